"""Behind "Show me": tries to reach a network, and says in words how that went."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from intake_desktop.services import network
from intake_desktop.services.network import Shown, Way
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.runner import Runner


class NetworkShow(QObject):
    """``show()`` tries and tells; a second press while it tries does nothing."""

    def __init__(self, window: QWidget, runner: Runner, ask: Ask) -> None:
        super().__init__(window)
        self._window, self._runner, self._ask = window, runner, ask
        self._trying = False

    def show(self) -> None:
        if self._trying:
            return
        self._trying = True
        self._runner.aside(network.show, then=self._tried)

    def _tried(self, shown: Shown) -> None:
        self._trying = False
        title, text = self.words(shown)
        self._ask.tell(self._window, title, text, self.tr("Close"))

    def words(self, shown: Shown) -> tuple[str, str]:
        """The title and the text, one line for each thing that was tried."""
        if not shown.attempts:
            return self.tr("The network is not sealed."), self.tr(
                "This system has no seal that the program could close, so nothing was tried. "
                "Please keep this laptop off the network while the program is open, or let its "
                "firewall refuse the program every connection."
            )
        names = {
            Way.TCP: self.tr("A connection (TCP)"),
            Way.TCP6: self.tr("A connection (TCP over IPv6)"),
            Way.UDP: self.tr("A message (UDP)"),
            None: self.tr("Looking up a name (DNS)"),
            Way.NETLINK: self.tr("Asking about network cards (netlink)"),
            Way.PACKET: self.tr("Raw packets"),
            Way.VSOCK: self.tr("Out of a virtual machine (vsock)"),
        }
        refused, went = self.tr("{what}: refused"), self.tr("{what}: went through")
        lines = [
            (refused if each.is_refused else went).format(what=names[each.way])
            for each in shown.attempts
        ]
        if shown.is_sealed:
            title = self.tr("Tried just now: nothing gets out.")
            end = self.tr(
                "The system refuses this to the program and to all that it starts. What is printed "
                "goes through the print system, which may use the network; such printers are "
                "marked."
            )
        else:
            title = self.tr("Tried just now: something is open.")
            end = self.tr("Please lock, and show this to whoever looks after this laptop.")
        return title, "\n".join([*lines, "", end])

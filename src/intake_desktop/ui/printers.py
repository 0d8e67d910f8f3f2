"""Chooses the printer, says beforehand where its paper goes, and clears up behind each print."""

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from intake_desktop.domain.errors import IntakeError
from intake_desktop.services.printing import Leads, Printer, Printing
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.runner import Runner

# A printer that is switched off may keep a paper for days: it is asked ever more rarely.
_FIRST_MS, _LONGEST_MS = 1000, 30_000


class Printers(QObject):
    """``settled`` comes when every paper is out and the print system has forgotten it.

    The printer that was chosen is asked for once; where it leads away from this laptop, that is
    asked each time.
    """

    settled = Signal()
    _cleared = Signal(int)

    def __init__(
        self, runner: Runner, ask: Ask, printing: Printing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._ask = runner, ask
        self.printing = printing
        self._chosen = ""
        self._clearing = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._clear)
        self._cleared.connect(self._told)

    def choose(self, then: Callable[[str], None], failed: Callable[[IntakeError], None]) -> None:
        """Gives ``then`` the name of the queue to print on; nothing follows a "no"."""
        self._runner.aside(self.printing.printers, then=partial(self._listed, then), failed=failed)

    def clear_up(self) -> None:
        """Something was sent, perhaps by the process before: looks until nothing of it is left."""
        if self.printing.waiting and not self._clearing:
            self._again.setInterval(_FIRST_MS)
            self._clear()

    def stop(self) -> None:
        """Looks no more."""
        self._again.stop()
        self._cleared.disconnect(self._told)

    # --- which printer ----------------------------------------------------------------

    def _listed(self, then: Callable[[str], None], printers: tuple[Printer, ...]) -> None:
        fitting = [printer for printer in printers if printer.name == self._chosen]
        if not fitting and len(printers) == 1:
            fitting = list(printers)
        if fitting:
            self._confirm(fitting[0], then)
            return

        def chosen(name: str | None) -> None:
            for printer in printers:
                if printer.name == name:
                    self._chosen = printer.name
                    self._confirm(printer, then)

        self._ask.choose(
            _front(),
            self.tr("Which printer?"),
            self.tr("It stays chosen until the next lock."),
            [(printer.name, self._named(printer)) for printer in printers],
            self.tr("Go back"),
            chosen,
        )

    def _named(self, printer: Printer) -> str:
        marks = {
            Leads.OVER_THE_NETWORK: self.tr("{name} (network)"),
            Leads.INTO_A_FILE: self.tr("{name} (makes a file)"),
            Leads.BY_FAX: self.tr("{name} (fax)"),
            Leads.WHO_KNOWS: self.tr("{name} (unknown kind)"),
        }
        return marks.get(printer.leads, "{name}").format(name=printer.name)

    def _confirm(self, printer: Printer, then: Callable[[str], None]) -> None:
        warnings = {
            Leads.OVER_THE_NETWORK: self.tr(
                "“{name}” prints over the network. The paper leaves this laptop, and the printer "
                "or a server may keep a copy."
            ),
            Leads.INTO_A_FILE: self.tr(
                "“{name}” makes a file, not a paper. The file is not protected, and another "
                "program says where it lies."
            ),
            Leads.BY_FAX: self.tr(
                "“{name}” sends a fax. The paper leaves this laptop over a telephone line."
            ),
            Leads.WHO_KNOWS: self.tr(
                "Where “{name}” sends a paper cannot be told. It may leave this laptop."
            ),
        }
        warning = warnings.get(printer.leads)
        if warning is None:
            then(printer.name)
            return

        def answered(wanted: bool) -> None:
            if wanted:
                then(printer.name)
            else:
                self._chosen = ""  # next time another one may be wanted

        self._ask.confirm(
            _front(),
            self.tr("Print it there?"),
            warning.format(name=printer.name),
            self.tr("Print"),
            self.tr("Do not print"),
            answered,
        )

    # --- afterwards -------------------------------------------------------------------

    def _clear(self) -> None:
        self._clearing = True
        # Not the runner's: it must go on after a window was closed, and a print system that
        # hangs must hold up no paper.
        threading.Thread(target=self._clear_aside, name="spool", daemon=True).start()

    def _clear_aside(self) -> None:
        left = self.printing.clear_up()
        try:
            self._cleared.emit(left)
        except RuntimeError:  # the window is gone, and this object with it
            return

    def _told(self, left: int) -> None:
        self._clearing = False
        if left:
            self._again.start()
            self._again.setInterval(min(2 * self._again.interval(), _LONGEST_MS))
        else:
            self.settled.emit()


def _front() -> QWidget:
    """The window that a question belongs to."""
    active = QApplication.activeWindow()
    if active is not None:
        return active
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    return shown[0] if shown else QWidget()

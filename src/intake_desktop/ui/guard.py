"""Every way in which the program is locked or hidden without anybody asking it to be saved."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from intake_desktop.ui.application import Appearance
from intake_desktop.ui.clipboard import Clipboard
from intake_desktop.ui.desktop_locks import DesktopLocks
from intake_desktop.ui.idle import Idle, clock_that_counts_sleep
from intake_desktop.ui.locking import Locking
from intake_desktop.ui.watch import Watch


class Guard(QObject):
    """``lock_wanted``: a key, quiet time, a locked session, a laptop that goes to sleep.

    ``hide_wanted`` is the key that hides, ``list_wanted`` the one that lists what can be done,
    ``turn_wanted`` the one that turns the laptop round.
    ``ending`` carries the seconds before quiet time locks, and 0 once somebody is there again.
    ``in_a_meeting`` is set by whoever knows.
    """

    lock_wanted = Signal()
    hide_wanted = Signal()
    list_wanted = Signal()
    turn_wanted = Signal()
    ending = Signal(int)

    def __init__(
        self,
        app: QApplication,
        appearance: Appearance,
        clock: Callable[[], float] = clock_that_counts_sleep,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desktop = DesktopLocks(self)
        self.locking = Locking(appearance, self._desktop, self)
        self.clipboard = Clipboard(app)
        self.in_a_meeting: Callable[[], bool] = bool
        self._idle = Idle(self._allowed, clock, self)
        self._watch = Watch(app, self._idle)
        self._begun = False
        self._idle.due.connect(self.lock_wanted)
        self._idle.ending.connect(self.ending)
        self._watch.lock_wanted.connect(self.lock_wanted)
        self._watch.hide_wanted.connect(self.hide_wanted)
        self._watch.list_wanted.connect(self.list_wanted)
        self._watch.turn_wanted.connect(self.turn_wanted)
        self._desktop.lock_wanted.connect(self.lock_wanted)

    def begin(self) -> None:
        """Something is open now that has to be locked."""
        if not self._begun:
            self._begun = True
            self._idle.start()
            self._desktop.start()

    def end(self) -> None:
        """Nothing is open any more, and the clipboard holds nothing of ours."""
        self._idle.stop()
        self._watch.leave()
        self.clipboard.leave()

    def let_sleep(self) -> None:
        """Everything is saved and closed, so the laptop may go to sleep."""
        self._desktop.stop()

    def _allowed(self) -> float:
        return self.locking.seconds(in_a_meeting=self.in_a_meeting())

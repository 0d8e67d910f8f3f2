"""When it locks by itself: the times that were chosen, and what the desktop tells."""

from PySide6.QtCore import QObject, Signal

from intake_desktop.ui.application import Appearance
from intake_desktop.ui.desktop_locks import DesktopLocks, Hearing
from intake_desktop.ui.settings import LockTimes


class Locking(QObject):
    """For the page that shows them. ``changed``: the desktop told, or tells, something else."""

    changed = Signal()

    def __init__(
        self, appearance: Appearance, desktop: DesktopLocks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance, self._desktop = appearance, desktop
        desktop.changed.connect(self.changed)

    @property
    def times(self) -> LockTimes:
        return self._appearance.lock_times()

    def choose(self, times: LockTimes) -> None:
        """From now on, and after the next start."""
        self._appearance.choose_lock_times(times)

    @property
    def hearing(self) -> Hearing:
        return self._desktop.hearing

    def seconds(self, *, in_a_meeting: bool) -> float:
        times = self.times
        return 60.0 * (times.meeting if in_a_meeting else times.usual)

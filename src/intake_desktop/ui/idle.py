"""Counts the quiet time, also that of a laptop that slept, and says when it is time to lock."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_TICK_MS = 1000
# How long before a lock it is told; with the shortest times half of them, so that it is no alarm.
NOTICE_SECONDS = 30.0


def clock_that_counts_sleep() -> float:
    """Seconds, also those in which this laptop was suspended or this process was stopped."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()  # which on Windows and macOS counts them too


class Idle(QObject):
    """``due``: nobody has touched anything for long enough. ``ending`` carries the whole seconds
    that are left, from the notice on, and 0 once somebody is there again.

    It counts from ``start`` to ``stop``. ``allowed`` is asked each time, in seconds, since a
    meeting that is opened changes it.
    """

    due = Signal()
    ending = Signal(int)

    def __init__(
        self,
        allowed: Callable[[], float],
        clock: Callable[[], float] = clock_that_counts_sleep,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._allowed, self._clock = allowed, clock
        self._heard_at = clock()
        self._counts = self._told = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._heard_at, self._counts = self._clock(), True
        self._timer.start()

    def stop(self) -> None:
        self._counts = False
        self._timer.stop()
        self._take_back()

    def heard(self) -> None:
        """Somebody is there."""
        if self._counts:
            self._heard_at = self._clock()
            self._take_back()

    def look(self) -> bool:
        """Whether the time is up; says so, once, before it answers.

        Called before anything is shown or heard too: after a sleep no tick may come first.
        """
        if not self._counts:
            return False
        allowed = self._allowed()
        left = allowed - (self._clock() - self._heard_at)
        if left <= 0:
            self.stop()
            self.due.emit()
            return True
        if left <= min(NOTICE_SECONDS, allowed / 2):
            self._told = True
            self.ending.emit(max(1, round(left)))
        return False

    def _take_back(self) -> None:
        if self._told:
            self._told = False
            self.ending.emit(0)

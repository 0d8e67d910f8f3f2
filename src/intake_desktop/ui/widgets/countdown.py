"""Whole seconds until something may be tried again, told one by one."""

import math

from PySide6.QtCore import QObject, QTimer, Signal

_SECOND_MS = 1000


class Countdown(QObject):
    """``ticked`` carries the seconds that are left; 0 is the end. Nothing waits for it."""

    ticked = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        self._timer = QTimer(self, interval=_SECOND_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def left(self) -> int:
        return self._left

    def start(self, seconds: float) -> None:
        """Rounded up, so that the end is never too soon; 0 ends what was running."""
        was, self._left = self._left, math.ceil(seconds)
        if self._left > 0:
            self._timer.start()
        else:
            self._timer.stop()
        if self._left or was:
            self.ticked.emit(self._left)

    def _tick(self) -> None:
        self.start(self._left - 1)

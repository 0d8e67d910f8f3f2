"""Buttons that are of one size, whatever their words and the text size."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPushButton, QWidget

_CHANGES = (QEvent.Type.Show, QEvent.Type.StyleChange, QEvent.Type.LanguageChange)


class EqualButtons(QObject):
    """Answers of equal weight look it: each is as wide as the widest."""

    def __init__(self, buttons: Sequence[QPushButton], parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        for button in self._buttons:
            button.installEventFilter(self)

    def fit(self) -> None:
        """Call it after other words were set."""
        for button in self._buttons:
            button.setMinimumWidth(0)
        widest = max(button.sizeHint().width() for button in self._buttons)
        for button in self._buttons:
            button.setMinimumWidth(widest)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES:
            self.fit()
        return super().eventFilter(watched, event)

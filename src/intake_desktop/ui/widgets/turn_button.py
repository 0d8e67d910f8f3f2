"""On a page that has something for the person: turns the laptop to them."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from intake_desktop.ui.widgets.buttons import LinkButton


class TurnButton(LinkButton):
    """Sets its own words, so that a page need only have it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("turn_page")
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.setText(self.tr("Turn to the person"))

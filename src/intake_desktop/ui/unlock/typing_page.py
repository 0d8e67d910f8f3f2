"""Beside the first run: whether Chinese can be typed on this laptop, before a name needs it."""

from PySide6.QtWidgets import QWidget

from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.typing_trial import TypingTrial


class TypingPage(Page):
    """A way back, and the trial; the first run stays where it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW, compact=True)
        card = Card(parent=self)
        self.trial = TypingTrial(self)
        card.body.addWidget(self.trial)
        self.body.addWidget(card)
        self.retranslate()

    def take_focus(self) -> None:
        self.trial.take_focus()

    def retranslate(self) -> None:
        self.set_back(self.tr("Back"))
        self.set_title(self.tr("Test Chinese typing"))

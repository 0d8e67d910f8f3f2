"""The tap about the policy once more, where it is still open; it keeps nobody from closing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.meetings import Told
from intake_desktop.ui.meeting.policy import told_name
from intake_desktop.ui.widgets.choices import Segmented
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label


class ToldCard(Card):
    """None of the three is preset, and none asks for a reason."""

    told = Signal(Told)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._hint = Label(role="soft", parent=self)
        self.choice = Segmented(parent=self, wraps=True)
        self.choice.setObjectName("told")
        self.choice.chosen.connect(self._chosen)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.choice)
        self.hide()

    def show_told(self, told: Told | None, *, is_stored: bool) -> None:
        """``is_stored``: without a meeting in the record there is nothing to say of it."""
        self.choice.set_value(None)
        self.setVisible(told is None and is_stored)

    def retranslate(self) -> None:
        self.set_title(self.tr("Was the policy told in this meeting?"))
        self._hint.setText(self.tr("It may stay open. Then it comes first next time."))
        self.choice.set_name(self.tr("Was the policy told in this meeting?"))
        self.choice.set_options([(told.value, told_name(told)) for told in Told])

    def _chosen(self, key: str) -> None:
        if key:
            self.told.emit(Told(key))

"""What somebody calls themselves, and what happened: only where they offer it, never asked for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.meetings import Answer, Field
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.meeting.question import in_their_language
from intake_desktop.ui.meeting.stopping import StoppingPage
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.surfaces import Banner, Card

_FIELDS = (Field.OWN_NAME, Field.OWN_ACCOUNT)


class OwnWordsPage(StoppingPage):
    """Kept in their language, in place of any word of ours, and mapped to nothing."""

    changed = Signal(Answer)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._talk = Conversation()
        self._banner, self._card = Banner(note=True, parent=self), Card(parent=self)
        self.fields = {field: LineField(self._card) for field in _FIELDS}
        for field, line in self.fields.items():
            line.setObjectName(field.value)
            line.changed.connect(self._typed)
            self._card.body.addWidget(line)
        self.body.addWidget(self._banner)
        self.body.addWidget(self._card)
        self.add_actions()
        self.retranslate()

    def start(self, talk: Conversation) -> None:
        self._talk = talk
        for field, line in self.fields.items():
            line.blockSignals(True)
            line.set_text(talk.answer(field).words)
            line.blockSignals(False)
        self.retranslate()
        self.fields[Field.OWN_NAME].edit.setFocus()

    def retranslate(self) -> None:
        self.set_title(
            self.tr("In words of their own"),
            self.tr("Only if they offer them. This is never asked for."),
        )
        self.set_back(self.tr("Back"))
        self._banner.set_text(
            self.tr(
                "From here on these words are used in the record and when you talk, in place of "
                "ours. They stand on no paper but their own, unless it is ticked for that paper."
            )
        )
        self.fields[Field.OWN_NAME].set_label(self.tr("What they call themselves"))
        self.fields[Field.OWN_ACCOUNT].set_label(self.tr("What they call what happened"))
        self.name_actions()

    def _typed(self) -> None:
        for field, line in self.fields.items():
            answer = self._talk.answer(field)
            if line.edit.text() != answer.words:
                self.changed.emit(
                    in_their_language(answer.with_words(line.edit.text()), self._talk)
                )

"""Every answer once more, each with Change and Remove, before the meeting is closed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Answer, Field, Told
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.meeting.places import PLACE_OF, Place
from intake_desktop.ui.meeting.told_card import ToldCard
from intake_desktop.ui.names import answer_text, field_name, state_name
from intake_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.surfaces import Card, Rule
from intake_desktop.ui.widgets.words import Label


class CheckPage(Page):
    """What is unanswered is shown plainly: nothing is owed, nothing is counted."""

    change_wanted = Signal(Place)
    remove_wanted = Signal(Field)
    told = Signal(Told)
    close_wanted = Signal()
    stop_keep = Signal()
    stop_nothing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(parent=self)
        self.policy = ToldCard(self)
        self.policy.told.connect(self.told)
        self.body.addWidget(self.policy)
        self.body.addWidget(self._card)
        self.rows: dict[Field, _AnswerRow] = {}
        for field in Field:
            row = _AnswerRow(field, self._card)
            row.change_wanted.connect(self.change_wanted)
            row.remove_wanted.connect(self.remove_wanted)
            self.rows[field] = row
            self._card.body.addWidget(row)
        self.keep, self.nothing = SecondaryButton(parent=self), LinkButton(parent=self)
        self.close_button = PrimaryButton(parent=self)
        for button, name, signal in (
            (self.keep, "stop_keep", self.stop_keep),
            (self.nothing, "stop_nothing", self.stop_nothing),
            (self.close_button, "close_meeting", self.close_wanted),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        self.add_left_action(self.keep)
        self.add_left_action(self.nothing)
        self.add_right_action(self.close_button)
        self._talk = Conversation()
        self._has_before, self._language = False, Language.ENGLISH
        self.retranslate()

    def start(self, talk: Conversation, language: Language, *, has_before: bool) -> None:
        self._talk, self._language, self._has_before = talk, language, has_before
        self.policy.show_told(talk.told, is_stored=talk.is_stored)
        self.retranslate()

    def show_language(self, language: Language) -> None:
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(
            self.tr("Read it together"),
            self.tr("They can change or remove anything, now or later."),
        )
        self.set_back(self.tr("Back") if self._has_before else "")
        self.policy.retranslate()
        for field, row in self.rows.items():
            row.setVisible(field in self._talk.to_read)
            row.show_answer(self._talk.answer(field), self._language)
        self.keep.setText(self.tr("Finish later"))
        self.nothing.setText(self.tr("Stop, keep nothing"))
        self.close_button.setText(self.tr("Close the meeting"))


class _AnswerRow(QWidget):
    change_wanted = Signal(Place)
    remove_wanted = Signal(Field)

    def __init__(self, field: Field, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self.setObjectName(f"answer_{field.value}")
        self._name, self._words = (
            Label(role="strong", parent=self),
            Label(role="words", parent=self),
        )
        self._note = Label(role="soft", parent=self)
        self.change, self.remove = LinkButton(parent=self), LinkButton(parent=self)
        self.change.setObjectName(f"change_{field.value}")
        self.remove.setObjectName(f"remove_{field.value}")
        self.change.setVisible(field in PLACE_OF)
        self.change.clicked.connect(self._change)
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.addWidget(self._name, 1)
        row.addWidget(self.change)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._words)
        column.addWidget(self._note)
        column.addWidget(Rule(self))

    def show_answer(self, answer: Answer, language: Language) -> None:
        name = field_name(self._field)
        words = answer_text(answer, language)
        self._name.setText(name)
        self._words.setText(words or state_name(answer.state))
        self._words.set_role("words" if words else "soft")
        self._note.setText(self.tr("Staff note: {note}").format(note=answer.staff_note))
        self._note.setVisible(bool(answer.staff_note))
        self.change.setText(self.tr("Change"))
        self.change.setAccessibleName(self.tr("Change: {field}").format(field=name))
        self.remove.setText(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove: {field}").format(field=name))
        self.remove.setEnabled(answer.says_something)

    def _change(self) -> None:
        self.change_wanted.emit(PLACE_OF[self._field])

    def _remove(self) -> None:
        self.remove_wanted.emit(self._field)

"""One question at a time: the person's own words, and apart from them a staff note."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.errors import TooLong
from intake_desktop.domain.meetings import LONGEST_WORDS, Answer, AnswerState, Field
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.meeting.order import OrderCard
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.meeting.wanted_row import WantedRow
from intake_desktop.ui.names import spoken_name, state_name
from intake_desktop.ui.theme import GAP
from intake_desktop.ui.widgets.buttons import (
    LinkButton,
    PillButton,
    PrimaryButton,
    SecondaryButton,
)
from intake_desktop.ui.widgets.columns import Columns, FlowRow, top_aligned
from intake_desktop.ui.widgets.fields import TextArea
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.words import Label

_STATES = (AnswerState.PREFER_NOT, AnswerState.NOT_ASKED, AnswerState.LATER)


class QuestionPage(Page):
    """Continue is always enabled: no answer is owed."""

    changed = Signal(Answer)
    next_wanted = Signal()
    stop_keep = Signal()
    stop_nothing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = Field.NEEDS
        self._answer = Answer(Field.NEEDS)
        self._filling = self._has_before = False
        self._why_button = LinkButton(parent=self)
        self._why_button.setCheckable(True)
        self._why_button.toggled.connect(self._show_why)
        self.add_top_action(self._why_button)
        self._why = Label(role="soft", parent=self)
        self._why.hide()
        self._words_label, self._words_hint = (
            Label(role="strong", parent=self),
            Label(role="small", parent=self),
        )
        self.words = TextArea(self, own_words=True, lines=6)
        self.words.setObjectName("words")
        self._too_long = Label(role="problem", parent=self)
        self._too_long.hide()
        self._note_label, self._note_hint = (
            Label(role="strong", parent=self),
            Label(role="small", parent=self),
        )
        self.note = TextArea(self, lines=3)
        self.note.setObjectName("note")
        self.states = {state: PillButton(parent=self) for state in _STATES}
        self.clear = LinkButton(parent=self)
        self.clear.setObjectName("clear")
        self.wanted = WantedRow(self)
        self.order = OrderCard(self)
        self._lay_out_body()
        self.keep = SecondaryButton(parent=self)
        self.nothing = LinkButton(parent=self)
        self.go_on = PrimaryButton(parent=self)
        for button, name, signal in (
            (self.keep, "stop_keep", self.stop_keep),
            (self.nothing, "stop_nothing", self.stop_nothing),
            (self.go_on, "continue", self.next_wanted),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        self.add_left_action(self.keep)
        self.add_left_action(self.nothing)
        self.add_right_action(self.go_on)
        self.words.textChanged.connect(self._words_typed)
        self.note.textChanged.connect(self._note_typed)
        self.clear.clicked.connect(self._clear)
        self.wanted.changed.connect(self.changed)
        self.retranslate()

    def _lay_out_body(self) -> None:
        pills = FlowRow(self)
        for state, pill in self.states.items():
            pill.setObjectName(state.value)
            pill.clicked.connect(self._state_chosen)
            pills.add(pill)
        pills.add(self.clear)
        words = QWidget(self)
        left = QVBoxLayout(words)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(GAP)
        left.addWidget(self._why)
        left.addWidget(_beside(self._words_label, self._words_hint, self))
        left.addWidget(self.words)
        left.addWidget(self._too_long)
        left.addWidget(pills)
        left.addWidget(self.wanted)
        left.addSpacing(GAP)
        left.addWidget(_beside(self._note_label, self._note_hint, self))
        left.addWidget(self.note)
        self.body.addWidget(Columns([words, top_aligned(self.order, self)], (3, 2), parent=self))

    def retranslate(self) -> None:
        titles = {
            Field.NEEDS: self.tr("What would help?"),
            Field.STRENGTHS: self.tr("What are they good at?"),
            Field.NEXT_STEP: self.tr("What is the next step they choose?"),
        }
        why = {
            Field.NEEDS: self.tr(
                "So that we look for what they want, and nothing else. No answer is fine."
            ),
            Field.STRENGTHS: self.tr(
                "What somebody can do, and who stands by them, is where good plans start."
            ),
            Field.NEXT_STEP: self.tr(
                "One small step that they choose, and whether they want us to take part in it."
            ),
        }
        self.set_title(titles.get(self._field, ""))
        self.set_back(self.tr("Back") if self._has_before else "")
        self._why.setText(why.get(self._field, ""))
        self._why_button.setText(self.tr("Why we ask"))
        self._words_label.setText(self.tr("In their own words"))
        language = spoken_name(self._answer.language)
        self._words_hint.setText(
            self.tr("{language}, never corrected").format(language=language)
            if language
            else self.tr("In any language, never corrected")
        )
        self.words.set_name(self.tr("In their own words"))
        self._note_label.setText(self.tr("Staff note"))
        self._note_hint.setText(self.tr("Kept apart; only what helps"))
        self.note.set_name(self.tr("Staff note"))
        for state, pill in self.states.items():
            text = state_name(state)
            pill.setText(text[:1].upper() + text[1:])
        self.clear.setText(self.tr("Clear"))
        self.keep.setText(self.tr("Stop, keep what was agreed"))
        self.nothing.setText(self.tr("Stop, keep nothing"))
        self.go_on.setText(self.tr("Continue"))
        self._say_length()
        self.wanted.retranslate()
        self.order.retranslate()

    def start(
        self, field: Field, talk: Conversation, order: Sequence[Place], *, has_before: bool
    ) -> None:
        """Shows one question with what was said so far."""
        self._field, self._answer = field, talk.answer(field)
        if Field.LANGUAGE in talk.kept and not self._answer.language:
            self._answer = replace(self._answer, language=talk.answer(Field.LANGUAGE).words)
        self._filling = True
        self.words.set_text(self._answer.words)
        self.note.set_text(self._answer.staff_note)
        self._filling = False
        self._say_length()
        self._show_state()
        # Services and the next step stand under the same line of form B.
        self.wanted.setVisible(field is Field.NEXT_STEP and Field.SERVICES in talk.kept)
        self.wanted.show_answer(talk.answer(Field.SERVICES))
        self._why_button.setChecked(False)
        self._has_before = has_before
        self.retranslate()
        self.order.show_order(order, talk, field)
        self.words.setFocus()

    def _show_why(self, shown: bool) -> None:
        self._why.setVisible(shown)

    def check_length(self) -> None:
        """Raises TooLong where the page holds more than an answer can; nothing is cut."""
        Answer(self._field, words=_typed(self.words), staff_note=_typed(self.note))

    def what_fits(self) -> Answer:
        """The answer as it stands; of words or a note that are too long, their beginning."""
        words, note = (_typed(area)[:LONGEST_WORDS] for area in (self.words, self.note))
        answer = self._answer if words == self._answer.words else self._answer.with_words(words)
        return replace(answer, staff_note=note)

    def _words_typed(self) -> None:
        if not self._filling:
            # What is too long stays where it is; the line below says what a lock would keep.
            with suppress(TooLong):
                self._put(self._answer.with_words(_typed(self.words)))
            self._say_length()

    def _note_typed(self) -> None:
        if not self._filling:
            with suppress(TooLong):
                self._put(replace(self._answer, staff_note=_typed(self.note)))
            self._say_length()

    def _say_length(self) -> None:
        longest = max(len(_typed(self.words)), len(_typed(self.note)))
        self._too_long.setVisible(longest > LONGEST_WORDS)
        self._too_long.setText(
            self.tr(
                "This is {more} characters longer than one answer can hold. Please go on in a "
                "later question: a lock keeps the first {count} only."
            ).format(more=max(0, longest - LONGEST_WORDS), count=LONGEST_WORDS)
        )

    def _state_chosen(self) -> None:
        """A state stands beside the words and never deletes them; chosen again, it goes."""
        state = AnswerState(self.sender().objectName())
        if state is self._answer.state:
            state = AnswerState.ANSWERED if self._answer.words else AnswerState.NOT_ASKED
        self._put(replace(self._answer, state=state))

    def _clear(self) -> None:
        self._filling = True
        self.words.set_text("")
        self._filling = False
        self._put(replace(self._answer, words="", state=AnswerState.NOT_ASKED))

    def _put(self, answer: Answer) -> None:
        self._answer = answer
        self._show_state()
        self.changed.emit(answer)

    def _show_state(self) -> None:
        for state, pill in self.states.items():
            pill.setChecked(self._answer.state is state)


def _beside(label: Label, hint: Label, parent: QWidget) -> FlowRow:
    row = FlowRow(parent)
    for each in (label, hint):
        each.setWordWrap(False)
        row.add(each)
    return row


def _typed(area: TextArea) -> str:
    """What stands there now. Unlike ``text()`` it leaves the input method alone, which may be in
    the middle of a character."""
    return area.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

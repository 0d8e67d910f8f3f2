"""One answer as it is typed: the person's own words, how it stands, and apart a staff note."""

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.errors import TooLong
from intake_desktop.domain.meetings import LONGEST_WORDS, Answer, AnswerState, Field
from intake_desktop.ui.names import spoken_name, state_name
from intake_desktop.ui.theme import GAP
from intake_desktop.ui.widgets.buttons import LinkButton, PillButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.fields import TextArea
from intake_desktop.ui.widgets.tab_order import focusable, tab_before
from intake_desktop.ui.widgets.words import Label

_STATES = (AnswerState.PREFER_NOT, AnswerState.NOT_ASKED, AnswerState.LATER)


class AnswerBlock(QWidget):
    """``changed`` follows every letter. What is too long for an answer is not taken, and stays.

    ``name`` is what stands above the words, where several blocks share a page; a screen reader
    says it with each part. ``short`` gives the words fewer lines.
    """

    changed = Signal(Answer)

    def __init__(self, parent: QWidget | None = None, *, short: bool = False) -> None:
        super().__init__(parent)
        self._answer, self._filling, self._name = Answer(Field.NEEDS), False, ""
        self._words_label = Label(role="strong", parent=self)
        self._words_hint = Label(role="small", parent=self)
        self.words = TextArea(self, own_words=True, lines=3 if short else 6)
        self.words.setObjectName("words")
        self._too_long = Label(role="problem", parent=self)
        self._too_long.hide()
        self.states = {state: PillButton(parent=self) for state in _STATES}
        self.clear = LinkButton(parent=self)
        self.clear.setObjectName("clear")
        self._note_label = Label(role="strong", parent=self)
        self._note_hint = Label(role="small", parent=self)
        self.note = TextArea(self, lines=1 if short else 3)
        self.note.setObjectName("note")
        pills = FlowRow(self)
        for state, pill in self.states.items():
            pill.setObjectName(state.value)
            pill.clicked.connect(self._state_chosen)
            pills.add(pill)
        pills.add(self.clear)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        for widget in (
            _beside(self._words_label, self._words_hint, self),
            self.words,
            self._too_long,
            pills,
        ):
            self._column.addWidget(widget)
        self._middle = self._column.count()
        self._column.addSpacing(0 if short else GAP)
        self._column.addWidget(_beside(self._note_label, self._note_hint, self))
        self._column.addWidget(self.note)
        self.words.textChanged.connect(self._words_typed)
        self.note.textChanged.connect(self._note_typed)
        self.clear.clicked.connect(self._clear)
        self.retranslate()

    def add_middle(self, widget: QWidget) -> None:
        """Between the words and the note."""
        self._column.insertWidget(self._middle, widget)
        tab_before(self.note, focusable(widget))
        self._middle += 1

    def start(self, answer: Answer, name: str = "") -> None:
        """Shows what was said so far."""
        self._answer, self._name, self._filling = answer, name, True
        self.words.set_text(answer.words)
        self.note.set_text(answer.staff_note)
        self._filling = False
        self._show_state()
        self.retranslate()

    def rename(self, name: str) -> None:
        """The same in another language."""
        self._name = name
        self.retranslate()

    def retranslate(self) -> None:
        own, note = self.tr("In their own words"), self.tr("Staff note")
        self._words_label.setText(self._name or own)
        language = spoken_name(self._answer.language)
        self._words_hint.setText(
            self.tr("{language}, never corrected").format(language=language)
            if language
            else self.tr("In any language, never corrected")
        )
        self._note_label.setText(note)
        self._note_hint.setText(self.tr("Kept apart; only what helps"))
        said = self.tr("{part}: {name}")
        self.words.set_name(said.format(part=own, name=self._name) if self._name else own)
        self.note.set_name(said.format(part=note, name=self._name) if self._name else note)
        for state, pill in self.states.items():
            text = state_name(state)
            text = text[:1].upper() + text[1:]
            pill.setText(text)
            pill.setAccessibleName(said.format(part=text, name=self._name) if self._name else text)
        clear = self.tr("Clear")
        self.clear.setText(clear)
        self.clear.setAccessibleName(
            said.format(part=clear, name=self._name) if self._name else clear
        )
        self._say_length()

    def check_length(self) -> None:
        """Raises TooLong where more stands here than an answer can hold; nothing is cut."""
        Answer(self._answer.field, words=_typed(self.words), staff_note=_typed(self.note))

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

    def state(self) -> AnswerState:
        return self._answer.state

    def _state_chosen(self) -> None:
        self.choose_state(AnswerState(self.sender().objectName()))

    def choose_state(self, state: AnswerState) -> None:
        """A state stands beside the words and never deletes them; chosen again, it goes."""
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

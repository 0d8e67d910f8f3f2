"""One question at a time: the person's own words, and apart from them a staff note."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.meetings import Answer, AnswerState, Field
from intake_desktop.ui.meeting import question_words
from intake_desktop.ui.meeting.answer_block import AnswerBlock
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.meeting.order import OrderCard
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.meeting.steps_row import StepsRow
from intake_desktop.ui.meeting.stopping import StoppingPage
from intake_desktop.ui.meeting.wanted_row import WantedRow
from intake_desktop.ui.theme import GAP
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.columns import Columns, top_aligned
from intake_desktop.ui.widgets.words import Label


class QuestionPage(StoppingPage):
    """Continue is always enabled: no answer is owed."""

    changed = Signal(Answer)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._has_before = Field.NEEDS, False
        self._why_button = LinkButton(parent=self)
        self._why_button.setCheckable(True)
        self._why_button.toggled.connect(self._show_why)
        self.add_top_action(self._why_button)
        self.offer_turning()
        self._why = Label(role="soft", parent=self)
        self._why.hide()
        self.block, self.order = AnswerBlock(self), OrderCard(self)
        self.words, self.note, self.clear = self.block.words, self.block.note, self.block.clear
        self.steps, self.wanted = StepsRow(self.block), WantedRow(self.block)
        for row in (self.steps, self.wanted):
            self.block.add_middle(row)
            row.changed.connect(self.changed)
        side = QWidget(self)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(GAP)
        left.addWidget(self._why)
        left.addWidget(self.block)
        self.body.addWidget(Columns([side, top_aligned(self.order, self)], (3, 2), parent=self))
        self.block.changed.connect(self.changed)
        self.add_actions()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(question_words.question(self._field))
        self.set_back(self.tr("Back") if self._has_before else "")
        self._why.setText(question_words.why(self._field))
        self._why_button.setText(self.tr("Why we ask"))
        self.name_actions()
        self.block.retranslate()
        self.wanted.retranslate()
        self.steps.retranslate()
        self.order.retranslate()

    def start(
        self, field: Field, talk: Conversation, order: Sequence[Place], *, has_before: bool
    ) -> None:
        """Shows one question with what was said so far."""
        self._field = field
        self.block.start(in_their_language(talk.answer(field), talk))
        # Services, steps and the next step stand under the same line of form B.
        self.wanted.setVisible(field is Field.NEXT_STEP and Field.SERVICES in talk.kept)
        self.wanted.show_answer(talk.answer(Field.SERVICES))
        self.steps.setVisible(field is Field.NEXT_STEP and Field.STEPS in talk.kept)
        self.steps.show_answer(talk.answer(Field.STEPS))
        self._why_button.setChecked(False)
        self._has_before = has_before
        self.retranslate()
        self.order.show_order(order, talk, field)
        self.words.setFocus()

    @property
    def field(self) -> Field:
        """What is being asked."""
        return self._field

    def state(self) -> AnswerState:
        return self.block.state()

    def choose_state(self, state: AnswerState) -> None:
        self.block.choose_state(state)

    def _show_why(self, shown: bool) -> None:
        self._why.setVisible(shown)

    def check_length(self) -> None:
        """Raises TooLong where the page holds more than an answer can; nothing is cut."""
        self.block.check_length()
        self.steps.check_length()

    def what_fits(self) -> tuple[Answer, ...]:
        """The answer as it stands; of words or a note that are too long, their beginning."""
        return (self.block.what_fits(),)


def in_their_language(answer: Answer, talk: Conversation) -> Answer:
    """Which language the words are in, where that may be kept."""
    if Field.LANGUAGE in talk.kept and not answer.language:
        return replace(answer, language=talk.answer(Field.LANGUAGE).words)
    return answer

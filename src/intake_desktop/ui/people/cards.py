"""The cards of a person's page: their plan, meetings, what left this laptop."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import TOPICS, Answer, AnswerState, Field
from intake_desktop.services.people import PersonView
from intake_desktop.ui.language import format_date
from intake_desktop.ui.names import answer_text, field_name, state_name
from intake_desktop.ui.people import consent_words as words
from intake_desktop.ui.theme import GAP, WIDE
from intake_desktop.ui.widgets.surfaces import Card, Rule
from intake_desktop.ui.widgets.words import Label

_TOP = Qt.AlignmentFlag.AlignTop
# What they chose comes first; their name and language stand above the cards, and how to reach them
# in a place of its own. Words of their own can tell who they are, so they are hidden with the name.
OWN_WORDS = (Field.OWN_NAME, Field.OWN_ACCOUNT)
_SHOWN = (
    Field.NEXT_STEP,
    Field.STEPS,
    Field.NEEDS,
    Field.SERVICES,
    *(topic for topic in TOPICS if topic is not Field.CONTACT),
    *OWN_WORDS,
)


class Changing(Card):
    """A card whose content is built anew each time it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.holder = QWidget(self)
        self.body.addWidget(self.holder)

    def anew(self) -> QWidget:
        old = self.holder
        self.holder = QWidget(self)
        self.body.replaceWidget(old, self.holder)
        old.hide()
        old.deleteLater()
        return self.holder

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout(self.anew())
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        return column


class StepsCard(Changing):
    """The latest answer to each question, in the person's own words."""

    def show_view(self, view: PersonView, language: Language, *, own_words: bool) -> None:
        """``own_words``: what they call themselves, and what happened, too."""
        self.set_title(self.tr("Their plan"))
        column = self._column()
        answers = {answer.field: answer for answer in view.answers}
        hidden = () if own_words else OWN_WORDS
        said = [answers[field] for field in _SHOWN if field in answers and field not in hidden]
        texts = [(answer, _said(answer, language)) for answer in said]
        texts = [(answer, text) for answer, text in texts if text]
        for answer, text in texts:
            if answer is not texts[0][0]:
                column.addWidget(Rule(self.holder))
            column.addWidget(Label(field_name(answer.field), "small", parent=self.holder))
            own = answer.state is AnswerState.ANSWERED
            column.addWidget(Label(text, "words" if own else "soft", parent=self.holder))
        if not texts:
            column.addWidget(Label(self.tr("Nothing is written down."), "soft", parent=self.holder))


class MeetingsCard(Changing):
    """When they met, and whether the policy was told."""

    def show_view(self, view: PersonView, language: Language) -> None:
        self.set_title(self.tr("Meetings"))
        column = self._column()
        for place, meeting in enumerate(view.meetings):
            if place:
                column.addWidget(Rule(self.holder))
            day = format_date(meeting.started_at.date(), language)
            text = self.tr("{date} · {policy}")
            row = QHBoxLayout()
            row.setSpacing(WIDE)
            line = text.format(date=day, policy=words.told_words(meeting.told))
            row.addWidget(Label(line, parent=self.holder), 1)
            state = self.tr("still open") if meeting.is_open else self.tr("closed")
            label = Label(state, "soft", parent=self.holder)
            label.setWordWrap(False)
            label.setAlignment(_TOP)
            row.addWidget(label)
            column.addLayout(row)


class LeftCard(Changing):
    """What left this laptop: when, to whom, and what."""

    def show_view(self, view: PersonView, language: Language) -> None:
        self.set_title(self.tr("What left this laptop"))
        column = self._column()
        for place, disclosed in enumerate(view.disclosures):
            if place:
                column.addWidget(Rule(self.holder))
            day = format_date(disclosed.at.date(), language)
            head = self.tr("{date} · {recipient}")
            head = head.format(date=day, recipient=disclosed.recipient)
            column.addWidget(Label(head, parent=self.holder))
            column.addWidget(Label(words.shared(disclosed, language), "soft", parent=self.holder))
        if not view.disclosures:
            column.addWidget(Label(self.tr("Nothing yet"), parent=self.holder))


def _said(answer: Answer, language: Language) -> str:
    if answer.state is AnswerState.ANSWERED:
        return answer_text(answer, language)
    if answer.state is AnswerState.NOT_ASKED:
        return ""
    return state_name(answer.state)

"""The cards of a person's page: what is agreed, their plan, meetings, what left this laptop."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from intake_desktop.domain.consent import Consent, State
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Answer, AnswerState, Field
from intake_desktop.services.people import PersonView
from intake_desktop.ui.language import format_date
from intake_desktop.ui.names import answer_text, field_name, state_name
from intake_desktop.ui.people import consent_words as words
from intake_desktop.ui.theme import GAP, TIGHT, WIDE
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.surfaces import Card, Rule
from intake_desktop.ui.widgets.words import Label

_TOP = Qt.AlignmentFlag.AlignTop
# What they chose comes first; their name and language stand above the cards.
_SHOWN = (Field.NEXT_STEP, Field.NEEDS, Field.SERVICES, Field.STRENGTHS)


class _Changing(Card):
    """A card whose content is built anew each time it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._holder = QWidget(self)
        self.body.addWidget(self._holder)

    def _anew(self) -> QWidget:
        old = self._holder
        self._holder = QWidget(self)
        self.body.replaceWidget(old, self._holder)
        old.hide()
        old.deleteLater()
        return self._holder

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout(self._anew())
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        return column


class AgreedCard(_Changing):
    """Every consent, live or not. Each signal carries a Consent."""

    withdraw_wanted = Signal(object)
    lines_wanted = Signal(object)
    receipt_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = Label(role="soft", parent=self)
        self.note.setObjectName("about_withdrawing")
        self.body.addWidget(self.note)

    def show_view(self, view: PersonView, language: Language, note: str) -> None:
        """``note`` says what was just done, instead of what withdrawing means."""
        self.set_title(self.tr("What is agreed"))
        grid = QGridLayout(self._anew())
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(0)
        for column, share in enumerate((3, 2, 2, 0)):
            grid.setColumnStretch(column, share)
        heads = (self.tr("what"), self.tr("who may see it"), self.tr("until"))
        for column, head in enumerate(heads):
            label = Label(head, "small", parent=self._holder)
            label.setContentsMargins(0, 0, 0, TIGHT)
            grid.addWidget(label, 0, column)
        # What is live comes first, and the newest first among each.
        consents = sorted(view.consents, key=lambda each: not each.is_live(view.now))
        for place, consent in enumerate(consents):
            grid.addWidget(Rule(self._holder), 2 * place + 1, 0, 1, 4)
            self._add(grid, 2 * place + 2, consent, view, language)
        self.note.set_role("strong" if note else "soft")
        calm = self.tr("Withdrawing takes effect at once. Services stay the same.")
        self.note.setText(note or calm)

    def _add(
        self, grid: QGridLayout, row: int, consent: Consent, view: PersonView, language: Language
    ) -> None:
        holder = self._holder
        what = words.what(consent, language)
        ended = words.state(consent, consent.state(view.now), language)
        role = "soft" if ended else ""
        # Not aligned by the layout, which would then not ask how high wrapped words are.
        agreed = _upper(Label(what, role, parent=holder))
        if consent.taken_back and consent.is_live(view.now):
            agreed.insertWidget(
                1, Label(words.taken_back(consent, language), "small", parent=holder)
            )
        grid.addLayout(agreed, row, 0)
        grid.addLayout(_upper(Label(words.who(consent), role, parent=holder)), row, 1)
        until = _upper(Label(words.until(consent, language), role, parent=holder))
        if ended:
            until.insertWidget(1, Label(ended, "small", parent=holder))
        grid.addLayout(until, row, 2)
        about = {"what": what, "who": words.who(consent)}
        actions = self._actions(consent, view, about)
        if actions:
            column = QVBoxLayout()
            column.setSpacing(0)
            for button in actions:
                column.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
            column.addStretch(1)
            grid.addLayout(column, row, 3)

    def _actions(
        self, consent: Consent, view: PersonView, about: Mapping[str, str]
    ) -> list[LinkButton]:
        """What can be done about it, each with a name that says about what."""
        made = []
        if consent.is_live(view.now):
            name = self.tr("Withdraw: {what}, {who}").format(**about)
            made.append(self._link("withdraw", self.tr("Withdraw"), name, consent))
            made[-1].clicked.connect(partial(self._withdraw, consent))
            if len([line for line in consent.lines if consent.says_yes(line, view.now)]) > 1:
                name = self.tr("Take back some lines: {what}, {who}").format(**about)
                made.append(self._link("lines", self.tr("Some lines…"), name, consent))
                made[-1].clicked.connect(partial(self._lines, consent))
        if consent.taken_back or consent.state(view.now) is State.WITHDRAWN:
            name = self.tr("Receipt: {what}, {who}").format(**about)
            made.append(self._link("receipt", self.tr("Receipt…"), name, consent))
            made[-1].clicked.connect(partial(self._receipt, consent))
        return made

    def _link(self, key: str, text: str, name: str, consent: Consent) -> LinkButton:
        button = LinkButton(text, self._holder)
        button.setObjectName(f"{key}_{consent.kind.value}")
        button.setAccessibleName(name)
        return button

    def _withdraw(self, consent: Consent) -> None:
        self.withdraw_wanted.emit(consent)

    def _lines(self, consent: Consent) -> None:
        self.lines_wanted.emit(consent)

    def _receipt(self, consent: Consent) -> None:
        self.receipt_wanted.emit(consent)


class StepsCard(_Changing):
    """The latest answer to each question, in the person's own words."""

    def show_view(self, view: PersonView, language: Language) -> None:
        self.set_title(self.tr("Their plan"))
        column = self._column()
        answers = {answer.field: answer for answer in view.answers}
        said = [answers[field] for field in _SHOWN if field in answers]
        texts = [(answer, _said(answer, language)) for answer in said]
        texts = [(answer, text) for answer, text in texts if text]
        for answer, text in texts:
            if answer is not texts[0][0]:
                column.addWidget(Rule(self._holder))
            column.addWidget(Label(field_name(answer.field), "small", parent=self._holder))
            own = answer.state is AnswerState.ANSWERED
            column.addWidget(Label(text, "words" if own else "soft", parent=self._holder))
        if not texts:
            column.addWidget(
                Label(self.tr("Nothing is written down."), "soft", parent=self._holder)
            )


class MeetingsCard(_Changing):
    """When they met, and whether the policy was told."""

    def show_view(self, view: PersonView, language: Language) -> None:
        self.set_title(self.tr("Meetings"))
        column = self._column()
        for place, meeting in enumerate(view.meetings):
            if place:
                column.addWidget(Rule(self._holder))
            day = format_date(meeting.started_at.date(), language)
            text = self.tr("{date} · {policy}")
            row = QHBoxLayout()
            row.setSpacing(WIDE)
            line = text.format(date=day, policy=words.told_words(meeting.told))
            row.addWidget(Label(line, parent=self._holder), 1)
            state = self.tr("still open") if meeting.is_open else self.tr("closed")
            label = Label(state, "soft", parent=self._holder)
            label.setWordWrap(False)
            label.setAlignment(_TOP)
            row.addWidget(label)
            column.addLayout(row)


class LeftCard(_Changing):
    """What left this laptop: when, to whom, and what."""

    def show_view(self, view: PersonView, language: Language) -> None:
        self.set_title(self.tr("What left this laptop"))
        column = self._column()
        for place, disclosed in enumerate(view.disclosures):
            if place:
                column.addWidget(Rule(self._holder))
            day = format_date(disclosed.at.date(), language)
            head = self.tr("{date} · {recipient}")
            head = head.format(date=day, recipient=disclosed.recipient)
            column.addWidget(Label(head, parent=self._holder))
            column.addWidget(Label(words.shared(disclosed, language), "soft", parent=self._holder))
        if not view.disclosures:
            column.addWidget(Label(self.tr("Nothing yet"), parent=self._holder))


def _upper(label: Label) -> QVBoxLayout:
    """At the top of its row, in line with the words of a button beside it."""
    column = QVBoxLayout()
    column.setContentsMargins(0, GAP - 1, 0, GAP - 1)
    column.setSpacing(TIGHT)
    column.addWidget(label)
    column.addStretch(1)
    return column


def _said(answer: Answer, language: Language) -> str:
    if answer.state is AnswerState.ANSWERED:
        return answer_text(answer, words.separator(language))
    if answer.state is AnswerState.NOT_ASKED:
        return ""
    return state_name(answer.state)

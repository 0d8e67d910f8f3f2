"""One person's page: what is agreed, what they chose to do next, when they met, what left."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.meetings import AnswerState, Field
from intake_desktop.services.people import PersonView
from intake_desktop.ui.language import Languages
from intake_desktop.ui.names import code_text, spoken_name
from intake_desktop.ui.people import consent_words
from intake_desktop.ui.people.cards import (
    AgreedCard,
    LeftCard,
    MeetingsCard,
    StepsCard,
    lets_keep,
)
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.columns import Columns, FlowRow
from intake_desktop.ui.widgets.page import Page


class PersonPage(Page):
    """``withdraw_wanted`` carries a Consent; the others are about whoever is shown."""

    meet_again_wanted = Signal()
    share_wanted = Signal()
    summary_wanted = Signal()
    withdraw_wanted = Signal(object)

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._view: PersonView | None = None
        self._note: Callable[[], str] = str
        actions = FlowRow(self, from_right=True)
        self.summary, self.share = SecondaryButton(parent=actions), SecondaryButton(parent=actions)
        self.meet_again = PrimaryButton(parent=actions)
        for name, button in (
            ("summary", self.summary),
            ("share", self.share),
            ("meet_again", self.meet_again),
        ):
            button.setObjectName(name)
            actions.add(button)
        self.add_top_action(actions)
        self.show_name = LinkButton(parent=self, flush=True)
        self.show_name.setObjectName("show_name")
        self.show_name.setCheckable(True)
        self.body.addWidget(self.show_name, 0, Qt.AlignmentFlag.AlignLeft)
        self.agreed, self.steps = AgreedCard(self), StepsCard(self)
        self.meetings, self.left = MeetingsCard(self), LeftCard(self)
        sides = [self._side(self.agreed, self.meetings), self._side(self.steps, self.left)]
        self.body.addWidget(Columns(sides, (3, 2), narrowest=32, parent=self))
        self.show_name.toggled.connect(self._show_head)
        self.summary.clicked.connect(self.summary_wanted)
        self.share.clicked.connect(self.share_wanted)
        self.meet_again.clicked.connect(self.meet_again_wanted)
        self.agreed.withdraw_wanted.connect(self.withdraw_wanted)
        self.retranslate()

    def show_view(self, view: PersonView, note: Callable[[], str] = str) -> None:
        """``note`` says calmly what has just been done, asked again in each language."""
        if self._view is None or self._view.person.id != view.person.id:
            self.show_name.setChecked(False)
            self.scroll_to_top()
        self._view, self._note = view, note
        self.retranslate()
        if note():
            # Once the new lines have their places.
            QTimer.singleShot(0, self, partial(self.scroll_to, self.agreed.note))

    def forget(self) -> None:
        """The name is hidden again, and whoever was shown is no longer held."""
        self.show_name.setChecked(False)
        self._view, self._note = None, str

    def person_id(self) -> str:
        return self._view.person.id if self._view else ""

    def retranslate(self) -> None:
        self.set_back(self.tr("People"))
        self.summary.setText(self.tr("Summary…"))
        self.share.setText(self.tr("Share…"))
        self.meet_again.setText(self.tr("Meet again"))
        self._show_head()
        if self._view is None:
            return
        language = self._languages.current()
        note = self._note()
        self.setAccessibleDescription(note)
        self.agreed.show_view(self._view, language, note)
        for card in (self.steps, self.meetings, self.left):
            card.show_view(self._view, language)

    def _show_head(self) -> None:
        shown = self.show_name.isChecked()
        self.show_name.setText(self.tr("Hide name") if shown else self.tr("Show name"))
        if self._view is None:
            return
        person = self._view.person
        self.show_name.setVisible(bool(person.called))
        code = code_text(person.code)
        title = f"{code} · {person.called}" if shown and person.called else code
        self.set_title(title, self._subtitle(self._view))

    def _subtitle(self, view: PersonView) -> str:
        language = self._languages.current()
        parts = [
            spoken_name(answer.words)
            for answer in view.answers
            if answer.field is Field.LANGUAGE and answer.state is AnswerState.ANSWERED
        ]
        for consent in view.consents:
            if lets_keep(consent) and consent.is_live(view.now):
                until = consent_words.until(consent, language)
                parts.append(self.tr("record until {date}").format(date=until))
        return " · ".join(parts)

    def _side(self, *cards: QWidget) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        return side

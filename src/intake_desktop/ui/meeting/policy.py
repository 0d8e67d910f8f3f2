"""The 45 spoken seconds, side by side in two languages, and one tap."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.meetings import Told
from intake_desktop.ui.widgets.buttons import ChoiceButton, LinkButton
from intake_desktop.ui.widgets.columns import Columns, FlowRow
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.turn_button import TurnButton
from intake_desktop.ui.widgets.words import Label, set_script


class PolicyPage(Page):
    """Read aloud, or turned round to be read. None of the three answers is preset."""

    told = Signal(Told)
    later_wanted = Signal()
    policy_wanted = Signal()
    slip_wanted = Signal()

    def __init__(self, policy: Phrase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy = policy
        self._cards = (Card(parent=self), Card(parent=self))
        self._words = tuple(Label(role="spoken", parent=card) for card in self._cards)
        for card, words in zip(self._cards, self._words, strict=True):
            card.body.addWidget(words)
            card.body.addStretch(1)
            words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(Columns(self._cards, (1, 1), parent=self), 1)
        self.whole, self.slip = LinkButton(parent=self), LinkButton(parent=self)
        self.whole.setObjectName("policy_paper")
        self.slip.setObjectName("slip_paper")
        self.whole.clicked.connect(self.policy_wanted)
        self.slip.clicked.connect(self.slip_wanted)
        turn = TurnButton(self)
        turn.clicked.connect(self.turn_wanted)
        papers = FlowRow(self, from_right=True)
        papers.add(turn)
        papers.add(self.whole)
        papers.add(self.slip)
        self.add_top_action(papers)
        self.buttons: dict[Told, ChoiceButton] = {}
        for told in Told:
            button = ChoiceButton(parent=self)
            button.setObjectName(told.value)
            button.clicked.connect(self._tapped)
            self.buttons[told] = button
            button.installEventFilter(self)
            self.add_right_action(button)
        self.later = LinkButton(parent=self, flush=True)
        self.later.setObjectName("policy_later")
        self.later.clicked.connect(self.later_wanted)
        row = FlowRow(self)  # not beside the three, which stay in one line where they can
        row.add(self.later)
        self.body.addWidget(row)
        self._is_due = False
        self.show_order(is_due=False, may_wait=False)

    def retranslate(self) -> None:
        seconds = self.tr("About 45 seconds, read aloud")
        first = self.tr("Last time it was not told, so it comes first. About 45 seconds.")
        self.set_title(self.tr("What we say to everyone"), first if self._is_due else seconds)
        self.set_back(self.tr("Arrive"))
        self.whole.setText(self.tr("The policy on paper"))
        self.slip.setText(self.tr("A slip saying so"))
        self.later.setText(self.tr("Later in this meeting"))
        for told, button in self.buttons.items():
            button.setText(told_name(told))

    def show_order(self, *, is_due: bool, may_wait: bool) -> None:
        """``is_due``: it was not told last time. ``may_wait``: it can also follow later today."""
        self._is_due = is_due
        self.later.setVisible(may_wait)
        self.retranslate()

    def show_languages(self, first: Language, second: Language | None) -> None:
        """The person's language stands first, since they may read along."""
        for card, words, language in zip(self._cards, self._words, (first, second), strict=True):
            card.setVisible(language is not None)
            if language is not None:
                set_script(words, language)
                words.setText(self._policy.in_(language))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the three answers the same size, whatever their words and the text size."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            for button in self.buttons.values():
                button.setMinimumWidth(0)
            widest = max(button.sizeHint().width() for button in self.buttons.values())
            for button in self.buttons.values():
                button.setMinimumWidth(widest)
        return super().eventFilter(watched, event)

    def _tapped(self) -> None:
        self.told.emit(Told(self.sender().objectName()))


def told_name(told: Told) -> str:
    """The words on the three answers."""
    names = {
        Told.EXPLAINED: QCoreApplication.translate("PolicyPage", "Explained"),
        Told.ASKED_TO_SKIP: QCoreApplication.translate("PolicyPage", "Asked to skip"),
        Told.NO_TIME: QCoreApplication.translate("PolicyPage", "No time"),
    }
    return names[told]

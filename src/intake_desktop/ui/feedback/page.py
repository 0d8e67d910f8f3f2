"""The page that is turned round: three questions, and room for their own words."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.feedback import Asked, Feedback
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.services import feedback_words as words
from intake_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.choices import ChoiceRow
from intake_desktop.ui.widgets.fields import TextArea
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import BilingualLabel, Label, set_script

_YES, _NO, _NO_ANSWER = "yes", "no", "no_answer"
_OPTIONS: Mapping[str, Phrase] = {_YES: words.YES, _NO: words.NO, _NO_ANSWER: words.NO_ANSWER}
_MEANS = {_YES: True, _NO: False}


class FeedbackPage(Page):
    """Nothing is preset, and nobody is named: not on the page either. Own words are no note of
    ours, so nothing in them is marked."""

    give_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages: tuple[Language, Language | None] = (Language.ENGLISH, None)
        self._intro = self._two(words.INTRO)
        self.body.addWidget(self._intro)
        card, own = Card(parent=self), Card(parent=self)
        self.rows: dict[Asked, ChoiceRow] = {}
        for asked in Asked:
            row = ChoiceRow(
                words.QUESTIONS[asked],
                self._options(),
                *self._languages,
                last=asked is Asked.WHO_THEY_ARE,
                parent=card,
            )
            row.setObjectName(asked.value)
            self.rows[asked] = row
            card.body.addWidget(row)
        self._label = self._two(words.OWN_WORDS)
        self._hint = self._two(words.FOR_AN_ANSWER)
        self.words = TextArea(own, own_words=True, lines=4)
        self.words.setObjectName("feedback_words")
        for part in (self._label, self._hint, self.words):
            own.body.addWidget(part)
        self._problem = self._two(words.NOTHING_YET)
        self._problem.hide()
        for surface in (card, own, self._problem):
            self.body.addWidget(surface)
        self.leave, self.give = SecondaryButton(parent=self), PrimaryButton(parent=self)
        self.leave.setObjectName("leave_feedback")
        self.give.setObjectName("give_feedback")
        self.leave.clicked.connect(self.back_requested)
        self.give.clicked.connect(self.give_wanted)
        self.add_right_action(self.leave)
        self.add_right_action(self.give)
        self.retranslate()

    def start(self, first: Language, second: Language | None) -> None:
        """An empty page: nothing of the one before is left."""
        self.forget()
        self.show_languages(first, second)
        self.scroll_to_top()

    def forget(self) -> None:
        for row in self.rows.values():
            row.set_value(None)
        self.words.clear()  # with what could be undone
        self._problem.hide()

    def show_languages(self, first: Language, second: Language | None) -> None:
        """Changes the words and nothing that was chosen or typed."""
        self._languages = (first, second)
        self.retranslate()

    def retranslate(self) -> None:
        first, second = self._languages
        for label, phrase in (
            (self._intro, words.INTRO),
            (self._label, words.OWN_WORDS),
            (self._hint, words.FOR_AN_ANSWER),
        ):
            label.show_phrase(phrase, first, second)
        self.set_title(
            words.TITLE.in_(first), words.TITLE.in_(second) if second is not None else ""
        )
        set_script(self.title, first)
        set_script(self.subtitle, second)
        for row in self.rows.values():
            row.set_languages(first, second)
            row.set_options(self._options())
        self.words.set_name(words.OWN_WORDS.in_(first))
        self.leave.setText(in_both(words.BACK, first, second))
        self.give.setText(in_both(words.GIVE, first, second))

    def feedback(self) -> Feedback:
        """What stands on the page. Raises TooLong; nothing is cut."""
        said = {asked: row.value() for asked, row in self.rows.items()}
        told = {asked: _MEANS[each] for asked, each in said.items() if each in _MEANS}
        return Feedback(told, self.words.text())

    def say(self, problem: Phrase) -> None:
        self._problem.show_phrase(problem, *self._languages)
        self._problem.show()
        self.scroll_to(self._problem)

    def _options(self) -> list[tuple[str, str]]:
        return [(key, in_both(phrase, *self._languages)) for key, phrase in _OPTIONS.items()]

    def _two(self, phrase: Phrase) -> BilingualLabel:
        return BilingualLabel(phrase, *self._languages, stacked=True, parent=self)


class ThanksPage(Page):
    """That it is kept, and nothing of what it says."""

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW, compact=True)
        self._languages: tuple[Language, Language | None] = (Language.ENGLISH, None)
        self._first, self._second = Label(parent=self), Label(role="soft", parent=self)
        self.body.addWidget(self._first)
        self.body.addWidget(self._second)
        self.finished = PrimaryButton(parent=self)
        self.finished.setObjectName("feedback_done")
        self.finished.clicked.connect(self.done)
        self.add_right_action(self.finished)
        self.retranslate()

    def show_languages(self, first: Language, second: Language | None) -> None:
        self._languages = (first, second)
        self.retranslate()

    def retranslate(self) -> None:
        first, second = self._languages
        self.set_title(in_both(words.THANKS, first, second))
        self._first.setText(words.KEPT.in_(first))
        set_script(self._first, first)
        self._second.setVisible(second is not None)
        if second is not None:
            self._second.setText(words.KEPT.in_(second))
            set_script(self._second, second)
        self.finished.setText(in_both(words.DONE, first, second))


def in_both(phrase: Phrase, first: Language, second: Language | None) -> str:
    """A few words on a button, in the language that is read first and in the other one."""
    if second is None:
        return phrase.in_(first)
    return f"{phrase.in_(first)} · {phrase.in_(second)}"

"""Choosing the passphrase: twice, with plain words about how hard it is to guess."""

from collections.abc import Set

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from intake_desktop.domain.errors import IntakeError
from intake_desktop.ui.theme import GAP, WIDE
from intake_desktop.ui.unlock.first_run import Problem
from intake_desktop.ui.widgets.buttons import PrimaryButton
from intake_desktop.ui.widgets.fields import PassphraseField
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import word

_PAUSE_MS = 250
_STEPS = ("EMPTY", "WEAK", "FAIR", "GOOD", "STRONG")


class PassphrasePage(Page):
    """``typed`` comes after a pause in typing; ``given`` carries both passphrases."""

    typed = Signal(str)
    given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW, compact=True)
        self.first, self.second = PassphraseField(self), PassphraseField(self)
        self.meter = QProgressBar(self)
        self.meter.setRange(0, len(_STEPS) - 1)
        self.meter.setTextVisible(False)
        self.strength = Label(role="small", parent=self)
        self._error = Banner(parent=self)
        self._error.hide()
        card = Card(parent=self)
        for widget in (self.first, self.meter, self.strength, self.second):
            card.body.addWidget(widget)
        card.body.setSpacing(GAP + 2)
        card.body.insertSpacing(card.body.indexOf(self.second), WIDE)
        self._advice = Label(role="soft", parent=self)
        self.body.addWidget(self._error)
        self.body.addWidget(card)
        self.body.addWidget(self._advice)
        self.go_on = PrimaryButton(parent=self)
        self.add_right_action(self.go_on)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._paused)
        self.first.changed.connect(self._changed)
        self.go_on.clicked.connect(self._submit)
        self.first.returned.connect(self._focus_second)
        self.second.returned.connect(self._submit)
        self.second.changed.connect(self._repeated)
        self._problems: Set[Problem] = frozenset()
        self._failure: IntakeError | None = None
        self._strength = _STEPS[0]
        self.retranslate()

    def focus_first(self) -> None:
        self.first.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.set_back(self.tr("Back"))
        self.set_title(
            self.tr("Choose a passphrase"), self.tr("It alone opens what will be kept here.")
        )
        self.first.set_label(self.tr("Passphrase"))
        self.second.set_label(self.tr("The same once more"))
        for field in (self.first, self.second):
            field.set_toggle_texts(self.tr("Show"), self.tr("Hide"))
        self.meter.setAccessibleName(self.tr("How hard it is to guess"))
        self._advice.setText(
            self.tr(
                "Four or five words that do not belong together are easy to remember and hard to "
                "guess. Spaces are welcome. Nobody can look it up: next you get a recovery code "
                "on paper for the day it is forgotten."
            )
        )
        self.go_on.setText(self.tr("Continue"))
        self.show_strength(self._strength)
        self.show_problems(self._problems)
        if self._failure:
            self.show_error(self._failure)

    def show_strength(self, name: str) -> None:
        """``name`` is one of EMPTY, WEAK, FAIR, GOOD, STRONG."""
        self._strength = name
        self.meter.setValue(_STEPS.index(name))
        words = {
            "EMPTY": self.tr("Nothing typed yet."),
            "WEAK": self.tr("Easy to guess. Add one or two more words."),
            "FAIR": self.tr("Hard enough. One more word makes it better."),
            "GOOD": self.tr("Hard to guess."),
            "STRONG": self.tr("Very hard to guess."),
        }
        self.strength.setText(words[name])
        self.meter.setAccessibleDescription(words[name])

    def show_problems(self, problems: Set[Problem]) -> None:
        self._problems = problems
        if Problem.PASSPHRASE_WEAK in problems and self._strength == "EMPTY":
            # It was rated just now, before a pause in typing told the meter.
            self.show_strength("WEAK")
        first = {
            Problem.PASSPHRASE_EMPTY: self.tr("Please type a passphrase first."),
            Problem.PASSPHRASE_WEAK: self.tr(
                "This would be easy to guess. Please add words until it says “hard enough”."
            ),
        }
        second = {
            Problem.REPEAT_MISSING: self.tr("Please type it here once more."),
            Problem.REPEAT_DIFFERS: self.tr("The two are not the same. “Show” lets you compare."),
        }
        self.first.set_problem(next((first[each] for each in first if each in problems), ""))
        self.second.set_problem(next((second[each] for each in second if each in problems), ""))

    def focus_problem(self) -> None:
        for field in (self.first, self.second):
            if field.problem():
                field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
                self.scroll_to(field)
                return

    def show_error(self, error: IntakeError | None) -> None:
        """Tells above the fields why the vault could not be made; what was typed stays."""
        self._failure = error
        self._error.setVisible(error is not None)
        if error is not None:
            self._error.set_text(str(word(error)))
            self.scroll_to_top()

    def forget(self) -> None:
        self.first.forget()
        self.second.forget()
        self._pause.stop()
        self.show_strength(_STEPS[0])

    def _changed(self, _text: str) -> None:
        # What was said about the earlier attempt no longer holds.
        self.show_problems(frozenset())
        self._pause.start()

    def _repeated(self, _text: str) -> None:
        self.show_problems(frozenset())

    def _paused(self) -> None:
        self.typed.emit(self.first.text())

    def _focus_second(self) -> None:
        self.second.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _submit(self) -> None:
        self.show_error(None)
        self.given.emit(self.first.text(), self.second.text())

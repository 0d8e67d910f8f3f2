"""Choosing the passphrase of a new vault."""

from collections.abc import Set

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.errors import IntakeError
from intake_desktop.ui.unlock.first_run import Problem
from intake_desktop.ui.widgets.buttons import PrimaryButton
from intake_desktop.ui.widgets.new_passphrase import Fault, NewPassphrase
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import word

_FAULTS = {
    Problem.PASSPHRASE_EMPTY: Fault.EMPTY,
    Problem.PASSPHRASE_WEAK: Fault.WEAK,
    Problem.REPEAT_MISSING: Fault.REPEAT_MISSING,
    Problem.REPEAT_DIFFERS: Fault.REPEAT_DIFFERS,
}


class PassphrasePage(Page):
    """``typed`` comes after a pause in typing; ``given`` carries both passphrases."""

    typed = Signal(str)
    given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW, compact=True)
        self.entry = NewPassphrase(self)
        self.first, self.second = self.entry.first, self.entry.second
        self.meter, self.strength = self.entry.meter, self.entry.strength
        self._error = Banner(parent=self)
        self._error.hide()
        card = Card(parent=self)
        card.body.addWidget(self.entry)
        self._advice = Label(role="soft", parent=self)
        self.body.addWidget(self._error)
        self.body.addWidget(card)
        self.body.addWidget(self._advice)
        self.go_on = PrimaryButton(parent=self)
        self.add_right_action(self.go_on)
        self.entry.typed.connect(self.typed)
        self.entry.returned.connect(self._submit)
        self.go_on.clicked.connect(self._submit)
        self._failure: IntakeError | None = None
        self.retranslate()

    def focus_first(self) -> None:
        self.entry.focus_first()

    def retranslate(self) -> None:
        self.set_back(self.tr("Back"))
        self.set_title(
            self.tr("Choose a passphrase"), self.tr("It alone opens what will be kept here.")
        )
        self._advice.setText(
            self.tr(
                "Four or five words that do not belong together are easy to remember and hard to "
                "guess. Spaces are welcome. Nobody can look it up: next you get a recovery code "
                "on paper for the day it is forgotten."
            )
        )
        self.go_on.setText(self.tr("Continue"))
        if self._failure:
            self.show_error(self._failure)

    def show_strength(self, name: str) -> None:
        self.entry.show_strength(name)

    def show_problems(self, problems: Set[Problem]) -> None:
        self.entry.show_faults({_FAULTS[each] for each in problems if each in _FAULTS})

    def focus_problem(self) -> None:
        field = self.entry.focus_fault()
        if field is not None:
            self.scroll_to(field)

    def show_error(self, error: IntakeError | None) -> None:
        """Tells above the fields why the vault could not be made; what was typed stays."""
        self._failure = error
        self._error.setVisible(error is not None)
        if error is not None:
            self._error.set_text(str(word(error)))
            self.scroll_to_top()

    def forget(self) -> None:
        self.entry.forget()

    def _submit(self) -> None:
        self.show_error(None)
        self.given.emit(self.first.text(), self.second.text())

"""The first pages of the first run: which language, and who founds the vault."""

from collections.abc import Set
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.languages import Language
from intake_desktop.ui.language import OWN_NAMES, Languages
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.unlock.first_run import Problem
from intake_desktop.ui.widgets.buttons import ChoiceButton, LinkButton, PrimaryButton
from intake_desktop.ui.widgets.dates import DateField
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label, set_script


class LanguagePage(Page):
    """Three languages, each in its own script; choosing one goes on."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW, compact=True)
        self.buttons: dict[Language, ChoiceButton] = {}
        column = QVBoxLayout()
        column.setSpacing(WIDE)
        for language, name in OWN_NAMES.items():
            button = ChoiceButton(name, self)
            button.setAccessibleName(name)
            set_script(button, language)
            button.clicked.connect(partial(self.chosen.emit, language))
            column.addWidget(button)
            self.buttons[language] = button
        self.body.addLayout(column)
        self._note = Label(role="soft", parent=self)
        self.body.addWidget(self._note)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Welcome"), self.tr("In which language shall this desk speak?"))
        self._note.setText(self.tr("You can change it at any time, and nothing you typed is lost."))


class LeadPage(Page):
    """The first member of staff, under an alias, and when they were trained.

    ``given`` carries the alias, a date or None, and who gave the training.
    """

    given = Signal(str, object, str)
    trial_wanted = Signal()

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW, compact=True)
        self._languages = languages
        # Made in reading order, which is then the order of Tab.
        self.alias = LineField(self)
        self.trained_on = DateField(languages.current(), self)
        self.trainer = LineField(self)
        self._card = Card(parent=self)
        self._why = Banner(parent=self)
        self._card.body.setSpacing(WIDE + 4)
        for widget in (self.alias, self.trained_on, self.trainer):
            self._card.body.addWidget(widget)
        self.body.addWidget(self._card)
        self.body.addWidget(self._why)
        self.typing = LinkButton(parent=self, flush=True)
        self.typing.clicked.connect(self.trial_wanted)
        self.add_left_action(self.typing)
        self.go_on = PrimaryButton(parent=self)
        self.go_on.clicked.connect(self._submit)
        self.alias.returned.connect(self._submit)
        self.trainer.returned.connect(self._submit)
        self.add_right_action(self.go_on)
        self._problems: Set[Problem] = frozenset()
        self.retranslate()

    def focus_first(self) -> None:
        self.alias.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.set_back(self.tr("Back"))
        self.set_title(
            self.tr("Who looks after this desk?"),
            self.tr("The lead can later let colleagues in, each with a passphrase of their own."),
        )
        self.alias.set_label(self.tr("What shall we call you here?"))
        self.alias.set_hint(self.tr("Any alias. It never needs to be a legal name."))
        self.trained_on.set_language(self._languages.current())
        self.trained_on.set_label(
            self.tr("When was your training?"), self.tr("Day"), self.tr("Month"), self.tr("Year")
        )
        self.trainer.set_label(self.tr("Who gave it?"))
        self.trainer.set_hint(self.tr("A person or an agency."))
        self._why.set_text(
            self.tr(
                "Everybody who may meet a person, volunteers too, is first trained in "
                "confidentiality and cultural competency."
            )
        )
        self.typing.setText(self.tr("Test Chinese typing"))
        self.go_on.setText(self.tr("Continue"))
        self.show_problems(self._problems)

    def show_problems(self, problems: Set[Problem]) -> None:
        """Says below each field what is not right yet, and goes to the first of them."""
        self._problems = problems
        too_long = self.tr("This is too long. Please shorten it; nothing was cut off.")
        self.alias.set_problem(
            _first(
                problems,
                (
                    Problem.ALIAS_MISSING,
                    self.tr("Please write what to call you. Any name will do."),
                ),
                (Problem.ALIAS_TOO_LONG, too_long),
            )
        )
        self.trained_on.set_problem(
            _first(
                problems,
                (Problem.DATE_MISSING, self.tr("Please give the month, the day and the year.")),
                (Problem.DATE_IN_FUTURE, self.tr("This day has not come yet.")),
            )
        )
        self.trainer.set_problem(
            _first(
                problems,
                (Problem.TRAINER_MISSING, self.tr("Please write who gave the training.")),
                (Problem.TRAINER_TOO_LONG, too_long),
            )
        )

    def focus_problem(self) -> None:
        fields = ((self.alias, self.alias.edit), (self.trained_on, self.trained_on.first_box()))
        for field, box in (*fields, (self.trainer, self.trainer.edit)):
            if field.problem():
                box.setFocus(Qt.FocusReason.OtherFocusReason)
                self.scroll_to(field)
                return

    def _submit(self) -> None:
        self.given.emit(self.alias.text(), self.trained_on.value(), self.trainer.text())


def _first(problems: Set[Problem], *words: tuple[Problem, str]) -> str:
    return next((text for problem, text in words if problem in problems), "")

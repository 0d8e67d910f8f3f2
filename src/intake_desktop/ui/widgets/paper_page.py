"""The paper: previewed exactly as it prints, printed or saved, and then marked as signed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.codes import FormCode, pad_version, read_form_code
from intake_desktop.domain.consent import Kind
from intake_desktop.domain.errors import OtherPaper, UnknownCode
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import PageImage
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.choices import Segmented
from intake_desktop.ui.widgets.columns import Columns, FlowRow
from intake_desktop.ui.widgets.dates import DateField
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.paper_banner import PaperBanner
from intake_desktop.ui.widgets.papers import PaperView
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import word

_PAIRS: dict[str, tuple[Language, ...]] = {
    "en+zh-Hans": (Language.ENGLISH, Language.SIMPLIFIED),
    "en+zh-Hant": (Language.ENGLISH, Language.TRADITIONAL),
    "en": (Language.ENGLISH,),
}

# Each in its own script, as short as they go.
_SHORT = {Language.ENGLISH: "English", Language.SIMPLIFIED: "简体", Language.TRADITIONAL: "繁體"}


@dataclass(frozen=True)
class SignedDetails:
    """What staff say of a signed paper: who explained it, the interpreter's code, the date.

    ``pad`` is the code of a blank paper that was filled in by hand instead of the one shown."""

    explained_by: str
    interpreter: str
    signed_on: date
    pad: FormCode | None = None


class PaperPage(Page):
    """One page for every paper that is signed; the words say which it is."""

    languages_chosen = Signal(tuple)
    print_wanted = Signal(bool)
    save_wanted = Signal(bool)
    signed = Signal(SignedDetails)
    not_signed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PaperView(self)
        self.view.setMinimumHeight(420)
        self.languages = Segmented(parent=self)
        self.languages.setObjectName("paper_languages")
        self._print_card, self._signed_card = Card(parent=self), Card(parent=self)
        self.print_button = SecondaryButton(parent=self)
        self.print_copy = SecondaryButton(parent=self)
        self.save, self.save_copy = LinkButton(parent=self), LinkButton(parent=self)
        self.code = LineField(self, questioned=False)
        self.explained_by, self.interpreter = LineField(self), LineField(self)
        self.signed_on = DateField(Language.ENGLISH, self)
        self._names()
        self.banner = PaperBanner(self)
        self._copy_label = Label(role="soft", parent=self)
        kept, copy = FlowRow(self), FlowRow(self)
        for row, buttons in (
            (kept, (self.print_button, self.save)),
            (copy, (self.print_copy, self.save_copy)),
        ):
            for button in buttons:
                row.add(button)
        for each in (self.languages, kept, self._copy_label, copy):
            self._print_card.body.addWidget(each)
        for field in (self.code, self.explained_by, self.interpreter, self.signed_on):
            self._signed_card.body.addWidget(field)
        holder = QWidget(self)
        side = QVBoxLayout(holder)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(WIDE)
        side.addWidget(self.banner)
        side.addWidget(self._print_card)
        side.addWidget(self._signed_card)
        side.addStretch(1)
        self.body.addWidget(Columns([self.view, holder], (5, 4), parent=self), 1)
        self.add_left_action(self.not_signed_button)
        self.add_right_action(self.signed_button)
        self._kind, self._pages = Kind.TONIGHT, 0
        self._today: Callable[[], date] = date.today
        self._expected = ""
        self.retranslate()

    def _names(self) -> None:
        self.not_signed_button = LinkButton(parent=self, flush=True)
        self.signed_button = PrimaryButton(parent=self)
        for widget, name in (
            (self.print_button, "print"),
            (self.print_copy, "print_copy"),
            (self.save, "save_pdf"),
            (self.save_copy, "save_copy"),
            (self.code, "paper_code"),
            (self.explained_by, "explained_by"),
            (self.interpreter, "interpreter_code"),
            (self.signed_on, "signed_on"),
            (self.not_signed_button, "not_signed"),
            (self.signed_button, "signed"),
        ):
            widget.setObjectName(name)
        self.languages.chosen.connect(self._languages)
        self.print_button.clicked.connect(self._print)
        self.print_copy.clicked.connect(self._print_the_copy)
        self.save.clicked.connect(self._save)
        self.save_copy.clicked.connect(self._save_the_copy)
        self.not_signed_button.clicked.connect(self.not_signed)
        self.signed_button.clicked.connect(self._signed)
        # A scanner types the code and Enter.
        self.code.returned.connect(self._signed)
        self.code.changed.connect(self._code_typed)

    def retranslate(self) -> None:
        titles = {
            Kind.TONIGHT: self.tr("The paper for tonight"),
            Kind.KEEPING: self.tr("The paper to keep a record"),
            Kind.SERVICE: self.tr("The paper for a support service"),
            Kind.SHARING: self.tr("The paper to share with one recipient"),
            Kind.REPORTING: self.tr("The paper to report to one agency"),
            Kind.STORY: self.tr("The paper for one use of their words, picture or story"),
            Kind.CONTACT: self.tr("The paper for a safe way to be in touch"),
            Kind.IN_CASE: self.tr("The paper with their wishes"),
        }
        marks = self.tr("Nothing is stored until it is signed. Any name, initials, code or mark.")
        hours = self.tr("Nothing is stored until it is signed. It ends by itself after 72 hours.")
        self.set_title(titles[self._kind], hours if self._kind is Kind.TONIGHT else marks)
        self.set_back(self.tr("Back"))
        self.languages.set_name(self.tr("Languages on the paper"))
        self.languages.set_options(
            [
                (key, " + ".join(_SHORT[language] for language in pair))
                for key, pair in _PAIRS.items()
            ]
        )
        self._print_card.set_title(self.tr("Print"))
        self.print_button.setText(self.tr("Print the paper"))
        self.save.setText(self.tr("Save as PDF…"))
        self._copy_label.setText(self._about_copy())
        self.print_copy.setText(self.tr("Print the copy"))
        self.save_copy.setText(self.tr("Save as PDF…"))
        self.save_copy.setAccessibleName(self.tr("Save the copy as PDF…"))
        self._signed_card.set_title(self.tr("When it is signed"))
        self.code.set_label(self.tr("Code on the paper"))
        self.code.set_hint(
            self.tr(
                "Scan it, or type it, so that no two papers are mixed up. It may stay empty, but "
                "not where a blank paper from the pad was signed: that one has its own code."
            )
        )
        self.explained_by.set_label(self.tr("Explained by"))
        self.interpreter.set_label(self.tr("Interpreter’s code"))
        self.interpreter.set_hint(self.tr("Leave it empty if there was none."))
        self.signed_on.set_label(
            self.tr("Signed on"), self.tr("day"), self.tr("month"), self.tr("year")
        )
        self.not_signed_button.setText(self.tr("Not signed: keep nothing"))
        self.signed_button.setText(self.tr("It is signed: keep what was agreed"))
        self._describe()
        self.banner.retranslate()

    def _about_copy(self) -> str:
        if self._kind is Kind.REPORTING:  # kept here by default: rule 5 of the forms
            return self.tr(
                "Their copy stays here for them, unless they want to take it along. It bears no "
                "code, and its outside does not say what it is about:"
            )
        if self._kind in (Kind.STORY, Kind.IN_CASE):
            return self.tr(
                "A copy to take along, if they want one. It bears no code, and its outside does "
                "not say what it is about:"
            )
        return self.tr("A copy to take along, without any code, if they want one:")

    def start(self, kind: Kind, alias: str, today: Callable[[], date], shown: Language) -> None:
        """Empties the page for a new paper. ``today`` is asked again when it is signed: a paper
        that was printed before midnight may come back after it."""
        if kind is not self._kind or not self.explained_by.text():
            self.explained_by.set_text(alias)
            self.interpreter.set_text("")
        self._kind, self._today, self._expected = kind, today, ""
        self.show_language(shown)
        self.code.set_text("")
        self.signed_on.set_value(today())
        self.signed_on.set_problem("")
        self.banner.say_nothing()
        self.signed_button.setEnabled(False)
        self.print_button.setEnabled(False)
        self.retranslate()

    def show_language(self, shown: Language) -> None:
        self.signed_on.set_language(shown)

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        self.languages.set_value(next(k for k, pair in _PAIRS.items() if pair == languages))

    def show_pages(self, pages: Sequence[PageImage], code: str) -> None:
        """``code`` is the one that the paper bears."""
        self._expected = code
        self._pages = len(pages)
        self.view.show_pages(pages, "")
        self.signed_button.setEnabled(True)
        self.print_button.setEnabled(True)
        self._describe()

    def _describe(self) -> None:
        self.view.setAccessibleName(
            self.tr("The paper as it will print, %n page(s)", "", self._pages)
        )

    def _languages(self, key: str) -> None:
        if not key:  # one of them always stands
            self.languages.set_value(next(iter(_PAIRS)))
        self.languages_chosen.emit(_PAIRS[key or next(iter(_PAIRS))])

    def _print(self) -> None:
        self.print_wanted.emit(False)

    def _print_the_copy(self) -> None:
        self.print_wanted.emit(True)

    def _save(self) -> None:
        self.save_wanted.emit(False)

    def _save_the_copy(self) -> None:
        self.save_wanted.emit(True)

    def _code_typed(self, _text: str) -> None:
        self.code.set_problem("")

    def _code_problem(self) -> str:
        typed = self.code.text().strip()
        try:
            if typed and str(read_form_code(typed)) != self._expected and self._pad() is None:
                return str(word(OtherPaper(typed)))
        except UnknownCode as error:
            return str(word(error))
        return ""

    def _pad(self) -> FormCode | None:
        """The typed code, where it is that of a blank paper of this very form."""
        typed = self.code.text().strip()
        code = read_form_code(typed) if typed else None
        return code if code and code.form == self._kind.value and pad_version(code) else None

    def _signed(self) -> None:
        if not self.signed_button.isEnabled():
            return
        problem = self._code_problem()
        self.code.set_problem(problem)
        if problem:
            self.code.setFocus()
            return
        day = self.signed_on.value()
        if day is None or day > self._today():
            self.signed_on.set_problem(
                self.tr("This date has not come yet. Please look at it again.")
                if day
                else self.tr("Please give the day, month and year on the paper.")
            )
            self.signed_on.setFocus()
            return
        self.signed.emit(
            SignedDetails(
                self.explained_by.text().strip(),
                self.interpreter.text().strip(),
                day,
                self._pad(),
            )
        )

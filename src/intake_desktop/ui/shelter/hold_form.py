"""Begin a hold: a demand that was served, the lawyer who has seen it, and what it names."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.errors import (
    IntakeError,
    NotFound,
    SaysTooLittle,
    SignedInFuture,
    TooLong,
    UnknownCode,
)
from intake_desktop.domain.holds import RECORD, HoldTerms, Informed
from intake_desktop.domain.meetings import Field
from intake_desktop.ui.language import Languages
from intake_desktop.ui.names import field_name
from intake_desktop.ui.widgets.buttons import PillButton, PrimaryButton
from intake_desktop.ui.widgets.choices import Segmented
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.dates import DateField
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import word


class HoldForm(Page):
    """``begin_wanted``: the lead has filled it in; ``code`` and ``terms`` say what."""

    begin_wanted = Signal()

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=NARROW)
        self._languages = languages
        self._rule = Banner(note=True, parent=self)
        self._message = Banner(parent=self)
        self._message.hide()
        self._card = Card(parent=self)
        self.record = LineField(self._card, questioned=False)
        self.authority, self.lawyer = LineField(self._card), LineField(self._card)
        self.served = DateField(languages.current(), self._card)
        self._what = Label(role="strong", parent=self._card)
        self._items = FlowRow(self._card)
        self.items = {name: PillButton(parent=self._items) for name in (RECORD, *Field)}
        for name, pill in self.items.items():
            pill.setObjectName(f"item_{name}")
            pill.toggled.connect(self._chosen)
            self._items.add(pill)
        self._told = Label(role="strong", parent=self._card)
        self.told = Segmented(parent=self._card, wraps=True)
        for name, widget in (
            ("hold_record", self.record),
            ("hold_authority", self.authority),
            ("hold_lawyer", self.lawyer),
            ("hold_told", self.told),
        ):
            widget.setObjectName(name)
        for each in (
            self.record,
            self.authority,
            self.lawyer,
            self.served,
            self._what,
            self._items,
            self._told,
            self.told,
        ):
            self._card.body.addWidget(each)
        for part in (self._rule, self._message, self._card):
            self.body.addWidget(part)
        self.begin = PrimaryButton(parent=self)
        self.begin.setObjectName("begin_hold")
        self.begin.clicked.connect(self.begin_wanted)
        self.add_right_action(self.begin)
        self._error: IntakeError | None = None
        self.retranslate()

    def start(self) -> None:
        """Empties the page: nothing is preset."""
        for field in (self.record, self.authority, self.lawyer):
            field.set_text("")
        self.served.set_value(None)
        self.told.set_value(None)
        for pill in self.items.values():
            pill.setChecked(False)
        self.show_error(None)
        self.scroll_to_top()
        self.record.setFocus()

    def code(self) -> str:
        return self.record.text()

    def terms(self) -> HoldTerms | None:
        """What was filled in; None, and said, while a choice or the date is open."""
        served, told = self.served.value(), self.told.value()
        if served is None or told is None:
            self._open(served)
            return None
        items = frozenset(str(name) for name, pill in self.items.items() if pill.isChecked())
        return HoldTerms(items, self.authority.text(), self.lawyer.text(), served, Informed(told))

    def show_error(self, error: IntakeError | None) -> None:
        self._error = error
        self.retranslate()

    def retranslate(self) -> None:
        language = self._languages.current()
        self.set_title(self.tr("Begin a hold"))
        self.set_back(self.tr("Back"))
        self._rule.set_text(
            self.tr(
                "Only for a legal demand that was served and that the agency’s lawyer has seen. "
                "A hold locks and keeps; it permits no disclosure to anybody."
            )
        )
        self.record.set_label(self.tr("Code of the record, or of a paper of theirs"))
        self.authority.set_label(self.tr("Who served it"))
        self.lawyer.set_label(self.tr("The lawyer who has seen it"))
        self.served.set_language(language)
        self.served.set_label(
            self.tr("Served on"), self.tr("day"), self.tr("month"), self.tr("year")
        )
        self._what.setText(self.tr("What it names"))
        for name, pill in self.items.items():
            text = self.tr("The whole record") if name == RECORD else field_name(Field(name))
            pill.setText(text)
        self._told.setText(self.tr("Is the person told?"))
        self.told.set_name(self.tr("Is the person told?"))
        self.told.set_options(told_options())
        self.begin.setText(self.tr("Begin the hold"))
        self._show_problems()

    def _open(self, served: date | None) -> None:
        if served is None:
            self.served.set_problem(self.tr("Please give the day on which it was served."))
            self.scroll_to(self.served)
        else:
            self._message.set_text(self.tr("Please choose whether the person is told."))
            self._message.show()
            self.scroll_to(self._message)

    def _show_problems(self) -> None:
        error = self._error
        field = self._field_of(error)
        words = str(word(error)) if error else ""
        if isinstance(error, SaysTooLittle):
            words = self.tr("Without this there is no hold.")
        for each in (self.record, self.authority, self.lawyer):
            each.set_problem(words if each is field else "")
        late = isinstance(error, SignedInFuture)
        self.served.set_problem(words if late else "")
        self._message.set_text(
            self.tr("Please choose what it names.") if self._lacks_items() else words
        )
        self._message.setVisible(bool(words) and field is None and not late)
        if field is not None:
            field.setFocus()
            self.scroll_to(field)

    def _lacks_items(self) -> bool:
        return isinstance(self._error, SaysTooLittle) and self._error.what == "items"

    def _field_of(self, error: IntakeError | None) -> LineField | None:
        if isinstance(error, UnknownCode | NotFound):
            return self.record
        what = error.what if isinstance(error, SaysTooLittle) else ""
        what = error.field if isinstance(error, TooLong) else what
        return {"authority": self.authority, "lawyer": self.lawyer}.get(what)

    def _chosen(self, _on: bool) -> None:
        """The whole record, or parts of it: never both."""
        sender = self.sender()
        if not isinstance(sender, PillButton) or not sender.isChecked():
            return
        whole = self.items[RECORD]
        for pill in self.items.values():
            if pill is not sender and (sender is whole or pill is whole):
                pill.setChecked(False)


def told_options() -> list[tuple[str, str]]:
    """Key and words of whether the person is told."""
    return [
        (Informed.TOLD.value, QCoreApplication.translate("Holds", "Told")),
        (Informed.NOT_YET.value, QCoreApplication.translate("Holds", "Not yet")),
        (Informed.FORBIDDEN.value, QCoreApplication.translate("Holds", "Forbidden to tell")),
    ]

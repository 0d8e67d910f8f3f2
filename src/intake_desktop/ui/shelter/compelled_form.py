"""Write down what had to be told: why, whether the person knows, the least of it, and to whom."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.compelled import Basis, CompelledTerms, Notice
from intake_desktop.domain.errors import (
    IntakeError,
    NotFound,
    SaysTooLittle,
    SignedInFuture,
    TooLong,
    UnknownCode,
)
from intake_desktop.domain.languages import Language
from intake_desktop.domain.wording import Wording
from intake_desktop.ui.compelled_words import BASIS_BOXES, box
from intake_desktop.ui.language import Languages
from intake_desktop.ui.widgets.buttons import PrimaryButton
from intake_desktop.ui.widgets.choices import Segmented
from intake_desktop.ui.widgets.dates import DateField
from intake_desktop.ui.widgets.fields import LineField, TextArea
from intake_desktop.ui.widgets.lines import blank_label
from intake_desktop.ui.widgets.page import NARROW, Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import word

_TOLD_ON_A_DAY = (Notice.BEFORE, Notice.AFTER)


class CompelledForm(Page):
    """Filled in after the call. The words are those of form P; nothing is preset."""

    record_wanted = Signal()

    def __init__(
        self, languages: Languages, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, widest=NARROW)
        self._languages, self._wording = languages, wording
        self._first, self._law = Banner(parent=self), Banner(note=True, parent=self)
        self._message = Banner(parent=self)
        self._message.hide()
        self._why, self._notice, self._what, self._whom = (Card(parent=self) for _ in range(4))
        self.basis = Segmented(parent=self, wraps=True)
        self.told = Segmented(parent=self, wraps=True)
        self.authority, self.lawyer = LineField(self), LineField(self)
        self.recipient, self.record = LineField(self), LineField(self, questioned=False)
        self.told_on = DateField(languages.current(), self)
        self.released_on = DateField(languages.current(), self)
        self._least = Label(role="soft", parent=self)
        self.items = TextArea(self)
        self._items_problem = Label(role="problem", parent=self)
        self._items_problem.hide()
        for name, widget in (
            ("basis", self.basis),
            ("authority", self.authority),
            ("lawyer", self.lawyer),
            ("told", self.told),
            ("told_on", self.told_on),
            ("items", self.items),
            ("recipient", self.recipient),
            ("released_on", self.released_on),
            ("record", self.record),
        ):
            widget.setObjectName(f"compelled_{name}")
        cards: tuple[tuple[Card, tuple[QWidget, ...]], ...] = (
            (self._why, (self.basis, self.authority, self.lawyer)),
            (self._notice, (self.told, self.told_on)),
            (self._what, (self._least, self.items, self._items_problem)),
            (self._whom, (self.recipient, self.released_on, self.record)),
        )
        for card, widgets in cards:
            for each in widgets:
                card.body.addWidget(each)
        for part in (self._first, self._law, self._why, self._notice, self._what, self._whom):
            self.body.addWidget(part)
        self.body.addWidget(self._message)
        self.write = PrimaryButton(parent=self)
        self.write.setObjectName("write_down")
        self.write.clicked.connect(self.record_wanted)
        self.add_right_action(self.write)
        self.told.chosen.connect(self._told_chosen)
        self._error: IntakeError | None = None
        self.retranslate()

    def start(self) -> None:
        """Empties the page."""
        for field in (self.authority, self.lawyer, self.recipient, self.record):
            field.set_text("")
        self.items.set_text("")
        for choice in (self.basis, self.told):
            choice.set_value(None)
        for day in (self.told_on, self.released_on):
            day.set_value(None)
        self.show_error(None)
        self._told_chosen("")
        self.scroll_to_top()
        self.basis.setFocus()

    def code(self) -> str:
        return self.record.text()

    def terms(self) -> CompelledTerms | None:
        """What was filled in; None, and said, while a choice or a day is open."""
        basis, told = self.basis.value(), self.told.value()
        released, told_on = self.released_on.value(), self.told_on.value()
        needs_day = told in _TOLD_ON_A_DAY
        self._say("")
        self.told_on.set_problem("")
        self.released_on.set_problem("")
        if basis is None or told is None:
            self._say(self.tr("Please choose why it had to be, and whether the person was told."))
            self.scroll_to(self._message)
            return None
        for day, value in ((self.told_on, told_on), (self.released_on, released)):
            if value is None and (needs_day or day is self.released_on):
                day.set_problem(self.tr("Please give the day, month and year."))
                self.scroll_to(day)
                return None
        return CompelledTerms(
            Basis(basis),
            self.authority.text(),
            self.recipient.text(),
            self.items.text(),
            self.lawyer.text(),
            Notice(told),
            told_on if needs_day else None,
            released or date.min,
        )

    def show_error(self, error: IntakeError | None) -> None:
        self._error = error
        self.retranslate()
        target = self._field_of(error)
        if target is not None:
            target.setFocus()
            self.scroll_to(target)
        elif error is not None:
            self.scroll_to(self._message)

    def retranslate(self) -> None:
        language = self._languages.current()
        self.set_title(self.tr("What had to be told"))
        self.set_back(self.tr("Back"))
        self._first.set_text(self._said("P1", language))
        self._law.set_text(self._said("P6", language))
        self._why.set_title(self._said("P3", language))
        self._notice.set_title(self._said("P9", language))
        self._what.set_title(self._said("P12", language))
        self._whom.set_title(self._said("P20", language))
        self.basis.set_name(self._said("P3", language))
        self.basis.set_options(
            [
                (basis.value, box(self._wording, "P4", key, language))
                for basis, key in BASIS_BOXES.items()
            ]
        )
        self.told.set_name(self._said("P9", language))
        self.told.set_options(
            [(told.value, box(self._wording, "P10", told.value, language)) for told in Notice]
        )
        self.authority.set_label(blank_label(self._said("P5", language)))
        self.lawyer.set_label(self.tr("The lawyer who was asked, and what they said"))
        self.lawyer.set_hint(self.tr("Leave it empty if none was asked."))
        self._least.setText(self._said("P13", language))
        self.items.set_name(self._said("P12", language))
        self.recipient.set_label(blank_label(self._said("P21", language)))
        self.record.set_label(self.tr("Code of the record, or of a paper of theirs"))
        self.record.set_hint(self.tr("Leave it empty where no name is known: that is complete."))
        units = self.tr("day"), self.tr("month"), self.tr("year")
        for day, label in (
            (self.told_on, self.tr("Told on")),
            (self.released_on, self.tr("Handed over or said on")),
        ):
            day.set_language(language)
            day.set_label(label, *units)
        self.write.setText(self.tr("Write it down"))
        self._show_problems()

    def _said(self, item: str, language: Language) -> str:
        return self._wording.item(item).text.in_(language)

    def _told_chosen(self, _key: str) -> None:
        self.told_on.setVisible(self.told.value() in _TOLD_ON_A_DAY)

    def _show_problems(self) -> None:
        error, target = self._error, self._field_of(self._error)
        words = str(word(error)) if error else ""
        if isinstance(error, SaysTooLittle):
            words = self.tr("Please say this; the rest can stay short.")
        for field in (self.authority, self.lawyer, self.recipient, self.record):
            field.set_problem(words if field is target else "")
        self._items_problem.setText(words if target is self.items else "")
        self._items_problem.setVisible(target is self.items)
        if isinstance(error, SignedInFuture):
            for day in (self.told_on, self.released_on):
                day.set_problem(words if day is target else "")
        self._say(words if target is None else "")

    def _say(self, text: str) -> None:
        self._message.set_text(text)
        self._message.setVisible(bool(text))

    def _field_of(self, error: IntakeError | None) -> LineField | TextArea | DateField | None:
        if isinstance(error, UnknownCode | NotFound):
            return self.record
        if isinstance(error, SignedInFuture):
            told, released = self.told_on.value(), self.released_on.value()
            later = told is not None and (released is None or told > released)
            return self.told_on if later and not self.told_on.isHidden() else self.released_on
        what = error.what if isinstance(error, SaysTooLittle) else ""
        what = error.field if isinstance(error, TooLong) else what
        fields: dict[str, LineField | TextArea] = {
            "authority": self.authority,
            "lawyer": self.lawyer,
            "recipient": self.recipient,
            "items": self.items,
        }
        return fields.get(str(what))

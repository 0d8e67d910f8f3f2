"""What of the log a lead wants to see: who, what kind, between which days, about which record."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.languages import Language
from intake_desktop.services.log import Group, Member, Question
from intake_desktop.ui.names import code_as_stored
from intake_desktop.ui.shelter.log_table import who
from intake_desktop.ui.shelter.log_words import group_name
from intake_desktop.ui.theme import TIGHT, WIDE, letters
from intake_desktop.ui.widgets.buttons import LinkButton, SecondaryButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.dates import Chooser, DateField
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.words import Label

_THE_PROGRAM = Member("", "", left=False)


class _Choice(QWidget):
    """A label above a list to choose from."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label, self.box = Label(role="strong", parent=self), Chooser(self)
        self.label.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT + 2)
        column.addWidget(self.label)
        column.addWidget(self.box)

    def fill(self, label: str, texts: Sequence[str]) -> None:
        """The words follow the language; what was chosen stays."""
        chosen = max(self.box.currentIndex(), 0)
        self.label.setText(label)
        self.box.setAccessibleName(label)
        self.box.blockSignals(True)
        self.box.clear()
        self.box.addItems(list(texts))
        self.box.setCurrentIndex(min(chosen, len(texts) - 1))
        self.box.blockSignals(False)
        self.box.setMinimumWidth(self.box.sizeHint().width() + letters(self, 2))


class LogFilter(QWidget):
    """``changed`` once something else is wanted. A record's code goes out by ``code_typed``, since
    only the vault knows its rows; ``show_token`` brings the answer back."""

    changed = Signal()
    code_typed = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._members: tuple[Member, ...] = ()
        self._token = ""
        self.who, self.what = _Choice(self), _Choice(self)
        self.more, self.all = LinkButton(parent=self), LinkButton(parent=self)
        self.more.setCheckable(True)
        self.since, self.until = DateField(language, self), DateField(language, self)
        self.code = LineField(self, questioned=False)
        self.look_up = SecondaryButton(parent=self)
        self.code.line.addWidget(self.look_up)
        first, self._second = FlowRow(self), QWidget(self)
        first.flow.setSpacing(WIDE)
        for widget in (self.who, self.what, self.more, self.all):
            first.add(widget)
        days = FlowRow(self._second)
        days.flow.setSpacing(WIDE)
        days.add(self.since)
        days.add(self.until)
        inner = QVBoxLayout(self._second)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(WIDE)
        inner.addWidget(days)
        inner.addWidget(self.code)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        column.addWidget(first)
        column.addWidget(self._second)
        self._second.hide()
        self.more.toggled.connect(self._second.setVisible)
        self.all.clicked.connect(self.clear)
        for choice in (self.who, self.what):
            choice.box.currentIndexChanged.connect(self._changed)
        for day in (self.since, self.until):
            day.changed.connect(self._changed)
        self.look_up.clicked.connect(self._look_up)
        self.code.returned.connect(self._look_up)
        self.code.changed.connect(self._code_changed)
        self.set_language(language)

    def set_members(self, members: Sequence[Member]) -> None:
        """Everybody whom the log may name; nobody is left out because they left."""
        if tuple(members) != self._members:
            self._members = tuple(members)
            self._fill()

    def set_language(self, language: Language) -> None:
        self.more.setText(self.tr("By day or record"))
        self.all.setText(self.tr("Show everything"))
        names = self.tr("Day"), self.tr("Month"), self.tr("Year")
        for field, label in ((self.since, self.tr("From")), (self.until, self.tr("Until"))):
            field.set_language(language)
            field.set_label(label, *names)
        self.code.set_label(self.tr("Record code"))
        self.code.set_hint(self.tr("Of a record that is gone, nothing leads to its rows any more."))
        self.look_up.setText(self.tr("Find"))
        self._fill()

    def question(self) -> Question:
        member, group = self.who.box.currentIndex(), self.what.box.currentIndex()
        whom = [None, *(each.id for each in self._members), _THE_PROGRAM.id]
        return Question(
            actor_id=whom[max(member, 0)],
            group=[None, *Group][max(group, 0)],
            since=self.since.value(),
            until=self.until.value(),
            token=self._token,
        )

    def is_empty(self) -> bool:
        return self.question() == Question()

    def show_token(self, token: str) -> None:
        """The record's name in the log was found."""
        self._token = token
        self.code.set_problem("")
        self.changed.emit()

    def show_no_token(self, text: str) -> None:
        self.code.set_problem(text)
        self.code.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        for widget in (self.who.box, self.what.box, self.since, self.until, self.code):
            widget.blockSignals(True)
        self.who.box.setCurrentIndex(0)
        self.what.box.setCurrentIndex(0)
        self.since.set_value(None)
        self.until.set_value(None)
        self.code.set_text("")
        for widget in (self.who.box, self.what.box, self.since, self.until, self.code):
            widget.blockSignals(False)
        self._token = ""
        self.code.set_problem("")
        self.changed.emit()

    def _fill(self) -> None:
        everybody, everything = self.tr("Everybody"), self.tr("Everything")
        named = partial(map, lambda each: who(each.id, each.alias, each.left))
        self.who.fill(self.tr("Who"), [everybody, *named((*self._members, _THE_PROGRAM))])
        self.what.fill(self.tr("What"), [everything, *map(group_name, Group)])

    def _changed(self) -> None:
        # A date that is half typed is no date yet; then what is shown stays.
        if all(day.value() or day.is_empty() for day in (self.since, self.until)):
            self.changed.emit()

    def _look_up(self) -> None:
        typed = self.code.text().strip()
        if typed:
            self.code_typed.emit(code_as_stored(typed) or typed)

    def _code_changed(self, typed: str) -> None:
        self.code.set_problem("")
        if self._token and not typed.strip():
            self.show_token("")

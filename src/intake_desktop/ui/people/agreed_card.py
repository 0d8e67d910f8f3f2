"""What is agreed with one person: every consent, until when, and the ways to end or renew it."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from intake_desktop.domain.consent import Consent, Kind, State
from intake_desktop.domain.languages import Language
from intake_desktop.domain.retention import days_to_end
from intake_desktop.services.people import PersonView
from intake_desktop.ui.people import consent_words as words
from intake_desktop.ui.people.cards import Changing
from intake_desktop.ui.theme import GAP, TIGHT, WIDE
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.surfaces import Rule
from intake_desktop.ui.widgets.words import Label

_COLUMNS = 4
# Of these some lines can be taken back, and the others stay. On the others a line says what the
# whole is about: who chose to report, or in which event.
_BY_LINE = frozenset({Kind.TONIGHT, Kind.KEEPING, Kind.SHARING, Kind.STORY, Kind.CONTACT})


class AgreedCard(Changing):
    """Every consent, live or not. The signals carry a Consent."""

    withdraw_wanted = Signal(object)
    renew_wanted = Signal(object)
    lines_wanted = Signal(object)
    receipt_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = Label(role="soft", parent=self)
        self.note.setObjectName("about_withdrawing")
        self.body.addWidget(self.note)
        self._language, self._now = Language.ENGLISH, datetime.min

    def show_view(self, view: PersonView, language: Language, note: str) -> None:
        """``note`` says what was just done, instead of what withdrawing means."""
        self._language, self._now = language, view.now
        self.set_title(self.tr("What is agreed"))
        grid = QGridLayout(self.anew())
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(0)
        for column, share in enumerate((3, 2, 2, 0)):
            grid.setColumnStretch(column, share)
        heads = (self.tr("what"), self.tr("who may see it"), self.tr("until"))
        for column, head in enumerate(heads):
            label = Label(head, "small", parent=self.holder)
            label.setContentsMargins(0, 0, 0, TIGHT)
            grid.addWidget(label, 0, column)
        # What is live comes first, and the newest first among each.
        for consent in sorted(view.consents, key=lambda each: not each.is_live(view.now)):
            grid.addWidget(Rule(self.holder), grid.rowCount(), 0, 1, _COLUMNS)
            self._add(grid, consent, view)
        self.note.set_role("strong" if note else "soft")
        calm = self.tr("Withdrawing takes effect at once. Services stay the same.")
        self.note.setText(note or calm)

    def _add(self, grid: QGridLayout, consent: Consent, view: PersonView) -> None:
        holder, row, language = self.holder, grid.rowCount(), self._language
        ended = words.state(consent, consent.state(view.now), language)
        role = "soft" if ended else ""
        # Not aligned by the layout, which would then not ask how high wrapped words are.
        what = _upper(Label(words.what(consent, language, view.now), role, parent=holder))
        grid.addLayout(what, row, 0)
        grid.addLayout(_upper(Label(words.who(consent), role, parent=holder)), row, 1)
        until = _upper(Label(words.until(consent, language), role, parent=holder))
        grid.addLayout(until, row, 2)
        _say_below(until, ended or self._ends(consent), holder)
        _say_below(what, words.taken_back(consent, language), holder)
        ways = QVBoxLayout()
        ways.setSpacing(0)
        for link in self._ways(consent, view):
            ways.addWidget(link, 0, Qt.AlignmentFlag.AlignRight)
        ways.addStretch(1)
        grid.addLayout(ways, row, _COLUMNS - 1)
        yes = consent.lines_to_take_back(view.now)
        if consent.is_live(view.now) and consent.kind in _BY_LINE and len(yes) > 1:
            lines = self._link("lines", self.tr("Take back some lines…"), consent, self._lines)
            lines.setProperty("flush", True)
            what.insertWidget(what.count() - 1, lines, 0, Qt.AlignmentFlag.AlignLeft)

    def _ends(self, consent: Consent) -> str:
        days = days_to_end(consent, self._now)
        return "" if days is None else self.tr("Ends in %n day(s)", "", days)

    def _ways(self, consent: Consent, view: PersonView) -> Iterator[LinkButton]:
        """What can be done about the whole of it."""
        if consent.is_live(view.now):
            yield self._link("withdraw", self.tr("Withdraw"), consent, self._withdraw)
            yield self._link("renew", self.tr("Renew…"), consent, self._renew)
        if consent.taken_back or consent.state(view.now) is State.WITHDRAWN:
            yield self._link("receipt", self.tr("Receipt…"), consent, self._receipt)

    def _link(
        self, key: str, text: str, consent: Consent, then: Callable[[Consent], None]
    ) -> LinkButton:
        link = LinkButton(text, self.holder)
        link.setObjectName(f"{key}_{consent.kind.value}")
        named = self.tr("{action}: {what}, {who}")
        what = words.what(consent, self._language, self._now)
        link.setAccessibleName(named.format(action=text, what=what, who=words.who(consent)))
        link.clicked.connect(partial(then, consent))
        return link

    def _withdraw(self, consent: Consent) -> None:
        self.withdraw_wanted.emit(consent)

    def _renew(self, consent: Consent) -> None:
        self.renew_wanted.emit(consent)

    def _lines(self, consent: Consent) -> None:
        self.lines_wanted.emit(consent)

    def _receipt(self, consent: Consent) -> None:
        self.receipt_wanted.emit(consent)


def _say_below(column: QVBoxLayout, text: str, holder: QWidget) -> None:
    if text:
        column.insertWidget(1, Label(text, "small", parent=holder))


def _upper(label: Label) -> QVBoxLayout:
    """At the top of its row, in line with the words of a button beside it."""
    column = QVBoxLayout()
    column.setContentsMargins(0, GAP - 1, 0, GAP - 1)
    column.setSpacing(TIGHT)
    column.addWidget(label)
    column.addStretch(1)
    return column

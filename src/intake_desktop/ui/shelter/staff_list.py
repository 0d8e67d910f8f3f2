"""The list of who works here and who did, with the copies that still open with older keys."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from intake_desktop.domain.languages import Language
from intake_desktop.services.key_change import Owing
from intake_desktop.services.staff import Member, StaffView
from intake_desktop.ui.language import format_date, format_time
from intake_desktop.ui.shelter.members import MemberRow
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import PrimaryButton
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.workplace import Workplace


class StaffList(Page):
    """``role_wanted`` and ``removal_wanted`` carry a Member."""

    add_wanted = Signal()
    role_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._view = StaffView((), (), ())
        self.rows: list[MemberRow] = []
        self._said = str
        self.message = Banner(parent=self)
        self.message.hide()
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self._owing = Banner(parent=self)
        self._owing.hide()
        self._here, self._former = Card(parent=self), Card(parent=self)
        self._columns = {card: _column(card) for card in (self._here, self._former)}
        self._cost = Label(role="soft", parent=self)
        self._roles = Label(role="soft", parent=self)
        for widget in (self.message, self.bar, self._owing, self._here, self._former):
            self.body.addWidget(widget)
        self.body.addWidget(self._cost)
        self.body.addWidget(self._roles)
        self.add = PrimaryButton(parent=self)
        self.add.clicked.connect(self.add_wanted)
        self.add_right_action(self.add)
        self.retranslate()

    def show_view(self, view: StaffView) -> None:
        self._view = view
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for card, members in ((self._here, view.members), (self._former, view.former)):
            for member in members:
                row = MemberRow(
                    member,
                    self._language(),
                    is_oneself=member.actor.id == self._work.actor.id,
                    last=member is members[-1],
                    parent=card,
                )
                row.role_wanted.connect(self.role_wanted)
                row.removal_wanted.connect(self.removal_wanted)
                self._columns[card].addWidget(row)
                self.rows.append(row)
            card.setVisible(bool(members))
        self.retranslate()

    def row_of(self, alias: str) -> MemberRow:
        """For tests and demonstrations."""
        return next(row for row in self.rows if row.member.actor.alias == alias)

    def show_progress(self, done: int, whole: int) -> None:
        self.bar.setRange(0, max(whole, 1))
        self.bar.setValue(done)

    def rest(self, working: bool) -> None:
        """While everything is encrypted anew, nothing here can be pressed."""
        self.bar.setRange(0, 0)
        self.bar.setVisible(working)
        for widget in (self._here, self.add):
            widget.setEnabled(not working)

    def say(self, text: str) -> None:
        self.message.set_text(text)
        self.message.setVisible(bool(text))
        if text:
            self.scroll_to_top()

    def retranslate(self) -> None:
        self.set_title(self.tr("Staff"), self.tr("Who can open what is kept here."))
        self._here.set_title(self.tr("Working here"))
        self._former.set_title(self.tr("Worked here before"))
        self.add.setText(self.tr("Add somebody"))
        self.bar.setAccessibleName(self.tr("Encrypting everything anew"))
        for row in self.rows:
            row.retranslate(self._language())
        self._cost.setText(self._cost_text(self._view.members))
        self._roles.setText(
            self.tr(
                "A role keeps order, it keeps no secrets: whoever has a passphrase here can open "
                "all that is kept here. Who did what is in the log."
            )
        )
        self._owing.set_text(self._owing_text(self._view.owing))
        self._owing.setVisible(bool(self._view.owing))

    def _cost_text(self, members: tuple[Member, ...]) -> str:
        if not members:
            return ""
        cheapest = min(members, key=lambda member: member.memory_mib * member.passes)
        return self.tr(
            "Each guess at a passphrase costs at least {memory} MB of memory and {passes} passes "
            "over it, about a second on the laptop that it was chosen on. On a faster one this "
            "rises by itself."
        ).format(memory=cheapest.memory_mib, passes=cheapest.passes)

    def _owing_text(self, owing: tuple[Owing, ...]) -> str:
        if not owing:
            return ""
        days = [
            self.tr("{day}, {time}").format(
                day=format_date(copy.made_at.date(), self._language()),
                time=format_time(copy.made_at),
            )
            for copy in owing
        ]
        return self.tr(
            "These backups still open with older keys, also for somebody who was removed since: "
            "{list}. They are changed as soon as they can be reached; plug in their disk."
        ).format(list=self.tr("; ").join(days))

    def _language(self) -> Language:
        return self._work.languages.current()


def _column(card: Card) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    card.body.setSpacing(WIDE // 2)
    card.body.addLayout(column)
    return column

"""What is on its way out: the bin, what was asked for through others; and receipts of what went."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from intake_desktop.domain.codes import read_record_code
from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.papers import Document
from intake_desktop.domain.retention import Fate
from intake_desktop.domain.staff import Actor
from intake_desktop.services import deletion, removed
from intake_desktop.services.deletion import Leaving
from intake_desktop.services.removed import GoneOne, Removed
from intake_desktop.services.session import Session
from intake_desktop.services.today import Ends
from intake_desktop.ui.language import format_date
from intake_desktop.ui.names import code_text
from intake_desktop.ui.paper_desk import PaperDesk
from intake_desktop.ui.saving import Target
from intake_desktop.ui.theme import GAP, WIDE
from intake_desktop.ui.widgets.buttons import Button, LinkButton, SecondaryButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.hand_page import HandPage
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.surfaces import Card, Rule
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace

T = TypeVar("T")


class RemovedPage(QStackedWidget):
    """``leaving`` carries what is said of a record that goes, ``opened`` the id of one that was
    put back; ``deleted`` says that something went."""

    leaving = Signal(object)
    opened = Signal(str)
    deleted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._desk = workplace, PaperDesk(workplace)
        self.page, self.receipt = _List(workplace, self), HandPage(self)
        self.addWidget(self.page)
        self.addWidget(self.receipt)
        self._document: Document | None = None
        page, receipt = self.page, self.receipt
        page.put_back_wanted.connect(self._put_back)
        page.delete_wanted.connect(self._delete_now)
        page.confirmed.connect(self._confirmed)
        page.receipt_wanted.connect(self._make_receipt)
        receipt.back_requested.connect(self.show_page)
        receipt.print_wanted.connect(self._print)
        receipt.save_wanted.connect(self._save)

    def show_page(self) -> None:
        """Read anew, with every code hidden."""
        self._document = None
        self.setCurrentWidget(self.page)
        work = self._work
        work.runner.submit(
            removed.look, work.session, work.actor, then=self.page.show_removed, failed=self._tell
        )

    def refresh(self) -> None:
        """Something went; a receipt that is being looked at stays."""
        if self.currentWidget() is self.page:
            self.show_page()

    # --- records ----------------------------------------------------------------------

    def _put_back(self, person_id: str) -> None:
        self._change(deletion.put_back, person_id, partial(self._was_put_back, person_id))

    def _was_put_back(self, person_id: str, fate: Fate) -> None:
        if fate.is_open:
            self.opened.emit(person_id)
        else:
            self.show_page()

    def _delete_now(self, person_id: str) -> None:
        self._work.ask.confirm(
            self,
            self.tr("Delete this record for good?"),
            self.tr(
                "It goes now, from this laptop and from the backups, and cannot be brought back. "
                "Paper that was handed out cannot be called back. Services stay the same."
            ),
            self.tr("Delete"),
            self.tr("Go back"),
            partial(self._delete_confirmed, person_id),
        )

    def _delete_confirmed(self, person_id: str, wanted: bool) -> None:
        if wanted:
            self._change(deletion.delete_now, person_id, self._was_deleted)

    def _was_deleted(self, _change: deletion.Swept) -> None:
        self.deleted.emit()

    def _confirmed(self, person_id: str) -> None:
        self._work.ask.confirm(
            self,
            self.tr("Do they ask for it themselves?"),
            self.tr(
                "The whole record goes for good, from this laptop and from the backups. "
                "Paper that was handed out cannot be called back. Services stay the same."
            ),
            self.tr("Delete"),
            self.tr("Go back"),
            partial(self._asked_themselves, person_id),
        )

    def _asked_themselves(self, person_id: str, wanted: bool) -> None:
        if wanted:
            self._change(deletion.ask, person_id, self._hidden)

    def _hidden(self, leaving: Leaving) -> None:
        self.show_page()
        self.leaving.emit(leaving)

    def _change(
        self,
        service: Callable[[Session, Actor, str], T],
        person_id: str,
        then: Callable[[T], None],
    ) -> None:
        work = self._work
        work.runner.submit(
            service, work.session, work.actor, person_id, then=then, failed=self._not_changed
        )

    def _not_changed(self, error: IntakeError) -> None:
        self.show_page()
        self._tell(error)

    def _tell(self, error: IntakeError) -> None:
        words = word(error)
        self._work.ask.tell(self, words.title, words.text, self.tr("Close"))

    # --- receipts ---------------------------------------------------------------------

    def _make_receipt(self, number: str) -> None:
        self._document = None
        self.receipt.start(self._receipt_title)
        self.setCurrentWidget(self.receipt)
        self.receipt.take_focus()
        work = self._work
        work.runner.submit(
            removed.certificate,
            work.session,
            work.actor,
            self._desk.look(),
            number,
            then=self._made,
            failed=self.receipt.banner.say_error,
        )

    def _receipt_title(self) -> str:
        return self.tr("A receipt for what was deleted")

    def _made(self, document: Document) -> None:
        self._document = document
        self._desk.pictures(document, self.receipt.show_pages, self.receipt.banner.say_error)

    def _print(self) -> None:
        banner = self.receipt.banner
        if self._document is not None:
            self._desk.print(self._document, banner.say_printed, banner.say_error)

    def _save(self) -> None:
        banner, document = self.receipt.banner, self._document
        if document is not None:
            to = partial(self._save_to, document)
            self._desk.ask_where(self.window(), banner.save_title(), document.name, to)

    def _save_to(self, document: Document, target: Target) -> None:
        banner = self.receipt.banner
        self._desk.save(self.window(), document, target, banner.say_saved, banner.say_error)


class _List(Page):
    """Four lists; each is there only where it holds something."""

    put_back_wanted = Signal(str)
    delete_wanted = Signal(str)
    confirmed = Signal(str)
    receipt_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._languages = workplace.languages
        self._zone = workplace.session.clock.now().tzinfo
        self._removed: Removed | None = None
        self.show_codes = LinkButton(parent=self, flush=True)
        self.show_codes.setObjectName("show_codes")
        self.show_codes.setCheckable(True)
        self.show_codes.toggled.connect(self.retranslate)
        row = QHBoxLayout()
        row.addWidget(self.show_codes)
        row.addStretch(1)
        self.body.addLayout(row)
        self._holder = QWidget(self)
        self.body.addWidget(self._holder)
        self.retranslate()

    def show_removed(self, found: Removed) -> None:
        self._removed = found
        self.show_codes.setChecked(False)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(
            self.tr("Removed"),
            self.tr("What is on its way out, and receipts of what is gone. It names nobody."),
        )
        shown = self.show_codes.isChecked()
        self.show_codes.setText(self.tr("Hide codes") if shown else self.tr("Show codes"))
        old, self._holder = self._holder, QWidget(self)
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        self.body.replaceWidget(old, self._holder)
        old.hide()
        old.deleteLater()
        found = self._removed
        if found is None:
            self.show_codes.hide()
            return
        self.show_codes.setVisible(bool(found.binned or found.asked or found.ended))
        self._fill(column, found)
        if not column.count():
            column.addWidget(Label(self.tr("Nothing was removed."), "soft", parent=self._holder))

    def _fill(self, column: QVBoxLayout, found: Removed) -> None:
        self._records(
            column,
            self.tr("They have not said it themselves yet"),
            self.tr("locked since {date}"),
            found.asked,
            (
                (self.tr("They want to keep it"), "keep_asked", self.put_back_wanted.emit),
                (self.tr("They confirm: delete it…"), "confirm_asked", self.confirmed.emit),
            ),
        )
        self._records(
            column,
            self.tr("In the bin"),
            self.tr("will be deleted on {date}"),
            found.binned,
            (
                (self.tr("Put back"), "put_back", self.put_back_wanted.emit),
                (self.tr("Delete now…"), "delete_now", self.delete_wanted.emit),
            ),
        )
        self._records(
            column,
            self.tr("Locked: what was agreed has ended"),
            self.tr("will be deleted on {date}"),
            found.ended,
            (),
        )
        if found.gone:
            column.addWidget(self._gone(found.gone))

    def _records(
        self,
        column: QVBoxLayout,
        title: str,
        step: str,
        records: tuple[Ends, ...],
        actions: tuple[tuple[str, str, Callable[[str], None]], ...],
    ) -> None:
        if not records:
            return
        card = Card(title, parent=self._holder)
        for place, record in enumerate(records):
            if place:
                card.body.addWidget(Rule(card))
            code = code_text(read_record_code(record.code))
            name = code if self.show_codes.isChecked() else f"●●●●-{record.code.split('-')[1]}"
            when = step.format(date=format_date(record.day, self._languages.current()))
            buttons: list[Button] = []
            for text, key, emit in actions:
                button = SecondaryButton(text, card)
                button.setObjectName(key)
                button.setAccessibleName(f"{text} {name}")
                button.clicked.connect(partial(_emit, emit, record.person_id))
                buttons.append(button)
            card.body.addLayout(_line(card, name, when, buttons))
        column.addWidget(card)

    def _gone(self, gone: tuple[GoneOne, ...]) -> Card:
        card = Card(self.tr("Gone, in the last weeks"), parent=self._holder)
        for place, each in enumerate(gone):
            if place:
                card.body.addWidget(Rule(card))
            day = format_date(each.at.astimezone(self._zone).date(), self._languages.current())
            what = {
                "record": self.tr("record"),
                "meeting": self.tr("one meeting"),
                "answers": self.tr("answers to some questions"),
            }[each.what]
            words = self.tr("{what}, {date}").format(what=what, date=day)
            if each.pending:
                words += self.tr(" · %n backup(s) still to be cleaned", "", each.pending)
            text = self.tr("Receipt…")
            button = SecondaryButton(text, card)
            button.setObjectName("receipt")
            button.setAccessibleName(f"{text} {each.certificate}")
            button.clicked.connect(partial(_emit, self.receipt_wanted.emit, each.certificate))
            card.body.addLayout(_line(card, each.certificate, words, [button]))
        return card


def _line(card: Card, name: str, words: str, buttons: list[Button]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(WIDE)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(Label(name, parent=card))
    column.addWidget(Label(words, "soft", parent=card))
    row.addLayout(column, 1)
    actions = FlowRow(card, from_right=True)
    actions.flow.setSpacing(GAP)
    for button in buttons:
        actions.add(button)
    if buttons:
        row.addWidget(actions, 1)
    return row


def _emit(emit: Callable[[str], None], value: str) -> None:
    emit(value)

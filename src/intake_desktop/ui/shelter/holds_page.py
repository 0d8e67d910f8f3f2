"""Holds, for leads: what is locked by a served demand, when to look again, and how it ends."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from intake_desktop.domain.codes import read_record_code
from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.holds import RECORD, Informed
from intake_desktop.domain.meetings import Field
from intake_desktop.services import holds
from intake_desktop.services.holds import Held
from intake_desktop.ui.language import format_date
from intake_desktop.ui.names import code_text, field_name
from intake_desktop.ui.shelter.hold_form import HoldForm, told_options
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.choices import Segmented
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace


class HoldsPage(QStackedWidget):
    """``ended``: a hold is over, so that a deletion which waited goes on."""

    ended = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = workplace
        self.page, self.form = _List(workplace, self), HoldForm(workplace.languages, self)
        self.addWidget(self.page)
        self.addWidget(self.form)
        self.page.new_wanted.connect(self._new)
        self.page.review_wanted.connect(self._review)
        self.page.end_wanted.connect(self._end)
        self.form.back_requested.connect(self.show_page)
        self.form.begin_wanted.connect(self._begin)

    def show_page(self) -> None:
        self.setCurrentWidget(self.page)
        work = self._work
        work.runner.submit(
            holds.look, work.session, work.actor, then=self.page.show_holds, failed=self._tell
        )

    def _new(self) -> None:
        self.setCurrentWidget(self.form)
        self.form.start()

    def _begin(self) -> None:
        terms, work = self.form.terms(), self._work
        if terms is not None:
            work.runner.submit(
                holds.begin,
                work.session,
                work.actor,
                self.form.code(),
                terms,
                then=self._changed,
                failed=self.form.show_error,
            )

    def _review(self, hold_id: str, told: Informed) -> None:
        work = self._work
        work.runner.submit(
            holds.review,
            work.session,
            work.actor,
            hold_id,
            told,
            then=self._changed,
            failed=self._tell,
        )

    def _changed(self, _held: Held) -> None:
        self.show_page()

    def _end(self, hold_id: str) -> None:
        self._work.ask.confirm(
            self,
            self.tr("End this hold?"),
            self.tr(
                "What it names is open again to staff who work with the person. "
                "A deletion that waited for it is done now."
            ),
            self.tr("End the hold"),
            self.tr("Go back"),
            partial(self._end_now, hold_id),
        )

    def _end_now(self, hold_id: str, wanted: bool) -> None:
        work = self._work
        if wanted:
            work.runner.submit(
                holds.end,
                work.session,
                work.actor,
                hold_id,
                then=self._is_over,
                failed=self._tell,
            )

    def _is_over(self, _change: None) -> None:
        self.show_page()
        self.ended.emit()

    def _tell(self, error: IntakeError) -> None:
        words = word(error)
        self._work.ask.tell(self, words.title, words.text, self.tr("Close"))


class _List(Page):
    """``review_wanted`` carries a hold's id and whether the person is told by now."""

    new_wanted = Signal()
    review_wanted = Signal(str, object)
    end_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._languages = workplace.languages
        self._held: tuple[Held, ...] | None = None
        self.new = PrimaryButton(parent=self)
        self.new.setObjectName("new_hold")
        self.new.clicked.connect(self.new_wanted)
        self.add_top_action(self.new)
        self._holder = QWidget(self)
        self.body.addWidget(self._holder)
        self.retranslate()

    def show_holds(self, held: tuple[Held, ...]) -> None:
        self._held = held
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(
            self.tr("Holds"),
            self.tr("What a served demand names is locked from everyone and is not deleted."),
        )
        self.new.setText(self.tr("Begin a hold…"))
        old, self._holder = self._holder, QWidget(self)
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        self.body.replaceWidget(old, self._holder)
        old.hide()
        old.deleteLater()
        for held in self._held or ():
            column.addWidget(self._card(held))
        if self._held == ():
            column.addWidget(Label(self.tr("No hold is open."), "soft", parent=self._holder))

    def _card(self, held: Held) -> Card:
        language, terms = self._languages.current(), held.hold.terms
        code = code_text(read_record_code(held.code))
        card = Card(code, parent=self._holder)
        separator = "、" if language.is_chinese else ", "
        items = separator.join(
            self.tr("the whole record") if item == RECORD else field_name(Field(item))
            for item in sorted(terms.items)
        )
        review = format_date(held.hold.review_on, language)
        lines = [
            self.tr("Locked: {items}").format(items=items),
            self.tr("Served by {authority} on {date}, seen by {lawyer}").format(
                authority=terms.authority,
                date=format_date(terms.served_on, language),
                lawyer=terms.lawyer,
            ),
            self.tr("Look at it again today.")
            if held.due
            else self.tr("Look at it again on {date}.").format(date=review),
        ]
        if held.waits:
            lines.append(self.tr("A deletion waits for it."))
        for line in lines:
            card.body.addWidget(Label(line, parent=card))
        card.body.addWidget(Label(self.tr("Is the person told?"), "strong", parent=card))
        told = Segmented(told_options(), self.tr("Is the person told?"), card, wraps=True)
        told.setObjectName("told")
        told.set_value(terms.told.value)
        card.body.addWidget(told)
        buttons = FlowRow(card)
        review_, end = SecondaryButton(parent=card), SecondaryButton(parent=card)
        review_.setObjectName("review_hold")
        end.setObjectName("end_hold")
        review_.setText(self.tr("It still stands: next look in 30 days"))
        end.setText(self.tr("End the hold…"))
        for button in (review_, end):
            button.setAccessibleName(f"{button.text()} {code}")
            buttons.add(button)
        review_.clicked.connect(partial(self._review, held, told))
        end.clicked.connect(partial(self._end, held.hold.id))
        card.body.addWidget(buttons)
        return card

    def _review(self, held: Held, told: Segmented) -> None:
        said = Informed(told.value() or held.hold.terms.told.value)
        self.review_wanted.emit(held.hold.id, said)

    def _end(self, hold_id: str) -> None:
        self.end_wanted.emit(hold_id)

"""One form on the screen, row by row as on its paper; nothing is preset."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import groupby

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.consent import Kind, State
from intake_desktop.domain.dates import written
from intake_desktop.domain.errors import (
    EndsTooEarly,
    EndsTooLate,
    IntakeError,
    NamesEverybody,
    NamesLawEnforcement,
    NamesTwo,
    NothingToSign,
    SaysTooLittle,
    TooLong,
)
from intake_desktop.domain.filled import BY_SIGNING, ONE_BOX, SHAPES, Filled
from intake_desktop.domain.languages import Language
from intake_desktop.domain.wording import Item, ItemKind, Wording
from intake_desktop.services.limits import Limit
from intake_desktop.ui.consent import outline
from intake_desktop.ui.consent.boxes import BoxesRow, YesNoRows
from intake_desktop.ui.consent.end_card import EndCard
from intake_desktop.ui.consent.rows import BlankRow, Row, WordsRow
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import SecondaryButton
from intake_desktop.ui.widgets.equal import EqualButtons
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import BilingualLabel
from intake_desktop.ui.wording_of_errors import word

# The end of these is their own: of a service, or the day that they choose. None is proposed.
_OWN_END = frozenset({Kind.SERVICE, Kind.IN_CASE})
_YES_NO = {"yes", "no"}


class FormPage(Page):
    """``not_signed`` carries DECLINED or DECIDED_LATER. Make a new page for each new paper."""

    paper_wanted = Signal()
    not_signed = Signal(State)

    def __init__(
        self, wording: Wording, kind: Kind, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.offer_turning()
        self._wording, self._kind, self._today = wording, kind, today
        self._languages: tuple[Language, Language] = (Language.ENGLISH, Language.SIMPLIFIED)
        self._error: IntakeError | None = None
        self._message = Banner(parent=self)
        self._message.hide()
        self.body.addWidget(self._message)
        self._notes = [
            (item, Banner(note=True, parent=self)) for item in outline.staff_notes(wording)
        ]
        for _, banner in self._notes:
            self.body.addWidget(banner)
        self._headings: list[tuple[Item, BilingualLabel]] = []
        self.rows: list[Row] = []
        for part in outline.parts(wording, kind):
            self.body.addWidget(self._card(part))
        self.end = EndCard(self)
        self.end.changed.connect(self._changed)
        self.body.addWidget(self.end)
        self.decline, self.later, self.paper = (SecondaryButton(parent=self) for _ in range(3))
        for name, button in (
            ("decline", self.decline),
            ("later", self.later),
            ("paper", self.paper),
        ):
            button.setObjectName(name)
            self.add_right_action(button)
        self._equal = EqualButtons((self.decline, self.later, self.paper), self)
        self.decline.clicked.connect(self._declined)
        self.later.clicked.connect(self._decided_later)
        self.paper.clicked.connect(self._paper)
        self.retranslate()

    def _card(self, part: outline.Part) -> Card:
        card = Card(parent=self)
        card.body.setSpacing(WIDE)
        if part.heading is not None:
            heading = BilingualLabel(
                part.heading.text, Language.ENGLISH, None, role="heading", parent=card
            )
            self._headings.append((part.heading, heading))
            card.body.addWidget(heading)
        for row in self._rows_of(part.items, card):
            row.changed.connect(self._changed)
            self.rows.append(row)
            card.body.addWidget(row)
        return card

    def _rows_of(self, items: tuple[Item, ...], parent: QWidget) -> Iterator[Row]:
        """Lines of Yes and No that follow each other are one list."""
        for yes_no, group in groupby(items, _is_yes_no):
            if yes_no:
                yield YesNoRows(self._wording, tuple(group), parent)
                continue
            for item in group:
                if item.kind is ItemKind.TICK:
                    dated = item.id in SHAPES[self._kind].dated
                    yield BoxesRow(
                        item,
                        one=item.id in ONE_BOX,
                        dated=written(self._today) if dated else None,
                        parent=parent,
                    )
                elif outline.has_blank(item.text):
                    yield BlankRow(item, within=item.kind is ItemKind.TEXT, parent=parent)
                else:
                    yield WordsRow(item, parent)

    @property
    def kind(self) -> Kind:
        return self._kind

    def retranslate(self) -> None:
        first, second = self._languages
        self.set_title(
            self._wording.title.in_(first),
            self.tr(
                "Nothing is kept before the paper is signed. A lock discards what stands here."
            ),
        )
        self.set_back(self.tr("Back"))
        for item, banner in self._notes:
            banner.set_text(item.text.in_(first))
        for item, heading in self._headings:
            heading.show_phrase(item.text, first, second)
        for row in self.rows:
            row.show_languages(first, second)
        self.end.retranslate(first)
        nos = {
            Kind.REPORTING: self.tr("Do not report"),
            Kind.CONTACT: self.tr("They contact us"),
        }
        self.decline.setText(nos.get(self._kind, self.tr("No, thank you")))
        self.later.setText(self.tr("Decide later"))
        self.paper.setText(self.tr("The paper to sign"))
        self._equal.fit()
        self._show_error()

    def start(self, limit: Limit, first: Language, second: Language, said: Filled | None) -> None:
        """``said`` is what another paper said, which this one is to take the place of."""
        self.end.start(self._today, limit, proposes=self._kind not in _OWN_END)
        for row in self.rows:
            row.set_said(said.ticks if said else {}, said.blanks if said else {})
        self.show_languages(first, second)

    def show_languages(self, first: Language, second: Language) -> None:
        """Changes the words and nothing that was said."""
        self._languages = (first, second)
        self.retranslate()

    def filled(self) -> Filled:
        """What the page says; whether it holds is the domain's to say. Call it once there is an
        end."""
        ticks = dict(BY_SIGNING.get(self._kind, {}))
        blanks: dict[str, str] = {}
        for row in self.rows:
            ticks |= row.ticks()
            blanks |= row.blanks()
        return Filled(self._kind, self.end.value() or self._today, ticks, blanks)

    # --- what is not right yet ------------------------------------------------------------

    def show_error(self, error: IntakeError) -> None:
        """Beside the row that it is about, else above all of them; what was typed stays."""
        self._error = error
        self._show_error()
        if isinstance(error, EndsTooEarly | EndsTooLate):
            self._look_at(self.end.day.first_box(), self.end)
            return
        item = self._item_of(error)
        row = next((row for row in self.rows if row.place_of(item) is not None), None)
        if row is None:
            self.scroll_to_top()
            return
        place = row.place_of(item) or row
        # Below a box the words about it stand at the end of its row.
        self._look_at(place, place if isinstance(place, LineField) else row)

    def _show_error(self) -> None:
        error = self._error
        words = str(word(error)) if error else ""
        about_end = isinstance(error, EndsTooEarly | EndsTooLate)
        item = self._item_of(error)
        for row in self.rows:
            row.set_problem(item, words if row.place_of(item) is not None else "")
        self.end.set_problem(words if about_end else "")
        beside = any(row.place_of(item) is not None for row in self.rows)
        elsewhere = bool(words) and not about_end and not beside
        self._message.set_text(words)
        self._message.setVisible(elsewhere)

    def _item_of(self, error: IntakeError | None) -> str:
        """The row or line that an error is about; "" where it is none."""
        shape = SHAPES[self._kind]
        if isinstance(error, NamesTwo | NamesEverybody | NamesLawEnforcement):
            return shape.recipient
        if isinstance(error, NothingToSign):
            return shape.items[0] if shape.items else next(iter(shape.exact), "")
        if isinstance(error, SaysTooLittle | TooLong):
            what = error.what if isinstance(error, SaysTooLittle) else error.field
            return shape.recipient if what == "recipient" else what
        return ""

    def _look_at(self, place: QWidget, around: QWidget) -> None:
        place.setFocus()
        # Once the words that appeared have their place.
        QTimer.singleShot(0, around, partial(self.scroll_to, around))

    def _changed(self) -> None:
        if self._error is not None:
            self._error = None
            self._show_error()

    # --- the three answers ----------------------------------------------------------------

    def _paper(self) -> None:
        if self.end.value() is None:
            self._changed()
            self.end.set_problem(self.end.missing())
            self._look_at(self.end.day.first_box(), self.end)
            return
        self.paper_wanted.emit()

    def _declined(self) -> None:
        self.not_signed.emit(State.DECLINED)

    def _decided_later(self) -> None:
        self.not_signed.emit(State.DECIDED_LATER)


def _is_yes_no(item: Item) -> bool:
    return item.kind is ItemKind.TICK and {option.key for option in item.options} == _YES_NO

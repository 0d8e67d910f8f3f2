"""The receipt for what somebody took back: when, what, what had left by then, and who to tell."""

from dataclasses import dataclass

from intake_desktop.documents import blanks
from intake_desktop.documents.canvas import QuietCanvas
from intake_desktop.documents.pages import Row, Sheet, draw_page, paginate
from intake_desktop.documents.setting import Cell, Part, Style, paragraph
from intake_desktop.documents.watermark import draw_watermark
from intake_desktop.documents.wording import load
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.own_papers import Kept, LeftLine, ReceiptOrder, TakenBack
from intake_desktop.domain.papers import Document
from intake_desktop.domain.wording import Wording

_NAME = "paper.pdf"  # says nothing about what it is
_TITLE, _HEADING = 20.0, 13.0
_KEPT = {Kept.REMOVED: "R5", Kept.LOCKED: "R6", Kept.WAITS: "R7"}


def render(order: ReceiptOrder, watermark: Phrase | None = None) -> Document:
    """Facing columns, one for each language; the same order gives the same bytes. It bears no code
    and no version: it is the person's, and leads nowhere."""
    wording = load("receipt")
    sheet = Sheet(order.size, len(order.languages), 0.0)
    quiet = QuietCanvas(sheet.page, wording.title.in_(order.languages[0]), order.languages[0])
    pages = paginate(_Setter(order, wording, sheet.column).rows(), sheet.room)
    for page in pages:
        draw_watermark(quiet.draw, sheet, watermark, order.languages)
        draw_page(quiet.draw, sheet, page)
        quiet.draw.showPage()
    return Document(quiet.finish(), _NAME, len(pages))


@dataclass(frozen=True)
class _Setter:
    order: ReceiptOrder
    wording: Wording
    column: float

    def rows(self) -> list[Row]:
        order = self.order
        rows = [self._words(self.wording.title, _TITLE, 0.0)]
        moment = None
        for taken in order.taken:
            if moment != (taken.day, taken.time):
                moment = taken.day, taken.time
                rows.append(self._item("R1", taken.day, _same(taken.time)))
        rows += [self._item("R2"), self._heading("R3")]
        form = None
        for taken in order.taken:
            rows += self._taken(taken, again=form == (taken.form, taken.whom))
            form = taken.form, taken.whom
        rows.append(self._heading("R8"))
        rows += [self._left(line) for line in order.left] or [self._item("R9")]
        if order.left:
            rows += [self._heading("R10"), *self._recipients(), self._item("R11")]
        rows += [self._heading("R12"), self._item("R13")]
        rows += [self._item("R14", _same(order.staff)), self._item("R15", _same(order.number))]
        return rows

    def _taken(self, taken: TakenBack, *, again: bool) -> list[Row]:
        """``again``: of the same form as the one above."""
        to = _listed(taken.form, taken.whom) if taken.whom.en else taken.form
        rows = [] if again else [self._row([(to, True)], joined=True)]
        lines = taken.lines or (self.wording.item("R4").text,)
        rows += [self._row([(line, False)], before=3.0) for line in lines]
        if taken.kept is not Kept.NOTHING:
            rows.append(self._item(_KEPT[taken.kept]))
        return rows

    def _left(self, line: LeftLine) -> Row:
        head = _listed(line.day, line.whom)
        parts = [line.what, line.how] if line.how.en else [line.what]
        return self._row([(head, True), *((part, False) for part in parts)])

    def _recipients(self) -> list[Row]:
        whom = dict.fromkeys(line.whom for line in self.order.left)
        return [self._row([(each, True)], joined=True) for each in whom]

    def _heading(self, item: str) -> Row:
        return self._words(self.wording.item(item).text, _HEADING, 14.0)

    def _words(self, phrase: Phrase, size: float, before: float) -> Row:
        cells = (
            paragraph([Part(phrase.in_(each))], Style(each, size, True), self.column)
            for each in self.order.languages
        )
        return Row(tuple(cells), before=before, joined=True)

    def _item(self, item: str, *values: Phrase) -> Row:
        text = self.wording.item(item).text
        cells = (
            blanks.set_line(
                text.in_(each),
                [value.in_(each) for value in values],
                Style(each),
                *(self.column, self.column),
            )
            for each in self.order.languages
        )
        return Row(tuple(cells), before=8.0)

    def _row(
        self, told: list[tuple[Phrase, bool]], *, before: float = 8.0, joined: bool = False
    ) -> Row:
        """Paragraphs below each other; those that are True are bold."""
        cells = (self._paragraphs(told, each) for each in self.order.languages)
        return Row(tuple(cells), before=before, joined=joined)

    def _paragraphs(self, told: list[tuple[Phrase, bool]], language: Language) -> Cell:
        made: Cell = ()
        for phrase, bold in told:
            part = Part(phrase.in_(language), personal=True, bold=bold)
            made += paragraph([part], Style(language), self.column)
        return made


def _same(text: str) -> Phrase:
    return Phrase(text, text, text)


def _listed(one: Phrase, other: Phrase) -> Phrase:
    return Phrase(
        f"{one.en} · {other.en}",
        f"{one.zh_hans} · {other.zh_hans}",
        f"{one.zh_hant} · {other.zh_hant}",
    )

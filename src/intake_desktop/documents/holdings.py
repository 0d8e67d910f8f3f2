"""What is held about somebody, in their language: form J as the vault fills it in."""

from dataclasses import dataclass

from intake_desktop.documents import blanks
from intake_desktop.documents.canvas import QuietCanvas
from intake_desktop.documents.filled_table import filled_table
from intake_desktop.documents.pages import Row, Sheet, draw_page, paginate
from intake_desktop.documents.setting import Cell, Part, Style, option, paragraph
from intake_desktop.documents.watermark import draw_watermark
from intake_desktop.documents.wording import load
from intake_desktop.domain.languages import Phrase
from intake_desktop.domain.own_papers import Entry, HoldingsOrder, LeftLine, Police
from intake_desktop.domain.papers import Document
from intake_desktop.domain.wording import Wording

_NAME = "paper.pdf"  # says nothing about what it is
_TITLE, _HEADING, _BODY, _TABLE = 20.0, 13.0, 12.0, 10.0
_CHOICES = {Police.REPORT: "V17", Police.NOT_RAISED: "V18", Police.NOTHING: "V19"}


def render(order: HoldingsOrder, watermark: Phrase | None = None) -> Document:
    """As many pages as it needs; the same order gives the same bytes. It bears no record code, no
    code of a form and no version: it is the person's, and may be found by somebody else."""
    wording, more = load("J"), load("holdings")
    sheet = Sheet(order.size, 1, 0.0)
    quiet = QuietCanvas(sheet.page, wording.title.in_(order.language), order.language)
    pages = paginate(_Setter(order, wording, more, sheet.measure).rows(), sheet.room)
    for page in pages:
        draw_watermark(quiet.draw, sheet, watermark, (order.language,))
        draw_page(quiet.draw, sheet, page)
        quiet.draw.showPage()
    return Document(quiet.finish(), _NAME, len(pages))


@dataclass(frozen=True)
class _Setter:
    """``wording`` is form J's; ``more`` has the words that only a filled one needs."""

    order: HoldingsOrder
    wording: Wording
    more: Wording
    width: float

    def rows(self) -> list[Row]:
        order = self.order
        rows = [self._words(self.wording.title, _TITLE, 0.0)]
        rows.append(self._line(self._more("V1"), order.printed.in_(order.language)))
        if not order.holds_something:
            return [*rows, self._nothing_held(), self._text(self._more("V24"))]
        rows += [self._heading("J2"), self._text(self._own("J3"))]
        rows += [self._heading("J4"), *self._said()]
        rows += [self._heading("J10"), *self._agreed()]
        rows += [self._heading("J12"), *self._shared()]
        if order.police is not None:
            rows += self._police(order.police)
        rows.append(self._heading("J16"))
        if order.deleted_on is not None:
            rows.append(self._line(self._own("J17"), order.deleted_on.in_(order.language)))
        rows += [self._heading("J18"), self._text(self._own("J19")), self._text(self._own("J20"))]
        return rows

    # --- what was said --------------------------------------------------------------

    def _said(self) -> list[Row]:
        rows: list[Row] = []
        for row, entries in self.order.said:
            label = blanks.cut(self._own(row))[0].strip()
            rows.append(self._row([Part(label, bold=True)], joined=True))
            for entry in entries:
                rows += self._entry(entry)
        if self.order.meetings:
            rows.append(self._line(self._more("V5"), self._joined(self.order.meetings)))
        if self.order.not_signed:
            rows.append(self._line(self._more("V6"), self._joined(self.order.not_signed)))
        return rows or [self._text(self._more("V7"))]

    def _entry(self, entry: Entry) -> list[Row]:
        language = self.order.language
        day = entry.day.in_(language)
        if entry.about is not None:
            day += " · " + entry.about.in_(language)
        day += "：" if language.is_chinese else ": "
        rows = []
        if entry.words.en:
            words = Part(entry.words.in_(language), personal=True)
            rows.append(self._row([Part(day), words], before=4.0))
        if entry.note:
            before, after = blanks.cut(self._more("V2"))
            note = [Part(before), Part(entry.note, personal=True), Part(after)]
            head = [] if rows else [Part(day)]
            rows.append(self._row([*head, *blanks.tidy(note)], before=4.0))
        return rows

    # --- what was agreed, and what left -----------------------------------------------

    def _agreed(self) -> list[Row]:
        language = self.order.language
        rows = [
            [part.in_(language) for part in (each.form, each.whom, each.what, each.ends,
                                             each.taken_back)]
            for each in self.order.agreed
        ]  # fmt: skip
        return filled_table(self._own("J11"), rows, (5, 4, 7, 4, 4), self._small, self.width)

    def _shared(self) -> list[Row]:
        order = self.order
        if not order.shared and not order.had_to:
            return [self._text(self._more("V8"))]
        rows = self._left(order.shared) if order.shared else []
        if order.had_to:
            rows.append(self._row([Part(self._more("V16"), bold=True)], before=10.0, joined=True))
            rows += self._left(order.had_to)
        return rows

    def _left(self, lines: tuple[LeftLine, ...]) -> list[Row]:
        language = self.order.language
        rows = [
            [
                *(part.in_(language) for part in (line.day, line.whom, line.what, line.how)),
                line.by,
            ]
            for line in lines
        ]
        return filled_table(self._own("J13"), rows, (4, 5, 7, 5, 3), self._small, self.width)

    # --- police ----------------------------------------------------------------------

    def _police(self, police: Police) -> list[Row]:
        order, item = self.order, self.wording.item("J15a")
        chosen = "yes" if order.police_was_told else "no"
        boxes: Cell = ()
        for one in item.options:
            boxes += option(
                one.key == chosen, one.text.in_(order.language), self._style, self.width
            )
        return [
            self._heading("J14"),
            self._line(self._own("J15"), self._more(_CHOICES[police])),
            self._row([Part(item.text.in_(order.language))], joined=True),
            Row((boxes,), before=2.0),
        ]

    def _nothing_held(self) -> Row:
        (one,) = self.wording.item("J21").options
        return Row(
            (option(True, one.text.in_(self.order.language), self._style, self.width),),
            before=14.0,
        )

    # --- words -----------------------------------------------------------------------

    @property
    def _style(self) -> Style:
        return Style(self.order.language, _BODY)

    @property
    def _small(self) -> Style:
        return Style(self.order.language, _TABLE)

    def _own(self, item: str) -> str:
        return self.wording.item(item).text.in_(self.order.language)

    def _more(self, item: str) -> str:
        return self.more.item(item).text.in_(self.order.language)

    def _joined(self, phrases: tuple[Phrase, ...]) -> str:
        separator = "；" if self.order.language.is_chinese else "; "
        return separator.join(phrase.in_(self.order.language) for phrase in phrases)

    def _words(self, phrase: Phrase, size: float, before: float) -> Row:
        style = Style(self.order.language, size, True)
        words = paragraph([Part(phrase.in_(self.order.language))], style, self.width)
        return Row((words,), before=before, joined=True)

    def _heading(self, item: str) -> Row:
        return self._words(self.wording.item(item).text, _HEADING, 14.0)

    def _text(self, text: str) -> Row:
        return self._row([Part(text)])

    def _line(self, text: str, value: str) -> Row:
        before, after = blanks.cut(text)
        parts = [Part(before), Part(value, personal=True), Part(after)]
        return self._row(blanks.tidy(parts))

    def _row(self, parts: list[Part], *, before: float = 7.0, joined: bool = False) -> Row:
        return Row((paragraph(parts, self._style, self.width),), before=before, joined=joined)

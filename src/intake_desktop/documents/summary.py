"""The redacted summary: the lines that a person ticked, on paper that tells nothing else."""

from dataclasses import dataclass

from intake_desktop.documents import blanks
from intake_desktop.documents.canvas import QuietCanvas
from intake_desktop.documents.pages import Placed, Row, Sheet, draw_page, paginate
from intake_desktop.documents.setting import BODY, Cell, Part, Style, paragraph
from intake_desktop.documents.watermark import draw_watermark
from intake_desktop.documents.wording import load
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import Document, SummaryLine, SummaryOrder
from intake_desktop.domain.wording import Wording

# Says nothing about what it is or whom it is about.
_NAME = "paper.pdf"
_TITLE, _TERMS = 20.0, 10.0
_ABOVE_TERMS = 12.0


def render(order: SummaryOrder, watermark: Phrase | None = None) -> Document:
    """One page, or more where the lines need it; the same order always gives the same bytes.

    The PDF holds the texts of ``order`` and the words of the form ``summary``, and no version,
    code or date besides. ``watermark`` is written across each page for a sample vault.
    """
    wording = load("summary")
    setter = _Setter(order, wording)
    terms = setter.terms()
    foot = terms.height + _ABOVE_TERMS if terms else 0.0
    sheet = Sheet(order.size, len(order.languages), foot)
    title = wording.title.in_(order.languages[0])
    quiet = QuietCanvas(sheet.page, title, order.languages[0])
    pages = paginate(setter.rows(), sheet.room)
    for page in pages:
        draw_watermark(quiet.draw, sheet, watermark, order.languages)
        draw_page(quiet.draw, sheet, page)
        if terms:
            draw_page(quiet.draw, sheet, (Placed(sheet.room + _ABOVE_TERMS, terms),))
        quiet.draw.showPage()
    return Document(quiet.finish(), _NAME, len(pages))


@dataclass(frozen=True)
class _Setter:
    """Sets one summary in facing columns, one for each language."""

    order: SummaryOrder
    wording: Wording

    @property
    def column(self) -> float:
        return Sheet(self.order.size, len(self.order.languages), 0.0).column

    def rows(self) -> list[Row]:
        reference = tuple(
            self._cell(self._told("S1", language, *self._reference(language)), language)
            for language in self.order.languages
        )
        rows = [self._title(), Row(reference, before=2.0, after=8.0, joined=True)]
        for line in self.order.lines:
            cells = (self._line(line, language) for language in self.order.languages)
            rows.append(Row(tuple(cells), before=8.0))
        return rows

    def terms(self) -> Row | None:
        """On what terms somebody else holds it; the person's own paper has no terms."""
        if not self.order.recipient:
            return None
        cells = []
        for language in self.order.languages:
            told = [self._told("S2", language)]
            if self.order.ends is not None:
                told.append(self._told("S3", language, self.order.ends.in_(language)))
            text = ("" if language.is_chinese else " ").join(told)
            cells.append(self._cell(text, language, _TERMS))
        return Row(tuple(cells), divided=False)

    def _title(self) -> Row:
        cells = (
            paragraph([Part(self.wording.title.in_(each))], Style(each, _TITLE, True), self.column)
            for each in self.order.languages
        )
        return Row(tuple(cells), joined=True)

    def _line(self, line: SummaryLine, language: Language) -> Cell:
        label = line.label.in_(language) + ("：" if language.is_chinese else ": ")
        value = Part(line.value.in_(language), personal=True)
        return paragraph([Part(label, bold=True), value], Style(language), self.column)

    def _cell(self, text: str, language: Language, size: float = BODY) -> Cell:
        return paragraph([Part(text, personal=True)], Style(language, size), self.column)

    def _reference(self, language: Language) -> tuple[str, str]:
        return self.order.reference, self.order.month.in_(language)

    def _told(self, item: str, language: Language, *values: str) -> str:
        words = blanks.pieces(self.wording.item(item).text.in_(language))
        filled = zip(words, (*values, ""), strict=True)
        return "".join(piece + value for piece, value in filled)

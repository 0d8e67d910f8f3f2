"""A form for the wall: one side per language, its headings run in with their text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from intake_desktop.documents import blanks
from intake_desktop.documents.pages import Row, Sheet
from intake_desktop.documents.setting import Part, Style, paragraph, width_of
from intake_desktop.documents.sizes import LARGE, USUAL, Sizes
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import FormOrder
from intake_desktop.domain.wording import Item, ItemKind, Wording

# Points, where the words have their usual size.
_BEFORE, _TO_SIGN = 7.0, 11.0  # above a text, and above a line that someone writes on
_GAP = "  "
# As wide as a digit and never broken, so that a line to write on stays in one piece, and a box
# stays with its word.
_FIGURE = "\u2007"
_LEAST, _USUAL, _USUAL_LARGE = 12, 24, 16  # figures in one blank
_APART = re.compile(r"(?<=_)\s{2,}")  # between two things to write on one line
# What only the agency can say. Until it does, nothing is posted in its place.
_FOR_AGENCY = re.compile(r"(?<= )\[[^\]]*\] |【[^】]*】")


@dataclass(frozen=True)
class Side:
    """Sets an order in one of its languages, over the whole width of the sheet."""

    order: FormOrder
    sheet: Sheet
    language: Language

    def rows(self, wording: Wording) -> list[Row]:
        """Title and items, top to bottom; lines for staff's screen are left out."""
        title = [Part(wording.title.in_(self.language))]
        rows = [self._row(title, Style(self.language, self._sizes.title, bold=True))]
        heading: list[Part] = []
        signing = False
        for item in wording.items:
            if item.kind is ItemKind.STAFF:
                continue
            # From the first line to write on, one page holds them if it can.
            signing = signing or item.kind in {ItemKind.TICK, ItemKind.FIELD}
            if item.kind is ItemKind.HEADING:
                heading = [Part(item.text.in_(self.language) + _GAP, bold=True)]
                continue
            before = _BEFORE if item.kind is ItemKind.TEXT else _TO_SIGN
            for parts in self._lines(item):
                row = self._row(heading + parts, self._style, before)
                rows.append(replace(row, gathered=signing))
                heading = []
        return rows

    @property
    def _style(self) -> Style:
        return self._sizes.style(self.language)

    @property
    def _sizes(self) -> Sizes:
        return LARGE if self.order.large else USUAL

    def _row(self, parts: Sequence[Part], style: Style, before: float = 0.0) -> Row:
        cell = paragraph(parts, style, self.sheet.measure)
        return Row((cell,), before=self._sizes.space(before), divided=False)

    def _lines(self, item: Item) -> list[list[Part]]:
        """The words of one item. Its boxes stand among them, save one with a blank, which has a
        line of its own."""
        values = [each.in_(self.language).strip() for each in self.order.blanks.get(item.id, ())]
        text = item.text.in_(self.language)
        if _FOR_AGENCY.search(text):
            return [self._with_agency_words(text, values[0] if values else "")]
        texts = [text]
        for one in item.options:
            box = "■" if one.key in self.order.ticks.get(item.id, "").split() else "□"
            words = f"{box}{_FIGURE}{one.text.in_(self.language)}"
            if blanks.BLANK.search(words):
                texts.append(words)
            else:
                texts[-1] += _GAP * bool(texts[-1]) + words
        lines = []
        for told in (line for text in texts for line in self._parted(text)):
            count = len(blanks.pieces(told)) - 1
            lines.append(self._filled(told, values[:count]))
            values = values[count:]
        return lines

    def _parted(self, text: str) -> list[str]:
        """Two things to write stand on one line only where both have room."""
        count = len(blanks.pieces(text)) - 1
        return [text] if self._figures(text, count) >= _LEAST else _APART.split(text)

    def _filled(self, text: str, values: Sequence[str]) -> list[Part]:
        first, *others = blanks.pieces(text)
        line = self._blank(text, len(others))
        parts = [Part(first)]
        for index, piece in enumerate(others):
            value = values[index] if index < len(values) else ""
            after = blanks.after_value(value, piece) if value else piece
            parts += [Part(value or line, filled=True), Part(after)]
        return blanks.tidy(parts)

    def _with_agency_words(self, text: str, words: str) -> list[Part]:
        before, after = _FOR_AGENCY.split(text, maxsplit=1)
        space = " " if words and not self.language.is_chinese else ""
        return [Part(before), Part(words + space, personal=True), Part(after)]

    def _blank(self, text: str, count: int) -> str:
        """A line to write on. Where all words fit on one line, the blanks share what is left."""
        figures = self._figures(text, count)
        usual = _USUAL_LARGE if self.order.large else _USUAL
        return _FIGURE * (figures if figures >= _LEAST else usual)

    def _figures(self, text: str, count: int) -> int:
        """The room of each of ``count`` blanks where all words of ``text`` stand on its line."""
        words = width_of("".join(blanks.pieces(text)), self._style)
        figure = width_of(_FIGURE, self._style) * max(count, 1)
        return int((self.sheet.measure - words) / figure)

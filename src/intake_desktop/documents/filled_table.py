"""A table of what is known: heads, and rows whose cells wrap, across one whole sheet."""

from collections.abc import Sequence
from dataclasses import replace

from intake_desktop.documents.pages import Row
from intake_desktop.documents.setting import (
    Cell,
    Line,
    Mark,
    Part,
    Stroke,
    Style,
    Words,
    paragraph,
    shifted,
)

BETWEEN_HEADS = " | "  # as the wording parts them
_GAP = 10.0
_ABREAST = 20  # lines


def filled_table(
    heads: str, rows: Sequence[Sequence[str]], shares: Sequence[int], style: Style, measure: float
) -> list[Row]:
    """``heads`` as the wording has them; ``shares`` say how the width is divided. The heads stay
    with the first row."""
    widths = _widths(shares, measure)
    bold = Style(style.language, style.size, True)
    parts = [Part(text) for text in heads.split(BETWEEN_HEADS)]
    head = _beside(parts, widths, bold)
    made = [Row((head,), before=8.0, after=3.0, joined=True, ruled=True, divided=False)]
    for row in rows:
        cells = [Part(text, personal=True) for text in row]
        told = _beside(cells, widths, style)
        made.append(Row((told,), before=5.0, after=3.0, ruled=True, divided=False))
    return made


def _widths(shares: Sequence[int], measure: float) -> list[float]:
    room = measure - _GAP * (len(shares) - 1)
    return [room * share / sum(shares) for share in shares]


def _beside(parts: Sequence[Part], widths: Sequence[float], style: Style) -> Cell:
    """Cells side by side, in pieces of so many lines that a page can end between them. In each
    piece one cell follows the other, so that whoever has it read aloud hears whole cells."""
    cells = [paragraph([part], style, width) for part, width in zip(parts, widths, strict=True)]
    tallest = max(len(cell) for cell in cells)
    return tuple(
        _piece([cell[start : start + _ABREAST] for cell in cells], widths)
        for start in range(0, tallest, _ABREAST)
    )


def _piece(cells: Sequence[Cell], widths: Sequence[float]) -> Line:
    x, marks = 0.0, list[Mark]()
    first = max(cell[0].ascent for cell in cells if cell)
    for cell, width in zip(cells, widths, strict=True):
        above = 0.0
        for line in cell:
            marks += (_lower(mark, above) for mark in shifted(line.marks, x))
            above += line.height
        x += width + _GAP
    height = max(sum(line.height for line in cell) for cell in cells)
    return Line(height, first, tuple(marks))


def _lower(mark: Mark, by: float) -> Mark:
    if isinstance(mark, Words):
        return replace(mark, rise=mark.rise - by)
    if isinstance(mark, Stroke):
        return replace(mark, drop=mark.drop + by)
    return replace(mark, rise=mark.rise - by, drop=mark.drop + by)

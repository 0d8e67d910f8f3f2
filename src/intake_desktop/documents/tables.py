"""A table to write in: heads over columns in every language, and a few empty rows below."""

from collections.abc import Sequence
from itertools import zip_longest

from intake_desktop.documents.pages import Row
from intake_desktop.documents.setting import (
    Cell,
    Line,
    Part,
    Style,
    paragraph,
    shifted,
    writing_line,
)

BETWEEN_HEADS = " | "  # as the wording parts them
_GAP = 8.0
_ROWS = 3


def table(heads: Sequence[tuple[Style, str]], measure: float, before: float) -> list[Row]:
    """``heads`` holds the line of heads in each language, in its style. The table is as wide as
    ``measure``, and its rows stay together with their heads."""
    lines: Cell = ()
    for style, text in heads:
        lines += _side_by_side(text.split(BETWEEN_HEADS), style, measure)
    size = heads[0][0].size
    rows = [Row((lines,), before=before, joined=True, divided=False)]
    for index in range(_ROWS):
        line = writing_line(measure, size)
        rows.append(Row(((line,),), joined=index < _ROWS - 1, divided=False))
    return rows


def _side_by_side(texts: Sequence[str], style: Style, measure: float) -> Cell:
    step = (measure + _GAP) / len(texts)
    cells = [paragraph([Part(text)], style, step - _GAP) for text in texts]
    made = []
    for abreast in zip_longest(*cells):
        found = [(index, line) for index, line in enumerate(abreast) if line is not None]
        marks = [mark for index, line in found for mark in shifted(line.marks, index * step)]
        height = max(line.height for _, line in found)
        made.append(Line(height, found[0][1].ascent, tuple(marks)))
    return tuple(made)

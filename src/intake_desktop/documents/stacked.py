"""Two languages one below the other, line by line, where the words are too large for columns.

At 18 points a column holds 14 Chinese characters or five English words, which nobody reads
easily. Below each other both have the whole width, every answer stands under the same answer in
the other language, and there is one place to sign.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake_desktop.documents.pages import Row
from intake_desktop.documents.setting import Cell, Line, shifted

_BETWEEN_LABELS = 20.0
_AFTER_A_LIST = 2.5  # times the usual space between two languages


def stacked(rows: Sequence[Row], between: float) -> list[Row]:
    """Each cell as a row of its own, ``between`` points below the one before it."""
    made = []
    for row in rows:
        cells = [cell for cell in row.cells if cell]
        for index, cell in enumerate(cells):
            is_first, is_last = index == 0, index == len(cells) - 1
            # A list of boxes ends visibly before it begins again in the other language.
            gap = _AFTER_A_LIST * between if row.together and len(cell) > 2 else between
            made.append(
                replace(
                    row,
                    cells=(cell,),
                    before=row.before if is_first else gap,
                    after=row.after if is_last else 0.0,
                    joined=row.joined or (row.together and not is_last),
                    ruled=row.ruled and is_last,
                    divided=False,
                )
            )
    return made


def abreast(cells: Sequence[Cell], widths: Sequence[float], measure: float) -> tuple[Cell, ...]:
    """Short labels on one line, where there is room for all; else ``cells`` as they were.

    ``widths`` are those of their words. Each begins at a column of its own if the one before it
    leaves that free."""
    lines: list[Line] = []
    x = 0.0
    for index, (cell, width) in enumerate(zip(cells, widths, strict=True)):
        x = max(x, index * measure / len(cells))
        if len(cell) > 1 or x + width > measure:
            return tuple(cells)
        lines.append(replace(cell[0], marks=shifted(cell[0].marks, x)))
        x += width + _BETWEEN_LABELS
    marks = tuple(mark for line in lines for mark in line.marks)
    return ((replace(lines[0], marks=marks),),)

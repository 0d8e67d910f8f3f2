"""The blanks in a line of a form: filled in and underlined, or left as lines to write on."""

import re
from collections.abc import Sequence

from intake_desktop.documents.setting import Cell, Part, Style, paragraph, with_blank

BLANK = re.compile("_{2,}")
_MARKS = ".,;:。，；："
_ENDS = frozenset(".!?。！？")


def pieces(text: str) -> list[str]:
    """The words around the blanks; there is one piece more than blanks."""
    return BLANK.split(text)


def cut(text: str) -> tuple[str, str]:
    """What stands before the first blank, and after it."""
    before, _, after = BLANK.sub("\0", text, count=1).partition("\0")
    return before, after


def set_line(text: str, values: Sequence[str], style: Style, width: float, column: float) -> Cell:
    """A paragraph with its blanks filled from left to right. Where a value is missing or empty, a
    line to write on ends the line of words, or stands below it, ``column`` wide."""
    first, *others = pieces(text)
    cell: Cell = ()
    parts = [Part(first)]
    for index, piece in enumerate(others):
        value = values[index] if index < len(values) else ""
        if value:
            parts += [Part(value, filled=True), Part(after_value(value, piece))]
            continue
        cell += with_blank(paragraph(tidy(parts), style, width), style, width, column)
        # The full stop after a line to write on would begin the next line.
        parts = [Part(piece.lstrip(_MARKS + " "))]
    if any(part.text for part in parts):
        cell += paragraph(tidy(parts), style, width)
    return cell


def after_value(value: str, piece: str) -> str:
    """The words after a filled blank, without a full stop where the value brings its own."""
    return piece[1:] if value[-1] in _ENDS and piece[:1] in _ENDS else piece


def tidy(parts: Sequence[Part]) -> list[Part]:
    return [part for part in parts if part.text] or [Part("")]

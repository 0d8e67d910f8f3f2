"""The blanks in a line of a form: filled in and underlined, or left as lines to write on."""

import re
from collections.abc import Sequence
from dataclasses import replace

from intake_desktop.documents.setting import Cell, Part, Style, paragraph, with_blank

BLANK = re.compile("_{2,}")
_MARKS = ".,;:。，；："
_ROOM = 22 / 12  # em for a pen, between one line to write on and the words after it
_ENDS = frozenset(".!?。！？")
_CLOSING = ")）"


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
        closing, rest = _cut_closing(piece)
        lines = with_blank(paragraph(tidy(parts), style, width), style, width, column, closing)
        if rest.strip(_MARKS + " "):
            tall = max(lines[-1].height, _ROOM * style.size)
            lines = (*lines[:-1], replace(lines[-1], height=tall))
        cell += lines
        # The full stop after a line to write on would begin the next line.
        parts = [Part(rest.lstrip(_MARKS + " "))]
    if any(part.text for part in parts):
        cell += paragraph(tidy(parts), style, width)
    return cell


def _cut_closing(piece: str) -> tuple[str, str]:
    """A bracket that closes right after a blank stays behind its line; and what follows it."""
    rest = piece.lstrip(_CLOSING)
    return piece[: len(piece) - len(rest)], rest


def after_value(value: str, piece: str) -> str:
    """The words after a filled blank, without a full stop where the value brings its own."""
    if value[-1] not in _ENDS or piece[:1] not in _ENDS:
        return piece
    # Chinese has no blank after its full stop, but a Latin one needs it.
    return piece[1:] if piece[1:2] in {"", " "} or not value[-1].isascii() else f" {piece[1:]}"


def tidy(parts: Sequence[Part]) -> list[Part]:
    return [part for part in parts if part.text] or [Part("")]

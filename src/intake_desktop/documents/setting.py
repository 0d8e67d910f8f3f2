"""Sets words in lines: from a text and a width to marks with places, before any page exists.

Lengths are points. A mark's ``x`` counts from the left edge of its cell, its height from the
baseline of its line.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from intake_desktop.documents import breaking
from intake_desktop.documents.typefaces import Face, base_face, face_for, faces_of, printable
from intake_desktop.domain.languages import Language

BODY = 12.0
# What belongs to words grows with them; in sizes of the type (em).
_BOX = 14 / 12  # a little larger than the letters, for a pen
_INDENT = 1.5  # from a box to its words
_WRITING = 23 / 12  # room above a line that someone writes on
# The shortest line to write on; longer where the line below has more room, as beside boxes.
_LEAST_BLANK, _LEAST_BESIDE = 5.0, 8.0
# Both languages share the first baseline of a row, so that a row reads across.
ASCENT = 1.02
_LAST = 1.3


@dataclass(frozen=True)
class Words:
    """Letters of one typeface, ``rise`` above the baseline of their line."""

    x: float
    text: str
    face: str
    size: float
    rise: float = 0.0


@dataclass(frozen=True)
class Stroke:
    """A horizontal line, ``drop`` below the baseline; ``grey`` from 0 (black) to 1."""

    x0: float
    x1: float
    drop: float = 2.5
    grey: float = 0.0


@dataclass(frozen=True)
class Frame:
    """An empty box around a line: ``rise`` above the baseline, ``drop`` below it."""

    x0: float
    x1: float
    rise: float
    drop: float


Mark = Words | Stroke | Frame


@dataclass(frozen=True)
class Line:
    """One line of a cell: its baseline lies ``ascent`` below its top."""

    height: float
    ascent: float
    marks: tuple[Mark, ...] = ()


Cell = tuple[Line, ...]


@dataclass(frozen=True)
class Style:
    language: Language
    size: float = BODY
    bold: bool = False

    @property
    def leading(self) -> float:
        return self.size * (1.5 if self.language.is_chinese else 1.3)


@dataclass(frozen=True)
class Part:
    """A stretch of one paragraph. ``filled`` marks what stands on a blank, and is underlined;
    ``bold`` a heading or label that runs in with its text. ``personal`` words are about somebody,
    as filled ones always are."""

    text: str
    filled: bool = False
    bold: bool = False
    personal: bool = False


def width_of(text: str, style: Style) -> float:
    """How wide ``text`` is on one line; it must be printable already."""
    return sum(_advances(text, style))


def paragraph(parts: Sequence[Part], style: Style, width: float) -> Cell:
    """One or more lines, ragged right. A line break that someone typed is kept."""
    if any((part.personal or part.filled) and part.text.strip() for part in parts):
        return _lines(parts, style, width, breaking.breaks)
    return _wording(tuple(parts), style, width)


@lru_cache(maxsize=2048)
def _wording(parts: tuple[Part, ...], style: Style, width: float) -> Cell:
    """Lines of the form's own words, kept because they are set alike again and again. What people
    said must not stay in a cache."""
    return _lines(parts, style, width, breaking.wording_breaks)


def _lines(
    parts: Sequence[Part],
    style: Style,
    width: float,
    breaks: Callable[[str], Sequence[int]],
) -> Cell:
    text, filled, bold, unknown = _joined(parts, style)
    lines: list[Line] = []
    start = 0
    for stretch in text.split("\n"):
        fills = filled[start : start + len(stretch)]
        heavy = bold[start : start + len(stretch)]
        ends = breaks(stretch)
        advances = _advances(stretch, style, heavy)
        for first, last in breaking.spans(advances, stretch, ends, width) or [(0, 0)]:
            shown = stretch[first:last].rstrip(" ")
            end = first + len(shown)
            lines.append(_line(shown, fills[first:end], heavy[first:end], style))
        start += len(stretch) + 1
    # The last line ends with its letters, not with its leading, so that the space between rows
    # is the same whichever language is the longer one.
    lines[-1] = replace(lines[-1], height=_LAST * style.size)
    if unknown:
        lines.append(writing_line(width, style.size))
    return tuple(lines)


def single(text: str, style: Style) -> Line:
    """One line however long it is; nothing of it is kept, unlike the breaks of wording."""
    shown, _ = printable(text, style.language, style.bold)
    plain = [False] * len(shown)
    return _line(shown, plain, plain, style)


def writing_line(width: float, size: float = BODY) -> Line:
    """A line to write on, with room for a hand above it; ``size`` is that of the words near it."""
    height = _WRITING * size
    return Line(height, height - 2.0, (Stroke(0.0, width, 0.0),))


def with_blank(cell: Cell, style: Style, width: float, below: float, closing: str = "") -> Cell:
    """``cell`` with a line to write on: after its last word, or, when there is too little room
    there, underneath and ``below`` wide. ``closing`` is a bracket that stands behind the line."""
    end = max((_right_edge(mark, style) for mark in cell[-1].marks), default=0.0) + 4.0
    room = width_of(closing, style)
    least = _LEAST_BESIDE if width < below else _LEAST_BLANK
    if width - end - room < least * style.size:
        written, (last,) = cell, (writing_line(below, style.size),)
        marks: tuple[Mark, ...] = (Stroke(0.0, below - room, 0.0),)
        right = below - room
    else:
        written, last, right = cell[:-1], cell[-1], width - room
        marks = (*last.marks, Stroke(end, right))
    marks += shifted(single(closing, style).marks, right)
    return (*written, replace(last, marks=marks))


def option(chosen: bool, words: str, style: Style, width: float) -> Cell:
    """A box and its words, which hang beside it when they need more than one line."""
    return boxed(chosen, paragraph([Part(words)], style, beside_box(width, style)), style)


def beside_box(width: float, style: Style) -> float:
    """What a box leaves of ``width`` for its words."""
    return width - _INDENT * style.size


def boxed(chosen: bool, words: Cell, style: Style) -> Cell:
    """A box, and ``words`` hanging beside it."""
    indent = _INDENT * style.size
    moved = [replace(line, marks=shifted(line.marks, indent)) for line in words]
    first = moved[0]
    return (replace(first, marks=(_box(chosen, style), *first.marks)), *moved[1:])


def option_width(words: str, style: Style) -> float:
    return _INDENT * style.size + width_of(words, style)


def shifted(marks: Sequence[Mark], by: float) -> tuple[Mark, ...]:
    """The marks, ``by`` further to the right."""
    return tuple(
        replace(mark, x=mark.x + by)
        if isinstance(mark, Words)
        else replace(mark, x0=mark.x0 + by, x1=mark.x1 + by)
        for mark in marks
    )


def _box(chosen: bool, style: Style) -> Words:
    character = "■" if chosen else "□"
    face = face_for(character, style.language) or base_face(style.language)
    return Words(-1.0, character, face.name, _BOX * style.size)


def _right_edge(mark: Mark, style: Style) -> float:
    if not isinstance(mark, Words):
        return mark.x1
    return mark.x + width_of(mark.text, replace(style, size=mark.size))


def _joined(parts: Sequence[Part], style: Style) -> tuple[str, list[bool], list[bool], bool]:
    """The text, which letters of it are filled in, which are bold, and whether one is unknown."""
    text, unknown = "", False
    filled: list[bool] = []
    bold: list[bool] = []
    for part in parts:
        shown, missing = printable(part.text, style.language, style.bold or part.bold)
        text += shown
        filled += [part.filled] * len(shown)
        bold += [part.bold] * len(shown)
        unknown = unknown or missing
    return text, filled, bold, unknown


def _faces(text: str, style: Style, bold: Sequence[bool]) -> list[Face]:
    faces = faces_of(text, style.language, style.bold)
    if any(bold):
        heavy = faces_of(text, style.language, bold=True)
        return [one if more else two for more, one, two in zip(bold, heavy, faces, strict=True)]
    return faces


def _advances(text: str, style: Style, bold: Sequence[bool] = ()) -> list[float]:
    scale = style.size / 1000
    faces = _faces(text, style, bold)
    return [
        face.widths.get(ord(letter), face.usual_width) * scale
        for face, letter in zip(faces, text, strict=True)
    ]


def _line(text: str, filled: Sequence[bool], bold: Sequence[bool], style: Style) -> Line:
    marks: list[Mark] = []
    x = 0.0
    faces = _faces(text, style, bold)
    letters = zip(text, faces, filled, strict=True)
    for (face, underlined), group in groupby(letters, lambda letter: letter[1:]):
        run = "".join(letter for letter, _, _ in group)
        marks.append(Words(x, run, face.name, style.size))
        end = x + sum(face.advance(character) for character in run) * style.size / 1000
        if underlined:
            marks.append(Stroke(x, end))
        x = end
    return Line(style.leading, ASCENT * style.size, tuple(marks))

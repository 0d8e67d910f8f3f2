"""Where each printed letter stands, read back by PDFium, which knows nothing of how it was set."""

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

_OVERHANG = 1.6  # points that an f may reach over the letter after it
_TOUCH = 0.3


@dataclass(frozen=True)
class Letter:
    """Points, from the lower left corner of its page. ``x0`` to ``x1`` is its advance, ``y0`` to
    ``y1`` its ink."""

    text: str
    page: int
    x0: float
    x1: float
    y0: float
    y1: float
    base: float
    is_bold: bool


@dataclass(frozen=True)
class PrintedLine:
    """Letters on one baseline in one column, from left to right; blanks are left out."""

    letters: tuple[Letter, ...]

    @cached_property
    def text(self) -> str:
        return "".join(letter.text for letter in self.letters)

    @property
    def page(self) -> int:
        return self.letters[0].page

    @property
    def base(self) -> float:
        return self.letters[0].base


@dataclass(frozen=True)
class PrintedPage:
    width: float
    height: float
    letters: tuple[Letter, ...]

    def lines(self, columns: int) -> list[PrintedLine]:
        """From top to bottom, and the left one first where two share a baseline."""

        def place(letter: Letter) -> tuple[int, int]:
            column = int(letter.x0 / (self.width / columns))
            return (-round(letter.base * 2), column)

        ordered = sorted(self.letters, key=lambda letter: (*place(letter), letter.x0))
        return [PrintedLine(tuple(group)) for _, group in groupby(ordered, place)]


def pages(pdf: bytes) -> list[PrintedPage]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_page(document[index], index) for index in range(len(document))]
    finally:
        document.close()


def _page(page: pypdfium2.PdfPage, number: int) -> PrintedPage:
    text = page.get_textpage()
    try:
        width, height = page.get_size()
        return PrintedPage(width, height, tuple(_letters(text.raw, text.count_chars(), number)))
    finally:
        text.close()
        page.close()


def _letters(text: object, count: int, page: int) -> Iterator[Letter]:
    loose = pdfium.FS_RECTF()
    left, right, bottom, top, x, y = (ctypes.c_double() for _ in range(6))
    name, flags = ctypes.create_string_buffer(64), ctypes.c_int()
    for index in range(count):
        code = pdfium.FPDFText_GetUnicode(text, index)
        # PDFium makes up blanks and line ends of its own.
        if chr(code).isspace() or pdfium.FPDFText_IsGenerated(text, index):
            continue
        pdfium.FPDFText_GetLooseCharBox(text, index, loose)
        pdfium.FPDFText_GetCharBox(text, index, left, right, bottom, top)
        pdfium.FPDFText_GetCharOrigin(text, index, x, y)
        pdfium.FPDFText_GetFontInfo(text, index, name, 64, flags)
        yield Letter(
            chr(code),
            page,
            loose.left,
            loose.right,
            bottom.value,
            top.value,
            y.value,
            b"Bold" in name.value,
        )


def too_close(letters: Sequence[Letter]) -> list[tuple[str, str]]:
    """Pairs that print over each other: on one baseline, or of lines below each other."""
    found = []
    by_base = sorted(letters, key=lambda letter: (round(letter.base, 1), letter.x0))
    runs = [list(group) for _, group in groupby(by_base, lambda letter: round(letter.base, 1))]
    for run in runs:
        for one, two in pairwise(run):
            if one.x1 - two.x0 > _OVERHANG:
                found.append((one.text, two.text))
    for below, above in ((a, b) for i, a in enumerate(runs) for b in runs[i + 1 : i + 4]):
        tops = max(letter.y1 for letter in below)
        bottoms = min(letter.y0 for letter in above)
        if tops - bottoms <= _TOUCH:
            continue
        found += [
            (one.text, two.text)
            for one in below
            for two in above
            if min(one.x1, two.x1) - max(one.x0, two.x0) > 0.5 and one.y1 - two.y0 > _TOUCH
        ]
    return found

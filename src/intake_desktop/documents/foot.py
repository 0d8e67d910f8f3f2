"""What every page ends with: a code on the kept paper, a version on the wall's, else a number."""

from dataclasses import dataclass
from functools import cached_property

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from intake_desktop.documents.pages import FOOT, SIDE, Sheet, draw_line
from intake_desktop.documents.qr import draw_shape, qr_shape
from intake_desktop.documents.setting import Style, single, width_of
from intake_desktop.documents.sizes import sizes
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import FormOrder
from intake_desktop.domain.wording import Wording

_PAGE = Phrase("Page {x} of {y}", "第 {x} 页，共 {y} 页", "第 {x} 頁，共 {y} 頁")
_DRAFT = Phrase("Draft wording, not yet reviewed", "文字是草稿，尚未审阅", "文字是草稿，尚未審閱")
_SEPARATOR = "   "

_SMALL, _TINY, _CODE = 8.0, 6.5, 11.0  # sizes
_BELOW = {_CODE: 15.0, _SMALL: 13.0, _TINY: 11.0}  # from the line above to one of that size
_BELOW_LARGE = 1.25  # em
_QR, _QR_LARGE, _QR_GAP = 46.0, 66.0, 2.0
_RULE = 10.0  # between the words of the page and the line above the foot
_AIR = 13.0  # above a foot that has no such line


@dataclass(frozen=True)
class _Told:
    """One line of the foot, in pieces of one language each."""

    pieces: tuple[tuple[Language, str], ...]
    size: float
    bold: bool = False

    @property
    def width(self) -> float:
        return sum(
            width_of(text + (_SEPARATOR if index else ""), self.style(language))
            for index, (language, text) in enumerate(self.pieces)
        )

    def style(self, language: Language) -> Style:
        return Style(language, self.size, self.bold)


@dataclass(frozen=True)
class Foot:
    """Draws the foot of one order's pages."""

    order: FormOrder
    wording: Wording

    @property
    def height(self) -> float:
        """How much of each page it needs, in points."""
        if self._has_code:
            # The white border of the code may reach a little lower than words do.
            return _RULE + max(self._side, self._first + self._drop)
        return _AIR + self._drop + self._size(_SMALL)

    def draw(self, canvas: Canvas, sheet: Sheet, page: int, pages: int) -> None:
        top = FOOT + self.height - _RULE
        x, y = SIDE, FOOT + self._drop
        if self._has_code:
            canvas.setStrokeGray(0.55)
            canvas.setLineWidth(0.5)
            canvas.line(SIDE, top, SIDE + sheet.measure, top)
            draw_shape(canvas, self._picture)
            x, y = SIDE + self._side + _QR_GAP, top - self._first
        numbered = self._page_number(page, pages)
        _put(canvas, numbered, SIDE + sheet.measure - numbered.width, y)
        for index, line in enumerate(self._lines):
            y -= self._below(line) if index else 0.0
            _put(canvas, line, x, y)

    @property
    def _has_code(self) -> bool:
        return self.order.form_code is not None

    @property
    def _side(self) -> float:
        return _QR_LARGE if self.order.large else _QR

    @property
    def _first(self) -> float:
        """From the line above the foot down to its first words."""
        return self._below(self._lines[0])

    @property
    def _drop(self) -> float:
        """From the first line of words down to the last."""
        return sum(self._below(line) for line in self._lines[1:])

    @cached_property
    def _picture(self) -> PDFPathObject:
        """The code for scanners, at the same place on every page."""
        y = FOOT + self.height - _RULE - _QR_GAP - self._side
        return qr_shape(str(self.order.form_code), SIDE, y, self._side)

    @cached_property
    def _lines(self) -> list[_Told]:
        if self.order.is_copy:
            # Only the one-off number: a found copy must lead to no record and to no agency.
            return [self._line((Language.ENGLISH, self.order.copy_number), size=_SMALL)]
        lines = self._version()
        if self._has_code:
            code = (Language.ENGLISH, str(self.order.form_code))
            lines.insert(0, self._line(code, size=_CODE, bold=True))
        return lines

    def _version(self) -> list[_Told]:
        """Which wording this is; what hangs on the wall says so too, and leads to no record."""
        template = (Language.ENGLISH, self.wording.template)
        drafts = [] if self.wording.reviewed else [(e, _DRAFT.in_(e)) for e in self.order.languages]
        digest = self.wording.sha256
        if not self.order.large:
            version = self._line(template, *drafts, size=_SMALL)
            return [version, self._line((Language.ENGLISH, digest), size=_TINY)]
        # At that size the second language has a line of its own, and the digest two.
        halves = ((Language.ENGLISH, half) for half in (digest[:32], digest[32:]))
        told = [(template, *drafts[:1]), *((each,) for each in (*drafts[1:], *halves))]
        return [self._line(*pieces, size=_SMALL) for pieces in told]

    def _page_number(self, page: int, pages: int) -> _Told:
        told = [(each, _PAGE.in_(each).format(x=page, y=pages)) for each in self.order.languages]
        return self._line(*told, size=_SMALL)

    def _line(self, *pieces: tuple[Language, str], size: float, bold: bool = False) -> _Told:
        return _Told(pieces, self._size(size), bold)

    def _size(self, usual: float) -> float:
        return sizes(self.order).body if self.order.large else usual

    def _below(self, line: _Told) -> float:
        return line.size * _BELOW_LARGE if self.order.large else _BELOW[line.size]


def _put(canvas: Canvas, line: _Told, x: float, y: float) -> None:
    for language, text in line.pieces:
        style = line.style(language)
        draw_line(canvas, x, y, single(text, style))
        x += width_of(text + _SEPARATOR, style)

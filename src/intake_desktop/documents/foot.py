"""What every page ends with: a code on the kept paper, a version on the wall's, else a number."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.pdfgen.canvas import Canvas

from intake_desktop.documents.pages import FOOT, SIDE, Sheet, draw_line
from intake_desktop.documents.setting import Style, single, width_of
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import FormOrder
from intake_desktop.domain.wording import Wording

_KEPT, _POSTED, _COPY = 56.0, 32.0, 24.0  # heights
_QR = 46.0
_QUIET = 4  # the white border that scanners ask for, in modules
_SMALL, _TINY, _CODE = 8.0, 6.5, 11.0

_PAGE = Phrase("Page {x} of {y}", "第 {x} 页，共 {y} 页", "第 {x} 頁，共 {y} 頁")
_DRAFT = Phrase("Draft wording, not yet reviewed", "文字是草稿，尚未审阅", "文字是草稿，尚未審閱")
_SEPARATOR = "   "


def height(order: FormOrder) -> float:
    """How much of each page of ``order`` its foot needs."""
    if order.is_copy:
        return _COPY
    return _POSTED if order.is_posted else _KEPT


@dataclass(frozen=True)
class Foot:
    """Draws the foot of one order's pages."""

    order: FormOrder
    wording: Wording
    sheet: Sheet

    def draw(self, canvas: Canvas, page: int, pages: int) -> None:
        if self.order.is_copy:
            self._copy(canvas, page, pages)
        elif self.order.is_posted:
            self._posted(canvas, page, pages)
        else:
            self._kept(canvas, page, pages)

    def _copy(self, canvas: Canvas, page: int, pages: int) -> None:
        """Only the one-off number: a found copy must lead to no record and to no agency."""
        self._put(canvas, [(Language.ENGLISH, self.order.copy_number)], (SIDE, FOOT), _SMALL)
        self._page_number(canvas, page, pages, FOOT)

    def _posted(self, canvas: Canvas, page: int, pages: int) -> None:
        """What hangs on the wall says which version it is, and leads to no record."""
        self._version(canvas, SIDE, FOOT + 11.0)
        self._page_number(canvas, page, pages, FOOT + 11.0)

    def _kept(self, canvas: Canvas, page: int, pages: int) -> None:
        code = str(self.order.form_code)
        top = FOOT + _KEPT - 10.0
        canvas.setStrokeGray(0.55)
        canvas.setLineWidth(0.5)
        canvas.line(SIDE, top, SIDE + self.sheet.measure, top)
        draw_qr(canvas, code, SIDE, top - 2.0 - _QR, _QR)
        x = SIDE + _QR + 2.0
        self._put(canvas, [(Language.ENGLISH, code)], (x, top - 15.0), _CODE, bold=True)
        self._version(canvas, x, top - 28.0)
        self._page_number(canvas, page, pages, top - 15.0)

    def _version(self, canvas: Canvas, x: float, y: float) -> None:
        told = [(Language.ENGLISH, self.wording.template)]
        if not self.wording.reviewed:
            told += [(each, _DRAFT.in_(each)) for each in self.order.languages]
        self._put(canvas, told, (x, y), _SMALL)
        self._put(canvas, [(Language.ENGLISH, self.wording.sha256)], (x, y - 11.0), _TINY)

    def _page_number(self, canvas: Canvas, page: int, pages: int, y: float) -> None:
        told = [(each, _PAGE.in_(each).format(x=page, y=pages)) for each in self.order.languages]
        x = SIDE + self.sheet.measure - _width(told, _SMALL)
        self._put(canvas, told, (x, y), _SMALL)

    def _put(
        self,
        canvas: Canvas,
        told: Sequence[tuple[Language, str]],
        at: tuple[float, float],
        size: float,
        *,
        bold: bool = False,
    ) -> None:
        x, y = at
        for language, text in told:
            style = Style(language, size, bold)
            draw_line(canvas, x, y, single(text, style))
            x += width_of(text + _SEPARATOR, style)


def _width(told: Sequence[tuple[Language, str]], size: float) -> float:
    return sum(
        width_of(text + (_SEPARATOR if index else ""), Style(language, size))
        for index, (language, text) in enumerate(told)
    )


def draw_qr(canvas: Canvas, text: str, x: float, y: float, side: float) -> None:
    """A QR code whose lower left corner is at ``x``, ``y`` and which is ``side`` wide, in points.

    Draws the modules as one filled path, so that no hairline shows between them."""
    code = QrCodeWidget(text, barLevel="M").qr  # type: ignore[attr-defined]  # set in __dict__
    code.make()
    module = side / (code.getModuleCount() + 2 * _QUIET)
    path = canvas.beginPath()
    x -= _QUIET * module  # the dark part lines up with the margin
    for row, modules in enumerate(code.modules):
        for column, dark in enumerate(modules):
            if dark:
                left = x + (column + _QUIET) * module
                path.rect(left, y + side - (row + _QUIET + 1) * module, module, module)
    canvas.setFillGray(0)
    canvas.drawPath(path, stroke=0, fill=1)

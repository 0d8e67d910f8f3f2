"""A QR code as one filled shape, so that no hairline shows between its squares."""

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

_QUIET = 4  # the white border that scanners ask for, in modules


def qr_shape(text: str, x: float, y: float, side: float) -> PDFPathObject:
    """The dark squares of the code for ``text``, its lower left corner at ``x``, ``y`` and ``side``
    wide, in points. Worth keeping for the pages of one paper, and no longer than that: a recovery
    code is drawn this way too."""
    code = QrCodeWidget(text, barLevel="M").qr  # type: ignore[attr-defined]  # set in __dict__
    code.make()
    module = side / (code.getModuleCount() + 2 * _QUIET)
    shape = PDFPathObject()
    x -= _QUIET * module  # the dark part lines up with the margin
    for row, modules in enumerate(code.modules):
        for column, dark in enumerate(modules):
            if dark:
                left = x + (column + _QUIET) * module
                shape.rect(left, y + side - (row + _QUIET + 1) * module, module, module)
    return shape


def draw_shape(canvas: Canvas, shape: PDFPathObject) -> None:
    """Draws what ``qr_shape`` made; on as many pages as bear it."""
    canvas.setFillGray(0)
    canvas.drawPath(shape, stroke=0, fill=1)

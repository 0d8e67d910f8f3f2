"""Pages of a PDF as pixels, for the screen, without a file and without another program."""

from threading import Lock

import pypdfium2  # type: ignore[import-untyped]

from intake_desktop.domain.papers import PageImage

_WHITE = (255, 255, 255, 255)
# PDFium itself is not safe to enter from two threads at once.
_one_at_a_time = Lock()


def page_images(pdf: bytes, scale: float) -> tuple[PageImage, ...]:
    """Every page; ``scale`` 1.0 means 72 pixels to the inch."""
    with _one_at_a_time:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return tuple(_image(document, index, scale) for index in range(len(document)))
        finally:
            document.close()


def page_image(pdf: bytes, index: int, scale: float) -> PageImage:
    """Page ``index``, counted from 0. Raises IndexError when there is no such page."""
    with _one_at_a_time:
        document = pypdfium2.PdfDocument(pdf)
        try:
            if not 0 <= index < len(document):
                raise IndexError(index)
            return _image(document, index, scale)
        finally:
            document.close()


def _image(document: pypdfium2.PdfDocument, index: int, scale: float) -> PageImage:
    page = document[index]
    bitmap = page.render(scale=scale, fill_color=_WHITE, rev_byteorder=True)
    try:
        return PageImage(bitmap.width, bitmap.height, _packed(bitmap))
    finally:
        bitmap.close()
        page.close()


def _packed(bitmap: pypdfium2.PdfBitmap) -> bytes:
    """Rows without the padding, and without the fourth byte, that PDFium may put in."""
    raw = memoryview(bitmap.buffer).cast("B")
    channels = bitmap.n_channels
    rows = (
        raw[row * bitmap.stride : row * bitmap.stride + bitmap.width * channels]
        for row in range(bitmap.height)
    )
    packed = b"".join(rows)
    if channels == 3:
        return packed
    kept = bytearray(bitmap.width * bitmap.height * 3)
    for channel in range(3):
        kept[channel::3] = packed[channel::channels]
    return bytes(kept)

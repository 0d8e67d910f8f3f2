"""Large pale words across a page, so that nobody takes a sample for a real paper."""

from collections.abc import Sequence
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas

from intake_desktop.documents.pages import Sheet
from intake_desktop.documents.typefaces import face_for
from intake_desktop.domain.languages import Language, Phrase

_SIZE = 64.0
_SLOPE = 40.0  # degrees
_PALE = 0.9


def draw_watermark(
    canvas: Canvas, sheet: Sheet, words: Phrase | None, languages: Sequence[Language]
) -> None:
    """Draws ``words`` across the middle in each language; call it before drawing the page."""
    if words is None:
        return
    text = " · ".join(dict.fromkeys(words.in_(language) for language in languages))
    faces = [(character, face_for(character, Language.SIMPLIFIED, bold=True)) for character in text]
    known = [(character, face) for character, face in faces if face is not None]
    scale = _SIZE / 1000
    x = -sum(face.advance(character) for character, face in known) * scale / 2
    canvas.saveState()
    canvas.translate(sheet.page[0] / 2, sheet.page[1] / 2)
    canvas.rotate(_SLOPE)
    canvas.setFillGray(_PALE)
    large = canvas.beginText(x, 0)
    for face, run in groupby(known, lambda pair: pair[1]):
        large.setFont(face.name, _SIZE)
        large.textOut("".join(character for character, _ in run))
    canvas.drawText(large)
    canvas.restoreState()

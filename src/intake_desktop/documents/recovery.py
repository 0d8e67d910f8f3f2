"""The sheet with the recovery code: neutral words, large groups, boxes for a copy by hand."""

from collections.abc import Sequence

from intake_desktop.documents.canvas import QuietCanvas
from intake_desktop.documents.pages import FOOT, SIDE, Row, Sheet, draw_page, paginate
from intake_desktop.documents.qr import draw_shape, qr_shape
from intake_desktop.documents.setting import (
    Cell,
    Frame,
    Line,
    Mark,
    Part,
    Style,
    Words,
    paragraph,
    width_of,
)
from intake_desktop.documents.typefaces import base_face
from intake_desktop.documents.watermark import draw_watermark
from intake_desktop.documents.wording import load
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import Document, PaperSize
from intake_desktop.domain.wording import ItemKind

_TITLE, _HEADING, _GROUP, _NUMBER = 20.0, 13.0, 22.0, 8.0
_PER_ROW = 3
_CORNER = 17.0  # where the number of a box stands above the baseline
_RISE, _DROP = 28.0, 12.0  # how far a box reaches above and below the baseline of its group
_QR, _QR_GAP = 60.0, 6.0  # half a millimetre for each module, which every phone reads
_CODE, _BY_HAND = "R3", "R9"  # the lines under which the groups, and the empty boxes, stand


def render_sheet(
    code: str,
    language: Language,
    size: PaperSize = PaperSize.LETTER,
    watermark: Phrase | None = None,
    *,
    with_qr: bool = False,
) -> Document:
    """One page with ``code``, whose groups are parted by dashes or blanks.

    It names neither the program nor the shelter, and bears no other code. ``watermark`` is
    written across it for a sample vault. ``with_qr`` adds the same code as a picture, which a
    camera reads in passing: only where somebody asked for it.
    """
    groups = code.replace("-", " ").split()
    wording = load("recovery")
    sheet = Sheet(size, _PER_ROW, _QR + _QR_GAP if with_qr else 0.0)
    rows = [_text(wording.title, sheet, Style(language, _TITLE, bold=True), before=0.0)]
    for item in wording.items:
        if item.kind is ItemKind.HEADING:
            style = Style(language, _HEADING, bold=True)
            rows.append(_text(item.text, sheet, style, before=24.0, joined=True))
        else:
            rows.append(_text(item.text, sheet, Style(language), before=8.0))
        if item.id == _CODE:
            rows += _grid(groups, sheet)
        elif item.id == _BY_HAND:
            rows += _grid([""] * len(groups), sheet)
    pages = paginate(rows, sheet.room)
    quiet = QuietCanvas(sheet.page, wording.title.in_(language), language)
    for page in pages:
        draw_watermark(quiet.draw, sheet, watermark, (language,))
        draw_page(quiet.draw, sheet, page)
        if with_qr and page is pages[-1]:
            draw_shape(quiet.draw, qr_shape("-".join(groups), SIDE, FOOT, _QR))
        quiet.draw.showPage()
    return Document(quiet.finish(), "paper.pdf", len(pages))


def _text(phrase: Phrase, sheet: Sheet, style: Style, before: float, joined: bool = False) -> Row:
    cell = paragraph([Part(phrase.in_(style.language))], style, sheet.measure)
    return Row((cell,), before=before, joined=joined, divided=False)


def _grid(groups: Sequence[str], sheet: Sheet) -> list[Row]:
    rows = []
    for start in range(0, len(groups), _PER_ROW):
        cells = tuple(
            _box(number, group, sheet.column)
            for number, group in enumerate(groups[start : start + _PER_ROW], start=start + 1)
        )
        rows.append(Row(cells, before=12.0, divided=False))
    return rows


def _box(number: int, group: str, width: float) -> Cell:
    """One group, centred, with its small number, so that a copy keeps the order."""
    large, small = Style(Language.ENGLISH, _GROUP, bold=True), Style(Language.ENGLISH, _NUMBER)
    marks: list[Mark] = [Frame(0.0, width, _RISE, _DROP)]
    marks.append(
        Words(4.0, str(number), base_face(Language.ENGLISH).name, small.size, rise=_CORNER)
    )
    if group:
        face = base_face(Language.ENGLISH, bold=True)
        marks.append(Words((width - width_of(group, large)) / 2, group, face.name, large.size))
    return (Line(_RISE + _DROP, _RISE, tuple(marks)),)

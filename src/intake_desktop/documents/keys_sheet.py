"""The list of keys on one page, to lie beside the laptop; it names neither program nor shelter."""

from collections.abc import Sequence

from intake_desktop.documents.canvas import QuietCanvas
from intake_desktop.documents.pages import Row, Sheet, draw_page, paginate
from intake_desktop.documents.setting import Cell, Part, Style, paragraph
from intake_desktop.documents.watermark import draw_watermark
from intake_desktop.documents.wording import load
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import Document, PaperSize
from intake_desktop.domain.wording import Item, ItemKind

_NAME = "paper.pdf"  # says nothing about what it is
_TITLE, _HEADING, _TEXT = 20.0, 13.0, 12.0
_COLON = {Language.ENGLISH: ": "}
_WIDE_COLON = "："


def render(
    languages: Sequence[Language], size: PaperSize, watermark: Phrase | None = None
) -> Document:
    """Facing columns, one for each language. What stands before a colon is the key, and bold."""
    wording = load("keys")
    sheet = Sheet(size, len(languages), 0.0)
    titles = (
        paragraph([Part(wording.title.in_(each))], Style(each, _TITLE, True), sheet.column)
        for each in languages
    )
    rows = [Row(tuple(titles), joined=True)]
    for item in wording.items:
        is_heading = item.kind is ItemKind.HEADING
        cells = tuple(_cell(item, each, sheet.column) for each in languages)
        rows.append(Row(cells, before=24.0 if is_heading else 10.0, joined=is_heading))
    quiet = QuietCanvas(sheet.page, wording.title.in_(languages[0]), languages[0])
    pages = paginate(rows, sheet.room)
    for page in pages:
        draw_watermark(quiet.draw, sheet, watermark, tuple(languages))
        draw_page(quiet.draw, sheet, page)
        quiet.draw.showPage()
    return Document(quiet.finish(), _NAME, len(pages))


def _cell(item: Item, language: Language, width: float) -> Cell:
    text = item.text.in_(language)
    if item.kind is ItemKind.HEADING:
        return paragraph([Part(text)], Style(language, _HEADING, bold=True), width)
    keys, colon, meaning = text.partition(_COLON.get(language, _WIDE_COLON))
    parts = [Part(keys + colon, bold=True), Part(meaning)] if colon else [Part(text)]
    return paragraph(parts, Style(language, _TEXT), width)

"""The small paper with the head code of the log; it opens nothing and names nobody."""

from intake_desktop.documents import blanks
from intake_desktop.documents.canvas import QuietCanvas
from intake_desktop.documents.pages import Row, Sheet, draw_page, paginate
from intake_desktop.documents.setting import Cell, Part, Style, paragraph
from intake_desktop.documents.watermark import draw_watermark
from intake_desktop.documents.wording import load
from intake_desktop.domain.audit import Head
from intake_desktop.domain.dates import written
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import Document, PaperSize
from intake_desktop.domain.wording import Item, ItemKind

_NAME = "paper.pdf"  # says nothing about what it is
_TITLE, _HEADING = 20.0, 13.0


def render(
    head: Head,
    language: Language,
    size: PaperSize = PaperSize.LETTER,
    watermark: Phrase | None = None,
) -> Document:
    """One page; the time is printed in the zone that ``head.at`` is in."""
    wording = load("head")
    sheet = Sheet(size, 1, 0.0)
    title = paragraph(
        [Part(wording.title.in_(language))], Style(language, _TITLE, True), sheet.measure
    )
    rows = [Row((title,), joined=True)]
    for item in wording.items:
        is_heading = item.kind is ItemKind.HEADING
        before = 24.0 if is_heading else 8.0
        cell = _set(item, head, language, sheet.measure)
        rows.append(Row((cell,), before=before, joined=is_heading, divided=False))
    quiet = QuietCanvas(sheet.page, wording.title.in_(language), language)
    pages = paginate(rows, sheet.room)
    for page in pages:
        draw_watermark(quiet.draw, sheet, watermark, (language,))
        draw_page(quiet.draw, sheet, page)
        quiet.draw.showPage()
    return Document(quiet.finish(), _NAME, len(pages))


def _set(item: Item, head: Head, language: Language, width: float) -> Cell:
    text = item.text.in_(language)
    if item.kind is ItemKind.HEADING:
        return paragraph([Part(text)], Style(language, _HEADING, True), width)
    between = " " if language.is_chinese else ", "
    at = f"{written(head.at.date()).in_(language)}{between}{head.at:%H:%M}" if head.at else "–"
    values = {"H1": head.code, "H2": str(head.sequence), "H3": at}
    told = (values[item.id],) if item.id in values else ()
    return blanks.set_line(text, told, Style(language), width, width)

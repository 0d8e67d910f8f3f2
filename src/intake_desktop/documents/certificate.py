"""The receipt for a deletion: number, day, kinds of things, copies; it can name nobody."""

from intake_desktop.documents import blanks
from intake_desktop.documents.canvas import QuietCanvas
from intake_desktop.documents.pages import Row, Sheet, draw_page, paginate
from intake_desktop.documents.setting import Part, Style, paragraph
from intake_desktop.documents.watermark import draw_watermark
from intake_desktop.documents.wording import load
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import CertificateOrder, Document

_NAME = "paper.pdf"  # says nothing about what it is
_TITLE = 20.0
_PENDING = "Z5"  # the line that is left out where every copy was reached


def render(order: CertificateOrder, watermark: Phrase | None = None) -> Document:
    """One page in facing columns, one for each language; the same order gives the same bytes."""
    wording = load("certificate")
    sheet = Sheet(order.size, len(order.languages), 0.0)
    titles = (
        paragraph([Part(wording.title.in_(each))], Style(each, _TITLE, True), sheet.column)
        for each in order.languages
    )
    rows = [Row(tuple(titles), joined=True)]
    for item in wording.items:
        if item.id == _PENDING and not order.pending:
            continue
        cells = (
            blanks.set_line(
                item.text.in_(each), _values(order, item.id, each), Style(each), *_width(sheet)
            )
            for each in order.languages
        )
        rows.append(Row(tuple(cells), before=8.0))
    quiet = QuietCanvas(sheet.page, wording.title.in_(order.languages[0]), order.languages[0])
    pages = paginate(rows, sheet.room)
    for page in pages:
        draw_watermark(quiet.draw, sheet, watermark, order.languages)
        draw_page(quiet.draw, sheet, page)
        quiet.draw.showPage()
    return Document(quiet.finish(), _NAME, len(pages))


def _width(sheet: Sheet) -> tuple[float, float]:
    return sheet.column, sheet.column


def _values(order: CertificateOrder, item: str, language: Language) -> tuple[str, ...]:
    values = {
        "Z1": order.number,
        "Z2": order.day.in_(language),
        "Z3": order.removed.in_(language),
        "Z4": str(order.cleaned),
        "Z5": str(order.pending),
        "Z8": order.head,
    }
    return (values[item],) if item in values else ()

"""Makes a form ready to print: from an order to a finished PDF in memory."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from intake_desktop.documents import discreet
from intake_desktop.documents.canvas import QuietCanvas
from intake_desktop.documents.facing import Setter
from intake_desktop.documents.foot import Foot
from intake_desktop.documents.pages import Page, Sheet, draw_page, fit
from intake_desktop.documents.posted import Side
from intake_desktop.documents.watermark import draw_watermark
from intake_desktop.documents.wording import load
from intake_desktop.domain.languages import Phrase
from intake_desktop.domain.papers import Document, FormOrder
from intake_desktop.domain.wording import Wording

# Says nothing about the form, because file names end up in lists of recent files and in queues.
_NAME = "paper.pdf"
# Form A hangs on the wall, and its sheet is turned over for the other language.
_ONE_SIDE_PER_LANGUAGE = frozenset({"A"})


def render(order: FormOrder, watermark: Phrase | None = None) -> Document:
    """The paper that ``order`` asks for; the same order always gives the same bytes.

    ``watermark`` is written large and pale across each page, for papers of a sample vault.
    Raises KeyError when there is no such form.
    """
    whole = load(order.form)
    wording = discreet.worded(order, whole)
    language = order.languages[0]
    columns = 1 if order.large else len(order.languages)
    sheet = Sheet(order.size, columns, Foot(order, wording).height)
    # A viewer shows it above the page, and so does the print system's list.
    title = discreet.neutral_title(whole) if order.discreet else whole.title
    quiet = QuietCanvas(sheet.page, title.in_(language), language)
    made = 0
    for part, pages in _bound(order, wording, title, sheet):
        foot = Foot(part, wording)
        for number, page in enumerate(pages, start=1):
            draw_watermark(quiet.draw, sheet, watermark, part.languages)
            draw_page(quiet.draw, sheet, page)
            foot.draw(quiet.draw, sheet, number, len(pages))
            quiet.draw.showPage()
        made += len(pages)
    return Document(quiet.finish(), _NAME, made)


def _bound(
    order: FormOrder, wording: Wording, title: Phrase, sheet: Sheet
) -> Iterator[tuple[FormOrder, Sequence[Page]]]:
    """The pages that are counted together, with a cover around all of them if one is wanted."""
    parts = _parts(order, wording, sheet)
    if not order.discreet:
        yield from parts
        return
    inside = [page for _, pages in parts for page in pages]
    yield order, discreet.wrapped(order, title, inside, sheet)


def _parts(
    order: FormOrder, wording: Wording, sheet: Sheet
) -> Iterator[tuple[FormOrder, Sequence[Page]]]:
    """All pages, or one side for each language."""
    if order.form not in _ONE_SIDE_PER_LANGUAGE:
        yield order, fit(Setter(order, sheet).rows(wording), sheet.room)
        return
    for language in order.languages:
        side = replace(order, languages=(language,))
        yield side, fit(Side(side, sheet, language).rows(wording), sheet.room)

"""Makes a form ready to print: from an order to a finished PDF in memory."""

from intake_desktop.documents.canvas import QuietCanvas
from intake_desktop.documents.facing import Setter
from intake_desktop.documents.foot import COPY_HEIGHT, KEPT_HEIGHT, Foot
from intake_desktop.documents.pages import Sheet, draw_page, paginate
from intake_desktop.documents.watermark import draw_watermark
from intake_desktop.documents.wording import load
from intake_desktop.domain.languages import Phrase
from intake_desktop.domain.papers import Document, FormOrder

# Says nothing about the form, because file names end up in lists of recent files and in queues.
_NAME = "paper.pdf"


def render(order: FormOrder, watermark: Phrase | None = None) -> Document:
    """The paper that ``order`` asks for; the same order always gives the same bytes.

    ``watermark`` is written large and pale across each page, for papers of a sample vault.
    Raises KeyError when there is no such form.
    """
    wording = load(order.form)
    foot_height = COPY_HEIGHT if order.is_copy else KEPT_HEIGHT
    sheet = Sheet(order.size, len(order.languages), foot_height)
    pages = paginate(Setter(order, sheet).rows(wording), sheet.room)
    foot = Foot(order, wording, sheet)
    language = order.languages[0]
    quiet = QuietCanvas(sheet.page, wording.title.in_(language), language)
    for number, page in enumerate(pages, start=1):
        draw_watermark(quiet.draw, sheet, watermark, order.languages)
        draw_page(quiet.draw, sheet, page)
        foot.draw(quiet.draw, number, len(pages))
        quiet.draw.showPage()
    return Document(quiet.finish(), _NAME, len(pages))

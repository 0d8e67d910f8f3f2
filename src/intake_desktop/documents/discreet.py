"""A paper that tells nobody who sees its outside what it is about (discreet print).

A neutral cover lies on top, and the outermost side below bears no words of the form either. So it
may lie on a table, or be folded either way. What stands inside is not changed, except on the
person's copy: that has the neutral title, and leaves off the lines that the wording marks as
telling too much. The kept paper says every word of the version it names, since whoever signs must
see what that is.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake_desktop.documents.pages import Page, Row, Sheet, paginate
from intake_desktop.documents.setting import Part, paragraph
from intake_desktop.documents.sizes import sizes
from intake_desktop.documents.stacked import stacked
from intake_desktop.domain.languages import Phrase
from intake_desktop.domain.papers import FormOrder
from intake_desktop.domain.wording import Wording

_NEUTRAL = Phrase("Your form", "您的表格", "您的表格")


def worded(order: FormOrder, wording: Wording) -> Wording:
    """The words that ``order`` prints of ``wording``."""
    if not order.discreet:
        return wording
    if not order.is_copy:
        return replace(wording, title=wording.discreet_title or wording.title)
    items = tuple(item for item in wording.items if not item.topic)
    return replace(wording, title=neutral_title(wording), subtitle=None, items=items)


def neutral_title(wording: Wording) -> Phrase:
    """What the cover says, and what a viewer or a list of print jobs shows."""
    return wording.discreet_title or _NEUTRAL


def wrapped(order: FormOrder, title: Phrase, pages: Sequence[Page], sheet: Sheet) -> list[Page]:
    """``pages`` behind a cover that says ``title``, and with an empty side at the end where they
    would otherwise end on the back of a sheet."""
    style = sizes(order).style
    cells = [
        paragraph([Part(title.in_(language))], style(language), sheet.column)
        for language in order.languages
    ]
    cover = Row(tuple(cells), divided=False)
    covers = stacked([cover], 0.0) if len(cells) > sheet.columns else [cover]
    (first,) = paginate(covers, sheet.room)
    bound = [first, *pages]
    return bound if len(bound) % 2 else [*bound, ()]

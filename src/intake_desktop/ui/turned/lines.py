"""The items of a form for the person: its texts to read, its lines to answer, one by one."""

from collections.abc import Iterator, Mapping

from intake_desktop.domain.consent import WAYS, Kind
from intake_desktop.domain.languages import Phrase
from intake_desktop.domain.wording import Item as Line
from intake_desktop.domain.wording import ItemKind, Wording
from intake_desktop.ui.consent import outline
from intake_desktop.ui.turned.sheet import LATER, Choice, Item
from intake_desktop.ui.turned.words import Words
from intake_desktop.ui.widgets.choices import Segmented
from intake_desktop.ui.widgets.lines import LineList

# What a glance should not tell: medicine, health needs, and all of the papers about police, and
# about a service, which may be a doctor; numbers, and what is never to be said.
PRIVATE_LINES = frozenset({"T7", "B9", "D15", *WAYS})
PRIVATE_KINDS = frozenset({Kind.REPORTING, Kind.SERVICE, Kind.CONTACT})
_YES_NO = ("yes", "no")


def typed(text: str) -> Phrase | None:
    """What stands on a blank, in whatever language it was written."""
    words = text.strip()
    return Phrase(words, words, words) if words else None


def to_read(line: Line, title: Phrase | None, written: Phrase | None, *, private: bool) -> Item:
    """A text of the paper, with what staff wrote on its blank as the person said it."""
    filled = outline.with_blank(line.text, written) if written else None
    empty = outline.without_blank(line.text)
    return Item(line.id, empty, title, is_private=private and bool(filled), written=filled)


def to_answer(
    line: Line, title: Phrase | None, segmented: Segmented, words: Words, written: Phrase | None
) -> Item:
    """A line with the choices of its paper; of one with Yes and No, later is an answer too."""
    keys = tuple(option.key for option in line.options)
    choices = tuple(Choice(option.key, option.text) for option in line.options)
    if keys == _YES_NO:
        choices = (*choices, Choice(LATER, words["later"]))
    return Item(
        line.id,
        outline.without_blank(line.text),
        title,
        choices,
        segmented.value,
        segmented.tap,
        line.id in PRIVATE_LINES,
        outline.with_blank(line.text, written) if written else None,
        is_line=True,
    )


def of_form(
    wording: Wording,
    kind: Kind,
    lines: LineList,
    words: Words,
    written: Mapping[str, Phrase | None],
) -> Iterator[Item]:
    """In the order of the paper, without the signature; lines that the page hides are left out.
    ``written`` is what stands on the blanks, by line."""
    for part in outline.parts(wording, kind):
        title = part.heading.text if part.heading else None
        for line in part.items:
            row, filled = lines.rows.get(line.id), written.get(line.id)
            if row is None and line.kind in {ItemKind.TEXT, ItemKind.FIELD}:
                yield to_read(line, title, filled, private=kind in PRIVATE_KINDS)
            elif row is not None and not row.isHidden():
                yield to_answer(line, title, row.segmented, words, filled)

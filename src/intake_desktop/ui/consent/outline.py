"""What of a form is shown to be filled in: its parts, without what the program fills in itself.

The words are those of the paper. What follows the heading of the signature is for the pen.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from intake_desktop.domain.consent import Kind
from intake_desktop.domain.filled import BY_SIGNING, OTHERWISE
from intake_desktop.domain.languages import Phrase
from intake_desktop.domain.wording import Item, ItemKind, Wording

_BLANK = re.compile("_{2,}")
_SENTENCE = re.compile(r"(?<=[.?!])\s+|(?<=[。？！])")
_COLON = "：:"


@dataclass(frozen=True)
class Part:
    """One heading, or none at the beginning of a form, and what stands under it."""

    heading: Item | None
    items: tuple[Item, ...]


def parts(wording: Wording, kind: Kind) -> tuple[Part, ...]:
    """A heading under which nothing is left has no part."""
    hidden = OTHERWISE | set(BY_SIGNING.get(kind, {}))
    found: list[Part] = []
    heading: Item | None = None
    items: list[Item] = []
    for item in _before_signature(wording):
        if item.kind is ItemKind.HEADING:
            found += [Part(heading, tuple(items))] if items else []
            heading, items = item, []
        elif item.kind is not ItemKind.STAFF and item.id not in hidden:
            items.append(item)
    return (*found, Part(heading, tuple(items))) if items else tuple(found)


def staff_notes(wording: Wording) -> tuple[Item, ...]:
    """What staff are to know before they begin; never printed."""
    return tuple(item for item in wording.items if item.kind is ItemKind.STAFF)


def has_blank(text: Phrase) -> bool:
    return bool(_BLANK.search(text.en))


def ends_with_blank(text: Phrase) -> bool:
    return text.en.endswith("_")


def asks(text: Phrase) -> Phrase:
    """The words right before the first blank: what is to be written on it."""
    return _each(text, _before_blank)


def without_blank(text: Phrase) -> Phrase:
    """The words of a box. A blank at the end is left out, one within them is three dots."""
    return _each(text, _bare)


def with_blank(text: Phrase, filled: Phrase) -> Phrase:
    """The words with their blank filled, as the paper will say them."""
    return Phrase(
        _BLANK.sub(filled.en, text.en),
        _BLANK.sub(filled.zh_hans, text.zh_hans),
        _BLANK.sub(filled.zh_hant, text.zh_hant),
    )


def _before_signature(wording: Wording) -> tuple[Item, ...]:
    """The signature begins with two headings, one right below the other."""
    items = wording.items
    headings = [item.kind is ItemKind.HEADING for item in items]
    pairs = [at for at in range(len(items) - 1) if headings[at] and headings[at + 1]]
    return items[: pairs[-1]] if pairs else items


def _each(text: Phrase, change: Callable[[str], str]) -> Phrase:
    return Phrase(change(text.en), change(text.zh_hans), change(text.zh_hant))


def _before_blank(text: str) -> str:
    before = _BLANK.split(text)[0].rstrip()
    return _SENTENCE.split(before)[-1].rstrip(_COLON)


def _bare(text: str) -> str:
    bare = text.rstrip("_ ").rstrip(_COLON)
    return _BLANK.sub("…", bare)

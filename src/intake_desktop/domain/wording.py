"""The words of a form: every line in every language under one version that never changes."""

from dataclasses import dataclass
from enum import StrEnum

from intake_desktop.domain.languages import Phrase


class ItemKind(StrEnum):
    HEADING = "heading"
    TEXT = "text"
    TICK = "tick"
    FIELD = "field"
    STAFF = "staff"  # shown on the screen, never printed


@dataclass(frozen=True)
class Option:
    """One box of a tick line; ``key`` is what a program stores, e.g. ``yes``.

    A ``filled`` box is printed filled on a blank paper, because that protects: form K hides all
    that is not un-ticked. No other box ever is.
    """

    key: str
    text: Phrase
    filled: bool = False


@dataclass(frozen=True)
class Item:
    """One line. Each run of underscores in ``text`` is a blank to write on or to fill in.

    ``topic`` marks what a discreet print leaves off, because a glance at it would tell too much.
    """

    id: str
    kind: ItemKind
    text: Phrase
    options: tuple[Option, ...] = ()
    topic: bool = False


@dataclass(frozen=True)
class Wording:
    """One form. ``sha256`` is over the file that holds it; ``reviewed`` says whether readers
    from the community and the agency's lawyer have approved it. The ``subtitle`` is what another
    agency knows the form by; a discreet print has none, and bears ``discreet_title`` where there
    is one."""

    form: str
    version: str
    sha256: str
    reviewed: bool
    title: Phrase
    items: tuple[Item, ...]
    subtitle: Phrase | None = None
    discreet_title: Phrase | None = None

    @property
    def template(self) -> str:
        return f"{self.form}.{self.version}"

    def item(self, item_id: str) -> Item:
        return next(item for item in self.items if item.id == item_id)

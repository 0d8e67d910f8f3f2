"""What a page has to show the person: one item after another, each with its own answers."""

from collections.abc import Callable
from dataclasses import dataclass

from intake_desktop.domain.languages import Language, Phrase

# The key of "Decide later": nothing is chosen, as before anybody asked.
LATER = "later"


def nothing_chosen() -> str | None:
    return None


def nothing_to_tap(_key: str | None) -> None:
    """For an item that is only read."""


@dataclass(frozen=True)
class Choice:
    """One answer. After one that ``ends`` the paper or the page, the laptop goes back."""

    key: str
    words: Phrase
    ends: bool = False


@dataclass(frozen=True)
class Item:
    """``chosen`` asks the page what it shows now, and ``tap`` does there what a click would; None
    takes the answer back. ``is_private``: about health or police, so what was chosen or written is
    shown only when asked for. ``written`` is the text with what stands on its blanks.
    ``is_line``: a few words under a heading that others share, so they are in large type."""

    id: str
    text: Phrase
    title: Phrase | None = None
    choices: tuple[Choice, ...] = ()
    chosen: Callable[[], str | None] = nothing_chosen
    tap: Callable[[str | None], None] = nothing_to_tap
    is_private: bool = False
    written: Phrase | None = None
    is_line: bool = False


@dataclass(frozen=True)
class Sheet:
    """``page`` names the page that it is about, so that another one begins at its first item.
    ``second`` is None where one language is enough; ``code`` is empty where there is none."""

    page: str
    items: tuple[Item, ...]
    first: Language
    second: Language | None
    code: str = ""

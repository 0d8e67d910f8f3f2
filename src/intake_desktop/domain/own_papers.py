"""Papers that are the person's own: a receipt for what they took back, and what is held of them.

Neither can bear a record code, the code of a form or an agency's name: there is no place for it.
"""

from dataclasses import dataclass
from enum import StrEnum

from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import PaperSize


class Kept(StrEnum):
    """What becomes of what was kept under something that was taken back."""

    NOTHING = "nothing"
    REMOVED = "removed"
    LOCKED = "locked"
    WAITS = "waits"  # it is to be removed, and cannot be yet


@dataclass(frozen=True)
class TakenBack:
    """``time`` is hours and minutes; ``lines`` are empty where it was all of the form; ``whom`` is
    empty where the form names nobody."""

    day: Phrase
    time: str
    form: Phrase
    whom: Phrase
    lines: tuple[Phrase, ...] = ()
    kept: Kept = Kept.NOTHING


@dataclass(frozen=True)
class LeftLine:
    """One thing that left: when, to whom, what, how, and by which member of staff."""

    day: Phrase
    whom: Phrase
    what: Phrase
    how: Phrase
    by: str


@dataclass(frozen=True)
class ReceiptOrder:
    """``left`` is what had left under what was taken back. ``number`` is drawn for this paper."""

    taken: tuple[TakenBack, ...]
    left: tuple[LeftLine, ...]
    staff: str
    number: str
    languages: tuple[Language, ...]
    size: PaperSize = PaperSize.LETTER


@dataclass(frozen=True)
class Entry:
    """One answer: the day it was given, the person's words as they are, and what staff wrote.
    ``about`` is the topic, where several share a row."""

    day: Phrase
    words: Phrase
    note: str = ""
    about: Phrase | None = None


@dataclass(frozen=True)
class Agreed:
    """One row of what was agreed. ``form`` is empty where the row goes on with the one above."""

    form: Phrase
    whom: Phrase
    what: Phrase
    ends: Phrase
    taken_back: Phrase


class Police(StrEnum):
    """What is noted of the choice about police or a task force."""

    REPORT = "report"
    NOT_RAISED = "not_raised"
    NOTHING = "nothing"


@dataclass(frozen=True)
class HoldingsOrder:
    """Everything that is held of one person, in the one language that they read.

    ``said`` maps a row of form J to the answers. ``had_to`` is what a judge or the law made the
    shelter tell. ``police`` is None where that part is left off, and then nothing else here is
    about it. An order that holds nothing at all says just that.
    """

    printed: Phrase
    language: Language
    said: tuple[tuple[str, tuple[Entry, ...]], ...] = ()
    meetings: tuple[Phrase, ...] = ()
    not_signed: tuple[Phrase, ...] = ()
    agreed: tuple[Agreed, ...] = ()
    shared: tuple[LeftLine, ...] = ()
    had_to: tuple[LeftLine, ...] = ()
    police: Police | None = None
    police_was_told: bool = False
    deleted_on: Phrase | None = None
    size: PaperSize = PaperSize.LETTER

    @property
    def holds_something(self) -> bool:
        """There is no record without a paper that lets it be kept."""
        return bool(self.agreed)

"""Consent as data: which line of which paper lets which field be kept, and until when (P10-P12).

Two types carry the rule. A ``KeptAnswer`` exists only where a live consent covers its field, and
repositories store nothing else; a ``Release`` (in ``disclosure``) is the same for what leaves.
Neither takes an override. The database refuses the same things once more.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from intake_desktop.domain.errors import (
    EndsTooEarly,
    EndsTooLate,
    NotAgreed,
    NothingToSign,
    SignedInFuture,
)
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Answer, Field
from intake_desktop.domain.text import whole


class Kind(StrEnum):
    """The forms that a person signs; the letter is the form's."""

    TONIGHT = "T"
    KEEPING = "B"
    SERVICE = "C"
    SHARING = "D"
    REPORTING = "E"
    RESEARCH = "G"
    STORY = "H"
    CONTACT = "L"
    IN_CASE = "O"  # of death, or of going missing


# Under these a record is kept. Under the second kind something may leave, to the one recipient
# that the paper names. Under G nothing may, as long as no register holds both partners of a study.
KEEPS = frozenset({Kind.TONIGHT, Kind.KEEPING})
MAY_LEAVE = frozenset({Kind.SHARING, Kind.REPORTING, Kind.STORY, Kind.IN_CASE})
HAS_RECIPIENT = MAY_LEAVE | {Kind.SERVICE, Kind.RESEARCH}


class Choice(StrEnum):
    """What a person says to one line. An empty line is no choice at all, and counts as no."""

    YES = "yes"
    NO = "no"


class State(StrEnum):
    """What stands between a person and one kind of form. The first five are of a signed paper."""

    GIVEN = "given"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    USED = "used"
    NEVER_ASKED = "never_asked"
    DECIDED_LATER = "decided_later"
    DECLINED = "declined"


class Afterwards(StrEnum):
    """What becomes of what was kept under a line that was taken back (F10, F11)."""

    REMOVED = "removed"
    LOCKED = "locked"


@dataclass(frozen=True)
class Limits:
    """How long a yes lasts: by default, and at most. Source: the table of forms in product.md;
    a half year is 183 days, a year 365."""

    default: timedelta
    longest: timedelta


LIMITS: Mapping[Kind, Limits] = {
    Kind.TONIGHT: Limits(timedelta(hours=72), timedelta(days=7)),
    Kind.KEEPING: Limits(timedelta(days=90), timedelta(days=365)),
    # “End of service”, “end of study” and “its own date” are no days: they are asked for, and
    # what stands there as default is the longest.
    Kind.SERVICE: Limits(timedelta(days=183), timedelta(days=183)),
    Kind.SHARING: Limits(timedelta(days=7), timedelta(days=90)),
    Kind.REPORTING: Limits(timedelta(days=7), timedelta(days=90)),
    Kind.RESEARCH: Limits(timedelta(days=365), timedelta(days=365)),
    Kind.STORY: Limits(timedelta(days=183), timedelta(days=365)),
    Kind.CONTACT: Limits(timedelta(days=90), timedelta(days=365)),
    Kind.IN_CASE: Limits(timedelta(days=365), timedelta(days=365)),
}

# On form B, needs, goals and topics stand under B7, services and next steps under B8; what has
# no line of its own needs B11. A staff note follows its answer. Form T knows fewer fields.
LINE_OF: Mapping[Kind, Mapping[Field, str]] = {
    Kind.TONIGHT: {
        Field.CALLED: "T13",
        Field.LANGUAGE: "T14",
        Field.NEEDS: "T15",
        Field.NEXT_STEP: "T16",
        Field.STEPS: "T16",
    },
    Kind.KEEPING: {
        Field.CALLED: "B4",
        Field.LANGUAGE: "B5",
        Field.CONTACT: "B6",
        Field.NEEDS: "B7",
        Field.LEGAL: "B7",
        Field.RIGHTS: "B7",
        Field.HOUSING: "B7",
        Field.PAPERS: "B7",
        Field.MONEY: "B7",
        Field.CHILDREN: "B7",
        Field.OTHER: "B7",
        Field.SERVICES: "B8",
        Field.NEXT_STEP: "B8",
        Field.STEPS: "B8",
        Field.HEALTH: "B9",
        Field.EMERGENCY: "B10",
        Field.STRENGTHS: "B11",
        Field.OWN_NAME: "B11",
        Field.OWN_ACCOUNT: "B11",
    },
    **{kind: {} for kind in Kind if kind not in KEEPS},
}

# The ways in which somebody may be reached (form L).
WAYS = ("L5", "L6", "L7", "L8", "L9", "L10")

# The lines of each form that are a yes or a no of their own. Where one row has several boxes, each
# of them is a line: its row, a dot, and the key of the box. On form L whatever is written on a
# blank is a line too, since nobody could obey it otherwise.
LINES: Mapping[Kind, tuple[str, ...]] = {
    Kind.TONIGHT: ("T13", "T14", "T15", "T16"),
    Kind.KEEPING: ("B4", "B5", "B6", "B7", "B8", "B9", "B10", "B11"),
    Kind.SERVICE: ("C21",),
    Kind.SHARING: ("D9", "D10", "D11", "D12", "D13", "D14", "D15", "D16"),
    Kind.REPORTING: ("E12", "E17.name", "E17.what_happened", "E17.reach", "E17.only_this"),
    Kind.RESEARCH: ("G16", "G17", "G18", "G19", "G20"),
    Kind.STORY: (
        "H3.written",
        "H3.voice",
        "H3.picture_without_face",
        "H3.picture_with_face",
        "H3.art",
        "H3.other",
    ),
    Kind.CONTACT: (
        *WAYS,
        *("L13", "L14", "L16", "L17", "L18", "L19", "L22"),
        *("L23.hang_up", "L23.wrong_number", "L23.ask_for_me"),
        *("L24", "L25", "L26", "L27.stop", "L27.once_more"),
    ),
    Kind.IN_CASE: ("O4", "O5", "O13", "O14", "O15", "O16", "O17", "O18"),
}

# Lines that say within which bounds others hold. They stay as long as their paper does: without
# one of them it would allow more than was signed. A narrower or another one is a new paper.
BOUNDS: Mapping[Kind, frozenset[str]] = {
    Kind.CONTACT: frozenset(
        {
            *("L13", "L14", "L16", "L17", "L19", "L26"),
            *("L23.hang_up", "L23.wrong_number", "L23.ask_for_me", "L27.stop", "L27.once_more"),
        }
    ),
}


def is_enough(kind: Kind, lines: Iterable[str]) -> bool:
    """Whether a paper with no other yes than these still allows anything."""
    left = set(lines)
    return bool(left & set(WAYS)) if kind is Kind.CONTACT else bool(left)


def fields_of(lines: Iterable[str]) -> frozenset[Field]:
    """What is kept under these lines, of whichever form."""
    wanted = set(lines)
    return frozenset(
        kept for table in LINE_OF.values() for kept, line in table.items() if line in wanted
    )


@dataclass(frozen=True)
class Paper:
    """The printed sheet that was signed: its code, and exactly which wording it bore."""

    form_code: str
    template: str
    version: str
    sha256: str
    languages: tuple[Language, ...]


@dataclass(frozen=True)
class Signature:
    """What staff record of a signed paper; never how it was signed (P16).

    ``signed_on`` and ``ends_on`` are the shelter's calendar days. ``ends_on`` is None on form T,
    which ends by the hour. ``interpreter`` is a code, or empty where there was none.
    """

    paper: Paper
    explained_by: str
    interpreter: str
    signed_on: date
    ends_on: date | None = None

    def __post_init__(self) -> None:
        for name in ("explained_by", "interpreter"):
            object.__setattr__(self, name, whole(getattr(self, name)))


@dataclass(frozen=True)
class Consent:
    """One yes of one person: what for, since when, until when. Times carry a time zone.

    ``taken_back`` maps a line to the moment at which its yes was taken back. The rest of the lower
    half is for what may leave: ``items`` are its lines, ``details`` what stands in their blanks,
    ``once`` allows a single disclosure, ``used`` says that it has been made.
    """

    id: str
    person_id: str
    kind: Kind
    lines: Mapping[str, Choice]
    signature: Signature
    starts_at: datetime
    ends_at: datetime
    ended_early_at: datetime | None = None
    ended_early_as: State | None = None
    recipient: str = ""
    purpose: str = ""
    how: str = ""
    once: bool = False
    used: bool = False
    items: frozenset[str] = field(default_factory=frozenset)
    details: Mapping[str, str] = field(default_factory=dict)
    taken_back: Mapping[str, datetime] = field(default_factory=dict)

    def state(self, at: datetime) -> State:
        if self.ended_early_at is not None and at >= self.ended_early_at:
            return self.ended_early_as or State.WITHDRAWN
        if self.once and self.used:
            return State.USED
        return State.EXPIRED if at >= self.ends_at else State.GIVEN

    @property
    def last_day(self) -> date:
        """The calendar day on which it ends, as the paper says; form T ends by the hour."""
        return self.signature.ends_on or self.ends_at.date()

    def is_live(self, at: datetime) -> bool:
        return self.starts_at <= at and self.state(at) is State.GIVEN

    @property
    def lets_keep(self) -> bool:
        """Whether the record itself stands on it."""
        return self.kind in KEEPS

    def says_yes(self, line: str, at: datetime) -> bool:
        """Whether that line is a yes that was not taken back by then; the paper may be over."""
        back = self.taken_back.get(line)
        return self.lines.get(line) is Choice.YES and (back is None or at < back)

    def lines_to_take_back(self, at: datetime) -> tuple[str, ...]:
        """Those that are a yes and can be taken back alone, in the order of the form."""
        bounds = BOUNDS.get(self.kind, frozenset())
        return tuple(
            line for line in LINES[self.kind] if line not in bounds and self.says_yes(line, at)
        )

    @property
    def open_items(self) -> frozenset[str]:
        """What may leave, as far as the paper is live: nothing that was taken back, ever."""
        return self.items - self.taken_back.keys()

    def covers(self, wanted: Field, at: datetime) -> bool:
        """Whether this consent lets the field be kept at that moment."""
        line = LINE_OF[self.kind].get(wanted)
        return line is not None and self.says_yes(line, at) and self.is_live(at)


@dataclass(frozen=True)
class KeptAnswer:
    """An answer that may be stored. Raises NotAgreed where the consent does not cover it."""

    answer: Answer
    consent: Consent
    at: datetime

    def __post_init__(self) -> None:
        if not self.consent.covers(self.answer.field, self.at):
            raise NotAgreed(self.answer.field)


def covered_fields(consents: Iterable[Consent], at: datetime) -> frozenset[Field]:
    """The fields that may be kept now."""
    held = tuple(consents)
    return frozenset(f for f in Field if any(consent.covers(f, at) for consent in held))


def keep(answer: Answer, consents: Iterable[Consent], at: datetime) -> KeptAnswer:
    """The answer under the consent that covers it longest. Raises NotAgreed."""
    covering = [consent for consent in consents if consent.covers(answer.field, at)]
    if not covering:
        raise NotAgreed(answer.field)
    return KeptAnswer(answer, max(covering, key=lambda consent: consent.ends_at), at)


def default_end(kind: Kind, today: date) -> date:
    return today + LIMITS[kind].default


def check_terms(kind: Kind, lines: Mapping[str, Choice], signature: Signature, today: date) -> None:
    """Raises where a signed paper can not be a consent: no yes, a wrong end, a future date."""
    if Choice.YES not in lines.values():
        raise NothingToSign
    if signature.signed_on > today:
        raise SignedInFuture
    if signature.ends_on is None:
        return
    if signature.ends_on <= today:
        raise EndsTooEarly
    longest = LIMITS[kind].longest
    if signature.ends_on - signature.signed_on > longest:
        raise EndsTooLate(longest.days)

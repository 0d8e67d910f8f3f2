"""What a judge or the law made the shelter tell (form P): written down afterwards, never delaying
it, and permitting nothing by itself."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from intake_desktop.domain.errors import SaysTooLittle, SignedInFuture, TooLong
from intake_desktop.domain.meetings import LONGEST_LINE
from intake_desktop.domain.text import whole

LONGEST_ITEMS = 2000


class Basis(StrEnum):
    """What it rests on. A subpoena alone, or a warrant that an officer signed, is neither a judge
    nor a law: that is for the lawyer, and ``OTHER`` here."""

    JUDGE = "judge"
    LAW = "law"
    OTHER = "other"


class Notice(StrEnum):
    """Whether the person was told."""

    BEFORE = "before"
    AFTER = "after"
    NOT_YET = "not_yet"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True)
class CompelledTerms:
    """``authority`` is who ordered it, or which law; ``items`` the least that was told, in words;
    ``lawyer`` who was asked, or empty. ``told_on`` goes with BEFORE and AFTER."""

    basis: Basis
    authority: str
    recipient: str
    items: str
    lawyer: str
    told: Notice
    told_on: date | None
    released_on: date

    def __post_init__(self) -> None:
        for name in ("authority", "recipient", "items", "lawyer"):
            object.__setattr__(self, name, whole(getattr(self, name)).strip())


@dataclass(frozen=True)
class Compelled:
    """As it is kept. ``person_id`` is None where nobody's name was known, which is complete."""

    id: str
    person_id: str | None
    terms: CompelledTerms
    actor_id: str
    recorded_at: datetime


def check_terms(terms: CompelledTerms, today: date) -> None:
    """Raises SaysTooLittle, TooLong or SignedInFuture; each names what to mend."""
    for name in ("authority", "recipient", "items"):
        if not getattr(terms, name):
            raise SaysTooLittle(name)
    for name in ("authority", "recipient", "lawyer"):
        if len(getattr(terms, name)) > LONGEST_LINE:
            raise TooLong(name, LONGEST_LINE)
    if len(terms.items) > LONGEST_ITEMS:
        raise TooLong("items", LONGEST_ITEMS)
    if terms.released_on > today or (terms.told_on is not None and terms.told_on > today):
        raise SignedInFuture
    if (terms.told_on is None) is (terms.told in (Notice.BEFORE, Notice.AFTER)):
        raise SaysTooLittle("told_on")

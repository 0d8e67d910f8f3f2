"""A hold: a served legal demand that the agency's lawyer has seen; it locks, and permits nothing.

What it names is locked from everyone and its deletion waits. It never lets anything leave.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from intake_desktop.domain.errors import SaysTooLittle, SignedInFuture, TooLong
from intake_desktop.domain.meetings import Field
from intake_desktop.domain.text import whole

REVIEW = timedelta(days=30)
RECORD = "record"  # an item that stands for all of it
_LONGEST = 200


class Informed(StrEnum):
    """Whether the person has been told."""

    TOLD = "told"
    NOT_YET = "not_yet"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True)
class HoldTerms:
    """What a lead writes down of a demand. ``items`` holds ``RECORD``, or names of fields."""

    items: frozenset[str]
    authority: str
    lawyer: str
    served_on: date
    told: Informed

    def __post_init__(self) -> None:
        for name in ("authority", "lawyer"):
            object.__setattr__(self, name, whole(getattr(self, name)).strip())


@dataclass(frozen=True)
class Hold:
    id: str
    person_id: str
    terms: HoldTerms
    since: datetime
    review_on: date
    ended_at: datetime | None = None


def check_terms(terms: HoldTerms, today: date) -> None:
    """Raises SaysTooLittle, TooLong or SignedInFuture: without an authority, a lawyer who has
    seen it and a day on which it was served there is no hold."""
    for name, text in (("authority", terms.authority), ("lawyer", terms.lawyer)):
        if not text:
            raise SaysTooLittle(name)
        if len(text) > _LONGEST:
            raise TooLong(name, _LONGEST)
    if not terms.items:
        raise SaysTooLittle("items")
    if not terms.items <= {RECORD, *Field}:
        raise ValueError(f"not items of a record: {sorted(terms.items)}")
    if terms.served_on > today:
        raise SignedInFuture

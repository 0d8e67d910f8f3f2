"""A limited release (form D): one recipient, exact lines, one purpose, an end; and what a
summary may hold under it. Source: forms.md, form D, and its rules 1 to 6."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from intake_desktop.domain.consent import LIMITS, LINES, Choice, Consent, Kind
from intake_desktop.domain.errors import (
    EndsTooEarly,
    EndsTooLate,
    NothingToSign,
    SaysTooLittle,
)
from intake_desktop.domain.recipient import check_recipient
from intake_desktop.domain.text import whole


class How(StrEnum):
    """How it is shared; the values are the keys of line D19."""

    CARRY = "carry"
    HAND_OVER = "hand_over"
    PHONE_TOGETHER = "phone_together"
    PHONE_ALONE = "phone_alone"


# These lines have a blank: "exactly this". A yes without it would be a yes to anything.
EXACT_LINES = ("D9", "D15", "D16")


@dataclass(frozen=True)
class ReleaseTerms:
    """What a person decides about one release, before it is printed and signed."""

    recipient: str
    purpose: str
    lines: Mapping[str, Choice]
    details: Mapping[str, str]
    how: How | None
    once: bool
    ends_on: date
    reach: str = ""
    never: str = ""

    def __post_init__(self) -> None:
        for name in ("recipient", "purpose", "reach", "never"):
            object.__setattr__(self, name, whole(getattr(self, name)))
        mended = {line: whole(detail) for line, detail in self.details.items()}
        object.__setattr__(self, "details", mended)

    @property
    def items(self) -> frozenset[str]:
        return frozenset(line for line, choice in self.lines.items() if choice is Choice.YES)


class SummaryField(StrEnum):
    """What the first summary can hold: nothing that was typed freely."""

    HERE = "here"
    LANGUAGE = "language"
    SERVICES = "services"
    MONTHS = "months"


# Which line of a release covers which field of a summary.
LINE_OF_SUMMARY: Mapping[SummaryField, str] = {
    SummaryField.HERE: "D10",
    SummaryField.LANGUAGE: "D12",
    SummaryField.SERVICES: "D13",
    SummaryField.MONTHS: "D14",
}


def as_signed(consent: Consent) -> ReleaseTerms:
    """A release as it was signed, for a paper that takes its place. What was taken back is open
    again, and what is not kept is left empty."""
    lines = {line: said for line, said in consent.lines.items() if line not in consent.taken_back}
    return ReleaseTerms(
        recipient=consent.recipient,
        purpose=consent.purpose,
        lines=lines,
        details={line: text for line, text in consent.details.items() if line in lines},
        how=How(consent.how) if consent.how else None,
        once=consent.once,
        ends_on=consent.last_day,
    )


def check_terms(terms: ReleaseTerms, today: date) -> None:
    """Raises where these terms can not become a release; each error names what to mend."""
    check_recipient(terms.recipient)
    if not _says_something(terms.purpose):
        raise SaysTooLittle("purpose")
    if not terms.items:
        raise NothingToSign
    for line in EXACT_LINES:
        if terms.lines.get(line) is Choice.YES and not _says_something(terms.details.get(line, "")):
            raise SaysTooLittle(line)
    if not set(terms.lines) <= set(LINES[Kind.SHARING]):
        raise ValueError(f"not lines of form D: {sorted(terms.lines)}")
    if terms.ends_on <= today:
        raise EndsTooEarly
    longest = LIMITS[Kind.SHARING].longest
    if terms.ends_on - today > longest:
        raise EndsTooLate(longest.days)


def _says_something(typed: str) -> bool:
    """Whether there is anything to read: an empty line would be a yes to anything."""
    return any(character.isprintable() and not character.isspace() for character in typed)

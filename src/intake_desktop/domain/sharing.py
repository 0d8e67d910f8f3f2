"""A limited release (form D): one recipient, exact lines, one purpose, an end; and what a
summary may hold under it. Source: forms.md, form D, and its rules 1 to 6."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from unicodedata import normalize

from intake_desktop.domain.consent import LIMITS, LINES, Choice, Kind
from intake_desktop.domain.errors import (
    EndsTooEarly,
    EndsTooLate,
    NamesEverybody,
    NamesLawEnforcement,
    NamesTwo,
    NothingToSign,
    SaysTooLittle,
)


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


def check_terms(terms: ReleaseTerms, today: date) -> None:
    """Raises where these terms can not become a release; each error names what to mend."""
    check_recipient(terms.recipient)
    if not terms.purpose.strip():
        raise SaysTooLittle("purpose")
    if not terms.items:
        raise NothingToSign
    for line in EXACT_LINES:
        if terms.lines.get(line) is Choice.YES and not terms.details.get(line, "").strip():
            raise SaysTooLittle(line)
    if not set(terms.lines) <= set(LINES[Kind.SHARING]):
        raise ValueError(f"not lines of form D: {sorted(terms.lines)}")
    if terms.ends_on <= today:
        raise EndsTooEarly
    longest = LIMITS[Kind.SHARING].longest
    if terms.ends_on - today > longest:
        raise EndsTooLate(longest.days)


# A name may hold "and" itself; in quotation marks it counts as one.
_QUOTED = re.compile(r"“[^”]*”|「[^」]*」|\"[^\"]*\"")
_TWO = re.compile(r"\band\b|[&;；、/／\n]|和|及|与|與|以及", re.IGNORECASE)
_EVERYBODY = re.compile(
    r"\b(any(one|body)?( and all)?|all|every(one|body)?|whoever|whomever)\b"
    r"|任何|所有|一切|全部|有关部门|有關部門",
    re.IGNORECASE,
)
# Form D never names these; reporting is a person's own choice, on form E.
_LAW = re.compile(
    r"\b(police|sheriff|troopers?|fbi|hsi|cbp|uscis|homeland security|border patrol"
    r"|prosecutors?|district attorney|attorney general|u\.?s\.? marshals?|task ?force"
    r"|immigration (and customs|enforcement|officers?|court|services?|authorit\w+))\b"
    r"|\bICE\b|\b(superior|district|family|supreme|municipal|circuit|immigration) court\b"
    r"|\bcourt$|^court\b"
    r"|警察|警方|警局|公安|派出所|移民局|移民执法|移民執法|检察|檢察|法院|特别工作组|特別工作組",
)
_LAW_ANY_CASE = re.compile(_LAW.pattern.replace(r"|\bICE\b", ""), re.IGNORECASE)


def check_recipient(name: str) -> None:
    """One recipient, by name. Raises SaysTooLittle, NamesEverybody, NamesLawEnforcement or
    NamesTwo; a name that itself holds "and" is written in quotation marks."""
    plain = normalize("NFKC", name).strip()
    if not plain:
        raise SaysTooLittle("recipient")
    if _LAW.search(plain) or _LAW_ANY_CASE.search(plain):
        raise NamesLawEnforcement(name)
    unquoted = _QUOTED.sub("", plain)
    if _EVERYBODY.search(unquoted):
        raise NamesEverybody(name)
    if _TWO.search(unquoted):
        raise NamesTwo(name)

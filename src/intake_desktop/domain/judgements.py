"""What the shelter itself knows of a service: no file brings it, and no import changes it."""

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from intake_desktop.domain.errors import SaysTooLittle, TooLong
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.meetings import LONGEST_LINE
from intake_desktop.domain.wanted import Service as Need

_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")


class Known(StrEnum):
    """Nothing is preset: what nobody found out is not known."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Happened(StrEnum):
    """How it went for somebody who was sent there, as they tell it."""

    HELPED = "helped"
    REFUSED = "refused"
    HARMED = "harmed"


NO_LABEL = Phrase("", "", "")


@dataclass(frozen=True)
class Judgement:
    """``asks_for_id``: an ID or a legal name. ``contacts_police``: police or immigration.
    ``affirming``: of people in the sex industry. ``needs`` are the kinds of help, as the shelter
    sees them.

    ``reveals_topic``: its name, or that of its organisation, tells whoever reads a handout what
    somebody was sent there for; ``label`` is then printed instead. ``verified_on`` goes with
    ``verified_by``, the id of somebody on the staff, or "" for nobody.
    """

    asks_for_id: Known = Known.UNKNOWN
    contacts_police: Known = Known.UNKNOWN
    affirming: Known = Known.UNKNOWN
    mandarin: Known = Known.UNKNOWN
    cantonese: Known = Known.UNKNOWN
    interpreter: Known = Known.UNKNOWN
    reveals_topic: Known = Known.UNKNOWN
    label: Phrase = NO_LABEL
    needs: frozenset[Need] = field(default_factory=frozenset)
    verified_on: date | None = None
    verified_by: str = ""


@dataclass(frozen=True)
class Report:
    """How often something happened in one month (YYYY-MM): never to whom, nor on which day."""

    month: str
    what: Happened
    times: int


def check(judgement: Judgement) -> None:
    """Raises SaysTooLittle where a name that reveals the topic has no label to stand for it in
    every language, or TooLong."""
    for language in Language:
        words = judgement.label.in_(language)
        if judgement.reveals_topic is Known.YES and not words.strip():
            raise SaysTooLittle(f"label.{language}")
        if len(words) > LONGEST_LINE:
            raise TooLong(f"label.{language}", LONGEST_LINE)


def month_of(day: date) -> str:
    """``2026-03``."""
    return f"{day:%Y-%m}"


def is_month(text: str) -> bool:
    return _MONTH.fullmatch(text) is not None

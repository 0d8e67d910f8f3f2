"""Who does what by when: the steps that somebody chose, as one answer of a meeting holds them.

A step is theirs: it can be done, go on, or not be wanted any more, and none of it is owed.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from intake_desktop.domain.errors import TooLong
from intake_desktop.domain.meetings import LONGEST_LINE
from intake_desktop.domain.text import whole

_ASKED = re.compile(r'"who":"(?:staff|both)","by":"([^"]+)","standing":"open"')


class Who(StrEnum):
    """Who takes a step. Staff do nothing for somebody who did not ask for it."""

    PERSON = "person"
    STAFF = "staff"
    BOTH = "both"


class Standing(StrEnum):
    """What has become of a step, in the person's own view."""

    OPEN = "open"
    DONE = "done"
    LET_GO = "let_go"


@dataclass(frozen=True)
class Step:
    """``words`` are the person's own, one line. ``who`` and ``by`` are None where that is open.
    Raises TooLong."""

    words: str
    who: Who | None = None
    by: date | None = None
    standing: Standing = Standing.OPEN

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", whole(self.words).strip())
        if len(self.words) > LONGEST_LINE:
            raise TooLong("steps", LONGEST_LINE)

    @property
    def is_open(self) -> bool:
        return self.standing is Standing.OPEN

    def is_asked_of_staff(self, until: date) -> bool:
        """Whether staff were asked to take part in it by that day."""
        return (
            self.is_open
            and self.who in (Who.STAFF, Who.BOTH)
            and self.by is not None
            and self.by <= until
        )

    def become(self, standing: Standing) -> "Step":
        return replace(self, standing=standing)


def written(steps: Iterable[Step]) -> str:
    """How an answer stores them; '' where there is none. A step without words is left out."""
    rows = [
        {
            "words": step.words,
            "who": step.who.value if step.who else "",
            "by": step.by.isoformat() if step.by else "",
            "standing": step.standing.value,
        }
        for step in steps
        if step.words
    ]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")) if rows else ""


def may_be_asked_of_staff(stored: str, until: date) -> bool:
    """Whether ``is_asked_of_staff`` holds for one of the steps that ``written`` wrote, found
    without reading them all: Today asks it of everybody. A quotation mark that somebody typed is
    stored with a backslash, so no words can look like this."""
    return any(day <= until.isoformat() for day in _ASKED.findall(stored))


def read(words: str) -> tuple[Step, ...]:
    """What ``written`` wrote. Raises ValueError or KeyError for anything else."""
    if not words:
        return ()
    return tuple(
        Step(
            row["words"],
            Who(row["who"]) if row["who"] else None,
            date.fromisoformat(row["by"]) if row["by"] else None,
            Standing(row["standing"]),
        )
        for row in json.loads(words)
    )

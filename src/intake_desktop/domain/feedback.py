"""What somebody tells us about how they were treated here: of nobody, and of no day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from intake_desktop.domain.errors import TooLong
from intake_desktop.domain.meetings import LONGEST_WORDS
from intake_desktop.domain.text import whole


class Asked(StrEnum):
    """What everybody may tell us. A yes to any of them is for us to put right (P1, P13, P16)."""

    JUDGED = "judged"
    PRESSURED = "pressured"
    WHO_THEY_ARE = "asked_who"  # a legal name, or an ID


@dataclass(frozen=True)
class Feedback:
    """``said`` holds what was answered, with yes as True; ``words`` are their own, exactly as they
    were typed. Raises TooLong."""

    said: Mapping[Asked, bool] = field(default_factory=dict)
    words: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", whole(self.words))
        if len(self.words) > LONGEST_WORDS:
            raise TooLong("feedback", LONGEST_WORDS)

    @property
    def says_something(self) -> bool:
        return bool(self.said) or bool(self.words.strip())


@dataclass(frozen=True)
class Told:
    """One of those that were kept; ``month`` is its first day, and no finer than that."""

    id: str
    month: date
    feedback: Feedback

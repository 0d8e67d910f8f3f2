"""What the rules need from outside and get passed in: the time, and chance."""

from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time; tests pass one that stands still."""

    def now(self) -> datetime:
        """The present moment, always with a time zone."""

    def today(self) -> date:
        """The shelter's calendar day."""


class Chance(Protocol):
    """Draws numbers nobody can foresee; tests pass a seeded one."""

    def below(self, limit: int) -> int:
        """A whole number from 0 to ``limit - 1``, each equally likely."""

    def token(self) -> str:
        """A new random identity: 32 hexadecimal digits."""

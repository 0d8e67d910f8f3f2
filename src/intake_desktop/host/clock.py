"""The laptop's own clock, in the shelter's time zone."""

from datetime import UTC, date, datetime


class SystemClock:
    """A ``domain.ports.Clock``. The moment is local, because a night belongs to an evening."""

    def now(self) -> datetime:
        return datetime.now(UTC).astimezone()

    def today(self) -> date:
        return self.now().date()

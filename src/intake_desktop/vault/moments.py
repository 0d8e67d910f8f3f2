"""Times and days as the vault's text: fixed width, always UTC, so that text order is time order."""

from datetime import UTC, date, datetime


def to_text(moment: datetime) -> str:
    """``2026-03-04T21:05:00.000000Z``. A time without a zone is a bug."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat("T", "microseconds") + "Z"


def from_text(text: str) -> datetime:
    return datetime.fromisoformat(text)


def optional(text: str | None) -> datetime | None:
    return None if text is None else from_text(text)


def day_from_text(text: str) -> date:
    return date.fromisoformat(text)

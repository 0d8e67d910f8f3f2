"""A date written out, the same on paper and on screen; never 11/22/26, which has two meanings."""

from datetime import date

from intake_desktop.domain.languages import Phrase

# Not calendar.month_name: Qt sets the process's locale, and that one follows it.
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def month_written(day: date) -> Phrase:
    """November 2026 · 2026年11月: as fine as a summary ever says."""
    chinese = f"{day.year}年{day.month}月"
    return Phrase(f"{_MONTHS[day.month - 1]} {day.year}", chinese, chinese)


def written(day: date) -> Phrase:
    """November 22, 2026 · 2026年11月22日."""
    chinese = f"{day.year}年{day.month}月{day.day}日"
    return Phrase(f"{_MONTHS[day.month - 1]} {day.day}, {day.year}", chinese, chinese)

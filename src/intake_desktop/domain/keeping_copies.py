"""Which backups stay: the last of each of seven days, and of each of four weeks."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

DAYS, WEEKS = 7, 4
KEEP_REPLACED = timedelta(days=30)


@dataclass(frozen=True)
class Kept:
    """One backup of a place. ``is_good`` is false where a check of it failed."""

    id: str
    made_at: datetime
    is_good: bool = True


def to_remove(copies: Iterable[Kept], zone: tzinfo | None) -> set[str]:
    """The ids of those that may go. ``zone`` says where a day begins.

    Only good ones count, so a damaged one never takes the place of one that can be restored; the
    newest good one always stays. Days and weeks without a backup do not count, so a laptop that
    lay in a drawer for a year loses none. A damaged one stays as long as every good one is older,
    for somebody to look at.
    """
    newest_first = sorted(copies, key=lambda copy: (copy.made_at, copy.id), reverse=True)
    good = [copy for copy in newest_first if copy.is_good]
    days: dict[date, str] = {}
    weeks: dict[tuple[int, int], str] = {}
    for copy in good:
        day = copy.made_at.astimezone(zone).date()
        days.setdefault(day, copy.id)
        weeks.setdefault(day.isocalendar()[:2], copy.id)
    # The week of the newest is not over, so it does not count as one of the four.
    stay = {*list(days.values())[:DAYS], *list(weeks.values())[: WEEKS + 1]}
    if good:
        stay |= {
            copy.id for copy in newest_first if not copy.is_good and copy.made_at > good[0].made_at
        }
    else:
        stay |= {copy.id for copy in newest_first}
    return {copy.id for copy in newest_first} - stay

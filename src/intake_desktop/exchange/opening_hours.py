"""Whether a place is open at a moment, by the RRULE in the columns of a schedule."""

from calendar import isleap, monthrange
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone

from dateutil.rrule import MONTHLY, WEEKLY, rrule, weekday

from intake_desktop.domain.directory import WEEKDAYS, Schedule

_DAY = timedelta(days=1)
# Without a first day a rule that skips weeks, or counts, has no beginning. 2000 began on a
# Saturday; a Monday makes whole weeks of it.
_LONG_AGO = datetime(2000, 1, 3)
_LONGEST_COUNT = timedelta(days=366 * 20)


def is_open(schedules: Sequence[Schedule], now: datetime) -> bool | None:
    """None where no schedule says when. ``now`` is a moment in the zone of the place."""
    timed = [each for each in schedules if each.opens_at or each.closes_at]
    if not timed:
        return None
    return any(_is_open(each, now) for each in timed)


def _is_open(schedule: Schedule, now: datetime) -> bool:
    there = _there(schedule, now)
    opens = time.fromisoformat(schedule.opens_at or "00:00:00")
    closes = time.fromisoformat(schedule.closes_at or "00:00:00")
    today, clock = there.date(), there.time()
    if opens < closes:
        return opens <= clock < closes and _on(schedule, today)
    # Over midnight, or all day where both are the same: the day on which it opened counts.
    return (clock >= opens and _on(schedule, today)) or (
        clock < closes and _on(schedule, today - _DAY)
    )


def _there(schedule: Schedule, now: datetime) -> datetime:
    """A schedule may say how many hours from UTC its times are; else they are the time there."""
    hours = float(schedule.timezone or "nan")
    if not -24 < hours < 24:  # nothing was said, or nonsense
        return now
    return now.astimezone(timezone(timedelta(hours=hours)) if hours else UTC)


def _on(schedule: Schedule, day: date) -> bool:
    if schedule.valid_from and day.isoformat() < schedule.valid_from:
        return False
    if schedule.valid_to and day.isoformat() > schedule.valid_to:
        return False
    if _is_plain(schedule):
        return WEEKDAYS[day.weekday()] in schedule.byday.split(",")
    return _follows(schedule, day)


def _is_plain(schedule: Schedule) -> bool:
    """Every week on these days: as nearly all are, and told without a rule."""
    days = schedule.byday
    return (
        bool(days)
        and schedule.freq in ("", "WEEKLY")
        and schedule.interval in ("", "1")
        and not any(sign.isdigit() for sign in days)
        and not any((schedule.dtstart, schedule.until, schedule.count, schedule.byweekno))
        and not any((schedule.bymonthday, schedule.byyearday))
    )


def _follows(schedule: Schedule, day: date) -> bool:
    """By the rule, where the day itself is one that it speaks of. A rule that nothing fulfils, such
    as one for a 400th day, would else be followed until the year 9999."""
    if not (schedule.freq or schedule.byday) or not _is_spoken_of(schedule, day):
        return False
    wanted = datetime.combine(day, time())
    begins = _day(schedule.dtstart) or _day(schedule.valid_from) or _LONG_AGO
    until = _day(schedule.until)
    if begins > wanted or (until is not None and until < wanted):
        return False
    try:
        most = _whole(schedule.count)
        if most is None:
            rule = _rule(schedule, _nearer(schedule, begins, wanted), wanted)
            return bool(rule.before(wanted, inc=True) == wanted)
        if wanted - begins > _LONGEST_COUNT:
            return False
        days = list(_rule(schedule, begins, wanted))
        return len(days) <= most and wanted in days[-1:]
    except (ValueError, OverflowError):  # no day at all, or a step that is too long
        return False


def _is_spoken_of(schedule: Schedule, day: date) -> bool:
    """Whether the numbers of its month, year and week are among those of the rule; the week may be
    the next one, where weeks begin on another day."""
    month = monthrange(day.year, day.month)[1]
    year = 366 if isleap(day.year) else 365
    near = {(day + timedelta(days=days)).isocalendar().week for days in (-6, 0, 6)}
    weeks = [number for week in near for number in (week, week - 53, week - 54)]
    return (
        _has(schedule.bymonthday, (day.day, day.day - month - 1))
        and _has(schedule.byyearday, (at := day.timetuple().tm_yday, at - year - 1))
        and _has(schedule.byweekno, weeks)
    )


def _has(said: str, numbers: Sequence[int]) -> bool:
    return not said or any(int(each) in numbers for each in said.split(","))


def _rule(schedule: Schedule, begins: datetime, until: datetime) -> rrule:
    return rrule(
        MONTHLY if schedule.freq == "MONTHLY" else WEEKLY,
        dtstart=begins,
        until=until,
        interval=_step(schedule),
        wkst=WEEKDAYS.index(schedule.wkst) if schedule.wkst else None,
        byweekday=[_weekday(each) for each in schedule.byday.split(",") if each] or None,
        bymonthday=_several(schedule.bymonthday),
        byyearday=_several(schedule.byyearday),
        byweekno=_several(schedule.byweekno),
    )


def _nearer(schedule: Schedule, begins: datetime, wanted: datetime) -> datetime:
    """A beginning that gives the same days from then on, and not so long ago."""
    step = _step(schedule)
    if schedule.freq == "MONTHLY":
        months = (wanted.year - begins.year) * 12 + wanted.month - begins.month - 2
        months -= months % step
        if months <= 0 or begins.day > 28:
            return begins
        year, month = divmod(begins.year * 12 + begins.month - 1 + months, 12)
        return begins.replace(year=year, month=month + 1)
    weeks = (wanted - begins).days // 7 - 2
    return begins + timedelta(weeks=max(0, weeks - weeks % step))


def _step(schedule: Schedule) -> int:
    return max(1, _whole(schedule.interval) or 1)


def _day(text: str) -> datetime | None:
    return datetime.combine(date.fromisoformat(text), time()) if text else None


def _whole(text: str) -> int | None:
    return int(float(text)) if text else None


def _several(text: str) -> list[int] | None:
    return [int(each) for each in text.split(",")] if text else None


def _weekday(text: str) -> weekday:
    number = int(text[:-2]) if text[:-2] else None
    return weekday(WEEKDAYS.index(text[-2:]), number)

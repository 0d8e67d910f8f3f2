"""Open or closed at a moment: every week, over midnight, by a rule, and where nothing is said."""

import time
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from intake_desktop.domain.directory import WEEKDAYS, Schedule
from intake_desktop.exchange.opening_hours import is_open

EAST = timezone(timedelta(hours=-5))


def at(text: str) -> datetime:
    """``2026-03-04 09:30``, a Wednesday."""
    return datetime.fromisoformat(text).replace(tzinfo=EAST)


def hours(opens: str = "09:00:00", closes: str = "17:00:00", **rule: str) -> Schedule:
    return Schedule("1", opens_at=opens, closes_at=closes, **rule)


@pytest.mark.parametrize(
    ("schedule", "moment", "expected"),
    [
        (hours(byday="MO,WE"), "2026-03-04 09:00", True),
        (hours(byday="MO,WE"), "2026-03-04 08:59", False),
        (hours(byday="MO,WE"), "2026-03-04 17:00", False),
        (hours(byday="MO,TH"), "2026-03-04 12:00", False),
        (hours("20:00:00", "08:00:00", byday="WE"), "2026-03-04 23:00", True),
        (hours("20:00:00", "08:00:00", byday="WE"), "2026-03-05 07:59", True),
        (hours("20:00:00", "08:00:00", byday="WE"), "2026-03-04 07:59", False),
        (hours("00:00:00", "00:00:00", byday="WE"), "2026-03-04 13:00", True),
        (hours("", "12:00:00", byday="WE"), "2026-03-04 01:00", True),
        (hours(byday="WE", valid_to="2026-03-03"), "2026-03-04 12:00", False),
        (hours(byday="WE", valid_from="2026-03-04"), "2026-03-04 12:00", True),
        (hours(byday="WE", until="2026-03-03"), "2026-03-04 12:00", False),
        (hours(byday="WE", until="2026-03-04"), "2026-03-04 12:00", True),
        (hours(freq="WEEKLY", interval="2", byday="WE", dtstart="2026-02-18"),
         "2026-03-04 12:00", True),
        (hours(freq="WEEKLY", interval="2", byday="WE", dtstart="2026-02-25"),
         "2026-03-04 12:00", False),
        (hours(freq="MONTHLY", byday="1WE"), "2026-03-04 12:00", True),
        (hours(freq="MONTHLY", byday="1WE"), "2026-03-11 12:00", False),
        (hours(freq="MONTHLY", byday="-1TU"), "2026-03-31 12:00", True),
        (hours(freq="MONTHLY", bymonthday="4,15"), "2026-03-04 12:00", True),
        (hours(freq="MONTHLY", bymonthday="-1"), "2026-03-04 12:00", False),
        (hours(freq="WEEKLY", byday="WE", dtstart="2026-03-04", count="1"),
         "2026-03-04 12:00", True),
        (hours(freq="WEEKLY", byday="WE", dtstart="2026-03-04", count="1"),
         "2026-03-11 12:00", False),
        (hours(byday="WE", timezone="-8"), "2026-03-04 19:30", True),  # 16:30 there
        (hours(byday="WE", timezone="-8"), "2026-03-04 09:30", False),
        (hours(freq="WEEKLY", byweekno="10,41", byday="WE"), "2026-03-04 12:00", True),
        (hours(freq="WEEKLY", byweekno="11", byday="WE"), "2026-03-04 12:00", False),
        (hours(freq="WEEKLY", byweekno="1", byday="TH"), "2026-01-01 12:00", True),
        (hours(freq="WEEKLY", byweekno="-1", byday="TH"), "2026-12-31 12:00", True),
        (hours(freq="MONTHLY", byyearday="63"), "2026-03-04 12:00", True),
        (hours(), "2026-03-04 12:00", False),  # hours without a day
        (hours(freq="MONTHLY", byyearday="400"), "2026-03-04 12:00", False),
    ],
)  # fmt: skip
def test_it_is_open(schedule: Schedule, moment: str, expected: bool) -> None:
    assert is_open([schedule], at(moment)) is expected


def test_nothing_said_is_not_closed() -> None:
    assert is_open([], at("2026-03-04 12:00")) is None
    assert is_open([Schedule("1", description="by appointment")], at("2026-03-04 12:00")) is None
    assert is_open([Schedule("1"), hours(byday="WE")], at("2026-03-04 12:00")) is True


@given(
    st.sets(st.sampled_from(WEEKDAYS), min_size=1).map(",".join),
    st.datetimes(datetime(2024, 1, 1), datetime(2028, 1, 1)),
)
def test_the_short_way_and_the_rule_agree(days: str, moment: datetime) -> None:
    day = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    rule = rrulestr(f"DTSTART:20000103T000000\nRRULE:FREQ=WEEKLY;BYDAY={days}")
    expected = bool(rule.between(day, day, inc=True))
    noon = day.replace(hour=12, tzinfo=UTC)
    assert is_open([hours(byday=days)], noon) is expected
    assert is_open([hours(byday=days, dtstart="2000-01-03")], noon) is expected


@given(
    st.sampled_from(("WEEKLY", "MONTHLY")),
    st.integers(1, 5),
    st.sampled_from(("MO,WE", "SU", "1TU", "-1FR", "")),
    st.sampled_from(("", "1,15,-1")),
    st.sampled_from(("", "3", "40")),
    st.dates(date(2019, 1, 1), date(2026, 1, 1)),
    st.dates(date(2024, 1, 1), date(2028, 1, 1)),
)
def test_a_rule_gives_the_days_that_it_gives_as_a_whole(
    freq: str, interval: int, byday: str, bymonthday: str, count: str, begins: date, day: date
) -> None:
    if freq == "WEEKLY" and (byday[:1] in "-1" or bymonthday):
        return  # says nothing in a week
    parts = {"FREQ": freq, "INTERVAL": interval, "BYDAY": byday, "BYMONTHDAY": bymonthday}
    said = ";".join(f"{key}={value}" for key, value in (*parts.items(), ("COUNT", count)) if value)
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    wanted = noon.replace(hour=0, tzinfo=None)
    rule = rrulestr(f"DTSTART:{begins:%Y%m%d}T000000\nRRULE:{said}")
    schedule = hours(
        freq=freq, interval=str(interval), byday=byday, bymonthday=bymonthday, count=count,
        dtstart=begins.isoformat(),
    )  # fmt: skip
    assert is_open([schedule], noon) is bool(rule.between(wanted, wanted, inc=True))


@pytest.mark.parametrize(
    "rule",
    [
        {"byyearday": "400"},
        {"byyearday": "400", "count": "5"},
        {"bymonthday": "31", "byyearday": "32", "dtstart": "0001-01-01"},
        {"byday": "MO", "dtstart": "0001-01-01"},
        {"byday": "MO", "dtstart": "0001-01-01", "count": "999999"},
        {"byday": "MO", "interval": "999999999999"},
        {"byweekno": "99", "until": "9999-12-31"},
    ],
)
def test_no_rule_holds_up_the_search(rule: dict[str, str]) -> None:
    for freq in ("WEEKLY", "MONTHLY"):
        start = time.thread_time()
        is_open([hours(freq=freq, **rule)], at("2026-03-04 12:00"))
        assert time.thread_time() - start < 0.5

"""Seven days and four weeks of backups, over months of use and disuse."""

import random
from datetime import UTC, datetime, timedelta, timezone

import pytest

from intake_desktop.domain.keeping_copies import Kept, to_remove

START = datetime(2026, 1, 5, 21, 0, tzinfo=UTC)  # a Monday


def kept(at: datetime, good: bool = True) -> Kept:
    return Kept(at.isoformat(), at, good)


def lived(days: list[int], per_day: int = 1) -> list[Kept]:
    """The backups that are left when there is one on each of these days, pruned each time."""
    held: list[Kept] = []
    for day in days:
        for number in range(per_day):
            held.append(kept(START + timedelta(days=day, minutes=number)))
            gone = to_remove(held, UTC)
            held = [copy for copy in held if copy.id not in gone]
    return held


def test_after_months_seven_days_and_four_weeks_are_left() -> None:
    held = lived(list(range(120)))
    ages = sorted((START + timedelta(days=119) - copy.made_at).days for copy in held)
    assert ages[:7] == [0, 1, 2, 3, 4, 5, 6]
    weeks = {copy.made_at.isocalendar()[:2] for copy in held}
    assert len(weeks) == 5  # this one and four whole ones
    assert len(held) <= 11
    assert max(ages) >= 22


def test_of_a_day_the_last_stays() -> None:
    held = lived([0, 1, 2], per_day=5)
    assert [copy.made_at.minute for copy in held] == [4, 4, 4]


def test_a_drawer_for_a_year_takes_none_away() -> None:
    held = lived([0, 1, 2, 3, 400])
    assert len(held) == 5


def test_a_damaged_one_never_counts_for_a_good_one() -> None:
    good = [kept(START + timedelta(days=day)) for day in range(7)]
    bad = [kept(START + timedelta(days=day, hours=1), good=False) for day in range(7)]
    gone = to_remove([*good, *bad], UTC)
    assert gone == {copy.id for copy in bad[:-1]}  # the newest bad one is there to be looked at


def test_only_damaged_ones_are_all_left_to_be_looked_at() -> None:
    assert not to_remove([kept(START + timedelta(days=day), good=False) for day in range(30)], UTC)


def test_a_day_begins_where_the_shelter_is() -> None:
    late = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
    early = datetime(2026, 3, 2, 0, 30, tzinfo=UTC)
    assert to_remove([kept(late), kept(early)], UTC) == set()
    west = timezone(timedelta(hours=-8))
    assert to_remove([kept(late), kept(early)], west) == {late.isoformat()}


@pytest.mark.parametrize("seed", range(50))
def test_the_last_good_one_always_stays(seed: int) -> None:
    chance = random.Random(seed)
    copies = [
        Kept(str(n), START + timedelta(hours=chance.randrange(3000)), chance.random() < 0.5)
        for n in range(chance.randrange(1, 60))
    ]
    gone = to_remove(copies, UTC)
    good = [copy for copy in copies if copy.is_good]
    if good:
        newest = max(good, key=lambda copy: (copy.made_at, copy.id))
        assert newest.id not in gone
        left = [copy for copy in good if copy.id not in gone]
        assert min(len(good), 1) <= len(left) <= 12
    assert to_remove([copy for copy in copies if copy.id not in gone], UTC) == set()

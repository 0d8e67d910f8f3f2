"""The night's tally: things, under the evening that a small hour belongs to."""

from datetime import date

from intake_desktop.domain.tonight import Help
from intake_desktop.services import tonight
from services.desk import OpenDesk


def test_the_small_hours_belong_to_the_evening_before(desk: OpenDesk) -> None:
    tonight.count_help(desk.session, desk.actor, [Help.BED, Help.FOOD])
    desk.clock.pass_(hours=4, minutes=25)  # half past one
    counted = tonight.count_help(desk.session, desk.actor, [Help.BED])
    assert counted.night == date(2026, 3, 4)
    assert counted.tally == {Help.BED: 2, Help.FOOD: 1}
    desk.clock.pass_(hours=12)
    counted = tonight.count_help(desk.session, desk.actor, [Help.OTHER])
    assert (counted.night, counted.tally) == (date(2026, 3, 5), {Help.OTHER: 1})


def test_a_count_stores_nothing_of_anybody(desk: OpenDesk) -> None:
    tonight.count_help(desk.session, desk.actor, [Help.BED])
    assert desk.rows("SELECT night, item, given FROM tally") == [("2026-03-04", "T4", 1)]
    assert [desk.count(table) for table in ("person", "meeting", "consent", "answer")] == [0] * 4


def test_nothing_given_is_nothing_counted(desk: OpenDesk) -> None:
    assert tonight.count_help(desk.session, desk.actor, []).tally == {}
    assert desk.is_untouched()

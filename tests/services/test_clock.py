"""A clock that was set back revives nothing, and one that leaps ends nothing unasked."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import Kind
from intake_desktop.domain.errors import NotAgreed
from intake_desktop.services import access, clock, deletion, meetings, people
from intake_desktop.services.access import FoundingLead
from intake_desktop.services.clock import LAG, LEAP, SessionClock, Standing
from intake_desktop.services.session import Desk, Session
from intake_desktop.vault import database, keys
from services.desk import DATA_KEY, EVENING, ZONE, Dice, MovableClock, OpenDesk, said, yes

PASSPHRASE = "葡萄 月亮 椅子 lantern"
YEAR = timedelta(days=365)


def actions(session: Session) -> list[str]:
    with session.transaction() as tx:
        return [entry.action for entry in reversed(tx.audit.entries(1000))]


# --- the clock itself ---------------------------------------------------------------


def test_it_tells_what_the_laptop_says_as_long_as_that_goes_on() -> None:
    machine = MovableClock()
    told = SessionClock(machine, EVENING - timedelta(days=1))
    for step in (1, 60, 3600, 86400):
        machine.pass_(seconds=step)
        assert told.now() == machine.now()
        assert told.now().utcoffset() == ZONE.utcoffset(None)
        assert told.today() == machine.today()


def test_set_back_it_goes_on_from_where_it_was() -> None:
    machine = MovableClock()
    told = SessionClock(machine, None)
    machine.pass_(hours=2)
    before = told.now()
    machine.moment -= YEAR
    assert told.now() == before
    machine.pass_(minutes=5)
    assert told.now() == before + timedelta(minutes=5)
    machine.moment += YEAR  # put right again: nothing was lost
    assert told.now() == machine.now()


def test_it_starts_at_the_last_row_where_the_laptop_is_behind() -> None:
    last = EVENING + YEAR
    machine = MovableClock()
    told = SessionClock(machine, last.astimezone(UTC))
    assert told.now() == last
    assert told.today() == last.date()  # the shelter's day, also where the row is in UTC
    machine.pass_(minutes=3)
    assert told.now() == last + timedelta(minutes=3)


def test_a_leap_is_not_believed_until_somebody_says_so() -> None:
    machine = MovableClock(EVENING + YEAR)
    told = SessionClock(machine, EVENING)
    assert told.now() == EVENING
    machine.pass_(minutes=1)
    assert told.now() == EVENING + timedelta(minutes=1)
    told.believe()
    assert told.now() == machine.now()


def test_a_leap_while_the_vault_is_open_is_not_believed_either() -> None:
    machine = MovableClock()
    told = SessionClock(machine, EVENING)
    machine.pass_(days=15)
    assert told.now() == EVENING
    machine.pass_(days=-15, minutes=1)
    assert told.now() == machine.now()
    machine.pass_(days=13)  # the control: a fortnight's holiday is none
    assert told.now() == machine.now()


def test_it_never_runs_back_whatever_the_laptop_does() -> None:
    machine, dice = MovableClock(), Dice(3)
    told = SessionClock(machine, None)
    before = told.now()
    for _ in range(2000):
        machine.moment += timedelta(seconds=dice.below(4_000_000) - 2_000_000)
        now = told.now()
        assert before <= now
        before = now


SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("away", "standing"),
    [
        (timedelta(0), Standing.RIGHT),
        (LEAP, Standing.RIGHT),
        (LEAP + SECOND, Standing.AHEAD),
        (-LAG, Standing.RIGHT),  # as where the hour of summer time was lost
        (-LAG - SECOND, Standing.BEHIND),
        (-YEAR, Standing.BEHIND),
    ],
)
def test_how_it_stands_at_opening(away: timedelta, standing: Standing) -> None:
    told = SessionClock(MovableClock(EVENING + away), EVENING.astimezone(UTC))
    look = told.look()
    assert look.standing is standing
    assert (look.says, look.last) == (EVENING + away, EVENING)
    assert look.last.utcoffset() == ZONE.utcoffset(None)


def test_an_empty_log_says_nothing_against_the_laptop() -> None:
    assert SessionClock(MovableClock(), None).look().standing is Standing.RIGHT


# --- what rests on it ----------------------------------------------------------------


def reopened(desk: OpenDesk, machine: MovableClock) -> Session:
    """As after a restart: the same vault, and whatever the laptop's clock says now."""
    with desk.session.transaction() as tx:
        last = tx.audit.last_at()
    return replace(desk.session, clock=SessionClock(machine, last))


def test_set_back_a_year_nothing_lives_again(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B4", "B7"), said(called="Mei", needs="a dentist"))
    person_id, meeting_id = recorded.person.id, recorded.meeting.id
    desk.clock.pass_(days=91)
    ended = reopened(desk, desk.clock)
    clock.confirm(ended, desk.actor)
    with pytest.raises(NotAgreed):
        people.view_person(ended, desk.actor, person_id)
    desk.clock.moment -= YEAR
    for session in (ended, reopened(desk, desk.clock)):  # in the session, and after the next
        with pytest.raises(NotAgreed):
            people.view_person(session, desk.actor, person_id)
        assert people.load_people(session, desk.actor).lines == ()
        kept = meetings.save_answers(session, desk.actor, meeting_id, said(needs="x"), "CHECK").kept
        assert kept == frozenset()
    # The control: by the laptop's own clock they would be there.
    by_laptop = replace(ended, clock=MovableClock(EVENING + timedelta(days=1)))
    assert len(people.load_people(by_laptop, desk.actor).lines) == 1


def test_far_ahead_nothing_is_deleted_before_the_answer(desk: OpenDesk) -> None:
    desk.keeping(yes("B4"), said(called="Mei"))
    desk.clock.moment += YEAR
    session = reopened(desk, desk.clock)
    assert clock.look(session).standing is Standing.AHEAD
    assert deletion.finish(session, desk.actor).records == 0
    assert desk.count("person") == 1
    clock.confirm(session, desk.actor)  # the control: then it goes
    assert deletion.finish(session, desk.actor).records == 1
    assert Action.CLOCK_CONFIRMED in actions(session)


# --- through the door ------------------------------------------------------------------


@pytest.fixture
def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[MovableClock], Desk]:
    monkeypatch.setattr(keys, "calibrate", lambda: keys.MINIMUM)
    return lambda machine: Desk(tmp_path / "vault", machine, Dice())


def test_every_opening_and_locking_is_in_the_log(door: Callable[[MovableClock], Desk]) -> None:
    machine = MovableClock()
    founded = access.found(door(machine), FoundingLead("Wren", EVENING.date(), "x"), PASSPHRASE)
    access.lock(founded.session, founded.actor)
    machine.pass_(days=2)
    unlocked = access.unlock(door(machine), PASSPHRASE)
    assert clock.look(unlocked.session).standing is Standing.RIGHT
    access.enter(unlocked.session, unlocked.actor)
    assert actions(unlocked.session) == ["vault.founded", "vault.locked", "vault.opened"]
    access.lock(unlocked.session, unlocked.actor)
    machine.pass_(days=15)
    again = access.unlock(door(machine), PASSPHRASE)
    assert clock.look(again.session).standing is Standing.AHEAD
    assert actions(again.session)[-1] == "vault.locked"
    access.lock(again.session)  # nobody entered, so nothing is written
    machine.moment = EVENING
    behind = access.unlock(door(machine), PASSPHRASE)
    assert clock.look(behind.session).standing is Standing.BEHIND
    assert len(actions(behind.session)) == 4
    assert behind.session.clock.now() == EVENING + timedelta(days=2)
    access.lock(behind.session)


def test_a_lock_that_cannot_write_closes_all_the_same(desk: OpenDesk) -> None:
    desk.tells_all = False
    desk.session.vault._connection.execute("PRAGMA query_only = ON")
    access.lock(desk.session, desk.actor)
    again = database.open_(desk.folder, DATA_KEY)  # nobody holds it any more
    with again.transaction() as tx:
        assert tx.audit.head().sequence == 0
    again.close()


def test_a_clock_that_a_test_moves_is_right() -> None:
    session = Session(None, MovableClock(datetime(2030, 1, 1, tzinfo=UTC)), Dice())  # type: ignore[arg-type]
    assert clock.look(session).standing is Standing.RIGHT


def test_form_t_ends_by_the_clock_that_does_not_run_back(desk: OpenDesk) -> None:
    desk.tonight(yes("T13"), said(called="Mei"), signature=desk.signature(Kind.TONIGHT))
    machine = MovableClock(EVENING - YEAR)
    session = reopened(desk, machine)
    machine.pass_(days=3, minutes=1)  # the laptop stays a year behind, and counts on
    assert people.load_people(session, desk.actor).lines == ()

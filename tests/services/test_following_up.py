"""Steps that people asked us to take part in: counted while they may be read, and never late."""

from datetime import date, timedelta

import pytest

from intake_desktop.domain.consent import Afterwards, Kind
from intake_desktop.domain.meetings import Answer, Field
from intake_desktop.domain.steps import Standing, Step, Who, written
from intake_desktop.services import deletion, meetings, people, today, withdrawing
from intake_desktop.services.following_up import FollowUp
from intake_desktop.services.recording import Recorded
from services.desk import OpenDesk, said, yes
from services.test_holds import hold

TODAY = date(2026, 3, 4)


def found(desk: OpenDesk) -> tuple[FollowUp, ...]:
    return today.look(desk.session, desk.actor).follow_ups


def met(desk: OpenDesk, *steps: Step) -> Recorded:
    return desk.keeping(yes("B4", "B8"), said(called="Rain", steps=written(steps)))


def asked(days: int = 3, who: Who | None = Who.STAFF) -> Step:
    return Step("ring the clinic", who, TODAY + timedelta(days=days))


def test_what_is_near_or_past_is_told_by_its_code_and_first_day(desk: OpenDesk) -> None:
    near = met(desk, asked(5), asked(3, Who.BOTH), asked(1, Who.PERSON))
    past = met(desk, asked(-40))
    met(desk, asked(8), Step("write", Who.STAFF), asked(2, None))
    assert found(desk) == (
        FollowUp(past.person.id, str(past.person.code), TODAY - timedelta(days=40)),
        FollowUp(near.person.id, str(near.person.code), TODAY + timedelta(days=3)),
    )
    told = repr(today.look(desk.session, desk.actor))
    assert "clinic" not in told
    assert "Rain" not in told


@pytest.mark.parametrize(("days", "told"), [(7, 1), (8, 0)])
def test_a_week_ahead(desk: OpenDesk, days: int, told: int) -> None:
    met(desk, asked(days))
    assert len(found(desk)) == told


@pytest.mark.parametrize("standing", [Standing.DONE, Standing.LET_GO])
def test_only_the_latest_meeting_counts(desk: OpenDesk, standing: Standing) -> None:
    recorded = met(desk, asked())
    meetings.close_meeting(desk.session, desk.actor, recorded.meeting.id)
    desk.clock.pass_(hours=1)
    again = people.meet_again(desk.session, desk.actor, recorded.person.id, None, "CHECK")
    assert len(found(desk)) == 1
    answer = Answer(Field.STEPS).with_words(written([asked().become(standing)]))
    meetings.save_answers(desk.session, desk.actor, again.meeting.id, [answer], "CHECK")
    assert found(desk) == ()


def test_what_may_not_be_read_is_not_counted(desk: OpenDesk) -> None:
    taken, binned, held, ended = (met(desk, asked()) for _ in range(4))
    assert len(found(desk)) == 4
    (consent,) = taken.consents
    withdrawing.withdraw_lines(desk.session, desk.actor, consent.id, ["B8"], Afterwards.LOCKED)
    assert len(found(desk)) == 3
    deletion.bin_record(desk.session, desk.actor, binned.person.id)
    assert len(found(desk)) == 2
    hold(desk, held, "steps")
    assert [each.person_id for each in found(desk)] == [ended.person.id]
    desk.clock.moment = ended.consents[0].ends_at
    assert ended.consents[0].kind is Kind.KEEPING
    assert found(desk) == ()


def test_words_that_look_like_a_day_are_words(desk: OpenDesk) -> None:
    met(desk, Step('"by":"2026-03-04","who":"staff"', Who.STAFF))
    assert found(desk) == ()

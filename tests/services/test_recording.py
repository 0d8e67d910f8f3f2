"""Signed papers: what they let us keep, what they end, and what is refused whole."""

from datetime import date, datetime, timedelta

import pytest

from intake_desktop.domain.consent import Kind, State
from intake_desktop.domain.errors import (
    AlreadyRecorded,
    EndsTooEarly,
    EndsTooLate,
    IntakeError,
    NotFound,
    NothingToSign,
    SignedInFuture,
)
from intake_desktop.domain.meetings import Answer, AnswerState, Field, Told
from intake_desktop.domain.tonight import Help
from services.desk import EVENING, ZONE, OpenDesk, no, said, yes

TODAY = EVENING.date()


def test_form_t_keeps_what_its_lines_allow_and_nothing_else(desk: OpenDesk) -> None:
    recorded = desk.tonight(
        yes("T13", "T15") | no("T16"),
        said(
            called="小雨 <b>", needs="a bed", next_step="call", language="mandarin", strengths="x"
        ),
        [Help.BED, Help.FOOD],
    )
    assert recorded.kept == {Field.CALLED, Field.NEEDS}
    assert desk.stored() == {"called": "小雨 <b>", "needs": "a bed"}
    assert recorded.person.called == "小雨 <b>"
    assert recorded.meeting.told is Told.EXPLAINED
    (consent,) = recorded.consents
    assert (consent.kind, consent.ends_at - consent.starts_at) == (
        Kind.TONIGHT,
        timedelta(hours=72),
    )
    tally = desk.rows("SELECT night, item, given FROM tally ORDER BY item")
    assert tally == [("2026-03-04", "T4", 1), ("2026-03-04", "T5", 1)]


def test_an_answer_that_says_nothing_is_not_stored(desk: OpenDesk) -> None:
    answers = [Answer(Field.CALLED), Answer(Field.NEEDS, AnswerState.PREFER_NOT)]
    desk.tonight(yes("T13", "T15"), answers)
    assert desk.rows("SELECT field, state FROM answer") == [("needs", "prefer_not")]


def test_form_b_for_somebody_new_ends_at_midnight_of_the_shelter(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B7", "B11"), said(needs="a dentist", strengths="cooks"))
    (consent,) = recorded.consents
    assert consent.ends_at == datetime(2026, 6, 2, tzinfo=ZONE)
    assert consent.last_day == date(2026, 6, 2)
    assert desk.stored() == {"needs": "a dentist", "strengths": "cooks"}


def test_form_b_replaces_form_t_and_its_answers_move_or_go(desk: OpenDesk) -> None:
    first = desk.tonight(
        yes("T13", "T15", "T16"), said(called="Rain", needs="a bed", next_step="call")
    )
    desk.clock.pass_(minutes=20)
    second = desk.keeping(yes("B7", "B8") | no("B4"), meeting_id=first.meeting.id)
    assert second.person.id == first.person.id
    new, old = second.consents
    assert (new.kind, old.kind, old.ended_early_as) == (Kind.KEEPING, Kind.TONIGHT, State.REPLACED)
    held = desk.rows("SELECT field, words, consent_id FROM answer ORDER BY field")
    assert held == [("needs", "a bed", new.id), ("next_step", "call", new.id)]
    assert desk.count("person") == desk.count("meeting") == 1


def test_form_b_takes_nothing_over_from_a_form_t_that_has_ended(desk: OpenDesk) -> None:
    """The window may stay open past the 72 hours; what the paper said would be deleted, goes."""
    first = desk.tonight(yes("T13", "T15"), said(called="Rain", needs="a bed"))
    desk.clock.pass_(hours=73)
    desk.keeping(yes("B7"), said(needs="a dentist"), meeting_id=first.meeting.id)
    assert desk.stored() == {"needs": "a dentist"}


def test_words_typed_after_form_t_count_when_form_b_is_signed(desk: OpenDesk) -> None:
    first = desk.tonight(yes("T15"), said(needs="a bed"))
    desk.keeping(yes("B7"), said(needs="a bed and a dentist"), meeting_id=first.meeting.id)
    assert desk.stored() == {"needs": "a bed and a dentist"}


@pytest.mark.parametrize(
    ("lines", "error"),
    [({}, NothingToSign), (no("T13", "T15"), NothingToSign)],
    ids=["empty", "all no"],
)
def test_form_t_without_a_yes_stores_nothing(
    desk: OpenDesk, lines: dict[str, str], error: type[IntakeError]
) -> None:
    with pytest.raises(error):
        desk.tonight(lines, said(needs="a bed"), [Help.BED])  # type: ignore[arg-type]
    assert desk.is_untouched()


def test_a_form_t_from_tomorrow_stores_nothing(desk: OpenDesk) -> None:
    tomorrow = desk.signature(Kind.TONIGHT, signed_on=TODAY + timedelta(days=1))
    with pytest.raises(SignedInFuture):
        desk.tonight(yes("T15"), said(needs="a bed"), [Help.BED], tomorrow)
    assert desk.is_untouched()
    desk.tonight(yes("T15"), said(needs="a bed"), [Help.BED])  # the control
    assert not desk.is_untouched()


@pytest.mark.parametrize(
    ("signed_on", "ends_on", "error"),
    [
        (TODAY + timedelta(days=1), TODAY + timedelta(days=30), SignedInFuture),
        (TODAY, TODAY, EndsTooEarly),
        (TODAY - timedelta(days=9), TODAY - timedelta(days=1), EndsTooEarly),
        (TODAY, TODAY + timedelta(days=366), EndsTooLate),
    ],
)
def test_form_b_with_impossible_dates_stores_nothing(
    desk: OpenDesk, signed_on: date, ends_on: date, error: type[IntakeError]
) -> None:
    signature = desk.signature(Kind.KEEPING, signed_on=signed_on, ends_on=ends_on)
    with pytest.raises(error):
        desk.keeping(yes("B7"), said(needs="a dentist"), signature=signature)
    assert desk.is_untouched()


def test_the_first_and_the_last_possible_end_are_kept(desk: OpenDesk) -> None:
    for days in (1, 365):
        signature = desk.signature(Kind.KEEPING, ends_on=TODAY + timedelta(days=days))
        desk.keeping(yes("B7"), said(needs="a dentist"), signature=signature)
    assert desk.count("consent") == 2


def test_one_paper_is_recorded_once(desk: OpenDesk) -> None:
    signature = desk.signature(Kind.KEEPING)
    desk.keeping(yes("B7"), said(needs="a dentist"), signature=signature)
    with pytest.raises(AlreadyRecorded):
        desk.keeping(yes("B7"), said(needs="twice"), signature=signature)
    assert desk.count("person") == 1
    assert desk.stored() == {"needs": "a dentist"}


def test_form_b_for_a_meeting_that_is_gone_stores_nothing(desk: OpenDesk) -> None:
    with pytest.raises(NotFound):
        desk.keeping(yes("B7"), said(needs="a dentist"), meeting_id="0" * 32)
    assert desk.is_untouched()


def test_two_people_never_get_the_same_code(
    desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chance that repeats itself gives the same code twice; the second is drawn again."""
    signatures = [desk.signature(Kind.TONIGHT) for _ in range(2)]
    draws = iter([0, 11111, 0, 11111, 3, 22222])
    monkeypatch.setattr(desk.chance, "below", lambda limit: next(draws) % limit)
    codes = [str(desk.tonight(yes("T15"), signature=each).person.code) for each in signatures]
    assert codes[0].startswith("Amber-11111-")
    assert codes[1].startswith("Coral-22222-")


@pytest.mark.parametrize(("days", "hours"), [(0, 72), (1, 72 - 21 - 5 / 60), (3, 24 - 21 - 5 / 60)])
def test_form_t_never_outlives_72_hours_from_the_day_on_the_paper(
    desk: OpenDesk, days: int, hours: float
) -> None:
    signed_on = desk.clock.today() - timedelta(days=days)
    signature = desk.signature(Kind.TONIGHT, signed_on=signed_on)
    (consent,) = desk.tonight(yes("T13"), signature=signature).consents
    assert consent.ends_at == EVENING + timedelta(hours=hours)


def test_a_form_t_that_was_over_before_it_was_typed_in_stores_nothing(desk: OpenDesk) -> None:
    signature = desk.signature(Kind.TONIGHT, signed_on=desk.clock.today() - timedelta(days=4))
    with pytest.raises(EndsTooEarly):
        desk.tonight(yes("T13"), said(called="Rain"), signature=signature)
    assert desk.is_untouched()

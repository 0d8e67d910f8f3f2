"""An open meeting: what is saved while it goes on, and what is left of it afterwards."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from intake_desktop.domain.consent import fields_of
from intake_desktop.domain.errors import NotAgreed, NotFound
from intake_desktop.domain.meetings import Answer, AnswerState, Field, Told
from intake_desktop.services import deletion, meetings, people
from intake_desktop.services.meetings import Saved
from services.desk import OpenDesk, no, said, yes


def save(desk: OpenDesk, meeting_id: str, answers: Iterable[Answer], place: str = "NEEDS") -> Saved:
    return meetings.save_answers(desk.session, desk.actor, meeting_id, answers, place)


def test_only_what_a_live_line_covers_is_saved(desk: OpenDesk) -> None:
    meeting = desk.keeping(yes("B7", "B11") | no("B4", "B8")).meeting
    desk.clock.pass_(minutes=5)
    saved = save(desk, meeting.id, said(called="Rain", needs="a dentist", next_step="call"))
    assert saved.kept == {Field.NEEDS}
    assert saved.left_out == {Field.CALLED, Field.NEXT_STEP}
    assert saved.at == desk.clock.now()
    assert desk.stored() == {"needs": "a dentist"}


def test_a_staff_note_goes_where_its_answer_goes(desk: OpenDesk) -> None:
    meeting = desk.keeping(yes("B7")).meeting
    notes = [Answer(f, staff_note="afternoons") for f in (Field.NEEDS, Field.STRENGTHS)]
    assert save(desk, meeting.id, notes).left_out == {Field.STRENGTHS}
    assert desk.rows("SELECT field, words, staff_note FROM answer") == [("needs", "", "afternoons")]


def test_a_cleared_answer_is_removed(desk: OpenDesk) -> None:
    meeting = desk.keeping(yes("B4", "B7"), said(called="Rain", needs="a dentist")).meeting
    save(desk, meeting.id, [Answer(Field.NEEDS)])
    assert desk.stored() == {"called": "Rain"}


def met_again(desk: OpenDesk, person_id: str) -> meetings.Draft:
    """An hour later, with what was said before as its own."""
    desk.clock.pass_(hours=1)
    draft = people.meet_again(desk.session, desk.actor, person_id, Told.EXPLAINED, "CHECK")
    save(desk, draft.meeting.id, draft.answers)
    return draft


def latest(desk: OpenDesk, person_id: str) -> dict[Field, str]:
    view = people.view_person(desk.session, desk.actor, person_id)
    return {answer.field: answer.words for answer in view.answers}


def test_what_is_cleared_in_a_later_meeting_does_not_come_back(desk: OpenDesk) -> None:
    other = desk.keeping(yes("B7"), said(needs="somebody else"))
    first = desk.keeping(yes("B4", "B7"), said(called="Rain", needs="a dentist"))
    again = met_again(desk, first.person.id)
    save(desk, again.meeting.id, [Answer(Field.NEEDS)])
    assert latest(desk, first.person.id) == {Field.CALLED: "Rain"}
    assert latest(desk, other.person.id) == {Field.NEEDS: "somebody else"}
    assert desk.rows("SELECT words FROM answer WHERE field = 'needs'") == [("somebody else",)]


def test_clearing_an_older_answer_leaves_what_was_said_since(desk: OpenDesk) -> None:
    first = desk.keeping(yes("B7"), said(needs="a dentist"))
    again = met_again(desk, first.person.id)
    save(desk, again.meeting.id, said(needs="a bed"))
    save(desk, first.meeting.id, [Answer(Field.NEEDS)])
    assert latest(desk, first.person.id) == {Field.NEEDS: "a bed"}


def test_what_is_typed_and_cleared_in_an_older_meeting_leaves_what_a_newer_one_holds(
    desk: OpenDesk,
) -> None:
    """It was never on the older one's page, so nobody asked for it to go."""
    first = desk.keeping(yes("B7"))
    again = met_again(desk, first.person.id)
    save(desk, again.meeting.id, said(needs="a bed"))
    desk.clock.pass_(hours=1)
    save(desk, first.meeting.id, said(needs="a d"))
    save(desk, first.meeting.id, [Answer(Field.NEEDS)])
    assert latest(desk, first.person.id) == {Field.NEEDS: "a bed"}


def test_what_was_never_said_in_a_meeting_is_not_cleared_by_it(desk: OpenDesk) -> None:
    first = desk.keeping(yes("B7"), said(needs="a dentist"))
    desk.clock.pass_(hours=1)
    again = people.meet_again(desk.session, desk.actor, first.person.id, None, "CHECK")
    save(desk, again.meeting.id, [Answer(Field.NEEDS)])
    assert latest(desk, first.person.id) == {Field.NEEDS: "a dentist"}


def test_an_older_meeting_that_goes_on_takes_no_newer_words_away(desk: OpenDesk) -> None:
    first = desk.keeping(yes("B7"), said(needs="a dentist"))
    again = met_again(desk, first.person.id)
    save(desk, again.meeting.id, said(needs="a bed"))
    desk.clock.pass_(hours=1)
    draft = meetings.resume(desk.session, desk.actor, first.meeting.id)
    save(desk, first.meeting.id, draft.answers, "CHECK")
    assert latest(desk, first.person.id) == {Field.NEEDS: "a bed"}
    save(desk, first.meeting.id, said(needs="a doctor"))  # what is said anew is the latest
    assert latest(desk, first.person.id) == {Field.NEEDS: "a doctor"}


def test_a_state_without_words_is_an_answer(desk: OpenDesk) -> None:
    meeting = desk.keeping(yes("B7"), said(needs="a dentist")).meeting
    save(desk, meeting.id, [Answer(Field.NEEDS, AnswerState.LATER)])
    assert desk.rows("SELECT state, words FROM answer") == [("later", "")]


def test_once_the_consent_has_ended_nothing_is_saved_any_more(desk: OpenDesk) -> None:
    meeting = desk.tonight(yes("T15"), said(needs="a bed")).meeting
    desk.clock.pass_(hours=71, minutes=59)
    assert save(desk, meeting.id, said(needs="still")).kept == {Field.NEEDS}
    desk.clock.pass_(minutes=1)
    assert save(desk, meeting.id, said(needs="too late")).left_out == {Field.NEEDS}
    assert save(desk, meeting.id, [Answer(Field.NEEDS)]).kept == frozenset()
    assert desk.stored() == {"needs": "still"}


def test_words_of_one_meeting_never_reach_another(desk: OpenDesk) -> None:
    first = desk.keeping(yes("B7"), said(needs="one"))
    second = desk.keeping(yes("B7"), said(needs="two"))
    save(desk, second.meeting.id, said(needs="two, changed"))
    held = dict(desk.rows("SELECT meeting_id, words FROM answer"))
    assert held == {first.meeting.id: "one", second.meeting.id: "two, changed"}


def test_going_on_gives_back_place_words_and_states(desk: OpenDesk) -> None:
    answers = (
        replace(*said(needs="第一行\n<b>&"), language="mandarin", staff_note="note"),
        Answer(Field.STRENGTHS, AnswerState.LATER),
        *said(called="林\U0002c029"),
    )
    recorded = desk.keeping(yes("B4", "B7", "B11"))
    save(desk, recorded.meeting.id, answers, "STRENGTHS")
    draft = meetings.resume(desk.session, desk.actor, recorded.meeting.id)
    assert set(draft.answers) == set(answers)
    assert (draft.meeting.place, draft.meeting.told) == ("STRENGTHS", recorded.meeting.told)
    assert draft.kept == fields_of(["B4", "B7", "B11"])
    assert draft.person.called == "林\U0002c029"
    assert draft.consents == recorded.consents


def test_going_on_after_the_end_shows_no_word(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B4", "B7"), said(called="Rain", needs="a dentist"))
    desk.clock.pass_(days=89)
    before = meetings.resume(desk.session, desk.actor, recorded.meeting.id)
    assert (len(before.answers), before.person.called) == (2, "Rain")
    desk.clock.pass_(days=1)
    after = meetings.resume(desk.session, desk.actor, recorded.meeting.id)
    assert (after.answers, after.kept, after.person.called) == ((), frozenset(), "")


def test_closing_keeps_what_was_agreed(desk: OpenDesk) -> None:
    meeting = desk.keeping(yes("B7"), said(needs="a dentist")).meeting
    meetings.close_meeting(desk.session, desk.actor, meeting.id)
    assert desk.stored() == {"needs": "a dentist"}
    ((closed_at,),) = desk.rows("SELECT closed_at FROM meeting")
    assert closed_at is not None


def test_keeping_nothing_of_the_only_meeting_removes_the_record(desk: OpenDesk) -> None:
    other = desk.keeping(yes("B7"), said(needs="somebody else"))
    meeting = desk.keeping(yes("B7"), said(needs="a dentist")).meeting
    ended = meetings.keep_nothing(desk.session, desk.actor, meeting.id)
    assert ended.leaving is not None
    with pytest.raises(NotAgreed):  # hidden at once, and gone in seconds
        people.view_person(desk.session, desk.actor, ended.leaving.person_id)
    desk.clock.pass_(seconds=10)
    assert deletion.sweep(desk.session, desk.actor).records == 1
    assert desk.stored() == {"needs": "somebody else"}
    assert desk.rows("SELECT id FROM person") == [(other.person.id,)]
    assert desk.rows("SELECT person_id FROM consent") == [(other.person.id,)]
    with pytest.raises(NotFound):
        meetings.resume(desk.session, desk.actor, meeting.id)


def test_keeping_nothing_of_a_later_meeting_leaves_the_earlier_one(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B7"), said(needs="first"))
    later = replace(recorded.meeting, id=desk.chance.token())
    with desk.session.vault.transaction() as tx:
        tx.meetings.start(later)
    save(desk, later.id, said(needs="second"))
    ended = meetings.keep_nothing(desk.session, desk.actor, later.id)
    assert ended.leaving is None
    assert desk.rows("SELECT meeting_id, words FROM answer") == [(recorded.meeting.id, "first")]
    assert desk.count("consent") == 1


@pytest.mark.parametrize("call", [meetings.resume, meetings.close_meeting, meetings.keep_nothing])
def test_a_meeting_that_is_gone_is_not_found(desk: OpenDesk, call: object) -> None:
    assert callable(call)
    with pytest.raises(NotFound):
        call(desk.session, desk.actor, "0" * 32)
    with pytest.raises(NotFound):
        save(desk, "0" * 32, [])


def test_the_tap_about_the_policy_is_told_again_and_an_open_one_comes_first(desk: OpenDesk) -> None:
    first = desk.keeping(yes("B4"), said(called="Rain"))

    def is_due() -> bool:
        return meetings.policy_is_due(desk.session, desk.actor, first.person.id)

    assert not is_due()
    desk.clock.pass_(days=1)
    draft = people.meet_again(desk.session, desk.actor, first.person.id, None, "TONIGHT")
    meetings.close_meeting(desk.session, desk.actor, draft.meeting.id)
    assert is_due()
    told = meetings.tell(desk.session, desk.actor, draft.meeting.id, Told.NO_TIME)
    assert (told.told, told.closed_at is None) == (Told.NO_TIME, False)
    assert not is_due()
    assert not meetings.policy_is_due(desk.session, desk.actor, "0" * 32)


def test_the_tap_changes_nothing_of_a_record_that_leaves(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B4"), said(called="Rain"))
    deletion.bin_record(desk.session, desk.actor, recorded.person.id)
    for meeting_id in (recorded.meeting.id, "0" * 32):
        with pytest.raises(NotFound):
            meetings.tell(desk.session, desk.actor, meeting_id, Told.NO_TIME)
    assert desk.rows("SELECT told FROM meeting") == [("explained",)]

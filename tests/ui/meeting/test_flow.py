"""The presenter with the real worker and services: where each answer leads, and what is stored."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from intake_desktop.domain.consent import LINES, Choice, Kind, State
from intake_desktop.domain.errors import NotFound, NothingToSign, SignedInFuture
from intake_desktop.domain.meetings import Answer, AnswerState, Field, Told
from intake_desktop.domain.tonight import Help
from intake_desktop.services import deletion, meetings
from intake_desktop.ui.meeting.flow import MeetingFlow
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.widgets.paper_page import SignedDetails
from services.desk import no, said, yes
from ui.meeting.conftest import View
from ui.meeting.talks import ALONE, OVERHEARD, all_places, sign, to_needs, to_served
from ui.meeting.vault_desk import VaultDesk


def test_the_way_passes_every_place_in_order(flow: MeetingFlow, runner: Runner) -> None:
    assert list(all_places(flow, runner)) == sorted(Place)


def test_back_leads_the_same_way(flow: MeetingFlow, runner: Runner, view: View) -> None:
    flow.begin()
    flow.arrived(ALONE)
    flow.told(Told.NO_TIME)
    for expected in (Place.POLICY, Place.ARRIVE):
        flow.back()
        assert flow.place is expected
    assert view.left == 0
    flow.back()
    assert (flow.place, view.left, flow.is_open) == (Place.ARRIVE, 1, True)


def test_back_from_a_question_asks_only_what_has_a_line(flow: MeetingFlow, runner: Runner) -> None:
    to_needs(flow, runner, "B7", "B11")
    assert flow.place is Place.NEEDS
    flow.next()
    assert flow.place is Place.TOPICS
    flow.next()
    assert flow.place is Place.CHECK  # no line for a next step
    flow.back()
    flow.back()
    assert flow.place is Place.NEEDS


def test_without_a_topic_on_the_paper_there_is_no_list_of_them(
    flow: MeetingFlow, runner: Runner
) -> None:
    to_needs(flow, runner, "B4", "B8")
    assert flow.place is Place.NEXT_STEP
    flow.back()
    assert flow.place is Place.NEXT_STEP  # nothing before it is asked in writing


def test_where_one_is_overheard_nothing_is_explained(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk
) -> None:
    flow.begin()
    flow.arrived(OVERHEARD)
    assert flow.place is Place.TONIGHT
    assert not flow.talk.may_write
    flow.back()
    assert flow.place is Place.ARRIVE
    flow.arrived(ALONE)
    assert flow.place is Place.POLICY


def test_help_without_a_record_counts_things_and_stores_nobody(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk
) -> None:
    flow.begin_without_record()
    assert (flow.place, flow.talk.may_write) == (Place.TONIGHT, False)
    flow.talk.helps = {Help.BED: "yes", Help.RIDE: "not_now"}
    flow.write_nothing()
    runner.drain()
    assert flow.place is Place.SERVED
    assert vault.rows("SELECT item, given FROM tally") == [("T4", 1)]
    assert vault.count("person") == vault.count("answer") == vault.count("meeting") == 0
    flow.write_nothing()
    runner.drain()
    assert vault.rows("SELECT item, given FROM tally") == [("T4", 1)]  # counted once


def test_before_a_signature_nothing_is_stored(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk, view: View
) -> None:
    flow.begin()
    flow.arrived(ALONE)
    flow.told(Told.EXPLAINED)
    flow.talk.tonight_lines = yes("T13", "T15")
    flow.put(said(needs="canary")[0])
    flow.save()
    flow.paper()
    runner.drain()
    assert len(view.pages) == 1
    flow.save()
    runner.drain()
    assert vault.is_untouched()
    assert view.saved == []
    sign(flow, runner)
    assert vault.stored() == {"needs": "canary"}  # the control


def test_what_the_paper_does_not_cover_leaves_memory_too(flow: MeetingFlow, runner: Runner) -> None:
    to_served(flow, runner, "T15", needs="a bed", called="Rain")
    assert flow.talk.answers == {a.field: a for a in said(needs="a bed")}


def test_a_paper_that_cannot_be_a_consent_is_told_and_stores_nothing(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk, view: View
) -> None:
    flow.begin()
    flow.arrived(ALONE)
    flow.told(Told.EXPLAINED)
    flow.talk.tonight_lines = no("T13")
    flow.paper()
    sign(flow, runner)
    flow.talk.tonight_lines = yes("T13")
    flow.signed(SignedDetails("Wren", "", flow.desk.today() + timedelta(days=1)))
    runner.drain()
    assert [type(error) for error in view.errors] == [NothingToSign, SignedInFuture]
    assert flow.place is Place.TONIGHT_PAPER
    assert vault.is_untouched()


def test_a_paper_that_is_not_ready_cannot_be_signed(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk
) -> None:
    flow.begin()
    flow.arrived(ALONE)
    flow.talk.tonight_lines = yes("T13")
    flow.place = Place.TONIGHT_PAPER
    flow.signed(SignedDetails("Wren", "", flow.desk.today()))
    assert vault.is_untouched()


def test_form_b_takes_the_place_of_form_t(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk
) -> None:
    to_needs(flow, runner, "B7")
    assert vault.stored() == {}  # the name had a yes on form T and has none here
    newest, replaced = flow.talk.consents
    assert (newest.kind, replaced.ended_early_as) == (Kind.KEEPING, State.REPLACED)


def test_every_line_a_no_keeps_nothing_more(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk
) -> None:
    to_served(flow, runner, "T13", called="Rain")
    flow.go_on()
    flow.named("Storm")
    flow.talk.keeping_lines = no(*LINES[Kind.KEEPING])
    assert Choice.YES not in flow.talk.keeping_lines.values()
    flow.keep_nothing_more()
    runner.drain()
    assert flow.place is Place.CLOSED
    assert vault.count("consent") == 1


def test_an_answer_is_stored_removed_and_stored_again(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk, view: View
) -> None:
    to_needs(flow, runner)
    flow.put(said(needs="a dentist")[0])
    flow.save()
    runner.drain()
    assert vault.stored()["needs"] == "a dentist"
    assert view.saved[-1] == vault.clock.now()
    flow.remove(Field.NEEDS)
    runner.drain()
    assert "needs" not in vault.stored()


def test_stopping_and_keeping_leaves_a_draft_that_goes_on_at_the_same_place(
    flow: MeetingFlow,
    new_flow: Callable[[], MeetingFlow],
    runner: Runner,
    vault: VaultDesk,
    view: View,
) -> None:
    to_needs(flow, runner)
    flow.change(Place.STRENGTHS)
    meeting = flow.talk.meeting
    assert meeting is not None
    flow.put(Answer(Field.STRENGTHS, AnswerState.LATER, "会做账", "mandarin", "note"))
    flow.stop_and_keep()
    runner.drain()
    assert (view.left, flow.is_open, flow.talk.answers) == (1, False, {})
    later = new_flow()
    later.resume(meeting.id)
    runner.drain()
    assert later.place is Place.STRENGTHS
    kept = later.talk.answer(Field.STRENGTHS)
    assert (kept.words, kept.state, kept.staff_note) == ("会做账", AnswerState.LATER, "note")
    assert later.talk.told is Told.EXPLAINED
    assert vault.count("meeting") == 1


def test_a_draft_never_goes_on_at_a_question_without_a_line(
    flow: MeetingFlow, new_flow: Callable[[], MeetingFlow], runner: Runner, vault: VaultDesk
) -> None:
    to_needs(flow, runner, "B4")
    meeting = flow.talk.meeting
    assert meeting is not None
    vault.ask(
        lambda desk: meetings.save_answers(desk.session, desk.actor, meeting.id, (), "STRENGTHS")
    )
    later = new_flow()
    later.resume(meeting.id)
    runner.drain()
    assert later.place is Place.CHECK


def test_a_draft_that_is_gone_is_told(flow: MeetingFlow, runner: Runner, view: View) -> None:
    flow.resume("0" * 32)
    runner.drain()
    assert [type(error) for error in view.errors] == [NotFound]
    assert not flow.is_open


def test_stopping_and_keeping_nothing_removes_the_record(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk, view: View
) -> None:
    to_needs(flow, runner)
    flow.put(said(needs="canary")[0])
    flow.save()
    flow.stop_and_keep_nothing()
    runner.drain()
    assert len(view.leaving) == 1  # hidden at once, with ten seconds to think again
    vault.ask(lambda desk: deletion.finish(desk.session, desk.actor))
    assert [vault.count(t) for t in ("person", "consent", "meeting", "answer")] == [0] * 4
    assert (flow.is_open, view.left) == (False, 1)
    assert flow.talk.answers == {}


def test_two_meetings_never_cross(flow: MeetingFlow, runner: Runner, vault: VaultDesk) -> None:
    to_needs(flow, runner)
    flow.put(said(needs="the first person's")[0])
    flow.save()  # still on its way to the vault when the next meeting begins
    first = flow.talk.meeting
    to_served(flow, runner, "T15", needs="the second person's")
    second = flow.talk.meeting
    assert first is not None
    assert second is not None
    held = vault.rows("SELECT meeting_id, words FROM answer WHERE field = 'needs'")
    assert dict(held) == {first.id: "the first person's", second.id: "the second person's"}
    assert flow.talk.person != vault.ask(lambda desk: None)
    assert vault.count("person") == 2


def test_a_closed_meeting_keeps_its_words_and_takes_no_more(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk
) -> None:
    to_needs(flow, runner)
    flow.put(said(needs="a dentist")[0])
    flow.close()
    runner.drain()
    assert flow.place is Place.CLOSED
    flow.put(replace(said(needs="too late")[0]))
    flow.save()
    runner.drain()
    assert vault.stored()["needs"] == "a dentist"
    assert vault.rows("SELECT closed_at IS NOT NULL FROM meeting") == [(1,)]


@pytest.mark.parametrize("name", ["", "林\U0002c029", "<b>'; --"])
def test_a_name_is_whatever_they_say_or_none(flow: MeetingFlow, runner: Runner, name: str) -> None:
    flow.begin()
    flow.arrived(ALONE)
    flow.named(name)
    assert flow.place is Place.KEEPING
    assert flow.talk.answer(Field.CALLED).words == name


def test_nothing_more_is_written_while_somebody_listens(
    flow: MeetingFlow, vault: VaultDesk, runner: Runner
) -> None:
    flow.begin()
    flow.arrived(OVERHEARD)
    flow.talk.helps = {Help.BED: "yes"}
    flow.write_nothing()
    runner.drain()
    flow.go_on()
    assert flow.place is Place.ARRIVE
    flow.arrived(ALONE)  # the control: once they are alone, and have heard the policy, it goes on
    flow.told(Told.EXPLAINED)
    flow.write_nothing()
    runner.drain()
    flow.go_on()
    assert flow.place is Place.WHO
    assert vault.count("person") == 0
    assert vault.rows("SELECT given FROM tally") == [(1,)]


def test_somebody_who_comes_back_overheard_gets_no_second_record(
    flow: MeetingFlow, vault: VaultDesk, runner: Runner
) -> None:
    to_needs(flow, runner)
    person = flow.talk.person
    assert person is not None
    flow.close()
    runner.drain()
    flow.finish()
    flow.meet_again(person.id)
    flow.arrived(OVERHEARD)
    flow.write_nothing()
    runner.drain()
    flow.go_on()
    flow.arrived(ALONE)
    flow.told(Told.EXPLAINED)
    runner.drain()
    assert flow.talk.person == person
    flow.write_nothing()
    runner.drain()
    assert flow.place is Place.NEEDS
    assert vault.count("person") == 1

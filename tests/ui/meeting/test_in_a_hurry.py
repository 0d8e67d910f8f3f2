"""Buttons pressed twice before the worker answers, and answers that come when another meeting has
begun: nothing happens twice, and nothing of one person reaches another's meeting."""

from collections.abc import Callable

from intake_desktop.domain.consent import LINES
from intake_desktop.domain.meetings import Field, Told
from intake_desktop.domain.tonight import Help
from intake_desktop.ui.meeting.flow import MeetingFlow
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.widgets.paper_page import SignedDetails
from services.desk import said, yes
from ui.meeting.conftest import View
from ui.meeting.talks import ALONE, sign, to_needs, to_served
from ui.meeting.vault_desk import VaultDesk


def to_paper(flow: MeetingFlow, runner: Runner) -> None:
    flow.begin()
    flow.arrived(ALONE)
    flow.told(Told.EXPLAINED)
    flow.talk.helps = {Help.BED: "yes"}
    flow.talk.tonight_lines = yes("T15")
    flow.put(said(needs="the first person's")[0])
    flow.paper()
    runner.drain()


def test_help_is_counted_once_however_often_it_is_pressed(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk
) -> None:
    flow.begin_without_record()
    flow.talk.helps = {Help.BED: "yes"}
    flow.write_nothing()
    flow.write_nothing()
    runner.drain()
    assert vault.rows("SELECT item, given FROM tally") == [("T4", 1)]
    assert flow.place is Place.SERVED


def test_a_paper_signed_twice_is_one_record_and_no_complaint(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk, view: View
) -> None:
    to_paper(flow, runner)
    for _ in range(2):
        flow.signed(SignedDetails("Wren", "", flow.desk.today()))
    runner.drain()
    assert (vault.count("person"), vault.count("consent")) == (1, 1)
    assert (flow.place, view.errors) == (Place.SERVED, [])


def test_a_paper_that_was_refused_may_be_tried_again(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk, view: View
) -> None:
    to_paper(flow, runner)
    lines, flow.talk.tonight_lines = flow.talk.tonight_lines, {}
    sign(flow, runner)
    assert (len(view.errors), vault.count("consent")) == (1, 0)
    flow.talk.tonight_lines = lines
    sign(flow, runner)
    assert (flow.place, vault.count("consent")) == (Place.SERVED, 1)


def test_a_second_meeting_begins_once(flow: MeetingFlow, runner: Runner, vault: VaultDesk) -> None:
    to_served(flow, runner, "T15", needs="a bed")
    person = flow.talk.person
    assert person is not None
    flow.finish()
    flow.meet_again(person.id)
    flow.arrived(ALONE)
    flow.told(Told.EXPLAINED)
    flow.told(Told.EXPLAINED)
    runner.drain()
    assert vault.count("meeting") == 2  # the first night's, and this one


def test_a_signature_on_its_way_does_not_enter_the_next_meeting(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk
) -> None:
    to_paper(flow, runner)
    flow.signed(SignedDetails("Wren", "", flow.desk.today()))
    flow.begin()  # another person, while the vault still writes
    flow.arrived(ALONE)
    runner.drain()
    assert vault.stored() == {"needs": "the first person's"}  # what was signed is kept
    assert (flow.talk.person, flow.talk.meeting, flow.place) == (None, None, Place.POLICY)


def test_a_paper_on_its_way_does_not_enter_the_next_meeting(
    flow: MeetingFlow, runner: Runner, view: View
) -> None:
    flow.begin()
    flow.arrived(ALONE)
    flow.told(Told.EXPLAINED)
    flow.talk.tonight_lines = yes("T15")
    flow.paper()
    flow.begin()
    runner.drain()
    assert (flow.talk.prepared, view.pages) == (None, [])


def test_only_the_paper_that_was_asked_for_last_is_shown(
    flow: MeetingFlow, runner: Runner, view: View
) -> None:
    flow.begin()
    flow.arrived(ALONE)
    flow.told(Told.EXPLAINED)
    flow.talk.tonight_lines = yes("T13", "T15")
    flow.paper()
    flow.back()
    flow.talk.tonight_lines = yes("T15")
    flow.paper()
    runner.drain()
    assert len(view.codes) == 1
    assert flow.talk.prepared is not None
    assert view.codes == [flow.talk.prepared.paper.form_code]


def test_somebody_met_again_does_not_enter_the_next_meeting(
    flow: MeetingFlow, runner: Runner
) -> None:
    to_served(flow, runner, "T15", needs="the first person's")
    person = flow.talk.person
    assert person is not None
    flow.finish()
    flow.meet_again(person.id)
    flow.arrived(ALONE)
    flow.told(Told.EXPLAINED)
    flow.begin()
    runner.drain()
    assert (flow.talk.person, flow.talk.answers, flow.place) == (None, {}, Place.ARRIVE)


def test_a_meeting_that_stops_leaves_the_next_one_alone(flow: MeetingFlow, runner: Runner) -> None:
    def stopped_by(stop: Callable[[], None]) -> None:
        to_needs(flow, runner)
        stop()
        flow.begin()
        flow.arrived(ALONE)
        runner.drain()
        assert (flow.is_open, flow.place) == (True, Place.POLICY)

    for stop in (flow.stop_and_keep, flow.stop_and_keep_nothing, flow.close):
        stopped_by(stop)


def test_words_typed_in_the_last_moment_are_stored_before_another_meeting_begins(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk
) -> None:
    to_needs(flow, runner)
    flow.put(said(needs="half a sent")[0])
    flow.begin()
    runner.drain()
    assert vault.stored()["needs"] == "half a sent"


def test_refusing_form_b_closes_the_meeting_that_form_t_began(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk
) -> None:
    to_served(flow, runner, "T13", called="Rain")
    flow.go_on()
    flow.named("Rain")
    flow.keep_nothing_more()
    runner.drain()
    assert flow.place is Place.CLOSED
    assert vault.rows("SELECT closed_at IS NOT NULL FROM meeting") == [(1,)]
    assert vault.stored() == {"called": "Rain"}


def test_an_ended_consent_is_told_and_never_called_saved(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk, view: View
) -> None:
    to_needs(flow, runner, *LINES_OF_KEEPING)
    view.saved.clear()
    vault.clock.pass_(days=90)
    flow.put(said(needs="after midnight")[0])
    flow.save()
    runner.drain()
    assert [type(error).__name__ for error in view.errors] == ["NotAgreed"]
    assert view.saved == []
    assert flow.talk.answer(Field.NEEDS).words == "after midnight"  # still on the screen
    flow.save()
    runner.drain()
    assert len(view.errors) == 1  # told once, not at every pause


LINES_OF_KEEPING = [line for kind, lines in LINES.items() if kind == "B" for line in lines]

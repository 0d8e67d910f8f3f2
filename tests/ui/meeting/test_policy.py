"""The policy at each meeting: one tap, recorded; and what is agreed, once the person is here."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Told
from intake_desktop.services import meetings
from intake_desktop.services.recording import Recorded
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.meeting.flow import MeetingFlow
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.meeting.room import MeetingRoom
from intake_desktop.ui.runner import Runner
from services.desk import OpenDesk, said, yes
from services.releases import release
from ui.looks import clipped, settle, unnamed
from ui.meeting.conftest import View
from ui.meeting.talks import ALONE, OVERHEARD, to_served
from ui.meeting.vault_desk import VaultDesk


def somebody(desk: OpenDesk) -> Recorded:
    recorded = desk.keeping(yes("B4", "B7"), said(called="Rain", needs="a dentist"))
    meetings.close_meeting(desk.session, desk.actor, recorded.meeting.id)
    return recorded


def come_again(flow: MeetingFlow, runner: Runner, person_id: str) -> None:
    """To the policy, which is the first page after the door."""
    flow.meet_again(person_id)
    runner.drain()
    flow.arrived(ALONE)
    assert flow.place is Place.POLICY


def told_in(vault: VaultDesk) -> list[object]:
    return [told for (told,) in vault.rows("SELECT told FROM meeting ORDER BY rowid")]


@pytest.mark.parametrize("told", list(Told))
def test_one_tap_is_recorded_with_the_meeting(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk, told: Told
) -> None:
    come_again(flow, runner, vault.ask(somebody).person.id)
    flow.told(told)
    runner.drain()
    assert flow.place is Place.TONIGHT
    assert told_in(vault) == ["explained", told.value]


def test_another_tap_in_the_same_meeting_counts(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk
) -> None:
    come_again(flow, runner, vault.ask(somebody).person.id)
    flow.told(Told.NO_TIME)
    runner.drain()
    flow.back()
    assert flow.place is Place.POLICY
    flow.told(Told.EXPLAINED)
    runner.drain()
    assert (flow.place, flow.talk.told) == (Place.TONIGHT, Told.EXPLAINED)
    assert told_in(vault) == ["explained", "explained"]
    assert vault.count("meeting") == 2


def test_a_meeting_without_the_tap_is_closed_and_the_next_one_begins_with_it(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk, view: View, room: MeetingRoom
) -> None:
    person_id = vault.ask(somebody).person.id
    room.flow.meet_again(person_id)
    runner.drain()
    room.flow.arrived(ALONE)
    later = room.pages.policy.later
    assert later.isVisible()
    later.click()
    runner.drain()
    assert (room.flow.place, told_in(vault)) == (Place.TONIGHT, ["explained", None])
    room.flow.close()
    runner.drain()
    assert room.flow.place is Place.CLOSED
    assert vault.rows("SELECT count(*) FROM meeting WHERE closed_at IS NULL") == [(0,)]
    room.flow.finish()
    # Next time there is no way round it.
    room.flow.meet_again(person_id)
    runner.drain()
    room.flow.arrived(ALONE)
    policy = room.pages.policy
    assert not policy.later.isVisible()
    assert any("Last time" in label.text() for label in policy.findChildren(QLabel))
    policy.buttons[Told.ASKED_TO_SKIP].click()
    runner.drain()
    assert told_in(vault) == ["explained", None, "asked_to_skip"]
    room.flow.finish()
    come_again(room.flow, runner, person_id)
    assert policy.later.isVisible()
    assert not any("Last time" in label.text() for label in policy.findChildren(QLabel))


def test_it_can_follow_at_the_end(room: MeetingRoom, runner: Runner, vault: VaultDesk) -> None:
    come_again(room.flow, runner, vault.ask(somebody).person.id)
    room.pages.policy.later.click()
    runner.drain()
    room.flow.change(Place.CHECK)
    runner.drain()
    card = room.pages.check.policy
    assert card.isVisible()
    assert card.choice.value() is None
    card.choice.button("explained").click()
    runner.drain()
    assert told_in(vault) == ["explained", "explained"]
    assert (room.flow.place, card.isVisible()) == (Place.CHECK, False)


def test_somebody_new_is_told_before_anything_is_written_down(
    room: MeetingRoom, runner: Runner
) -> None:
    room.flow.begin()
    room.flow.arrived(ALONE)
    assert room.flow.place is Place.POLICY
    assert not room.pages.policy.later.isVisible()
    to_served(room.flow, runner, "T13", called="Rain")
    room.flow.change(Place.CHECK)
    assert not room.pages.check.policy.isVisible()  # told by a tap


# --- what is agreed ----------------------------------------------------------


def agreed(room: MeetingRoom) -> list[str]:
    card = room.pages.tonight.agreed
    return [each.text() for each in card.findChildren(QLabel) if each.isVisible()]


def test_what_is_live_and_what_ends_is_said_when_the_person_is_here(
    room: MeetingRoom, runner: Runner, vault: VaultDesk
) -> None:
    def with_release(desk: OpenDesk) -> str:
        recorded = somebody(desk)
        release(desk, recorded.person.id)
        return recorded.person.id

    come_again(room.flow, runner, vault.ask(with_release))
    room.flow.told(Told.EXPLAINED)
    runner.drain()
    settle()
    title, first, ends, second = agreed(room)
    assert title == "What is agreed"
    assert first.startswith("Until March 11, 2026: ")
    assert first.endswith(", Open Door Clinic")
    assert ends == "It ends in 7 day(s)."
    assert second.startswith("Until June 2, 2026: ")


def test_nothing_of_it_is_said_while_somebody_listens_or_once_it_is_locked(
    room: MeetingRoom, runner: Runner, vault: VaultDesk
) -> None:
    def with_release(desk: OpenDesk) -> str:
        recorded = somebody(desk)
        release(desk, recorded.person.id, ends_on=desk.clock.today() + timedelta(days=90))
        return recorded.person.id

    person_id = vault.ask(with_release)
    room.flow.meet_again(person_id)
    runner.drain()
    room.flow.arrived(OVERHEARD)
    assert agreed(room) == []
    room.flow.finish()
    vault.ask(lambda desk: desk.clock.pass_(days=91))
    room.flow.meet_again(person_id, renews=True)
    runner.drain()
    room.flow.arrived(ALONE)
    room.flow.told(Told.EXPLAINED)
    runner.drain()
    assert room.flow.place is Place.TONIGHT
    assert agreed(room) == []


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.SIMPLIFIED])
def test_nothing_is_cut_and_everything_is_named(
    room: MeetingRoom,
    runner: Runner,
    vault: VaultDesk,
    appearance: Appearance,
    language: Language,
    percent: int,
) -> None:
    appearance.choose_language(language)
    appearance.choose_text_percent(percent)
    come_again(room.flow, runner, vault.ask(somebody).person.id)
    for place, button in ((Place.POLICY, "policy_later"), (Place.TONIGHT, ""), (Place.CHECK, "")):
        room.flow.change(place)
        runner.drain()
        settle()
        page = room.pages.currentWidget()
        assert clipped(page) == []
        assert unnamed(page) == []
        if button:
            page.findChild(QPushButton, button).click()
            runner.drain()

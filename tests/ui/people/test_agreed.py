"""What is agreed on a person's page: every kind of consent in words, what ends soon, what was taken
back, and the ways to renew it."""

from datetime import timedelta

import pytest

from intake_desktop.domain.consent import LINES, Afterwards, Consent, Kind
from intake_desktop.services import withdrawing
from intake_desktop.services.recording import Recorded
from intake_desktop.ui.people.line_names import line_name, use_name
from intake_desktop.ui.people.room import PeopleRoom
from intake_desktop.ui.runner import Runner
from services.desk import OpenDesk
from services.filled_forms import filled, sign
from ui.meeting.vault_desk import VaultDesk
from ui.people.guests import button, come, texts


def test_every_line_of_every_form_has_a_name() -> None:
    names = {line: line_name(line) for kind in Kind for line in LINES[kind]}
    assert all(names.values())
    assert use_name("website") == "A website"
    assert use_name("A talk at the school") == "A talk at the school"
    with pytest.raises(StopIteration):
        line_name("Z1")


def shown(room: PeopleRoom, runner: Runner, person_id: str) -> list[str]:
    room.show_person(person_id)
    come(runner)
    return texts(room.person)


@pytest.mark.parametrize(
    ("kind", "what", "whom"),
    [
        (Kind.SERVICE, "Counselling", "Harbor Clinic"),
        (
            Kind.REPORTING,
            "A report: a safe way to reach them, only this (the grey car)",
            "Providence Police",
        ),
        (
            Kind.STORY,
            "Their words, picture or story: their written words, art they made",
            "A website",
        ),
        (
            Kind.CONTACT,
            "A safe way to reach them: by text message, by email",
            "Staff here",
        ),
        (
            Kind.IN_CASE,
            "If they die: what has happened, a message from them (I am fine)",
            "My sister Lan",
        ),
    ],
)
def test_each_kind_says_what_who_and_until_when(
    room: PeopleRoom,
    runner: Runner,
    vault: VaultDesk,
    who: Recorded,
    kind: Kind,
    what: str,
    whom: str,
) -> None:
    ends_on = vault.clock.today() + timedelta(days=30)
    vault.ask(lambda desk: sign(desk, who.person.id, filled(kind, ends_on)))
    said = shown(room, runner, who.person.id)
    for text in (what, whom, "April 3, 2026"):
        assert text in said, text
    assert button(room, f"withdraw_{kind}").accessibleName().startswith(f"Withdraw: {what}, {whom}")


def test_what_ends_within_14_days_is_told_when_they_are_here(
    room: PeopleRoom, runner: Runner, vault: VaultDesk, who: Recorded
) -> None:
    def signed(desk: OpenDesk) -> None:
        for days in (14, 15):
            end = desk.clock.today() + timedelta(days=days)
            sign(desk, who.person.id, filled(Kind.SERVICE, end))

    vault.ask(signed)
    said = shown(room, runner, who.person.id)
    assert said.count("Ends in 14 day(s)") == 1
    assert "Ends in 15 day(s)" not in said
    vault.clock.pass_(days=13)
    said = shown(room, runner, who.person.id)
    assert "Ends in 1 day(s)" in said
    assert "Ends in 2 day(s)" in said


def test_a_line_that_was_taken_back_is_told_in_words(
    opened: PeopleRoom, runner: Runner, vault: VaultDesk, given: Consent
) -> None:
    vault.ask(
        lambda desk: withdrawing.withdraw_lines(
            desk.session, desk.actor, given.id, ["D13"], Afterwards.LOCKED
        )
    )
    said = shown(opened, runner, given.person_id)
    assert "Dentist: language" in said
    assert "Taken back on March 4, 2026: what they need" in said
    # One line is left, and to take that back is to withdraw.
    with pytest.raises(AssertionError):
        button(opened, "lines_D")
    button(opened, "lines_B")


def test_each_way_on_carries_its_consent(opened: PeopleRoom, given: Consent) -> None:
    heard: list[tuple[str, str]] = []
    for name in ("renew_wanted", "lines_wanted"):
        signal = getattr(opened.person.agreed, name)
        signal.connect(lambda consent, name=name: heard.append((name, consent.id)))
    button(opened, "renew_D").click()
    button(opened, "lines_D").click()
    assert heard == [("renew_wanted", given.id), ("lines_wanted", given.id)]


def test_what_keeps_the_record_is_renewed_in_a_meeting(opened: PeopleRoom, given: Consent) -> None:
    meetings: list[str] = []
    papers: list[Consent] = []
    opened.renew_wanted.connect(meetings.append)
    opened.renew_consent_wanted.connect(papers.append)
    button(opened, "renew_B").click()
    assert (meetings, papers) == ([given.person_id], [])
    button(opened, "renew_D").click()
    assert [each.id for each in papers] == [given.id]


def test_what_else_can_be_agreed_is_one_click_away(opened: PeopleRoom, given: Consent) -> None:
    wanted: list[str] = []
    opened.agree_wanted.connect(wanted.append)
    button(opened, "agree").click()
    assert wanted == [given.person_id]

"""Reporting on a person's page: told by nothing until it is opened; then three equal answers."""

from datetime import timedelta

import pytest

from intake_desktop.domain.consent import Kind
from intake_desktop.services.recording import Recorded
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.people.room import PeopleRoom
from intake_desktop.ui.runner import Runner
from services.filled_forms import filled, sign
from ui.looks import clipped, settle, unnamed
from ui.meeting.vault_desk import VaultDesk
from ui.people.guests import button, come, texts

QUIET = "Not to be raised unless they do."


@pytest.fixture
def page(room: PeopleRoom, runner: Runner, who: Recorded) -> PeopleRoom:
    room.show_person(who.person.id)
    come(runner)
    return room


def answer(room: PeopleRoom, runner: Runner, key: str) -> None:
    room.person.reporting.answers.button(key).click()
    come(runner)


def test_the_page_says_nothing_of_it_by_itself(page: PeopleRoom) -> None:
    assert not page.person.reporting.isVisible()
    # The link stands there for everybody, and so says nothing about anybody.
    assert button(page, "about_reporting").text() == "Reporting…"
    before = texts(page.person)
    button(page, "about_reporting").click()
    settle()
    answers = page.person.reporting.answers
    assert page.person.reporting.isVisible()
    assert answers.value() is None
    assert len({answers.button(key).size().toTuple() for key in ("report", "no", "later")}) == 1
    assert QUIET not in texts(page.person)
    button(page, "about_reporting").click()
    settle()
    assert texts(page.person) == before


@pytest.mark.parametrize("key", ["no", "later"])
def test_no_and_later_are_kept_as_one_and_at_once(
    page: PeopleRoom, runner: Runner, vault: VaultDesk, key: str
) -> None:
    button(page, "about_reporting").click()
    answer(page, runner, key)
    assert vault.count("do_not_raise") == 1
    assert vault.count("decision") == 0
    assert QUIET in texts(page.person)
    assert page.person.reporting.answers.value() is None
    page.show_list()
    come(runner)
    page.show_person(page.list.table.person_at(1))
    come(runner)
    assert QUIET not in texts(page.person)


def test_what_was_said_can_be_cleared(page: PeopleRoom, runner: Runner, vault: VaultDesk) -> None:
    button(page, "about_reporting").click()
    assert not page.person.reporting.clear.isVisible()
    answer(page, runner, "no")
    button(page, "clear_reporting").click()
    come(runner)
    assert vault.count("do_not_raise") == 0
    assert QUIET not in texts(page.person)


def test_to_report_leads_to_its_form(page: PeopleRoom, runner: Runner, who: Recorded) -> None:
    wanted: list[str] = []
    page.report_wanted.connect(wanted.append)
    button(page, "about_reporting").click()
    answer(page, runner, "report")
    assert wanted == [who.person.id]
    assert page.person.reporting.answers.value() is None


def test_a_report_that_is_over_stands_nowhere_by_itself(
    page: PeopleRoom, runner: Runner, vault: VaultDesk, who: Recorded
) -> None:
    ends_on = vault.clock.today() + timedelta(days=7)
    vault.ask(lambda desk: sign(desk, who.person.id, filled(Kind.REPORTING, ends_on)))
    page.show_person(who.person.id)
    come(runner)
    assert "Providence Police" in texts(page.person)  # live, and so to be withdrawn in one click
    button(page, "about_reporting").click()
    settle()
    assert any("They agreed to a report." in text for text in texts(page.person))
    answer(page, runner, "no")
    assert "Providence Police" not in texts(page.person)
    button(page, "clear_reporting").click()
    come(runner)
    assert "Providence Police" in texts(page.person)
    button(page, "about_reporting").click()
    settle()
    assert "Providence Police" not in texts(page.person)


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_of_it_is_cut_or_unnamed(
    page: PeopleRoom, runner: Runner, appearance: Appearance, percent: int
) -> None:
    appearance.choose_text_percent(percent)
    button(page, "about_reporting").click()
    answer(page, runner, "no")
    page.grab()
    settle()
    assert clipped(page.person) == []
    assert unnamed(page.person) == []

"""A consent ends as easily as it was given; what goes with it is said before."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from intake_desktop.domain.consent import Consent
from intake_desktop.services import deletion
from intake_desktop.services.deletion import Leaving
from intake_desktop.services.withdrawing import Withdrawn
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask, Question
from intake_desktop.ui.people.lines_page import LinesPage
from intake_desktop.ui.people.room import PeopleRoom
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.widgets.buttons import LinkButton
from ui.looks import clipped, settle, unnamed
from ui.meeting.vault_desk import VaultDesk
from ui.people.guests import NEEDS, button, come, texts

_OF_B = ["withdraw_B", "renew_B", "lines_B"]
_REST = ["agree", "about_reporting", "holdings", "delete_record", "other_deletions"]


def links(room: PeopleRoom) -> list[str]:
    found = [each for each in room.person.findChildren(LinkButton) if each.isVisible()]
    return [each.objectName() for each in found]


def test_one_click_withdraws_a_release_and_the_record_stays(
    opened: PeopleRoom, runner: Runner, asked: list[Question], vault: VaultDesk, qtbot: QtBot
) -> None:
    """Giving one takes at least a click; so does withdrawing, and not one more."""
    taken: list[Withdrawn] = []
    opened.withdrawn.connect(taken.append)
    qtbot.mouseClick(button(opened, "withdraw_D"), Qt.MouseButton.LeftButton)
    come(runner)
    assert asked == []
    assert [each.lines for each in taken] == [()]
    assert vault.rows("SELECT line FROM withdrawal") == [("",)]
    assert vault.count("person") == 2
    assert "Withdrawn on March 4, 2026" in texts(opened.person)
    assert links(opened) == ["safe_contact", "show_name", *_OF_B, "receipt_D", *_REST]


def test_a_second_click_in_haste_does_no_harm(
    opened: PeopleRoom, runner: Runner, asked: list[Question]
) -> None:
    taken: list[Withdrawn] = []
    opened.withdrawn.connect(taken.append)
    twice = button(opened, "withdraw_D")
    twice.click()
    twice.click()
    come(runner)
    assert asked == []
    assert len(taken) == 1
    assert "Withdrawn on March 4, 2026" in texts(opened.person)


def test_before_the_record_goes_it_is_said_what_goes(
    opened: PeopleRoom, runner: Runner, ask: Ask, asked: list[Question], vault: VaultDesk
) -> None:
    answered = ask.answers
    left: list[Leaving] = []
    opened.leaving.connect(left.append)
    ask.answers = lambda question: bool(asked.append(question))
    button(opened, "withdraw_B").click()
    come(runner)
    (question,) = asked
    assert "everything that was written down" in question.text
    assert "backups" in question.text
    assert "Services stay the same." in question.text
    assert vault.count("standing") == 0
    ask.answers = answered
    button(opened, "withdraw_B").click()
    come(runner)
    assert len(left) == 1
    assert vault.rows("SELECT state FROM standing") == [("leaving",)]
    assert opened.is_on_list()
    assert opened.list.table.rowCount() == 1
    vault.clock.pass_(seconds=10)
    assert vault.ask(lambda desk: deletion.sweep(desk.session, desk.actor).records) == 1
    assert vault.count("person") == 1


def test_what_has_ended_is_shown_plainly_and_has_no_button(
    opened: PeopleRoom, runner: Runner, vault: VaultDesk, given: Consent
) -> None:
    vault.clock.pass_(days=8)
    opened.show_person(given.person_id)
    come(runner)
    assert "It has ended" in texts(opened.person)
    assert links(opened) == ["safe_contact", "show_name", *_OF_B, *_REST]


# --- lines ---------------------------------------------------------------------------


def choose(opened: PeopleRoom, kind: str, *lines: str) -> LinesPage:
    button(opened, f"lines_{kind}").click()
    for line in lines:
        opened.lines.boxes[line].click()
    return opened.lines


def test_of_a_paper_with_several_lines_any_may_be_taken_back_and_none_is_ticked(
    opened: PeopleRoom, vault: VaultDesk
) -> None:
    page = choose(opened, "B")
    assert list(page.boxes) == ["B4", "B5", "B7", "B8"]
    assert page.ticked() == ()
    assert not page.remove.isEnabled() and not page.lock.isEnabled()
    page.grab()
    assert page.remove.size() == page.lock.size()  # neither is the greater one
    assert not page.take.isVisible()
    page.boxes["B7"].click()
    assert page.remove.isEnabled() and page.lock.isEnabled()
    assert vault.count("withdrawal") == 0


@pytest.mark.parametrize(("which", "fate"), [("remove", "removed"), ("lock", "locked")])
def test_it_is_done_at_once_without_a_question(
    opened: PeopleRoom,
    runner: Runner,
    asked: list[Question],
    vault: VaultDesk,
    which: str,
    fate: str,
) -> None:
    taken: list[Withdrawn] = []
    opened.withdrawn.connect(taken.append)
    page = choose(opened, "B", "B4", "B7")
    getattr(page, which).click()
    come(runner)
    assert asked == []
    assert [each.lines for each in taken] == [("B4", "B7")]
    assert vault.rows("SELECT line, fate FROM withdrawal") == [("B4", fate), ("B7", fate)]
    shown = texts(opened.person)
    assert NEEDS not in shown
    assert "Taken back on March 4, 2026: what to call them, what would help" in shown
    assert "Language, services and next steps" in shown
    assert not opened.person.show_name.isVisible()
    assert "receipt_B" in links(opened)


def test_all_of_them_removed_is_the_record_and_that_is_asked_first(
    opened: PeopleRoom, runner: Runner, asked: list[Question], ask: Ask, vault: VaultDesk
) -> None:
    answered = ask.answers
    ask.answers = lambda question: bool(asked.append(question))  # no
    page = choose(opened, "B", "B4", "B5", "B7", "B8")
    assert "the whole record goes" in page._hint.text()
    page.remove.click()
    come(runner)
    assert len(asked) == 1
    assert vault.count("standing") == vault.count("withdrawal") == 0
    ask.answers = answered
    page.remove.click()
    come(runner)
    assert vault.rows("SELECT state FROM standing") == [("leaving",)]
    assert opened.is_on_list()


def test_all_of_them_locked_is_no_deletion_and_nothing_is_asked(
    opened: PeopleRoom, runner: Runner, asked: list[Question], vault: VaultDesk
) -> None:
    choose(opened, "B", "B4", "B5", "B7", "B8").lock.click()
    come(runner)
    assert asked == []
    assert vault.count("standing") == 0
    assert "Nothing any more" in texts(opened.person)
    assert "lines_B" not in links(opened)


def test_the_items_of_a_release_have_no_choice_about_what_was_kept(
    opened: PeopleRoom, runner: Runner, asked: list[Question], vault: VaultDesk
) -> None:
    page = choose(opened, "D", "D13")
    assert not page.remove.isVisible() and page.take.isVisible()
    page.take.click()
    come(runner)
    assert asked == []
    assert vault.rows("SELECT line FROM withdrawal") == [("D13",)]
    assert "Dentist: language" in texts(opened.person)


def test_going_back_takes_nothing_back(
    opened: PeopleRoom, runner: Runner, vault: VaultDesk, given: Consent
) -> None:
    page = choose(opened, "B", "B7")
    page.back.click()
    come(runner)
    assert opened.person.person_id() == given.person_id
    assert vault.count("withdrawal") == 0
    assert choose(opened, "B").ticked() == ()  # forgotten as well


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_of_that_page_is_cut(
    opened: PeopleRoom, appearance: Appearance, percent: int
) -> None:
    appearance.choose_text_percent(percent)
    page = choose(opened, "B", "B4")
    settle()
    page.grab()
    assert clipped(page) == []
    assert unnamed(page) == []

"""A consent ends as easily as it was given; what goes with it is said before."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from intake_desktop.domain.consent import Consent
from intake_desktop.services import deletion
from intake_desktop.services.deletion import Leaving
from intake_desktop.ui.ask import Ask, Question
from intake_desktop.ui.people.room import PeopleRoom
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.widgets.buttons import LinkButton
from ui.meeting.vault_desk import VaultDesk
from ui.people.guests import button, come, texts

# What can be pressed once only the paper that keeps the record is live.
_LINKS = [
    "show_name",
    "withdraw_B",
    "renew_B",
    "lines_B",
    "agree",
    "about_reporting",
    "delete_record",
    "other_deletions",
]


def test_one_click_withdraws_a_release_and_the_record_stays(
    opened: PeopleRoom, runner: Runner, asked: list[Question], vault: VaultDesk, qtbot: QtBot
) -> None:
    """Giving one takes at least a click; so does withdrawing, and not one more."""
    qtbot.mouseClick(button(opened, "withdraw_D"), Qt.MouseButton.LeftButton)
    come(runner)
    assert asked == []
    assert vault.rows("SELECT ended_early_as FROM consent WHERE kind = 'D'") == [("withdrawn",)]
    assert vault.count("person") == 2
    said_here = texts(opened.person)
    assert "Withdrawn. Services stay the same." in said_here
    assert "Withdrawn on March 4, 2026" in said_here
    left = [each for each in opened.person.findChildren(LinkButton) if each.isVisible()]
    assert [each.objectName() for each in left] == _LINKS


def test_a_second_click_in_haste_does_no_harm(
    opened: PeopleRoom, runner: Runner, asked: list[Question]
) -> None:
    twice = button(opened, "withdraw_D")
    twice.click()
    twice.click()
    come(runner)
    assert asked == []
    assert "Withdrawn. Services stay the same." in texts(opened.person)


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
    visible = [each for each in opened.person.findChildren(LinkButton) if each.isVisible()]
    assert [each.objectName() for each in visible] == _LINKS

"""From a person's page to the bin, to a lock, or away for good; and back with a new paper."""

from datetime import timedelta

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from intake_desktop.domain.consent import Consent
from intake_desktop.domain.sharing import SummaryField
from intake_desktop.services import deletion, holds, summary
from intake_desktop.services.deletion import Leaving
from intake_desktop.services.summary import Choice
from intake_desktop.ui.ask import Question
from intake_desktop.ui.people.room import PeopleRoom
from intake_desktop.ui.runner import Runner
from services.desk import OpenDesk
from services.test_deletion import BOTH
from services.test_holds import terms
from ui.looks import clipped, unnamed
from ui.meeting.vault_desk import VaultDesk
from ui.people.guests import RECIPIENT, button, come, texts, typed


def menu(room: PeopleRoom) -> list[QAction]:
    return room.person._menu.actions()


def code_of(vault: VaultDesk, person_id: str) -> str:
    ((code,),) = vault.ask(
        lambda desk: desk.rows("SELECT code FROM person WHERE id = ?", person_id)
    )
    return str(code)


def test_one_question_names_what_goes_and_what_cannot_be_called_back(
    opened: PeopleRoom,
    runner: Runner,
    vault: VaultDesk,
    asked: list[Question],
    given: Consent,
) -> None:
    choice = Choice(frozenset({SummaryField.LANGUAGE}), "R-00001", given.id)

    def share(desk: OpenDesk) -> None:
        summary.leave(desk.session, desk.actor, BOTH, given.person_id, choice)

    vault.ask(share)
    opened.show_person(given.person_id)
    come(runner)
    left: list[Leaving] = []
    opened.leaving.connect(left.append)
    button(opened, "delete_record").click()
    come(runner)
    (question,) = asked
    assert "1 meeting" in question.text
    assert "2 paper" in question.text
    assert f"What was shared with {RECIPIENT} cannot be called back." in question.text
    assert "backups" in question.text
    assert [each.person_id for each in left] == [given.person_id]
    assert opened.is_on_list()
    assert opened.list.table.rowCount() == 1


def test_a_mistake_goes_to_the_bin_and_a_message_of_others_locks(
    opened: PeopleRoom, runner: Runner, vault: VaultDesk, given: Consent
) -> None:
    asked_for, mistake = menu(opened)
    mistake.trigger()
    come(runner)
    assert vault.rows("SELECT state FROM standing") == [("binned",)]
    assert opened.is_on_list()
    opened.open_by_code(code_of(vault, given.person_id))
    come(runner)
    assert "Staff removed it." in "\n".join(texts(opened.locked))
    opened.locked.put_back.click()
    come(runner)
    assert opened.person.person_id() == given.person_id
    asked_for, _ = menu(opened)
    asked_for.trigger()
    come(runner)
    assert vault.rows("SELECT state FROM standing") == [("asked",)]
    assert opened.list.table.rowCount() == 1


def test_an_end_is_told_14_days_before_and_a_locked_record_can_be_renewed(
    opened: PeopleRoom, runner: Runner, vault: VaultDesk, given: Consent, qtbot: QtBot
) -> None:
    assert not opened.person.ends.isVisible()
    code = code_of(vault, given.person_id)
    vault.clock.pass_(days=80)
    opened.show_person(given.person_id)
    come(runner)
    assert "On June 2, 2026 this record is locked" in opened.person.ends.label.text()
    vault.clock.pass_(days=11)
    opened.show_list()
    come(runner)
    typed(opened, qtbot, code)
    come(runner)
    said_here = "\n".join(texts(opened.locked))
    assert "What was agreed ended on June 2, 2026. On June 9, 2026" in said_here
    assert "小雨" not in said_here
    wanted: list[str] = []
    opened.renew_wanted.connect(wanted.append)
    opened.locked.renew.click()
    assert wanted == [given.person_id]
    opened.resize(1000, 700)
    opened.grab()
    assert clipped(opened.locked) == []
    assert unnamed(opened.locked) == []


def test_of_a_held_record_nobody_is_told_why(
    opened: PeopleRoom, runner: Runner, vault: VaultDesk, given: Consent, asked: list[Question]
) -> None:
    code = code_of(vault, given.person_id)
    vault.ask(lambda desk: holds.begin(desk.session, desk.actor, code, terms(desk)))
    opened.show_list()
    opened.open_by_code(code)
    come(runner)
    said_here = "\n".join(texts(opened.locked)).casefold()
    assert "this record is locked." in said_here
    for word in ("hold", "court", "legal", "lawyer", "demand", "ended"):
        assert word not in said_here
    assert not opened.locked.renew.isVisible()
    left: list[Leaving] = []
    opened.leaving.connect(left.append)
    opened.locked.delete.click()
    come(runner)
    assert [each.waits for each in left] == [True]
    assert left[0].until - vault.clock.now() == timedelta(seconds=10)
    vault.ask(lambda desk: deletion.finish(desk.session, desk.actor))
    assert vault.count("person") == 2

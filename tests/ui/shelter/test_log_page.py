"""The page of the log: rows in portions, four ways to ask, former staff and gone records too."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from intake_desktop.domain.audit import Action
from intake_desktop.domain.languages import Language
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.domain.tonight import Help
from intake_desktop.services import log, people, tonight
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.language import Languages
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.shelter.log_page import LogPage
from intake_desktop.ui.shelter.log_table import ABOUT, WHAT, WHEN, WHO
from intake_desktop.ui.shelter.log_words import action_name, group_name
from intake_desktop.ui.workplace import Workplace
from services.desk import OpenDesk, said, yes
from ui.looks import clipped, settle, unnamed
from ui.meeting.vault_desk import VaultDesk


class Shown:
    def __init__(self, page: LogPage, runner: Runner, vault: VaultDesk) -> None:
        self.page, self.runner, self.vault = page, runner, vault

    def read(self) -> None:
        self.page.show_page()
        self.runner.drain()

    def column(self, column: int) -> list[str]:
        self.runner.drain()
        table = self.page.table
        return [str(table.index(row, column).data()) for row in range(table.rowCount())]

    def choose(self, box: str, text: str) -> None:
        chooser = getattr(self.page.filter, box).box
        place = chooser.findText(text)
        assert place >= 0, [chooser.itemText(i) for i in range(chooser.count())]
        chooser.setCurrentIndex(place)
        self.runner.drain()


@pytest.fixture
def shown(
    workplace: Workplace, vault: VaultDesk, runner: Runner, qtbot: QtBot, appearance: Appearance
) -> Shown:
    page = LogPage(workplace)
    qtbot.addWidget(page)
    page.resize(1366 - 204 - 200, 768)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return Shown(page, runner, vault)


def work_a_little(desk: OpenDesk) -> str:
    """Wren writes a record down and looks at it; Finch, who left since, gave help."""
    recorded = desk.keeping(yes("B4"), said(called="Mei"))
    people.view_person(desk.session, desk.actor, recorded.person.id)
    desk.clock.pass_(days=1)
    finch = Actor(desk.chance.token(), "Finch", Role.INTAKE)
    with desk.session.transaction() as tx:
        tx.staff.add(finch)
        tx.audit.note(desk.actor, Action.STAFF_ADDED, desk.clock.now())
    tonight.count_help(desk.session, finch, [Help.BED])
    with desk.session.transaction() as tx:
        tx.staff.leave(finch.id, desk.clock.now())
        tx.audit.note(desk.actor, Action.STAFF_REMOVED, desk.clock.now())
    return str(recorded.person.code)


def remove(desk: OpenDesk, code: str) -> None:
    with desk.session.transaction() as tx:
        (person,) = (each for each in tx.people.all() if str(each.code) == code)
        tx.audit.note(None, Action.RECORD_DELETED, desk.clock.now(), person.id)
        tx.people.remove(person.id)


def test_rows_are_shown_the_newest_first(shown: Shown) -> None:
    shown.vault.ask(work_a_little)
    shown.read()
    assert shown.column(WHAT) == [
        "Looked at the log",
        "Removed somebody from the staff",
        "Gave help without a record",
        "Added somebody to the staff",
        "Looked at a record",
        "Began a meeting",
        "Recorded a signed paper",
    ]
    assert shown.column(WHO)[2] == "Finch (no longer here)"
    assert shown.column(WHO)[0] == "Wren"
    assert shown.column(ABOUT)[-3:] == ["a record"] * 3
    assert shown.column(ABOUT)[0] == "–"
    # By the shelter's clock, where it is evening; the log itself keeps the next day.
    assert shown.column(WHEN)[-1] == "March 4, 2026, 21:05"


def test_what_is_gone_stays_a_row_and_leads_nowhere(shown: Shown) -> None:
    code = shown.vault.ask(work_a_little)
    shown.vault.ask(lambda desk: remove(desk, code))
    shown.read()
    assert shown.column(WHAT)[1] == "Deleted a record for good"
    assert shown.column(WHO)[1] == "The program itself"
    assert shown.column(ABOUT)[1] == "a record that is gone"
    shown.page.filter.code.set_text(code)
    shown.page.filter.look_up.click()
    shown.runner.drain()
    assert "can no longer be told" in shown.page.filter.code.problem()
    assert len(shown.column(WHAT)) == 8


def test_rows_are_found_by_record_code(shown: Shown) -> None:
    code = shown.vault.ask(work_a_little)
    shown.read()
    shown.page.filter.code.set_text(code.lower().replace("-", " "))
    shown.page.filter.look_up.click()
    assert shown.column(ABOUT) == ["a record"] * 3
    shown.page.filter.code.set_text("")  # emptied, everything is back
    assert len(shown.column(WHAT)) == 7
    shown.page.filter.code.set_text("Blue-1")
    shown.page.filter.look_up.click()
    shown.runner.drain()
    assert shown.page.filter.code.problem()


def test_rows_are_found_by_who_and_by_kind(shown: Shown) -> None:
    shown.vault.ask(work_a_little)
    shown.read()
    shown.choose("who", "Finch (no longer here)")
    assert shown.column(WHAT) == ["Gave help without a record"]
    shown.choose("who", "The program itself")
    assert shown.column(WHAT) == []
    assert shown.page._empty.isVisible()
    shown.choose("who", "Everybody")
    shown.choose("what", "Staff and keys")
    assert len(shown.column(WHAT)) == 2
    shown.page.filter.all.click()
    assert len(shown.column(WHAT)) == 7
    assert shown.page.filter.is_empty()


def test_rows_are_found_by_day(shown: Shown) -> None:
    shown.vault.ask(work_a_little)
    first = shown.vault.clock.today() - timedelta(days=1)
    shown.read()
    shown.page.filter.since.set_value(first)
    shown.page.filter.until.set_value(first)
    assert len(shown.column(WHAT)) == 3
    shown.page.filter.until.day.setText("")  # half a date asks for nothing else
    assert len(shown.column(WHAT)) == 3
    shown.page.filter.until.set_value(None)
    assert len(shown.column(WHAT)) == 7


def test_rows_come_in_portions_as_one_scrolls(
    shown: Shown, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(log, "PORTION", 30)

    def work(desk: OpenDesk) -> None:
        for _ in range(100):
            tonight.count_help(desk.session, desk.actor, [Help.BED])

    shown.vault.ask(work)
    shown.read()
    assert shown.page.table.rowCount() == 30
    bar = shown.page.view.verticalScrollBar()
    while shown.page.table.canFetchMore():
        before = shown.page.table.rowCount()
        bar.setValue(bar.maximum())
        settle()
        shown.runner.drain()
        settle()
        assert shown.page.table.rowCount() > before
    assert shown.page.table.rowCount() == 101


def test_an_answer_to_an_older_question_is_dropped(shown: Shown) -> None:
    shown.vault.ask(work_a_little)
    shown.read()
    chooser = shown.page.filter.who.box
    chooser.setCurrentIndex(chooser.findText("The program itself"))
    chooser.setCurrentIndex(chooser.findText("Finch (no longer here)"))
    assert len(shown.column(WHAT)) == 1


def test_it_is_a_sound_table_model(shown: Shown, qtmodeltester: ModelTester) -> None:
    shown.vault.ask(work_a_little)
    shown.read()
    qtmodeltester.check(shown.page.table)


def test_every_action_has_words_of_its_own(qapp: QApplication) -> None:
    unknown = action_name("something.of-a-newer-version")
    names = [action_name(action) for action in Action]
    assert unknown not in names
    assert len(set(names)) == len(names)
    assert len({group_name(group) for group in log.Group}) == len(log.Group)


def test_all_of_it_works_by_keyboard_and_has_a_name(shown: Shown, qtbot: QtBot) -> None:
    shown.vault.ask(work_a_little)
    shown.read()
    assert unnamed(shown.page) == []
    shown.page.filter.more.setFocus()
    qtbot.keyClick(shown.page.filter.more, Qt.Key.Key_Space)
    assert shown.page.filter.code.isVisible()
    assert unnamed(shown.page) == []
    shown.page.view.setFocus()
    qtbot.keyClick(shown.page.view, Qt.Key.Key_Down)
    assert shown.page.view.currentIndex().row() == 1
    qtbot.keyClick(shown.page.view, Qt.Key.Key_Tab)
    assert not shown.page.view.hasFocus()


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off(shown: Shown, appearance: Appearance, percent: int) -> None:
    shown.vault.ask(work_a_little)
    shown.read()
    shown.page.filter.more.setChecked(True)
    appearance.choose_text_percent(percent)
    settle()
    assert clipped(shown.page) == []


def test_another_language_keeps_what_was_asked(shown: Shown, languages: Languages) -> None:
    shown.vault.ask(work_a_little)
    shown.read()
    shown.choose("what", "Staff and keys")
    languages.choose(Language.SIMPLIFIED)
    assert len(shown.column(WHAT)) == 2
    assert shown.page.filter.what.box.currentIndex() > 0
    assert shown.column(WHEN)[0].startswith("2026年")

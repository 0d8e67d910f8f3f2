"""The recovery sheet at the door: a typo, an old sheet, the wait, and a lead's new passphrase."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intake_desktop.domain.staff import Actor, Role
from intake_desktop.services import access
from intake_desktop.services.session import Desk, Session
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.language import Languages
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.unlock.room import UnlockRoom
from intake_desktop.vault import keys, patience, recovery
from services.staffed import LEAD_PASSPHRASE, Staffed
from ui.keys import tab_order
from ui.looks import clipped, settle, unnamed

NEW = "Kiesel Fahrrad 雨伞 lamp"


class Door:
    def __init__(self, room: UnlockRoom, runner: Runner, code: str, desk: Desk) -> None:
        self.room, self.runner, self.code, self.desk = room, runner, code, desk
        self.opened: list[tuple[Session, Actor, bool]] = []
        room.opened.connect(lambda *each: self.opened.append(each))

    def type_code(self, code: str) -> None:
        page = self.room.sheet_code_page
        page.code.set_text(code)
        page.open.click()
        self.runner.drain()

    def forget_tries(self) -> None:
        (self.desk.folder / patience.NAME).unlink()
        self.room.sheet_code_page.show_wait(0)


@pytest.fixture
def door(
    tmp_path: Path,
    runner: Runner,
    ask: Ask,
    languages: Languages,
    appearance: Appearance,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Door]:
    monkeypatch.setattr(keys, "calibrate", lambda: keys.MINIMUM)
    house = Staffed(tmp_path / "founded")
    house.add_finch(Role.LEAD)
    house.close()
    room = UnlockRoom(runner, house.desk, ask, languages, print)
    qtbot.addWidget(room)
    room.resize(1366, 738)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    door = Door(room, runner, house.code, house.desk)
    room.start()
    runner.drain()
    room.door_page.sheet.click()
    runner.drain()
    yield door
    room.abandon()
    for session, _actor, _new in door.opened:
        runner.submit(access.lock, session)
    runner.drain()


def test_from_a_forgotten_passphrase_to_an_open_vault(door: Door) -> None:
    room = door.room
    assert room.current_page() is room.sheet_code_page
    door.type_code(door.code.lower())
    page = room.sheet_lead_page
    assert room.current_page() is page
    assert [button.text() for button in page.buttons] == ["Wren", "Finch"]
    assert not any(button.isChecked() for button in page.buttons)
    assert room.sheet_code_page.code.text() == ""  # the code does not stay on the screen
    page.entry.first.set_text(NEW)
    page.entry.second.set_text(NEW)
    page.go_on.click()
    door.runner.drain()
    assert door.opened == []  # nobody was chosen
    page.buttons[0].click()
    page.go_on.click()
    door.runner.drain()
    ((_session, actor, is_new),) = door.opened
    assert (actor.alias, is_new) == ("Wren", False)
    assert page.entry.first.text() == ""


def test_what_is_wrong_with_a_code_is_told_apart(door: Door) -> None:
    page = door.room.sheet_code_page
    assert not page.code.edit.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    door.type_code("")
    assert "type the code" in page.code.problem()
    wrong = door.code[:-1] + ("0" if door.code[-1] != "0" else "2")
    door.type_code(wrong)
    assert "One letter" in page.message.label.text()
    assert page.code.isEnabled()
    door.type_code(recovery.write_code(bytes(20)))
    assert "replaced by a newer one" in page.message.label.text()
    assert "possible in 1 s" in page.message.label.text()
    assert not page.code.isEnabled()
    door.forget_tries()
    assert page.code.isEnabled()
    door.type_code(door.code)
    assert door.room.current_page() is door.room.sheet_lead_page


def test_a_weak_passphrase_and_two_that_differ(door: Door) -> None:
    door.type_code(door.code)
    page = door.room.sheet_lead_page
    page.buttons[1].click()
    page.entry.first.set_text("Finch12")
    page.entry.second.set_text("Finch13")
    page.go_on.click()
    assert "not the same" in page.entry.second.problem()
    page.entry.second.set_text("Finch12")
    page.go_on.click()
    door.runner.drain()
    assert "easy to guess" in page.entry.first.problem()
    assert page.go_on.isEnabled()
    assert door.opened == []


def test_going_back_closes_what_the_code_opened(door: Door) -> None:
    door.type_code(door.code)
    door.room.sheet_lead_page.back.click()
    door.runner.drain()
    assert door.room.current_page() is door.room.sheet_code_page
    door.room.sheet_code_page.back.click()
    door.runner.drain()
    assert door.room.current_page() is door.room.door_page
    page = door.room.door_page
    page.passphrase.set_text(LEAD_PASSPHRASE)
    page.unlock.click()
    door.runner.drain()
    assert len(door.opened) == 1  # it was not in use by anybody


def test_the_wait_is_shown_after_a_new_start_and_counts_down(door: Door, qtbot: QtBot) -> None:
    (door.desk.folder / patience.NAME).write_text(
        f'{{"wrong": 2, "at": {patience.since_start():.3f}}}'
    )
    door.room.start()
    door.runner.drain()
    page = door.room.door_page
    assert not page.passphrase.isEnabled()
    assert not page.unlock.isEnabled()
    assert "in 2 s" in page.message.label.text()
    qtbot.waitUntil(lambda: "in 1 s" in page.message.label.text(), timeout=3000)
    qtbot.waitUntil(page.unlock.isEnabled, timeout=3000)
    assert page.message.isHidden()
    assert QApplication.focusWidget() is page.passphrase.edit


def test_both_pages_work_by_keyboard_and_in_large_text(door: Door, appearance: Appearance) -> None:
    appearance.choose_text_percent(200)
    settle()
    for page in (door.room.sheet_code_page, door.room.sheet_lead_page):
        assert door.room.current_page() is page
        assert clipped(page) == []
        assert unnamed(page) == []
        assert tab_order(page)
        if page is door.room.sheet_code_page:
            door.type_code(door.code)
            settle()


def test_keys_without_a_vault_can_be_set_aside(door: Door) -> None:
    folder = door.desk.folder
    (folder / "vault.db").unlink()
    door.room.start()
    door.runner.drain()
    page = door.room.trouble_page
    assert door.room.current_page() is page
    assert page.anew.isVisible()
    assert "set aside, not deleted" in page._words.text()
    page.anew.click()
    door.runner.drain()
    assert door.room.current_page() is door.room.language_page
    assert (folder / "vault.keys.unused").exists()

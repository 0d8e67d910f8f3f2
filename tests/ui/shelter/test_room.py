"""The room's list: who sees which page, and the way to it by keyboard and at every text size."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.staff import Role
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.shelter.pages import HOLDS, LOG, REMOVED, SHEET, STAFF, ShelterPages
from intake_desktop.ui.shelter.room import ShelterRoom
from intake_desktop.ui.workplace import Workplace
from ui.looks import clipped, settle, unnamed


class Plain(QLabel):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.times = 0

    def show_page(self) -> None:
        self.times += 1


def build(qtbot: QtBot) -> tuple[ShelterRoom, dict[str, Plain]]:
    room, pages = ShelterRoom(), {}

    def make(key: str, parent: QWidget) -> Plain:
        pages[key] = Plain(key, parent)
        return pages[key]

    for key in ("passphrase", "staff", "log"):
        room.add_page(key, key.title, partial(make, key))
    qtbot.addWidget(room)
    room.resize(1366 - 204, 700)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    return room, pages


def test_a_page_is_made_when_it_is_first_shown_and_read_anew_each_time(
    qtbot: QtBot, appearance: Appearance
) -> None:
    room, pages = build(qtbot)
    room.show_current()
    assert room.page_keys() == ("passphrase", "staff", "log")
    assert room.current_page() == "passphrase"
    assert pages["passphrase"].times == 1
    assert list(pages) == ["passphrase"]
    room.list.page_button("log").click()
    assert room.current_page() == "log"
    room.show_current()  # as after another room
    assert pages["log"].times == 2


def test_intake_does_not_see_what_is_for_leads(workplace: Workplace, qtbot: QtBot) -> None:
    for_leads = {STAFF, SHEET, HOLDS, LOG}
    intake = replace(workplace, actor=replace(workplace.actor, role=Role.INTAKE))
    rooms = []
    for here in (workplace, intake):
        room = ShelterRoom()
        qtbot.addWidget(room)
        for page in ShelterPages(here, room).all():
            room.add_page(page.key, page.title, page.make)
        rooms.append(room)
    of_lead, of_intake = rooms
    assert for_leads < set(of_lead.page_keys())  # the control
    assert for_leads.isdisjoint(of_intake.page_keys())
    assert REMOVED in of_intake.page_keys()
    with pytest.raises(KeyError):
        of_intake.show_page(STAFF)


def test_arrows_and_enter_choose_a_page(qtbot: QtBot, appearance: Appearance) -> None:
    room, _ = build(qtbot)
    room.show_current()
    room.take_focus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(QApplication.focusWidget(), key)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert room.current_page() == "log"
    assert room.list.page_button("log").isChecked()
    room.list.page_button("log").click()
    assert room.list.page_button("log").isChecked()


def test_large_text_folds_the_list_into_one_button(qtbot: QtBot, appearance: Appearance) -> None:
    room, _ = build(qtbot)
    room.show_current()
    settle()
    assert not room.list.is_folded()
    appearance.choose_text_percent(200)
    room.resize(1366 - 404, 700)
    settle()
    assert room.list.is_folded()
    assert room.list.button.isVisible()
    assert clipped(room) == []
    assert unnamed(room) == []
    texts = [action.text() for action in room.list.menu.actions()]
    assert texts == ["Passphrase", "Staff", "Log"]
    room.list.menu.actions()[1].trigger()
    assert room.current_page() == "staff"

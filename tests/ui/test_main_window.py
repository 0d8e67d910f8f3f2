"""The window: a neutral title, only rooms that exist, Ctrl+L, and room for large text."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.languages import Language
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.theme import SMALLEST_TARGET
from intake_desktop.ui.when_wanted import WhenWanted
from intake_desktop.ui.widgets.page import Page
from ui.keys import tab_order

MEI = Actor("1", "Mei", Role.LEAD)


@pytest.fixture
def window(appearance: Appearance, qtbot: QtBot) -> MainWindow:
    window = MainWindow(appearance)
    qtbot.addWidget(window)
    window.add_room("today", lambda: "Today", WhenWanted(Page).now)
    window.add_room("people", lambda: "People", WhenWanted(Page).now)
    window.show_door(QWidget())
    window.show()
    window.activateWindow()
    return window


def test_the_title_never_says_what_this_is(window: MainWindow) -> None:
    assert window.windowTitle() == "Desk"
    window.enter(MEI)
    window.show_room("people")
    assert window.windowTitle() == "Desk"


def test_at_the_door_there_is_neither_a_list_of_rooms_nor_a_lock(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert not window.sidebar.isVisible()
    locks: list[bool] = []
    window.lock_requested.connect(lambda: locks.append(True))
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert locks == []


def test_the_list_shows_the_rooms_that_exist_and_who_is_here(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.enter(MEI)
    assert window.current_room() == "today"
    assert window.sidebar.who.text() == "Mei · lead"
    qtbot.mouseClick(window.sidebar.room_button("people"), Qt.MouseButton.LeftButton)
    assert window.current_room() == "people"
    assert window.sidebar.room_button("people").isChecked()
    assert not window.sidebar.room_button("today").isChecked()


def test_choosing_the_room_one_is_in_keeps_it_marked(window: MainWindow, qtbot: QtBot) -> None:
    window.enter(MEI)
    qtbot.mouseClick(window.sidebar.room_button("today"), Qt.MouseButton.LeftButton)
    assert window.sidebar.room_button("today").isChecked()


def test_ctrl_l_asks_for_the_lock(window: MainWindow, qtbot: QtBot) -> None:
    window.enter(MEI)
    with qtbot.waitSignal(window.lock_requested, timeout=1000):
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_the_strip_says_what_is_true(window: MainWindow) -> None:
    window.show_network(sealed=False)
    assert window.status.network.text() == "Network not sealed"
    window.show_network(sealed=True)
    assert window.status.network.text() == "Network sealed"
    window.show_nothing_stored()
    assert window.status.saved.text() == "Nothing stored yet"
    window.show_saved(datetime(2026, 11, 22, 14, 2, tzinfo=UTC))
    assert window.status.saved.text() == "Saved 14:02"
    window.show_no_state()
    assert window.status.saved.text() == ""


def test_a_sample_is_marked_on_every_screen(appearance: Appearance, qtbot: QtBot) -> None:
    window = MainWindow(appearance, sample_passphrase="words")
    qtbot.addWidget(window)
    window.show()
    strip = next(
        each for each in window.findChildren(QWidget) if each.property("surface") == "sample"
    )
    assert strip.isVisible()


def test_the_language_menu_switches_and_marks(window: MainWindow, appearance: Appearance) -> None:
    menu = window.sidebar.language_menu
    assert [action.text() for action in menu.actions()] == ["English", "简体中文", "繁體中文"]
    menu.actions()[1].trigger()
    assert appearance.languages.current() is Language.SIMPLIFIED
    assert [action.isChecked() for action in menu.actions()] == [False, True, False]
    assert window.sidebar.language.text().startswith("简体中文")


def test_a_name_with_an_ampersand_is_shown_as_it_is(window: MainWindow) -> None:
    window.enter(Actor("2", "<b>A & B</b>", Role.INTAKE))
    assert window.sidebar.who.text() == "<b>A & B</b> · intake"
    assert window.sidebar.who.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("percent", [100, 200])
def test_it_fits_a_small_screen_at_every_text_size(
    window: MainWindow, appearance: Appearance, percent: int
) -> None:
    appearance.choose_text_percent(percent)
    window.enter(MEI)
    window.resize(1366, 768)
    assert (window.width(), window.height()) == (1366, 768)
    smallest = window.minimumSizeHint()
    assert smallest.width() <= 1024
    assert smallest.height() <= 640


def test_everything_that_takes_keys_is_named_and_large_enough(window: MainWindow) -> None:
    window.enter(MEI)
    order = tab_order(window)
    assert len(order) >= 5
    for widget in order:
        named = widget.accessibleName() or (isinstance(widget, QPushButton) and widget.text())
        assert named
        assert widget.height() >= SMALLEST_TARGET


def test_the_keyboard_goes_along_into_the_room_that_is_shown(
    window: MainWindow, qtbot: QtBot
) -> None:
    room = QWidget()
    inside = QPushButton("Back to Today", room)
    window.add_inner("meeting", lambda: room, under="today")
    window.enter(MEI)
    window.show_room("meeting")
    inside.setFocus()
    qtbot.waitUntil(inside.hasFocus)
    window.show_room("people")
    people = window._stack._rooms["people"]()
    qtbot.waitUntil(people.hasFocus)
    # From the list of rooms it stays where one pressed.
    today = window.sidebar.room_button("today")
    today.setFocus()
    window.show_room("today")
    assert today.hasFocus()

"""The key that hides: what is on the screen right after it, and what comes then."""

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from intake_desktop.services.session import Desk
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.neutral_page import NeutralPage
from intake_desktop.ui.program import Program
from intake_desktop.ui.runner import Runner
from ui.looks import clipped, settle, unnamed
from ui.test_lock_routes import meeting  # noqa: F401
from ui.test_program import Started

_LONGEST_SECONDS = 0.2


def on_the_screen(started: Started) -> QImage:
    """What the screen shows, not what the window would draw if it were asked."""
    handle = started.window.windowHandle()
    assert handle is not None
    return handle.screen().grabWindow(started.window.winId()).toImage()


def test_nothing_is_on_the_screen_after_a_fifth_of_a_second(
    meeting: Started,  # noqa: F811
) -> None:
    settle()
    before = on_the_screen(meeting)
    began = time.thread_time()
    QTest.keyClick(meeting.window, Qt.Key.Key_F12)
    took = time.thread_time() - began
    after = on_the_screen(meeting)
    print(f"hidden after {1000 * took:.0f} ms")
    assert took < _LONGEST_SECONDS
    assert after != before  # the control: something was there
    QTest.qWait(300)
    # It is what stays, so nothing of the meeting was in it.
    assert on_the_screen(meeting) == after
    plain = meeting.program._neutral.grab().toImage()
    assert plain.convertToFormat(after.format()) == after
    assert meeting.restarts == 0


def test_it_locks_by_itself_and_what_follows_looks_alike(
    meeting: Started,  # noqa: F811
) -> None:
    QTest.keyClick(meeting.window, Qt.Key.Key_F12)
    QTest.keyClick(meeting.window, Qt.Key.Key_F12)  # no way back without the passphrase
    assert meeting.window.is_covered
    for _ in range(300):
        QTest.qWait(20)
        if meeting.restarts:
            break
    assert meeting.restarts == 1
    assert meeting.program.is_hidden


@pytest.fixture
def at_the_door(
    appearance: Appearance, qtbot: QtBot, desk: Desk
) -> Iterator[Callable[[], Program]]:
    """Builds a program that has opened nothing."""
    made: list[tuple[Program, Runner]] = []

    def build() -> Program:
        runner = Runner(pytest.fail, pytest.fail)
        window = MainWindow(appearance)
        qtbot.addWidget(window)
        program = Program(window, runner, Ask(), appearance, desk)
        made.append((program, runner))
        program.open_door()
        runner.drain()
        window.show()
        return program

    yield build
    for program, _ in made:
        program.end()


def test_at_the_door_the_same_key_leads_back(at_the_door: Callable[[], Program]) -> None:
    program = at_the_door()
    window = program._window
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_F12)
        assert program._neutral.isVisible()
        assert window.is_covered
        QTest.keyClick(window, Qt.Key.Key_F12)
        assert not window.is_covered
        assert not program._neutral.isVisible()


def test_a_mouse_finds_the_way_back_too(at_the_door: Callable[[], Program]) -> None:
    program = at_the_door()
    program.hide()
    program._neutral.back.click()
    assert not program._window.is_covered


@pytest.mark.parametrize("percent", [100, 200])
def test_the_page_is_whole_at_any_size(appearance: Appearance, qtbot: QtBot, percent: int) -> None:
    appearance.choose_text_percent(percent)
    page = NeutralPage(appearance.languages)
    qtbot.addWidget(page)
    page.resize(1024, 640)
    page.show()
    settle()
    assert clipped(page) == []
    assert unnamed(page) == []

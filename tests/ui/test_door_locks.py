"""A vault that is open at the door, to nobody yet, is locked by whatever locks any open one."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from intake_desktop.services.session import Desk, Session
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.program import Program
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.unlock.room import UnlockRoom
from intake_desktop.vault import keys
from services.staffed import LEAD, LEAD_PASSPHRASE, Staffed


class AtTheDoor:
    """A program before anybody has entered, and every vault that was opened in it."""

    def __init__(self, appearance: Appearance, desk: Desk) -> None:
        self.runner = Runner(pytest.fail, pytest.fail)
        self.window = MainWindow(appearance)
        self.program = Program(self.window, self.runner, Ask(), appearance, desk)
        self.restarts = 0
        self.program.restart = self._restart
        self.program.open_door()
        self.runner.drain()
        assert self.program._door is not None
        self.door: UnlockRoom = self.program._door
        self.sessions: list[Session] = []
        self.door.unlocked.connect(self.sessions.append)
        self.window.show()

    def _restart(self) -> None:
        self.restarts += 1

    @property
    def minutes(self) -> float:
        return self.program.guard._allowed() / 60

    def is_locked(self) -> bool:
        (session,) = self.sessions
        return session.vault.is_closed and self.restarts == 1


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "calibrate", lambda: keys.MINIMUM)


@pytest.fixture
def with_sheet(appearance: Appearance, qtbot: QtBot, desk: Desk) -> Iterator[AtTheDoor]:
    """The sheet's code was typed, and no lead is chosen."""
    house = Staffed(desk.folder)
    house.close()
    at = AtTheDoor(appearance, desk)
    qtbot.addWidget(at.window)
    at.door.sheet_code_page.code.set_text(house.code)
    at.door.sheet_code_page.open.click()
    at.runner.drain()
    assert at.door.current_page() is at.door.sheet_lead_page
    yield at
    at.program.end()


@pytest.fixture
def new_vault(appearance: Appearance, qtbot: QtBot, desk: Desk) -> Iterator[AtTheDoor]:
    """A vault was founded, and its recovery code is on the screen."""
    at = AtTheDoor(appearance, desk)
    qtbot.addWidget(at.window)
    at.door._first_run.lead_given(LEAD.alias, LEAD.trained_on, LEAD.trained_by)
    at.door._first_run.passphrase_given(LEAD_PASSPHRASE, LEAD_PASSPHRASE)
    at.runner.drain()
    assert at.door.current_page() is at.door.recovery_page
    yield at
    at.program.end()


def by_key(at: AtTheDoor) -> None:
    QTest.keyClick(at.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def by_quiet_time(at: AtTheDoor) -> None:
    at.program.guard._idle._heard_at -= 3600
    QTest.keyClick(at.window, Qt.Key.Key_A)


def by_the_desktop(at: AtTheDoor) -> None:
    at.program.guard._desktop.lock_wanted.emit()


def by_hiding(at: AtTheDoor) -> None:
    QTest.keyClick(at.window, Qt.Key.Key_F12)
    QTest.keyClick(at.window, Qt.Key.Key_F12)  # there is no way back without the passphrase
    assert at.window.is_covered
    for _ in range(200):
        QTest.qWait(20)
        if at.restarts:
            break


ROUTES = (by_key, by_quiet_time, by_the_desktop, by_hiding)


@pytest.mark.parametrize("route", ROUTES)
def test_what_the_sheet_opened_is_locked(
    with_sheet: AtTheDoor, route: Callable[[AtTheDoor], None]
) -> None:
    assert not with_sheet.is_locked()
    route(with_sheet)
    assert with_sheet.is_locked()
    assert not with_sheet.door.isVisible()


@pytest.mark.parametrize("route", ROUTES)
def test_a_new_vault_and_its_code_are_locked(
    new_vault: AtTheDoor, route: Callable[[AtTheDoor], None]
) -> None:
    assert not new_vault.is_locked()
    route(new_vault)
    assert new_vault.is_locked()
    assert not new_vault.door.isVisible()


def test_going_back_lets_the_key_leave_the_memory(with_sheet: AtTheDoor) -> None:
    """Which only another process in place of this one does."""
    with_sheet.door.sheet_lead_page.back.click()
    with_sheet.runner.drain()
    assert with_sheet.is_locked()


def test_closing_the_window_closes_the_vault(with_sheet: AtTheDoor) -> None:
    with_sheet.window.close()
    (session,) = with_sheet.sessions
    assert session.vault.is_closed


def test_whoever_copies_the_code_by_hand_has_as_long_as_a_meeting(new_vault: AtTheDoor) -> None:
    assert new_vault.minutes == 10


def test_nobody_else_at_the_door_has(with_sheet: AtTheDoor) -> None:
    assert with_sheet.minutes == 3

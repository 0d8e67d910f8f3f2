"""What the end of the program, a lock and found damage mean for the backups."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intake_desktop.services import restore
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.shelter.pages import BACKUPS
from intake_desktop.vault import copy_folders, migrate
from services.copy_desk import CopyDesk
from ui.shelter.test_backups_page import WAIT, Held
from ui.test_program import Started


@pytest.fixture
def started(appearance: Appearance, qtbot: QtBot, tmp_path: Path) -> Iterator[Started]:
    folder = tmp_path / "vault"
    folder.mkdir(mode=0o700)
    started = Started(appearance, folder, Held)
    qtbot.addWidget(started.window)
    started.window.show()
    started.open()
    started.vault.ask(CopyDesk.record)
    yield started
    started.program.end()
    started.runner.stop()
    assert (started.errors, started.bugs) == ([], [])


def copies(started: Started) -> list[Path]:
    return copy_folders.found_in(started.vault_folder / "backups")


def test_the_end_makes_a_backup_if_anything_changed(started: Started) -> None:
    started.program.end()
    assert len(copies(started)) == 1
    assert not list(started.vault_folder.rglob("*.part"))


def test_a_lock_makes_none_and_leaves_nothing_half_made(qtbot: QtBot, started: Started) -> None:
    duties = started.program.duties
    assert duties is not None
    duties.start(after_ms=0)
    qtbot.waitUntil(lambda: duties._job is not None, timeout=WAIT)
    started.program.lock()
    assert started.restarts == 1
    assert copies(started) == [] and not list(started.vault_folder.rglob("*.part"))


def test_that_none_can_be_made_is_said_on_today_until_one_is(
    qtbot: QtBot, started: Started
) -> None:
    duties, rooms = started.program.duties, started.program.rooms
    assert duties is not None
    assert rooms is not None
    place = started.vault_folder / "backups"
    for each in place.glob("*"):
        each.unlink()
    if place.is_dir():
        place.rmdir()
    place.write_text("in the way")
    notice = rooms._today.now().no_backup
    duties.start(after_ms=0)
    qtbot.waitUntil(notice.isVisible, timeout=WAIT)
    notice.show_backups.click()
    assert rooms.shelter.current_page() == BACKUPS
    place.unlink()
    duties.back_up_now(lambda _step: None, lambda _error: None)
    qtbot.waitUntil(lambda: not notice.isVisibleTo(started.window), timeout=WAIT)
    qtbot.waitUntil(lambda: duties._job is None, timeout=WAIT)


def change_past_the_program(desk: CopyDesk) -> None:
    run = desk.session.vault._connection.execute
    run("DROP TRIGGER person_is_fixed")
    run("UPDATE person SET created_at = '2026-01-01T00:00:00.000000Z'")
    run(next(s for s in migrate._statements(migrate.scripts()[0]) if "person_is_fixed" in s))


def trouble(started: Started) -> str:
    return restore.trouble(started.vault_folder)


def test_damage_closes_the_vault_and_the_door_will_say_why(qtbot: QtBot, started: Started) -> None:
    started.vault.ask(change_past_the_program)
    duties = started.program.duties
    assert duties is not None
    duties.start(after_ms=0)
    qtbot.waitUntil(lambda: started.restarts == 1, timeout=WAIT)
    assert trouble(started) == "log"
    assert copies(started) == []


def test_damage_that_shows_as_the_window_closes_is_told_by_the_door(started: Started) -> None:
    started.vault.ask(change_past_the_program)
    assert trouble(started) == ""
    started.program.end()
    assert trouble(started) == "log"
    assert copies(started) == []

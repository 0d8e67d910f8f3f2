"""What the program does where the disk fails it between the passphrase and the lock."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intake_desktop.ui.application import Appearance
from intake_desktop.ui.room_keys import TODAY
from services.desk import OpenDesk, said, yes
from ui.test_program import Started


@pytest.fixture
def started(appearance: Appearance, qtbot: QtBot, tmp_path: Path) -> Iterator[Started]:
    """Not opened yet; the record of one person has ended."""
    started = Started(appearance, tmp_path)
    qtbot.addWidget(started.window)
    started.window.show()
    started.vault.ask(lambda desk: desk.tonight(yes("T15"), said(needs="over")))
    started.vault.clock.pass_(hours=72)
    yield started
    started.program.end()
    started.runner.stop()
    assert (started.errors, started.bugs) == ([], [])


def write_nothing(desk: OpenDesk) -> None:
    """As a disk that has turned read-only."""
    desk.session.vault._connection.execute("PRAGMA query_only = ON")


def test_where_what_has_ended_cannot_be_deleted_nobody_comes_in(started: Started) -> None:
    started.vault.ask(write_nothing)
    started.open()
    assert [question.title for question in started.asked] != []
    assert started.restarts == 1


def test_a_vault_that_a_failing_disk_closed_is_locked(started: Started, qtbot: QtBot) -> None:
    started.open()
    assert started.restarts == 0 and started.window.current_room() == TODAY
    started.vault.ask(OpenDesk.close)
    qtbot.waitUntil(lambda: started.restarts == 1, timeout=5000)

"""The room in a window, over a real vault that the worker holds."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.language import Languages
from intake_desktop.ui.people.room import PeopleRoom
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.workplace import Workplace
from services.desk import OpenDesk
from ui.meeting.vault_desk import VaultDesk


@pytest.fixture
def vault(runner: Runner, tmp_path: Path) -> Iterator[VaultDesk]:
    folder = tmp_path / "vault"
    folder.mkdir()
    held = VaultDesk(runner, folder)
    yield held
    held.ask(OpenDesk.close)


@pytest.fixture
def room(
    vault: VaultDesk,
    appearance: Appearance,
    languages: Languages,
    runner: Runner,
    ask: Ask,
    qtbot: QtBot,
) -> PeopleRoom:
    room = PeopleRoom(Workplace(runner, vault.session, vault.actor, ask, languages))
    qtbot.addWidget(room)
    room.resize(1366 - 268, 768 - 50)  # what sidebar and strip leave at 200 %
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    return room

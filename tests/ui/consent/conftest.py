"""The room in a window, over a real vault that the worker holds."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.consent.room import ConsentRoom
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.workplace import Workplace
from services.desk import OpenDesk
from services.filled_forms import a_person
from ui.meeting.vault_desk import VaultDesk


@pytest.fixture
def vault(runner: Runner, tmp_path: Path) -> Iterator[VaultDesk]:
    folder = tmp_path / "vault"
    folder.mkdir()
    held = VaultDesk(runner, folder)
    yield held
    held.ask(OpenDesk.close)


@pytest.fixture
def person_id(vault: VaultDesk) -> str:
    return vault.ask(a_person)


@pytest.fixture
def room(
    appearance: Appearance, runner: Runner, vault: VaultDesk, ask: Ask, qtbot: QtBot
) -> ConsentRoom:
    room = ConsentRoom(Workplace(runner, vault.session, vault.actor, ask, appearance.languages))
    qtbot.addWidget(room)
    room.resize(1366 - 268, 768 - 50)
    room.show()
    return room

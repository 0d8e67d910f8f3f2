"""The room's workplace, over a real vault that the worker holds."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_desktop.ui.ask import Ask
from intake_desktop.ui.language import Languages
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
def workplace(vault: VaultDesk, languages: Languages, runner: Runner, ask: Ask) -> Workplace:
    return Workplace(runner, vault.session, vault.actor, ask, languages)

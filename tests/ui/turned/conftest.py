"""A program with real keys of the lowest cost, in its window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intake_desktop.ui.application import Appearance
from intake_desktop.vault import keys
from ui.turned.house import House


@pytest.fixture
def house(
    appearance: Appearance, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[House]:
    monkeypatch.setattr(keys, "calibrate", lambda: keys.MINIMUM)
    folder = tmp_path / "vault"
    folder.mkdir(mode=0o700)
    house = House(appearance, folder)
    house.ask.answers = None  # dialogs are shown
    qtbot.addWidget(house.window)
    house.window.resize(1366, 768)
    house.window.show()
    house.open()
    house.to_policy()
    yield house
    house.program.end()
    house.runner.stop()
    assert (house.errors, house.bugs) == ([], [])

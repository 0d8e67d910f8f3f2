"""A vault in a synced folder: the door says so, moves it, and says what cannot be called back."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intake_desktop.domain.errors import SyncedFolder
from intake_desktop.host import folders
from intake_desktop.host.chance import SystemChance
from intake_desktop.host.clock import SystemClock
from intake_desktop.services.session import Desk
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.unlock.synced_page import SyncedPage
from ui.looks import clipped, settle, unnamed


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(folders, "default_vault_folder", lambda: tmp_path / "local" / "vault")
    folder = tmp_path / "Dropbox" / "vault"
    folder.mkdir(parents=True)
    for name in ("vault.db", "vault.keys"):
        (folder / name).write_bytes(name.encode())
    return folder


@pytest.fixture
def page(qtbot: QtBot, runner: Runner, old: Path, typefaces: object) -> SyncedPage:
    made = SyncedPage(runner, Desk(old, SystemClock(), SystemChance()))
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    made.show_error(SyncedFolder("Dropbox"))
    qtbot.waitUntil(lambda: not runner.is_busy)
    settle()
    return made


def test_it_moves_and_then_only_closing_is_left(
    qtbot: QtBot, page: SyncedPage, old: Path, tmp_path: Path
) -> None:
    assert "Dropbox" in page._words.text()
    assert "cannot be called back" in page._move_words.text()
    page.move_here.click()
    qtbot.waitUntil(page.done.isVisible)
    assert not old.exists()
    assert (tmp_path / "local/vault/vault.db").read_bytes() == b"vault.db"
    assert str(tmp_path / "local/vault") in page._words.text()
    assert "cannot be called back" in page._move_words.text()
    assert page.look.isHidden() and page.move_here.isHidden()
    with qtbot.waitSignal(page.close_wanted):
        page.done.click()


def test_another_vault_in_the_way_is_told_and_nothing_is_moved(
    qtbot: QtBot, page: SyncedPage, runner: Runner, old: Path, tmp_path: Path
) -> None:
    (tmp_path / "local/vault").mkdir(parents=True)
    (tmp_path / "local/vault/vault.db").write_bytes(b"another")
    page.move_here.click()
    qtbot.waitUntil(lambda: not runner.is_busy)
    settle()
    assert "already" in page._move_words.text()
    assert page.move_here.isVisible() and page.move_here.isEnabled()
    assert (old / "vault.db").exists()


def test_without_a_vault_there_is_nothing_to_move(
    qtbot: QtBot, page: SyncedPage, runner: Runner, old: Path
) -> None:
    shutil.rmtree(old)
    page.show_error(SyncedFolder("network"))
    qtbot.waitUntil(lambda: not runner.is_busy)
    settle()
    assert page.move_here.isHidden()
    assert page.look.isVisible()
    assert "another computer" in page.title.text()


def test_nothing_is_cut_off_and_everything_has_a_name(page: SyncedPage) -> None:
    assert clipped(page) == []
    assert unnamed(page) == []

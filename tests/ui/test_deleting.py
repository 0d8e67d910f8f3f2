"""The ten seconds of a deletion: seen in every room, reachable by keyboard, and then it is over."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intake_desktop.services import deletion, holds
from intake_desktop.services.deletion import Leaving
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.deleting import undoable
from intake_desktop.ui.language import Languages
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.undoing import UndoBanner
from intake_desktop.ui.workplace import Workplace
from services.desk import OpenDesk
from services.test_holds import terms
from ui.looks import clipped, unnamed
from ui.meeting.vault_desk import VaultDesk
from ui.people.guests import come, rain


@pytest.fixture
def vault(runner: Runner, tmp_path: Path) -> Iterator[VaultDesk]:
    folder = tmp_path / "vault"
    folder.mkdir()
    held = VaultDesk(runner, folder)
    yield held
    held.ask(OpenDesk.close)


@pytest.fixture
def banner(
    vault: VaultDesk,
    appearance: Appearance,
    languages: Languages,
    runner: Runner,
    ask: Ask,
    qtbot: QtBot,
) -> Iterator[UndoBanner]:
    banner = UndoBanner(Workplace(runner, vault.session, vault.actor, ask, languages))
    qtbot.addWidget(banner)
    banner.resize(1000, 80)
    yield banner
    banner.stop()


def leave(vault: VaultDesk) -> Leaving:
    recorded = vault.ask(rain)
    return vault.ask(lambda desk: deletion.ask(desk.session, desk.actor, recorded.person.id))


def test_undo_has_the_keyboard_and_brings_it_back(
    banner: UndoBanner, vault: VaultDesk, runner: Runner, qtbot: QtBot
) -> None:
    leaving = leave(vault)
    kept: list[str] = []
    banner.kept.connect(kept.append)
    with qtbot.waitActive(banner):
        banner.show()
        banner.activateWindow()
    banner.begin(undoable(leaving))
    assert QApplication.focusWidget() is banner.undo
    assert "10 seconds" in banner.undo.accessibleName()
    qtbot.keyClick(banner.undo, Qt.Key.Key_Return)
    come(runner)
    assert kept == [leaving.person_id]
    assert vault.count("standing") == 0
    assert "Nothing was deleted" in banner.label.text()
    assert not banner.undo.isVisible()


def test_after_the_time_it_is_gone_and_said(
    banner: UndoBanner, vault: VaultDesk, runner: Runner, qtbot: QtBot
) -> None:
    leaving = leave(vault)
    vault.clock.pass_(seconds=9.95)
    banner.begin(undoable(leaving))
    assert banner.undo.isVisible()
    vault.clock.pass_(seconds=1)
    with qtbot.waitSignal(banner.gone, timeout=5000):
        pass
    come(runner)
    assert vault.count("person") == 0
    assert "gone from this laptop" in banner.label.text()
    assert not banner.undo.isVisible()


def test_undo_that_comes_late_is_told(banner: UndoBanner, vault: VaultDesk, runner: Runner) -> None:
    banner.begin(undoable(leave(vault)))
    vault.clock.pass_(seconds=11)
    banner.undo.click()
    come(runner)
    assert "cannot be brought back" in banner.label.text()


def test_what_waits_is_told_without_a_reason(
    banner: UndoBanner, vault: VaultDesk, runner: Runner
) -> None:
    recorded = vault.ask(rain)
    code = str(recorded.person.code)
    vault.ask(lambda desk: holds.begin(desk.session, desk.actor, code, terms(desk)))
    leaving = vault.ask(lambda desk: deletion.ask(desk.session, desk.actor, recorded.person.id))
    banner.begin(undoable(leaving))
    said = banner.label.text()
    assert "cannot be deleted yet" in said
    for word in ("hold", "court", "legal", "lawyer"):
        assert word not in said.casefold()
    vault.ask(lambda desk: desk.clock.pass_(seconds=10))
    vault.ask(lambda desk: deletion.finish(desk.session, desk.actor))
    assert vault.count("person") == 1


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_of_it_is_cut(
    banner: UndoBanner, vault: VaultDesk, appearance: Appearance, percent: int
) -> None:
    appearance.choose_text_percent(percent)
    banner.begin(undoable(leave(vault)))
    banner.resize(1000, banner.heightForWidth(1000))
    banner.grab()
    assert clipped(banner) == []
    assert unnamed(banner) == []

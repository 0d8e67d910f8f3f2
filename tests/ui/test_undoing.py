"""Ten seconds over every room: a withdrawal is undone, or final; and its receipt is at hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intake_desktop.domain.consent import Afterwards
from intake_desktop.services import withdrawing
from intake_desktop.services.withdrawing import Withdrawn
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.language import Languages
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.taking_back import undoable
from intake_desktop.ui.undoing import Undoable, UndoBanner
from intake_desktop.ui.workplace import Workplace
from services.desk import OpenDesk
from services.releases import release
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


def take(vault: VaultDesk) -> Withdrawn:
    def withdrawn(desk: OpenDesk) -> Withdrawn:
        paper = release(desk, rain(desk).person.id)
        return withdrawing.withdraw(desk.session, desk.actor, paper.id)

    return vault.ask(withdrawn)


def test_it_says_so_calmly_and_undo_has_the_keyboard(
    banner: UndoBanner, vault: VaultDesk, runner: Runner, qtbot: QtBot
) -> None:
    taken = take(vault)
    kept: list[str] = []
    banner.kept.connect(kept.append)
    with qtbot.waitActive(banner):
        banner.show()
        banner.activateWindow()
    banner.begin(undoable(taken))
    assert banner.label.text() == "Withdrawn. Services stay the same."
    assert banner.receipt.isVisible()
    assert QApplication.focusWidget() is banner.undo
    qtbot.keyClick(banner.undo, Qt.Key.Key_Return)
    come(runner)
    assert kept == [taken.person_id]
    assert vault.count("withdrawal") == 0
    assert "Nothing was withdrawn" in banner.label.text()
    assert not banner.undo.isVisible() and not banner.receipt.isVisible()


def test_after_the_time_it_is_final_and_the_receipt_stays_at_hand(
    banner: UndoBanner, vault: VaultDesk, runner: Runner, qtbot: QtBot
) -> None:
    taken = take(vault)
    wanted: list[Undoable] = []
    banner.receipt_wanted.connect(wanted.append)
    vault.clock.pass_(seconds=9.95)
    banner.begin(undoable(taken))
    vault.clock.pass_(seconds=1)
    qtbot.waitUntil(lambda: not banner.undo.isVisible(), timeout=5000)
    come(runner)
    assert vault.rows("SELECT final FROM withdrawal") == [(1,)]
    assert banner.label.text() == "Withdrawn. Services stay the same."
    banner.receipt.click()
    assert [each.about for each in wanted] == [taken]
    banner._fade()
    assert not banner.isVisible()


def test_what_is_removed_with_a_line_is_told_to_whoever_cleans_the_copies(
    banner: UndoBanner, vault: VaultDesk, qtbot: QtBot
) -> None:
    def lines(desk: OpenDesk) -> Withdrawn:
        paper = rain(desk).consents[0]
        return withdrawing.withdraw_lines(
            desk.session, desk.actor, paper.id, ("B7",), Afterwards.REMOVED
        )

    taken = vault.ask(lines)
    vault.clock.pass_(seconds=9.95)
    banner.begin(undoable(taken))
    vault.clock.pass_(seconds=1)
    with qtbot.waitSignal(banner.gone, timeout=5000):
        pass
    assert "needs" not in vault.stored()


def test_undo_that_comes_late_is_told(banner: UndoBanner, vault: VaultDesk, runner: Runner) -> None:
    banner.begin(undoable(take(vault)))
    vault.clock.pass_(seconds=11)
    banner.undo.click()
    come(runner)
    assert "cannot be brought back" in banner.label.text()


def test_a_lock_stops_it(banner: UndoBanner, vault: VaultDesk) -> None:
    banner.begin(undoable(take(vault)))
    timers = list(banner._running)
    assert [timer.isActive() for timer in timers] == [True]
    banner.stop()
    assert [timer.isActive() for timer in timers] == [False]
    assert not banner.isVisible()
    banner.undo.click()
    assert vault.count("withdrawal") == 1  # what a lock does is for the vault to do


def test_a_second_thing_takes_its_place_and_both_become_final(
    banner: UndoBanner, vault: VaultDesk, runner: Runner, qtbot: QtBot
) -> None:
    first, second = take(vault), take(vault)
    vault.clock.pass_(seconds=9.95)
    banner.begin(undoable(first))
    banner.begin(undoable(second))
    vault.clock.pass_(hours=2)
    qtbot.waitUntil(lambda: not banner.undo.isVisible(), timeout=5000)
    come(runner)
    assert vault.rows("SELECT final FROM withdrawal") == [(1,), (1,)]


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_of_it_is_cut(
    banner: UndoBanner, vault: VaultDesk, appearance: Appearance, percent: int
) -> None:
    appearance.choose_text_percent(percent)
    banner.begin(undoable(take(vault)))
    banner.resize(756, banner.heightForWidth(756))  # as narrow as the window may be
    banner.grab()
    assert clipped(banner) == []
    assert unnamed(banner) == []

"""The page that checks the log: slices with progress, results in words, a code on paper."""

import re

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intake_desktop.domain.tonight import Help
from intake_desktop.services import log, tonight
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.shelter.log_check_page import LogCheckPage
from intake_desktop.ui.workplace import Workplace
from intake_desktop.vault import chain
from services.desk import OpenDesk, said, yes
from ui.looks import clipped, settle, unnamed
from ui.meeting.vault_desk import VaultDesk


class Shown:
    def __init__(self, page: LogCheckPage, runner: Runner, vault: VaultDesk) -> None:
        self.page, self.runner, self.vault = page, runner, vault

    def read(self) -> None:
        self.page.show_page()
        self.runner.drain()

    def check(self) -> str:
        self.page.check.click()
        for _ in range(2000):
            self.runner.drain()
            QApplication.processEvents()
            if self.page.check.isEnabled():
                break
        self.runner.drain()
        return self.page.result.text()

    def compare(self, code: str) -> str:
        self.page.typed.set_text(code)
        self.page.compare.click()
        for _ in range(2000):
            self.runner.drain()
            QApplication.processEvents()
            if self.page.compare.isEnabled():
                break
        return self.page.compare_result.text()


@pytest.fixture
def shown(
    workplace: Workplace, vault: VaultDesk, runner: Runner, qtbot: QtBot, appearance: Appearance
) -> Shown:
    vault.ask(lambda desk: [desk.keeping(yes("B4"), said(called="Mei")) for _ in range(3)])
    page = LogCheckPage(workplace)
    qtbot.addWidget(page)
    page.resize(1366 - 204 - 200, 768)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return Shown(page, runner, vault)


def tamper(desk: OpenDesk) -> None:
    desk.session.vault._connection.execute("UPDATE answer SET words = 'somebody else'")


def test_a_whole_log_is_called_whole(shown: Shown) -> None:
    shown.read()
    assert shown.page._end.text() == "6 rows, the last one on March 4, 2026, 21:05."
    code = shown.page.code.text()
    said_ = shown.check()
    assert said_.startswith("The log holds together: 6 rows up to March 4, 2026, 21:05")
    assert shown.page._end.text().startswith("7 rows")  # the check is one, too
    assert shown.page.code.text() != code


def test_a_change_past_the_program_is_told_in_words(shown: Shown) -> None:
    shown.read()
    shown.vault.ask(tamper)
    assert shown.check().startswith("The log does not hold together.")
    # All three records were changed; which of them is looked at first, their random ids decide.
    assert re.search(r"\(row [246]: record-changed\)", shown.page.result.text())
    assert shown.page.check.isEnabled()  # one may look again


def test_others_work_between_the_slices(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "_SLICE_SECONDS", 0.0)
    monkeypatch.setattr(chain, "_PEOPLE_AT_ONCE", 1)
    shown.read()
    shown.page.check.click()
    shown.runner.drain()  # one slice, and no more: the next is asked for by the event loop
    assert not shown.page.check.isEnabled()
    assert shown.page.bar.isVisible()
    assert 0 < shown.page.bar.value() < shown.page.bar.maximum()
    shown.vault.ask(lambda desk: tonight.count_help(desk.session, desk.actor, [Help.BED]))
    for _ in range(100):
        QApplication.processEvents()
        shown.runner.drain()
    assert shown.page.result.text().startswith("The log holds together: 7 rows")
    assert not shown.page.bar.isVisible()


def test_a_check_rests_while_another_page_is_shown(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "_SLICE_SECONDS", 0.0)
    monkeypatch.setattr(chain, "_PEOPLE_AT_ONCE", 1)
    shown.page.check.click()
    shown.page.hide()
    for _ in range(100):
        QApplication.processEvents()
        shown.runner.drain()
    assert shown.page.result.text() == ""
    shown.page.show()
    for _ in range(100):
        QApplication.processEvents()
        shown.runner.drain()
    assert shown.page.result.text().startswith("The log holds together")
    rows = shown.vault.rows("SELECT count(*) FROM audit WHERE action = 'log.verified'")
    assert rows == [(1,)]


def test_a_code_on_paper_is_found_or_not(shown: Shown) -> None:
    shown.read()
    code = shown.page.code.text()
    shown.vault.ask(lambda desk: tonight.count_help(desk.session, desk.actor, [Help.BED]))
    said_ = shown.compare(code.lower().replace("-", " "))
    assert said_.startswith("Yes: the log ended with this code at row 6, on March 4, 2026, 21:05.")
    other = ("0" if code[0] != "0" else "1") + code[1:]
    assert shown.compare(other).startswith("This log never ended with this code.")
    assert shown.compare("12") == ""
    assert shown.page.typed.problem()
    assert shown.compare("") == ""


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_and_all_of_it_has_a_name(
    shown: Shown, appearance: Appearance, percent: int
) -> None:
    shown.read()
    shown.check()
    shown.compare("0" * 20)
    appearance.choose_text_percent(percent)
    settle()
    assert clipped(shown.page) == []
    assert unnamed(shown.page) == []

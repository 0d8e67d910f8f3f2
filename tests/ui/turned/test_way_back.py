"""Leaving needs the passphrase of whoever is here; hiding leads back to the person's page."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from intake_desktop.domain.languages import Language
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.services import passphrases
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.theme import SMALLEST_TARGET
from intake_desktop.ui.turned.view import TurnedView
from intake_desktop.ui.turned.words import words_of
from intake_desktop.ui.workplace import Workplace
from intake_desktop.vault import keys, patience
from services.staffed import FINCH_PASSPHRASE, LEAD_PASSPHRASE
from ui.looks import clipped, settle, unnamed
from ui.turned.house import StaffedDesk, give, told
from ui.turned.test_looks import sheet


class Turned:
    """The view without a window behind it; ``left`` counts how often it let somebody go."""

    def __init__(self, appearance: Appearance, runner: Runner, ask: Ask, folder: Path) -> None:
        self.runner, self.vault = runner, StaffedDesk(runner, folder)
        self.tries = folder / patience.NAME
        session, actor = self.vault.session, self.vault.actor
        work = Workplace(runner, session, actor, ask, appearance.languages)
        self.view = TurnedView(appearance, work)
        self._words = words_of(appearance.languages)
        self.left = 0
        self.view.left.connect(self._leave)
        self.view.shown_again.connect(self._fill)
        self.view.face.fit()
        self.view.show_face()

    def _leave(self) -> None:
        self.left += 1

    def _fill(self) -> None:
        shown = sheet(self._words, Language.SIMPLIFIED, Language.ENGLISH)
        self.view.face.start(shown, self._words)

    def give(self, passphrase: str) -> None:
        give(self.view, passphrase)
        self.rest()

    def rest(self) -> None:
        self.runner.drain()
        settle()

    def said(self) -> str:
        return self.view.way_back.message.label.text()

    def wrong(self) -> int:
        found = json.loads(self.tries.read_text())["wrong"]
        assert isinstance(found, int)
        return found

    def let_time_pass(self) -> None:
        """As long as the delay: the last try was when the laptop was started."""
        self.tries.write_text(json.dumps({"wrong": self.wrong(), "at": 0.0}))
        self.view.way_back.countdown.start(0)


@pytest.fixture
def turned(
    appearance: Appearance,
    runner: Runner,
    ask: Ask,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Turned]:
    monkeypatch.setattr(keys, "calibrate", lambda: keys.MINIMUM)
    turned = Turned(appearance, runner, ask, tmp_path / "vault")
    qtbot.addWidget(turned.view)
    turned.view.resize(1366, 768)
    with qtbot.waitActive(turned.view):
        turned.view.show()
        turned.view.activateWindow()
    settle()
    yield turned
    runner.submit(turned.vault.staffed.close)
    runner.drain()


def test_only_the_right_passphrase_leads_back(turned: Turned) -> None:
    turned.give("not it")
    assert turned.left == 0
    assert "That is not your passphrase" in turned.said()
    assert "possible in 1 s" in turned.said()
    assert not turned.view.way_back.passphrase.isEnabled()
    turned.let_time_pass()
    turned.give(LEAD_PASSPHRASE)
    assert turned.left == 1
    assert turned.view.way_back.passphrase.text() == ""
    assert not turned.tries.exists()


def test_wrong_tries_wait_as_long_as_at_the_door(turned: Turned) -> None:
    for tries, seconds in ((1, 1), (2, 2), (3, 4)):
        turned.give("not it")
        assert turned.wrong() == tries
        assert f"possible in {seconds} s" in turned.said()
        turned.view.show_face()  # going to and fro shortens nothing
        turned.view.ask_staff()
        turned.rest()
        assert not turned.view.way_back.leave.isEnabled()
        turned.let_time_pass()


def test_an_empty_field_is_no_try(turned: Turned) -> None:
    turned.give("")
    assert "type your passphrase" in turned.view.way_back.passphrase.problem()
    assert not turned.tries.exists()


def test_a_colleagues_passphrase_does_not(turned: Turned) -> None:
    added: list[Actor] = []
    turned.runner.submit(turned.vault.staffed.add_finch, Role.LEAD, then=added.append)
    turned.rest()
    turned.give(FINCH_PASSPHRASE)
    assert turned.left == 0
    turned.let_time_pass()
    # The control: it is Finch's.
    done: list[object] = []
    session = turned.vault.session
    turned.runner.submit(passphrases.confirm, session, added[0], FINCH_PASSPHRASE, then=done.append)
    turned.rest()
    assert done == [None]


def test_the_field_takes_no_input_method_and_forgets(turned: Turned) -> None:
    view = turned.view
    edit = view.way_back.passphrase.edit
    assert not edit.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    for leave in (view.show_face, view.hide_all):
        view.ask_staff()
        edit.setText("half a pass")
        leave()
        assert edit.text() == ""
    view.show_face()


def test_an_answer_that_comes_too_late_lets_nobody_go(turned: Turned) -> None:
    give(turned.view, LEAD_PASSPHRASE)
    turned.view.hide_all()
    turned.rest()
    assert turned.left == 0
    assert turned.view.is_hidden


def test_hidden_nothing_is_told_and_the_same_item_comes_back(turned: Turned) -> None:
    face = turned.view.face
    face.after.click()
    face.answers.show_chosen.click()
    face.bar.code.click()
    words, title = face.columns[1].words.text(), face.columns[1].title.text()
    for shown in (words, title, "Aqua"):
        assert shown in told(turned.view)  # the control
    QTest.keyClick(turned.view, Qt.Key.Key_Escape)
    assert turned.view.clock.isVisible()
    for shown in (words, title, "Aqua"):
        assert shown not in told(turned.view)
    QTest.keyClick(turned.view, Qt.Key.Key_Escape)
    assert face.columns[1].words.text() == words
    assert not face.answers.is_open
    assert "Aqua" not in told(turned.view)
    face.bar.hide_now.click()
    turned.view.clock.back.click()
    assert face.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
def test_the_way_back_is_whole_at_any_size(
    turned: Turned, appearance: Appearance, percent: int
) -> None:
    appearance.choose_text_percent(percent)
    turned.view.resize(1024, 640)
    turned.give("not it")
    assert clipped(turned.view) == []
    assert unnamed(turned.view) == []
    assert turned.view.way_back.stay.height() >= SMALLEST_TARGET
    turned.view.way_back.stay.click()
    assert turned.view.face.isVisible()
    appearance.choose_text_percent(100)

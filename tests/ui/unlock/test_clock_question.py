"""Before the rooms: a clock far from the last use is asked about, and nothing is done meanwhile."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.languages import Language
from intake_desktop.services import access
from intake_desktop.services.access import Founded, FoundingLead
from intake_desktop.services.clock import SessionClock
from intake_desktop.services.session import Desk, Session
from intake_desktop.ui.ask import UNANSWERED, Answer, Ask, Question
from intake_desktop.ui.language import Languages
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.unlock.clock_question import ClockQuestion
from intake_desktop.vault import keys
from services.desk import EVENING, Dice, MovableClock


@dataclass
class Door:
    """What was asked, and which way it went: "in", "out", or nowhere yet."""

    founded: Founded
    runner: Runner
    question: ClockQuestion
    asked: list[Question]
    went: list[str]
    answer: Answer = False

    def open(self, **since: float) -> Session:
        """As after unlocking, so long after the last row."""
        machine = MovableClock(EVENING + timedelta(**since))
        last = EVENING
        session = replace(self.founded.session, clock=SessionClock(machine, last))
        self.question.ask(session, self.founded.actor)
        self.runner.drain()
        return session

    def actions(self) -> list[str]:
        sql = "SELECT action FROM audit ORDER BY sequence"
        return [str(action) for (action,) in self.run(sql)]

    def run(self, sql: str) -> list[tuple[object, ...]]:
        """By raw SQL, on the worker, to whom the vault belongs."""
        found: list[list[tuple[object, ...]]] = []
        connection = self.founded.session.vault._connection
        self.runner.submit(lambda: connection.execute(sql).fetchall(), then=found.append)
        self.runner.drain()
        return found[0]


@pytest.fixture
def door(
    runner: Runner,
    ask: Ask,
    languages: Languages,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Door]:
    monkeypatch.setattr(keys, "calibrate", lambda: keys.MINIMUM)
    desk = Desk(tmp_path / "vault", MovableClock(), Dice())
    made: list[Founded] = []
    lead = FoundingLead("Wren", EVENING.date(), "the coalition")
    runner.submit(access.found, desk, lead, "葡萄 月亮 椅子 lantern", then=made.append)
    runner.drain()
    window, went = QWidget(), list[str]()
    qtbot.addWidget(window)
    window.show()

    def enter(*_args: object) -> None:
        went.append("in")

    def leave() -> None:
        went.append("out")

    question = ClockQuestion(window, runner, ask, languages, enter, leave)
    door = Door(made[0], runner, question, [], went)

    def answer(asked: Question) -> Answer:
        door.asked.append(asked)
        return door.answer

    ask.answers = answer
    yield door
    runner.submit(access.lock, made[0].session)
    runner.drain()


def test_a_clock_that_is_right_is_not_asked_about(door: Door) -> None:
    door.open(days=14)
    assert door.asked == []
    assert door.went == ["in"]
    assert door.actions() == ["vault.founded", "vault.opened"]


def test_far_ahead_it_asks_and_believes_a_yes(door: Door) -> None:
    door.answer = True
    session = door.open(days=101)
    (asked,) = door.asked
    assert asked.text == (
        "This laptop says it is June 13, 2026. It was last used on March 4, 2026. Is that right?"
    )
    assert door.went == ["in"]
    assert door.actions() == ["vault.founded", "clock.confirmed", "vault.opened"]
    assert session.clock.now() == EVENING + timedelta(days=101)


def test_a_no_closes_again_and_nothing_was_written(door: Door) -> None:
    session = door.open(days=101)
    assert [asked.title for asked in door.asked] == [
        "Is this the right day?",
        "Please set the clock first.",
    ]
    assert door.went == ["out"]
    assert door.actions() == ["vault.founded"]
    assert session.clock.now() == EVENING


def test_while_the_question_stands_nothing_is_written(door: Door, ask: Ask) -> None:
    door.answer = UNANSWERED
    door.open(days=101)
    assert ask.is_asking()
    assert door.went == []
    assert door.actions() == ["vault.founded"]


def test_behind_it_says_that_nothing_is_lost_and_goes_on(door: Door) -> None:
    session = door.open(days=-365)
    (asked,) = door.asked
    assert asked.title == "The clock of this laptop is behind."
    assert "March 4, 2025" in asked.text
    assert "Nothing is lost." in asked.text
    assert door.went == ["in"]
    assert door.actions() == ["vault.founded", "vault.opened"]
    assert session.clock.now() == EVENING


def test_the_same_day_is_told_with_its_hours(door: Door) -> None:
    door.open(hours=-3)
    assert "March 4, 2026, 18:05" in door.asked[0].text
    assert "March 4, 2026, 21:05" in door.asked[0].text


def test_the_days_are_in_the_language_of_the_screen(door: Door, languages: Languages) -> None:
    languages.choose(Language.SIMPLIFIED)
    door.open(days=101)
    assert "2026年6月13日" in door.asked[0].text


def test_what_cannot_be_written_down_is_not_entered(door: Door) -> None:
    door.run("PRAGMA query_only = ON")
    door.open(days=1)
    assert door.went == ["out"]
    assert len(door.asked) == 1

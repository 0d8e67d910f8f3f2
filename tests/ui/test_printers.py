"""Choosing a printer, being told where it leads, and clearing up, with a real CUPS."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intake_desktop.domain.errors import IntakeError
from intake_desktop.services.printing import Printing
from intake_desktop.ui.ask import Answer, Ask, Kind, Question
from intake_desktop.ui.printers import Printers
from intake_desktop.ui.runner import Runner
from print_system import PrintSystem

CANARY = b"canary-on-paper"


class Desk:
    """Printers, with answers for what they ask."""

    def __init__(self, runner: Runner, ask: Ask) -> None:
        self.asked: list[Question] = []
        self.choice: str | None = None
        self.yes = True
        ask.answers = self._answer
        self.printing = Printing()
        self.printers = Printers(runner, ask, self.printing)
        self.runner = runner
        self.chosen: list[str] = []
        self.errors: list[IntakeError] = []

    def _answer(self, question: Question) -> Answer:
        self.asked.append(question)
        return self.choice if question.kind is Kind.CHOOSE else self.yes

    def choose(self) -> list[str]:
        self.chosen.clear()
        self.asked.clear()
        self.printers.choose(self.chosen.append, self.errors.append)
        self.runner.drain()
        return self.chosen

    def kinds(self) -> list[Kind]:
        return [question.kind for question in self.asked]


@pytest.fixture
def desk(runner: Runner, ask: Ask, print_system: PrintSystem) -> Iterator[Desk]:
    desk = Desk(runner, ask)
    yield desk
    desk.printers.stop()
    assert desk.errors == []


def test_the_only_one_is_taken_and_the_network_is_told_each_time(
    desk: Desk, print_system: PrintSystem
) -> None:
    print_system.add_queue("desk")
    for _ in range(2):
        assert desk.choose() == ["desk"]
        assert desk.kinds() == [Kind.CONFIRM]
        assert "over the network" in desk.asked[0].text
    desk.yes = False
    assert desk.choose() == []


def test_of_several_one_is_chosen_once(desk: Desk, print_system: PrintSystem) -> None:
    print_system.add_queue("desk")
    print_system.add_queue("hall")
    assert desk.choose() == []  # nothing is printed where nobody chose
    desk.choice = "hall"
    assert desk.choose() == ["hall"]
    assert desk.kinds() == [Kind.CHOOSE, Kind.CONFIRM]
    assert desk.choose() == ["hall"]
    assert desk.kinds() == [Kind.CONFIRM]


def test_a_printed_paper_is_cleared_up_behind(
    desk: Desk, print_system: PrintSystem, qtbot: QtBot
) -> None:
    paper = print_system.add_queue("desk")
    desk.printing.send(CANARY, "desk")
    assert CANARY in paper.wait()
    print_system.wait_until_done()
    assert print_system.kept(CANARY) != []  # the control
    with qtbot.waitSignal(desk.printers.settled, timeout=20_000):
        desk.printers.clear_up()
    assert print_system.kept(CANARY) == []


def test_the_process_after_a_lock_clears_up_what_waited(
    desk: Desk, runner: Runner, ask: Ask, print_system: PrintSystem, qtbot: QtBot
) -> None:
    paper = print_system.add_queue("desk")
    print_system.administer("cupsdisable", "desk")
    desk.printing.send(CANARY, "desk")
    assert desk.printing.left() == "desk-1"
    later = Printers(runner, ask, Printing("desk-1"))
    later.clear_up()
    print_system.administer("cupsenable", "desk")
    assert CANARY in paper.wait()
    with qtbot.waitSignal(later.settled, timeout=20_000):
        QApplication.processEvents()
    later.stop()
    assert print_system.kept(CANARY) == []

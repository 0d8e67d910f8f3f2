"""What "Show me" says is what was tried, and a system without a seal is not called sealed."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import in_child
from intake_desktop.services import network
from intake_desktop.services.network import Attempt, Shown, Way
from intake_desktop.ui.ask import Ask, Question
from intake_desktop.ui.network import NetworkShow
from intake_desktop.ui.runner import Runner

SEALED = Shown(True, tuple(Attempt(way, True) for way in (*Way, None)))


@pytest.fixture
def shown(qtbot: QtBot, runner: Runner, ask: Ask) -> tuple[NetworkShow, list[Question]]:
    window, asked = QWidget(), list[Question]()
    qtbot.addWidget(window)
    ask.answers = asked.append  # type: ignore[assignment]
    return NetworkShow(window, runner, ask), asked


def test_each_way_is_told(shown: tuple[NetworkShow, list[Question]]) -> None:
    title, text = shown[0].words(SEALED)
    assert "nothing gets out" in title
    assert text.count(": refused") == 7
    assert "went through" not in text
    assert all(word in text for word in ("TCP", "UDP", "DNS", "netlink"))


def test_one_open_way_is_told_as_such(shown: tuple[NetworkShow, list[Question]]) -> None:
    title, text = shown[0].words(Shown(False, (Attempt(Way.UDP, False), Attempt(None, True))))
    assert "something is open" in title
    assert "(UDP): went through" in text
    assert "(DNS): refused" in text


def test_pressed_here_it_tells_the_truth(
    qtbot: QtBot, shown: tuple[NetworkShow, list[Question]]
) -> None:
    """This very process is not sealed, and nothing is sent from it."""
    presenter, asked = shown
    presenter.show()
    presenter.show()
    qtbot.waitUntil(lambda: bool(asked))
    assert len(asked) == 1
    assert "not sealed" in asked[0].title
    assert network.show() == Shown(False, ())


def test_in_a_sealed_process() -> None:
    found = in_child.run(
        "from intake_desktop.host import seal; from intake_desktop.services import network\n"
        "seal.seal(); shown = network.show()\n"
        "tell([shown.is_sealed, [[str(each.way), each.is_refused] for each in shown.attempts]])"
    )
    assert found[0] is True
    assert len(found[1]) == 7
    assert all(refused for _, refused in found[1])

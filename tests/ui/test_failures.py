"""What nobody caught is told by its type and place, and never by its message."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from intake_desktop.ui.ask import Ask, Question
from intake_desktop.ui.failures import Failures

SECRET = "what somebody said"


class Bell(QObject):
    rung = Signal()


def break_down() -> None:
    raise ValueError(SECRET)


def test_an_exception_in_a_slot_tells_no_words(
    qtbot: QtBot, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, ask, asked = QWidget(), Ask(), list[Question]()
    qtbot.addWidget(window)
    ask.answers = asked.append  # type: ignore[assignment]
    failures = Failures(ask, window)
    bell = Bell()
    bell.rung.connect(break_down)
    # The control: as Python does it, the message is printed.
    with capture_exceptions():
        monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
        bell.rung.emit()
        assert SECRET in capsys.readouterr().err
        monkeypatch.setattr(sys, "excepthook", failures.hook)
        bell.rung.emit()
    printed = capsys.readouterr()
    assert "ValueError" in printed.err
    assert SECRET not in printed.err + printed.out
    assert "ValueError" in asked[0].text
    assert SECRET not in asked[0].title + asked[0].text

"""The driver clicks and types as a person would; its counter counts, its failures are told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.demo.driver import Driver, NotThere, Steps
from intake_desktop.domain.errors import IntakeError
from intake_desktop.resources import translation
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.language import Languages
from intake_desktop.ui.runner import Bug, Runner


class Room:
    """A window with a button that counts and two fields."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.clicked = 0
        column = QVBoxLayout(self.window)
        self.button, self.hidden = QPushButton("Press"), QPushButton("Hidden")
        self.line, self.area = QLineEdit("before"), QPlainTextEdit()
        for widget, name in (
            (self.button, "press"), (self.hidden, "hidden"), (self.line, "line"),
            (self.area, "area"),
        ):  # fmt: skip
            widget.setObjectName(name)
            column.addWidget(widget)
        self.hidden.hide()
        self.button.clicked.connect(self._clicked)

    def _clicked(self) -> None:
        self.clicked += 1


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    room = Room()
    qtbot.addWidget(room.window)
    room.window.show()
    return room


@pytest.fixture
def driver(room: Room, qtbot: QtBot, tmp_path: Path, qapp: object) -> Iterator[Driver]:
    errors: list[IntakeError] = []
    bugs: list[Bug] = []
    runner = Runner(errors.append, bugs.append)
    languages = Languages(qapp, translation)  # type: ignore[arg-type]
    yield Driver(room.window, runner, Ask(), languages, tmp_path)
    runner.stop()
    shiboken6.delete(languages)  # with its catalogues, which the next test must not meet
    assert (errors, bugs) == ([], [])


def run(driver: Driver, qtbot: QtBot, steps: Steps) -> int:
    codes: list[int] = []
    driver.run(steps, codes.append)
    qtbot.waitUntil(lambda: bool(codes), timeout=5000)
    return codes[0]


def test_every_click_is_counted_and_arrives(driver: Driver, room: Room, qtbot: QtBot) -> None:
    def steps() -> Steps:
        for _ in range(3):
            yield from driver.press("press")

    assert run(driver, qtbot, steps()) == 0
    assert (driver.clicks, room.clicked) == (3, 3)


def test_typing_is_no_click_and_replaces_all(driver: Driver, room: Room, qtbot: QtBot) -> None:
    def steps() -> Steps:
        yield from driver.write("line", "林\U0002c029 <b>")
        yield from driver.write("area", "一\n二")

    assert run(driver, qtbot, steps()) == 0
    assert (room.line.text(), room.area.toPlainText()) == ("林\U0002c029 <b>", "一\n二")
    assert driver.clicks == 0


def test_a_picture_is_written_once_in_each_language(
    driver: Driver, qtbot: QtBot, tmp_path: Path
) -> None:
    assert run(driver, qtbot, driver.picture("01-room")) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "01-room.en.png",
        "01-room.zh_CN.png",
    ]
    assert not QImage(str(tmp_path / "01-room.en.png")).isNull()


def test_what_is_hidden_cannot_be_found(driver: Driver) -> None:
    with pytest.raises(NotThere):
        driver.find("hidden")


def test_a_step_that_fails_ends_with_one_and_says_why(
    driver: Driver, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    def steps() -> Steps:
        yield lambda: True
        driver.find("nothing like this")

    assert run(driver, qtbot, steps()) == 1
    assert "NotThere: nothing like this" in capsys.readouterr().err


def test_waiting_ends(
    driver: Driver,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("intake_desktop.demo.driver._PATIENCE_SECONDS", 0.1)

    def steps() -> Steps:
        yield lambda: False

    assert run(driver, qtbot, steps()) == 1
    assert "waited too long" in capsys.readouterr().err


def test_the_walk_is_taken_up_at_any_step(driver: Driver, qtbot: QtBot) -> None:
    began: list[int] = []
    done: list[str] = []

    def first(_: Driver) -> Steps:
        """First."""
        done.append("first")
        yield lambda: True

    def second(_: Driver) -> Steps:
        """Second."""
        done.append("second")
        yield lambda: True

    codes: list[int] = []
    driver.run_all((first, second), 1, began.append, codes.append)
    qtbot.waitUntil(lambda: bool(codes), timeout=5000)
    assert (began, done, codes) == ([1], ["second"], [0])

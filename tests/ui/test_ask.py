"""Questions: answered by a person, by a hook, or by a lock that does not wait."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.ui.ask import UNANSWERED, Ask, Kind, Question
from intake_desktop.ui.widgets.words import Label


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.setWindowTitle("Desk")
    qtbot.addWidget(window)
    window.show()
    return window


def ask_to_stop(ask: Ask, window: QWidget) -> list[bool]:
    got: list[bool] = []
    ask.confirm(window, "Stop here?", "Nothing is kept.", "Stop", "Go on", got.append)
    return got


def shown(window: QWidget) -> QDialog:
    (dialog,) = window.findChildren(QDialog)
    assert isinstance(dialog, QDialog)
    return dialog


def press(dialog: QDialog, text: str, qtbot: QtBot) -> None:
    (button,) = [each for each in dialog.findChildren(QPushButton) if each.text() == text]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("text", "answer"), [("Stop", True), ("Go on", False)])
def test_a_question_comes_back_with_its_answer(
    ask: Ask, window: QWidget, qtbot: QtBot, text: str, answer: bool
) -> None:
    got = ask_to_stop(ask, window)
    assert got == []  # it was shown, and nothing waited for it
    press(shown(window), text, qtbot)
    assert got == [answer]
    assert not ask.is_asking()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_neither_escape_nor_enter_is_a_yes(
    ask: Ask, window: QWidget, qtbot: QtBot, key: Qt.Key
) -> None:
    got = ask_to_stop(ask, window)
    qtbot.keyClick(shown(window), key)
    assert got == [False]


def test_the_dialog_has_the_neutral_title_and_shows_markup_as_it_is(
    ask: Ask, window: QWidget
) -> None:
    ask.tell(window, "<b>Saved</b> & done", "<img src=x>", "OK")
    dialog = shown(window)
    assert dialog.windowTitle() == "Desk"
    labels = dialog.findChildren(Label)
    assert {label.text() for label in labels} == {"<b>Saved</b> & done", "<img src=x>"}
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_hook_answers_instead_of_a_person(ask: Ask, window: QWidget) -> None:
    asked: list[Question] = []

    def answers(question: Question) -> bool:
        asked.append(question)
        return True

    ask.answers = answers
    assert ask_to_stop(ask, window) == [True]
    assert asked == [Question(Kind.CONFIRM, "Stop here?", "Nothing is kept.")]
    assert not ask.is_asking()


def test_a_hook_may_leave_a_question_to_the_person(ask: Ask, window: QWidget) -> None:
    ask.answers = lambda _: UNANSWERED
    assert ask_to_stop(ask, window) == []
    assert ask.is_asking()


def test_a_lock_closes_every_question_as_a_no(ask: Ask, window: QWidget) -> None:
    first, second = ask_to_stop(ask, window), ask_to_stop(ask, window)
    ask.close_all()
    assert (first, second) == ([False], [False])
    assert not ask.is_asking()


def test_ctrl_l_locks_from_inside_a_question(ask: Ask, window: QWidget, qtbot: QtBot) -> None:
    ask_to_stop(ask, window)
    dialog = shown(window)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    with qtbot.waitSignal(ask.lock_requested, timeout=1000):
        qtbot.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_a_file_is_asked_for_without_the_desktops_memory(
    ask: Ask, window: QWidget, tmp_path: Path
) -> None:
    got: list[Path | None] = []
    ask.save_path(window, "Save the paper", "paper.pdf", "PDF (*.pdf)", got.append)
    dialog = shown(window)
    assert isinstance(dialog, QFileDialog)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    assert dialog.history() == [str(Path.home())]  # no more than where it stands
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("kept")
    dialog.accept()
    assert got == [tmp_path / "kept.pdf"]


def test_no_file_is_an_answer_too(ask: Ask, window: QWidget) -> None:
    got: list[Path | None] = []
    ask.open_path(window, "Open", "PDF (*.pdf)", got.append)
    shown(window).reject()
    assert got == [None]


def test_somebody_without_a_home_folder_can_save_too(
    ask: Ask, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", nobody)
    ask.save_path(window, "Save", "paper.pdf", "PDF (*.pdf)", lambda _: None)
    assert ask.is_asking()

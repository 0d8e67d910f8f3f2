"""What an input method still holds stays in the field: as the keyboard leaves it, and at a lock."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.ui.widgets.composition import commit_typing
from intake_desktop.ui.widgets.fields import LineField, TextArea

_HALF = "ni hao"


def compose(field: QWidget, text: str) -> None:
    QApplication.sendEvent(field, QInputMethodEvent(text, []))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def placed(window: QWidget, kind: Callable[[], QWidget]) -> QWidget:
    field = kind()
    layout = window.layout()
    assert layout is not None
    layout.addWidget(field)
    field.show()
    edit = field.edit if isinstance(field, LineField) else field
    edit.setFocus()
    assert QApplication.focusWidget() is edit
    return edit


def text(edit: QWidget) -> str:
    assert isinstance(edit, QLineEdit | QPlainTextEdit)
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()


@pytest.mark.parametrize("kind", [LineField, TextArea])
def test_it_is_taken_over_before_a_lock_and_once(window: QWidget, kind: type[QWidget]) -> None:
    edit = placed(window, kind)
    compose(edit, "ni")
    compose(edit, _HALF)
    assert text(edit) == ""
    commit_typing()
    commit_typing()
    assert text(edit) == _HALF


@pytest.mark.parametrize("kind", [LineField, TextArea])
def test_it_is_taken_over_as_the_keyboard_leaves(window: QWidget, kind: type[QWidget]) -> None:
    edit = placed(window, kind)
    compose(edit, _HALF)
    placed(window, LineField)
    assert text(edit) == _HALF


@pytest.mark.parametrize("kind", [LineField, TextArea])
def test_what_was_chosen_or_given_up_is_not_taken_twice(
    window: QWidget, kind: type[QWidget]
) -> None:
    edit = placed(window, kind)
    compose(edit, _HALF)
    chosen = QInputMethodEvent()
    chosen.setCommitString("你好")
    QApplication.sendEvent(edit, chosen)
    compose(edit, "xiao")
    compose(edit, "")  # Esc
    commit_typing()
    assert text(edit) == "你好"


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_qt_by_itself_does_not_keep_it(window: QWidget, kind: type[QWidget]) -> None:
    """The control."""
    edit = placed(window, kind)
    compose(edit, _HALF)
    commit_typing()
    placed(window, LineField)
    assert text(edit) == ""

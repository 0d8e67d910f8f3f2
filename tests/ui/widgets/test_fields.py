"""Fields keep exactly what was typed, markup and rare letters too; passphrases stay hidden."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.ui.application import Appearance
from intake_desktop.ui.widgets.fields import LineField, PassphraseField, TextArea

HOSTILE = [
    "<b>bold</b> & 'x'; -- \"q\"",
    "𠮷𬀩 U+2C029",
    "مرحبا שלום",
    "no\u00a0break and \u200bzero",
    "line one\nline two\n\nline four\n",
    "  kept spaces  ",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_an_area_gives_back_what_was_typed(appearance: Appearance, qtbot: QtBot, text: str) -> None:
    area = TextArea()
    qtbot.addWidget(area)
    area.insertPlainText(text)
    assert area.text() == text


def test_an_area_takes_a_hundred_thousand_characters(appearance: Appearance, qtbot: QtBot) -> None:
    area = TextArea(own_words=True)
    qtbot.addWidget(area)
    area.show()
    area.set_text("想𠮷" * 50_000)
    assert area.text() == "想𠮷" * 50_000


def test_a_pasted_line_is_never_cut(appearance: Appearance, qtbot: QtBot) -> None:
    field = LineField()
    qtbot.addWidget(field)
    QGuiApplication.clipboard().setText("a" * 100_000)
    field.edit.paste()
    assert len(field.text()) == 100_000
    # The control: Qt's own line would have cut it.
    plain = QLineEdit()
    qtbot.addWidget(plain)
    plain.paste()
    assert len(plain.text()) == 32_767


def test_the_same_text_again_keeps_the_cursor_and_undo(
    appearance: Appearance, qtbot: QtBot
) -> None:
    area = TextArea()
    qtbot.addWidget(area)
    qtbot.keyClicks(area, "abc")
    area.set_text("abc")
    assert area.textCursor().position() == 3
    assert area.document().isUndoAvailable()


def test_tab_goes_on_to_the_next_field(appearance: Appearance, qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    area, line = TextArea(), LineField()
    column.addWidget(area)
    column.addWidget(line)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    area.setFocus()
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is line.edit
    assert area.text() == ""


def test_a_problem_takes_the_place_of_the_hint_and_goes_again(
    appearance: Appearance, qtbot: QtBot
) -> None:
    field = LineField()
    qtbot.addWidget(field)
    field.set_label("What shall we call you?")
    field.set_hint("Any name.")
    field.set_problem("Please write one.")
    assert field.edit.accessibleName() == "What shall we call you?"
    assert field.edit.accessibleDescription() == "Please write one."
    field.set_problem("")
    assert field.edit.accessibleDescription() == "Any name."


@pytest.mark.parametrize("shown", [False, True])
def test_a_passphrase_never_goes_to_an_input_method(
    appearance: Appearance, qtbot: QtBot, shown: bool
) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    field.toggle.setChecked(shown)
    mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
    assert field.edit.echoMode() is mode
    assert not field.edit.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    hints = field.edit.inputMethodHints()
    for hint in (
        Qt.InputMethodHint.ImhHiddenText,
        Qt.InputMethodHint.ImhSensitiveData,
        Qt.InputMethodHint.ImhNoPredictiveText,
    ):
        assert hint in hints


def test_a_passphrase_can_be_pasted_but_not_copied_while_hidden(
    appearance: Appearance, qtbot: QtBot
) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    QGuiApplication.clipboard().setText("quiet lantern river")
    field.edit.paste()
    assert field.text() == "quiet lantern river"
    QGuiApplication.clipboard().setText("nothing")
    field.edit.selectAll()
    field.edit.copy()
    assert QGuiApplication.clipboard().text() == "nothing"


def test_the_toggle_says_what_it_will_do(appearance: Appearance, qtbot: QtBot) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    field.set_toggle_texts("Show", "Hide")
    field.set_text("quiet lantern river")
    assert field.toggle.text() == "Show"
    field.toggle.click()
    assert field.toggle.text() == "Hide"
    field.forget()
    assert (field.text(), field.toggle.text()) == ("", "Show")
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password

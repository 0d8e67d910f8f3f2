"""The trial says whether Chinese arrives, and keeps nothing of it."""

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intake_desktop.ui.application import Appearance
from intake_desktop.ui.widgets.typing_trial import TypingTrial
from ui.looks import unnamed


def test_chinese_that_arrives_is_said_and_forgotten(appearance: Appearance, qtbot: QtBot) -> None:
    trial = TypingTrial()
    qtbot.addWidget(trial)
    trial.show()
    assert unnamed(trial) == []
    trial.field.set_text("nihao ")
    assert trial.field.edit.accessibleDescription() == ""
    event = QInputMethodEvent()
    event.setCommitString("你好")
    QApplication.sendEvent(trial.field.edit, event)
    assert trial.field.text() == "nihao 你好"
    assert trial.field.edit.accessibleDescription() == "Chinese can be typed here."
    trial.hide()
    trial.show()
    assert trial.field.text() == ""
    trial.field.edit.undo()
    assert trial.field.text() == ""


def test_it_names_what_debian_names(appearance: Appearance, qtbot: QtBot) -> None:
    trial = TypingTrial()
    qtbot.addWidget(trial)
    for package in ("fcitx5 fcitx5-chinese-addons", "ibus ibus-libpinyin"):
        assert package in trial.packages.text()

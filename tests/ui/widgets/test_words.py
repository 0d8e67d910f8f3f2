"""Labels: what somebody typed is shown whole, whatever it is."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.ui.widgets.words import Label
from ui.looks import clipped, settle

ADDRESS = "https://example.org/" + "maps/place/" * 12


@pytest.mark.parametrize("words", [ADDRESS, f"看这里 {ADDRESS}，再打电话", "1380013" * 9])
def test_one_long_string_wraps_anywhere(qtbot: QtBot, words: str) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    label = Label(words, parent=page)
    QVBoxLayout(page).addWidget(label)
    page.resize(240, 1200)
    page.show()
    settle()
    assert page.width() == 240
    assert clipped(page) == []
    assert label.heightForWidth(label.width()) > 2 * label.fontMetrics().height()
    assert label.text() == words


def test_words_that_are_no_longer_than_words_are_left_alone(qtbot: QtBot) -> None:
    label = Label("Donaudampfschifffahrt, antidisestablishment")
    qtbot.addWidget(label)
    assert super(Label, label).text() == label.text()


def test_nothing_of_it_stays_once_it_is_cleared(qtbot: QtBot) -> None:
    label = Label(ADDRESS)
    qtbot.addWidget(label)
    label.clear()
    assert (label.text(), super(Label, label).text()) == ("", "")

"""Equal choices: none preset, taken back by choosing again, and all of it by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.widgets.choices import ChoiceRow, Segmented

BED = Phrase("A bed", "床位", "床位")
OPTIONS = [("yes", "Yes"), ("no", "Not now"), ("later", "Decide later")]


@pytest.fixture
def row(appearance: Appearance, qtbot: QtBot) -> Iterator[ChoiceRow]:
    window = QWidget()
    row = ChoiceRow(BED, OPTIONS, Language.ENGLISH, Language.SIMPLIFIED, parent=window)
    column = QVBoxLayout(window)
    column.addWidget(row)
    qtbot.addWidget(window)
    window.resize(900, 60)
    window.show()
    yield row  # and not return: the window would die with its last name


def test_nothing_is_preset_and_all_options_are_of_equal_size(row: ChoiceRow) -> None:
    assert row.value() is None
    sizes = {row.segmented.button(key).size().toTuple() for key, _ in OPTIONS}
    assert len(sizes) == 1


def test_choosing_again_takes_it_back(row: ChoiceRow, qtbot: QtBot) -> None:
    told: list[str] = []
    row.chosen.connect(told.append)
    for key in ("yes", "no", "no"):
        qtbot.mouseClick(row.segmented.button(key), Qt.MouseButton.LeftButton)
    assert told == ["yes", "no", ""]
    assert row.value() is None


def test_setting_a_value_tells_nobody(row: ChoiceRow) -> None:
    told: list[str] = []
    row.chosen.connect(told.append)
    row.set_value("later")
    row.set_value(None)
    assert told == []


def test_choosing_moves_nothing(row: ChoiceRow) -> None:
    before = [row.segmented.button(key).geometry() for key, _ in OPTIONS]
    row.set_value("later")
    QApplication.processEvents()
    assert [row.segmented.button(key).geometry() for key, _ in OPTIONS] == before


def test_a_screen_reader_hears_the_question_with_each_answer(row: ChoiceRow) -> None:
    names = [row.segmented.button(key).accessibleName() for key, _ in OPTIONS]
    assert names == ["A bed: Yes", "A bed: Not now", "A bed: Decide later"]


def test_other_words_leave_the_choice(row: ChoiceRow) -> None:
    row.set_value("no")
    row.set_options([("yes", "要"), ("no", "现在不要"), ("later", "以后再说")])
    row.set_languages(Language.SIMPLIFIED, Language.ENGLISH)
    assert row.value() == "no"
    assert row.segmented.button("no").accessibleName() == "床位: 现在不要"
    assert (row.label.first.text(), row.label.second.text()) == ("床位", "A bed")


def test_tab_reaches_the_group_once_and_arrows_move_inside(
    appearance: Appearance, qtbot: QtBot
) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    before, group, after = QLineEdit(), Segmented(OPTIONS, "A bed"), QLineEdit()
    for widget in (before, group, after):
        column.addWidget(widget)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is group.button("yes")
    qtbot.keyClick(group.button("yes"), Qt.Key.Key_Right)
    assert QApplication.focusWidget() is group.button("no")
    assert group.value() is None
    qtbot.keyClick(group.button("no"), Qt.Key.Key_Space)
    assert group.value() == "no"
    qtbot.keyClick(group.button("no"), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after
    qtbot.keyClick(after, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is group.button("no")
    qtbot.keyClick(group.button("no"), Qt.Key.Key_Space)
    assert group.value() is None


def test_a_narrow_row_puts_the_choices_below_the_words(row: ChoiceRow) -> None:
    assert row.segmented.x() > row.label.x()
    window = row.window()
    window.resize(window.minimumSizeHint().width(), 200)
    QApplication.processEvents()
    assert row.segmented.y() > row.label.y()
    assert row.segmented.geometry().right() <= row.width()


def test_long_choices_stand_below_each_other_and_come_back(
    appearance: Appearance, qtbot: QtBot
) -> None:
    words = [("a", "By phone, with me there"), ("b", "On paper that staff hand over")]
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    group = Segmented(words, parent=holder, wraps=True)
    column.addWidget(group)
    column.addStretch(1)
    first, second = group.button("a"), group.button("b")
    holder.resize(900, 300)
    holder.show()
    qtbot.waitUntil(lambda: first.y() == second.y() and second.x() >= first.width())
    one = group.height()
    holder.resize(360, 300)
    qtbot.waitUntil(lambda: group.height() > 2 * one)
    assert second.y() >= first.geometry().bottom()
    assert second.geometry().bottom() < group.height()
    holder.resize(900, 300)
    qtbot.waitUntil(lambda: first.y() == second.y() and group.height() == one)

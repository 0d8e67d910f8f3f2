"""Dates in three boxes: no date that could be read two ways, and no day that does not exist."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.languages import Language
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.widgets.dates import DateField


@pytest.fixture
def field(appearance: Appearance, qtbot: QtBot) -> DateField:
    field = DateField(Language.ENGLISH)
    field.set_label("When was the training?", "Day", "Month", "Year")
    qtbot.addWidget(field)
    field.show()
    return field


def fill(field: DateField, day: str, month: int, year: str) -> None:
    field.day.setText(day)
    field.month.setCurrentIndex(month)
    field.year.setText(year)


def test_what_is_set_comes_back(field: DateField) -> None:
    field.set_value(date(2024, 2, 29))
    assert field.value() == date(2024, 2, 29)
    field.set_value(None)
    assert field.is_empty()


@pytest.mark.parametrize(
    ("day", "month", "year"),
    [("", 0, ""), ("31", 2, "2026"), ("29", 2, "2026"), ("0", 1, "2026"), ("1", 1, "26"),
     ("1", 0, "2026"), ("1", 1, "")],
)  # fmt: skip
def test_a_day_that_does_not_exist_is_no_date(
    field: DateField, day: str, month: int, year: str
) -> None:
    fill(field, day, month, year)
    assert field.value() is None


def test_a_whole_date_counts(field: DateField) -> None:
    fill(field, "3", 4, "2026")
    assert field.value() == date(2026, 4, 3)


def test_letters_cannot_be_typed_into_the_numbers(field: DateField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.day, "1x2")
    assert field.day.text() == "12"


def test_arrow_keys_count_and_stay_inside(field: DateField, qtbot: QtBot) -> None:
    field.set_value(date(2026, 1, 30))
    for _ in range(3):
        qtbot.keyClick(field.day, Qt.Key.Key_Up)
    assert field.day.text() == "31"


def test_another_language_keeps_the_date_and_turns_the_order(field: DateField) -> None:
    field.set_value(date(2026, 11, 22))
    assert field.month.currentText() == "November"
    assert field.month.x() < field.day.x() < field.year.x()
    field.set_language(Language.SIMPLIFIED)
    field.layout().activate()
    field.grab()
    assert field.value() == date(2026, 11, 22)
    assert field.month.currentText() == "十一月"
    assert field.year.x() < field.month.x() < field.day.x()


def test_every_box_is_named(field: DateField) -> None:
    names = [box.accessibleName() for box in (field.day, field.month, field.year)]
    assert names == [
        "When was the training?: Day",
        "When was the training?: Month",
        "When was the training?: Year",
    ]


def commit(box: QWidget, typed: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(typed)
    QApplication.sendEvent(box, event)


def test_full_width_digits_are_digits(field: DateField) -> None:
    """As a Chinese input method gives them, in one go or one by one."""
    field.month.setCurrentIndex(12)
    for box, typed in ((field.year, "２０２６"), (field.day, "３"), (field.day, "１")):
        commit(box, typed)
    assert (field.year.text(), field.day.text()) == ("2026", "31")
    assert field.value() == date(2026, 12, 31)
    field.day.clear()
    commit(field.day, "Ａ")  # a wide letter is no digit all the same
    assert field.day.text() == ""


def test_no_english_is_left_in_the_boxes_of_another_language(field: DateField) -> None:
    assert (field.day.placeholderText(), field.year.placeholderText()) == ("Day", "Year")
    field.set_language(Language.SIMPLIFIED)
    field.set_label("哪天？", "日", "月", "年")
    assert (field.day.placeholderText(), field.year.placeholderText()) == ("", "")

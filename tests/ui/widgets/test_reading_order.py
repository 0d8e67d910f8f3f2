"""Tab follows the layout, whenever and in whichever order the widgets were made."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.reading_order import put_in_order
from ui.looks import settle


class Window(QWidget):
    """Things in every kind of layout, all of them made in the wrong order."""

    def __init__(self) -> None:
        super().__init__()
        self.ordered = True
        last, row = QPushButton("last", self), FlowRow(self)
        stack, scroll, grid = QStackedWidget(self), QScrollArea(self), QWidget(self)
        self.field = LineField(self)
        in_row = [QPushButton(name, row) for name in ("row 2", "row 1")]
        hidden, shown = QPushButton("behind"), QPushButton("in front")
        stack.addWidget(hidden)
        stack.addWidget(shown)
        stack.setCurrentWidget(shown)
        within = QPushButton("within", scroll)
        scroll.setWidget(within)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cells = QGridLayout(grid)
        for name, line, column in (("d", 1, 1), ("b", 0, 1), ("c", 1, 0), ("a", 0, 0)):
            cells.addWidget(QPushButton(name, grid), line, column)
        column_ = QVBoxLayout(self)
        for each in (self.field, row, stack, scroll, grid, last):
            column_.addWidget(each)
        for each in reversed(in_row):
            row.add(each)
        self.field.set_label("field")

    def focusNextPrevChild(self, next_: bool) -> bool:
        if self.ordered:
            put_in_order(self)
        return super().focusNextPrevChild(next_)


@pytest.fixture
def window(qapp: QApplication) -> Iterator[Window]:
    window = Window()
    window.show()
    window.activateWindow()
    settle()
    yield window
    window.deleteLater()


_EXPECTED = ["field", "row 1", "row 2", "in front", "within", "a", "b", "c", "d", "last"]


def walked(window: Window, key: Qt.Key) -> list[str]:
    window.field.edit.setFocus()
    names = []
    for _ in _EXPECTED:
        widget = QApplication.focusWidget()
        assert widget is not None
        names.append(widget.text() if isinstance(widget, QPushButton) else widget.accessibleName())
        QTest.keyClick(widget, key)
    return names


def test_forwards_and_backwards(window: Window) -> None:
    assert walked(window, Qt.Key.Key_Tab) == _EXPECTED
    assert walked(window, Qt.Key.Key_Backtab) == [_EXPECTED[0], *reversed(_EXPECTED[1:])]


def test_what_comes_later_has_its_place_at_once(window: Window) -> None:
    layout = window.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(1, QPushButton("new", window))
    settle()
    assert walked(window, Qt.Key.Key_Tab)[:3] == ["field", "new", "row 1"]


def test_without_it_the_order_is_that_in_which_they_were_made(window: Window) -> None:
    """The control."""
    window.ordered = False
    assert walked(window, Qt.Key.Key_Tab) != _EXPECTED

"""What a second program on the same screen reads from both clipboards, while ours has the words."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QClipboard, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.ui.clipboard import Clipboard
from intake_desktop.ui.widgets.fields import LineField, TextArea

CANARY = "canary-never-on-a-clipboard"
_CONTROL = Qt.KeyboardModifier.ControlModifier

_READER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
def look():
    board = app.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        data = board.mimeData(mode)
        print(repr((data.text() if data else "", sorted(data.formats()) if data else [])))
    app.quit()
QTimer.singleShot(200, look)
app.exec()
"""


def read_by_another() -> tuple[str, str]:
    """What a second client reads: the clipboard, and the X11 selection."""
    with subprocess.Popen(
        [sys.executable, "-c", _READER], stdout=subprocess.PIPE, text=True, env=os.environ
    ) as reader:
        while reader.poll() is None:
            QTest.qWait(20)  # the owner answers while the other one asks
        assert reader.stdout
        clipboard, selection = reader.stdout.read().strip().splitlines()
    return clipboard, selection


class Desk:
    """A window with both kinds of field, each with the canary in it, and the guard before them."""

    def __init__(self, app: QApplication, qtbot: QtBot, *, guarded: bool) -> None:
        app.clipboard().clear()
        app.clipboard().clear(QClipboard.Mode.Selection)
        self.guard = Clipboard(app) if guarded else None
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        self.line, self.area = LineField(self.window), TextArea(self.window)
        column.addWidget(self.line)
        column.addWidget(self.area)
        self.line.set_text(CANARY)
        self.area.set_text(CANARY)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        QTest.qWait(100)

    def field(self, kind: str) -> QWidget:
        return self.line.edit if kind == "line" else self.area

    def mark(self, kind: str) -> None:
        """Marks everything as a person does: by keys, and by the mouse."""
        field = self.field(kind)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, _CONTROL)
        place = field.rect().center() if kind == "line" else QPoint(20, 12)
        target = field if kind == "line" else self.area.viewport()
        QTest.mouseDClick(target, Qt.MouseButton.LeftButton, pos=QPoint(20, place.y()))
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=QPoint(20, place.y()))
        QTest.keyClick(field, Qt.Key.Key_A, _CONTROL)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(qapp, qtbot, guarded=True)
    yield desk
    if desk.guard is not None:
        desk.guard.leave()
    desk.window.close()


@pytest.fixture
def unguarded(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(qapp, qtbot, guarded=False)
    yield desk
    desk.window.close()
    qapp.clipboard().clear()
    qapp.clipboard().clear(QClipboard.Mode.Selection)


def test_without_the_guard_another_program_reads_both(unguarded: Desk) -> None:
    """The control: with the same steps."""
    unguarded.mark("line")
    QTest.keyClick(unguarded.line.edit, Qt.Key.Key_C, _CONTROL)
    clipboard, selection = read_by_another()
    assert CANARY in clipboard
    assert "canary" in selection


@pytest.mark.parametrize("kind", ["line", "area"])
@pytest.mark.parametrize("key", ["C", "X", "Insert"])
def test_with_it_another_program_reads_nothing(desk: Desk, kind: str, key: str) -> None:
    desk.mark(kind)
    QTest.keyClick(desk.field(kind), getattr(Qt.Key, f"Key_{key}"), _CONTROL)
    for read in read_by_another():
        assert "canary" not in read
    assert desk.line.text() == desk.area.text() == CANARY  # nothing was cut either


@pytest.mark.parametrize("kind", ["line", "area"])
def test_the_menu_pastes_and_does_not_copy(desk: Desk, kind: str) -> None:
    field = desk.field(kind)
    target = field if kind == "line" else desk.area.viewport()
    place = QPoint(10, 10)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(target, QContextMenuEvent(reason, place, target.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = {action.objectName() for action in menu.actions()}
    menu.close()
    assert "edit-paste" in names
    assert not names & {"edit-copy", "edit-cut"}


def test_what_a_widget_puts_there_by_itself_is_taken_away(desk: Desk, qapp: QApplication) -> None:
    data = QMimeData()
    data.setText(CANARY)
    qapp.clipboard().setMimeData(data)
    assert "canary" not in read_by_another()[0]


def test_pasting_in_still_works(desk: Desk) -> None:
    desk.line.edit.clear()
    other = "from another program"
    script = (
        "import sys\nfrom PySide6.QtGui import QGuiApplication\napp = QGuiApplication([])\n"
        f"app.clipboard().setText({other!r})\nprint(flush=True)\napp.exec()\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as owner:
        assert owner.stdout
        owner.stdout.readline()
        QTest.qWait(300)
        desk.line.edit.setFocus()
        QTest.keyClick(desk.line.edit, Qt.Key.Key_V, _CONTROL)
        pasted = desk.line.text()
        owner.kill()
    assert pasted == other


def test_marked_text_is_not_dragged(desk: Desk) -> None:
    desk.mark("area")
    assert desk.area.textCursor().hasSelection()
    QTest.qWait(QApplication.doubleClickInterval() + 100)  # a third click would mark it anew
    QTest.mousePress(desk.area.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    assert not desk.area.textCursor().hasSelection()
    QTest.mouseRelease(desk.area.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 12))


def test_what_may_be_copied_is_marked_secret_and_goes(desk: Desk) -> None:
    assert desk.guard is not None
    desk.guard.copy("a report about this laptop")
    clipboard, _ = read_by_another()
    assert "a report about this laptop" in clipboard
    assert "x-kde-passwordManagerHint" in clipboard
    assert desk.guard._late.isActive()
    assert desk.guard._late.interval() == 30_000
    desk.guard._late.timeout.emit()
    assert "report" not in read_by_another()[0]


def test_a_lock_takes_it_away_too(desk: Desk) -> None:
    assert desk.guard is not None
    desk.guard.copy("a report about this laptop")
    desk.guard.leave()
    desk.guard = None
    assert "report" not in read_by_another()[0]

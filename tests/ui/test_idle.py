"""The quiet time: what counts, what the notice says, and that sleep counts too."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.ui.idle import Idle, clock_that_counts_sleep
from intake_desktop.ui.watch import Watch


class Clock:
    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


class Counted:
    """An idle count of three minutes, and what it said."""

    def __init__(self, allowed: float = 180.0) -> None:
        self.clock, self.allowed = Clock(), allowed
        self.idle = Idle(lambda: self.allowed, self.clock)
        self.due: list[bool] = []
        self.told: list[int] = []
        self.idle.due.connect(lambda: self.due.append(True))
        self.idle.ending.connect(self.told.append)
        self.idle.start()

    def pass_(self, seconds: float) -> None:
        self.clock.seconds += seconds
        self.idle.look()


@pytest.fixture
def counted(qapp: QApplication) -> Counted:
    return Counted()


def test_it_is_due_after_the_time_and_once(counted: Counted) -> None:
    counted.pass_(179)
    assert counted.due == []
    counted.pass_(1)
    counted.pass_(500)
    assert counted.due == [True]


def test_it_is_told_half_a_minute_before_and_taken_back(counted: Counted) -> None:
    counted.pass_(149)
    assert counted.told == []
    counted.pass_(1)
    counted.pass_(20)
    assert counted.told == [30, 10]
    counted.idle.heard()
    assert counted.told == [30, 10, 0]
    counted.pass_(149)
    assert counted.due == []


def test_a_meeting_that_opens_gives_more_time(counted: Counted) -> None:
    counted.pass_(170)
    counted.allowed = 600.0
    counted.pass_(100)
    assert counted.due == []
    counted.pass_(330)
    assert counted.due == [True]


def test_before_it_starts_and_after_it_stops_nothing_is_due(qapp: QApplication) -> None:
    counted = Counted()
    counted.idle.stop()
    counted.pass_(10_000)
    assert counted.due == []


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[QLineEdit]:
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit(window)
    QVBoxLayout(window).addWidget(field)
    window.show()
    qtbot.waitExposed(window)
    field.setFocus()
    yield field  # the window lives as long as this does


@pytest.mark.parametrize("what", ["key", "click", "move", "composition"])
def test_any_touch_of_the_laptop_counts(
    counted: Counted, field: QLineEdit, qapp: QApplication, what: str
) -> None:
    watch = Watch(qapp, counted.idle)
    try:
        counted.pass_(179)
        handle = field.window().windowHandle()
        assert handle is not None
        if what == "key":
            QTest.keyClick(handle, Qt.Key.Key_A)
        elif what == "click":
            QTest.mouseClick(handle, Qt.MouseButton.LeftButton)
        elif what == "move":
            for place in (QPoint(5, 5), QPoint(9, 9)):
                QTest.mouseMove(handle, place)
                QApplication.processEvents()
        else:
            QApplication.sendEvent(field, QInputMethodEvent("ni", []))
        counted.pass_(100)
        assert counted.due == []
        counted.pass_(100)
        assert counted.due == [True]
    finally:
        watch.leave()


def test_what_the_program_does_by_itself_does_not_count(
    counted: Counted, field: QLineEdit, qapp: QApplication
) -> None:
    watch = Watch(qapp, counted.idle)
    try:
        counted.pass_(179)
        field.setText("by itself")
        field.window().repaint()
        QApplication.processEvents()
        counted.pass_(1)
        assert counted.due == [True]
    finally:
        watch.leave()


def test_after_a_sleep_it_is_due_before_a_key_arrives(
    counted: Counted, field: QLineEdit, qapp: QApplication
) -> None:
    watch = Watch(qapp, counted.idle)
    try:
        counted.clock.seconds += 3600
        handle = field.window().windowHandle()
        assert handle is not None
        QTest.keyClick(handle, Qt.Key.Key_A)
        assert counted.due == [True]
        assert field.text() == ""
    finally:
        watch.leave()


@pytest.mark.parametrize("behind", ["window", "dialog", "menu"])
@pytest.mark.parametrize("key", ["lock", "hide"])
def test_both_keys_work_with_anything_open(
    counted: Counted, field: QLineEdit, qapp: QApplication, behind: str, key: str
) -> None:
    watch = Watch(qapp, counted.idle)
    heard: list[str] = []
    watch.lock_wanted.connect(lambda: heard.append("lock"))
    watch.hide_wanted.connect(lambda: heard.append("hide"))
    dialog = QDialog(field.window())
    target: QWidget = field
    menu = field.createStandardContextMenu()
    try:
        if behind == "dialog":
            dialog.open()
            target = dialog
        elif behind == "menu":
            menu.popup(field.mapToGlobal(field.rect().center()))
            target = menu
        QApplication.processEvents()
        if key == "lock":
            QTest.keyClick(target, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        else:
            QTest.keyClick(target, Qt.Key.Key_F12)
        assert set(heard) == {key}
    finally:
        menu.close()
        dialog.close()
        watch.leave()


_STOPPED = """
import sys
from intake_desktop.ui.idle import clock_that_counts_sleep
print(clock_that_counts_sleep(), flush=True)
sys.stdin.readline()
print(clock_that_counts_sleep(), flush=True)
"""


def test_the_clock_goes_on_while_a_process_is_stopped() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _STOPPED],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": "src"},
    ) as process:
        assert process.stdout and process.stdin
        before = float(process.stdout.readline())
        process.send_signal(signal.SIGSTOP)
        time.sleep(1.5)
        process.send_signal(signal.SIGCONT)
        process.stdin.write("\n")
        process.stdin.flush()
        assert float(process.stdout.readline()) - before > 1.4


def test_on_linux_the_clock_counts_suspended_time() -> None:
    if not hasattr(time, "CLOCK_BOOTTIME"):
        pytest.skip("needs Linux")
    assert abs(clock_that_counts_sleep() - time.clock_gettime(time.CLOCK_BOOTTIME)) < 1

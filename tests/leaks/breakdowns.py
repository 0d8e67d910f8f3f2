"""Breaks down in many places, one after another, with a canary in the message and in a variable.

    python breakdowns.py [as-python-does-it]

With that word nothing of the program's own hooks is in place: that is the control.
"""

import atexit
import contextlib
import gc
import logging
import os
import sys
import threading
import warnings
import weakref
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QObject,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
    Slot,
    qCritical,
    qWarning,
)  # fmt: skip
from PySide6.QtGui import QPainter, QValidator
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QWidget,
)  # fmt: skip

from intake_desktop.domain.errors import StorageFailed
from intake_desktop.host import quiet
from intake_desktop.host.events import Events
from intake_desktop.ui import qt_messages
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.failures import Failures
from intake_desktop.ui.runner import Runner

CANARY = "CanaryWord鸢尾"
Place = Callable[[QApplication, Runner], object]
PLACES: dict[str, Place] = {}


def place(function: Place) -> Place:
    PLACES[function.__name__] = function
    return function


def fail(*_: object) -> None:
    said = CANARY  # a variable, too
    raise ValueError(said)


class Sender(QObject):
    rung = Signal(str)


@place
def slot(app: QApplication, _runner: Runner) -> None:
    sender = Sender(app)
    sender.rung.connect(fail)
    sender.rung.emit(CANARY)


@place
def queued_slot(app: QApplication, _runner: Runner) -> None:
    sender = Sender(app)
    sender.rung.connect(fail, Qt.ConnectionType.QueuedConnection)
    sender.rung.emit(CANARY)


@place
def decorated_slot(app: QApplication, _runner: Runner) -> None:
    class Receiver(QObject):
        @Slot(str)
        def hear(self, text: str) -> None:
            raise RuntimeError(text)

    sender, receiver = Sender(app), Receiver(app)
    sender.rung.connect(receiver.hear)
    sender.rung.emit(CANARY)


@place
def timer(_app: QApplication, _runner: Runner) -> None:
    QTimer.singleShot(0, fail)


@place
def clicked(_app: QApplication, _runner: Runner) -> None:
    button = QPushButton(CANARY)
    button.clicked.connect(fail)
    button.click()


@place
def text_changed(_app: QApplication, _runner: Runner) -> None:
    edit = QLineEdit()
    edit.textChanged.connect(fail)
    edit.setText(CANARY)


@place
def event(_app: QApplication, _runner: Runner) -> None:
    class Broken(QWidget):
        def event(self, event: QEvent) -> bool:
            raise KeyError(CANARY)

    QCoreApplication.sendEvent(Broken(), QEvent(QEvent.Type.User))


@place
def event_filter(app: QApplication, _runner: Runner) -> None:
    class Filter(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            raise KeyError(CANARY)

    watched, spy = QObject(app), Filter(app)
    watched.installEventFilter(spy)
    QCoreApplication.sendEvent(watched, QEvent(QEvent.Type.User))


@place
def paint(_app: QApplication, _runner: Runner) -> None:
    class Broken(QWidget):
        def paintEvent(self, event: object) -> None:
            fail()

    Broken().grab()


@place
def resize(_app: QApplication, _runner: Runner) -> None:
    class Broken(QWidget):
        def resizeEvent(self, event: object) -> None:
            fail()

    Broken().show()


@place
def close(_app: QApplication, _runner: Runner) -> None:
    class Broken(QWidget):
        def closeEvent(self, event: object) -> None:
            fail()

    Broken().close()


@place
def model(_app: QApplication, _runner: Runner) -> None:
    class Broken(QAbstractListModel):
        def rowCount(self, parent: object = None) -> int:
            return 1

        def data(self, index: object, role: int = 0) -> object:
            raise LookupError(CANARY)

    view, broken = QListView(), Broken()
    view.setModel(broken)
    view.grab()


@place
def sort(_app: QApplication, _runner: Runner) -> None:
    class Broken(QSortFilterProxyModel):
        def filterAcceptsRow(self, row: int, parent: object) -> bool:
            raise LookupError(CANARY)

    source, broken = QSortFilterProxyModel(), Broken()
    from PySide6.QtCore import QStringListModel  # noqa: PLC0415

    words = QStringListModel([CANARY])
    source.setSourceModel(words)
    broken.setSourceModel(source)
    broken.rowCount()


@place
def delegate(_app: QApplication, _runner: Runner) -> None:
    from PySide6.QtCore import QStringListModel  # noqa: PLC0415

    class Broken(QStyledItemDelegate):
        def paint(self, painter: QPainter, option: object, index: object) -> None:
            fail()

    view, words, broken = QListView(), QStringListModel([CANARY]), Broken()
    view.setModel(words)
    view.setItemDelegate(broken)
    view.grab()


@place
def validator(_app: QApplication, _runner: Runner) -> None:
    class Broken(QValidator):
        def validate(self, text: str, at: int) -> object:
            raise ValueError(text)

    edit, broken = QLineEdit(), Broken()
    edit.setValidator(broken)
    edit.insert(CANARY)


@place
def worker(_app: QApplication, runner: Runner) -> None:
    runner.submit(fail, CANARY)


@place
def worker_answer(_app: QApplication, runner: Runner) -> None:
    runner.submit(str, CANARY, then=fail)


@place
def worker_failure(_app: QApplication, runner: Runner) -> None:
    def known() -> None:
        try:
            fail()
        except ValueError as error:
            raise StorageFailed("io") from error

    def forget(_error: object) -> None:
        fail()

    runner.submit(known, failed=forget)


@place
def thread(_app: QApplication, _runner: Runner) -> None:
    started = threading.Thread(target=fail, args=(CANARY,), name=CANARY)
    started.start()
    started.join()


@place
def thread_timer(_app: QApplication, _runner: Runner) -> None:
    started = threading.Timer(0, fail)
    started.start()
    started.join()


@place
def destructor(_app: QApplication, _runner: Runner) -> None:
    class Broken:
        def __repr__(self) -> str:
            return CANARY

        def __del__(self) -> None:
            fail()

    Broken()


@place
def weak_callback(_app: QApplication, _runner: Runner) -> None:
    class Thing:
        pass

    thing = Thing()
    kept = weakref.ref(thing, fail)
    del thing
    assert kept() is None


@place
def collector(_app: QApplication, _runner: Runner) -> None:
    gc.callbacks.append(fail)
    gc.collect()
    gc.callbacks.remove(fail)


@place
def generator(_app: QApplication, _runner: Runner) -> None:
    def steps() -> object:
        try:
            yield CANARY
        finally:
            fail()

    begun = steps()
    next(begun)  # type: ignore[call-overload]
    del begun


@place
def finalizer(_app: QApplication, _runner: Runner) -> None:
    class Thing:
        pass

    thing = Thing()
    weakref.finalize(thing, fail)
    del thing


@place
def at_the_end(_app: QApplication, _runner: Runner) -> None:
    atexit.register(fail)


@place
def future_callback(_app: QApplication, _runner: Runner) -> None:
    future: Future[str] = Future()
    future.add_done_callback(fail)
    future.set_result(CANARY)


@place
def logged(_app: QApplication, _runner: Runner) -> None:
    logging.getLogger("some.library").error("could not read %s", CANARY)


@place
def logged_with_trace(_app: QApplication, _runner: Runner) -> None:
    try:
        fail()
    except ValueError:
        logging.getLogger("some.library").exception("went wrong")


@place
def logged_wrongly(_app: QApplication, _runner: Runner) -> None:
    logging.getLogger("some.library").warning("%d", CANARY)


@place
def warned(_app: QApplication, _runner: Runner) -> None:
    warnings.warn(CANARY, stacklevel=1)


@place
def qt_warned(_app: QApplication, _runner: Runner) -> None:
    qWarning(CANARY)


@place
def qt_critical(_app: QApplication, _runner: Runner) -> None:
    qCritical(CANARY)


@place
def qt_by_itself(app: QApplication, _runner: Runner) -> None:
    named = QObject(app)
    named.setObjectName(CANARY)
    stray = threading.Thread(target=lambda: QObject(named))  # Qt names both objects
    stray.start()
    stray.join()
    with contextlib.suppress(RuntimeError, TypeError):
        QObject.connect(named, b"2rung()", named, b"1nosuch()")  # type: ignore[call-overload]


@place
def at_the_top(_app: QApplication, _runner: Runner) -> None:
    fail()


@place
def chained(_app: QApplication, _runner: Runner) -> None:
    try:
        fail()
    except ValueError as error:
        error.add_note(CANARY)
        raise TypeError(CANARY) from error


@place
def grouped(_app: QApplication, _runner: Runner) -> None:
    raise ExceptionGroup(CANARY, [ValueError(CANARY), OSError(2, CANARY, CANARY)])


@place
def file_name(_app: QApplication, _runner: Runner) -> None:
    Path("/nowhere", CANARY).read_bytes()


@place
def syntax(_app: QApplication, _runner: Runner) -> None:
    compile(f"{CANARY} {CANARY}", CANARY, "exec")


def main(*, is_control: bool) -> None:
    if is_control:  # as the interpreter comes; PySide prints what a slot raised
        app = QApplication([])
        runner = Runner(print, print)
    else:
        events = Events()
        quiet.install(events.tell)
        qt_messages.install(events.tell)
        app = QApplication([])
        ask, window = Ask(app), QWidget()
        failures = Failures(ask, window, note=events.note, tell=events.tell)
        ask.answers = lambda question: print("told:", question.title, question.text)
        runner = Runner(failures.show_failure, failures.show_bug, app)
        sys.excepthook = failures.hook
    for name, break_down in PLACES.items():
        print(f"== {name}", flush=True)
        try:
            break_down(app, runner)
        except Exception:
            sys.excepthook(*sys.exc_info())  # as the interpreter does at the end
        for _ in range(3):
            runner.drain()
            app.processEvents()
        gc.collect()
        if not is_control:
            print("events:", *events.codes())
    runner.stop()
    print(f"== {at_the_end.__name__}", flush=True)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    main(is_control=len(sys.argv) > 1)

"""Each way to lock, with each thing open: locked, the draft kept, nothing left to see or read.

In the plain run every route and every thing that is open comes once; with ``--faults`` each
route meets each thing.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.ui.application import Appearance
from intake_desktop.ui.palette import Palette
from intake_desktop.ui.room_keys import MEETING
from ui.meeting.talks import to_needs
from ui.test_program import Started, stored_in

HALF_TYPED = "ni hao"
CANARY = "canary-kept-to-the-last-letter"


@pytest.fixture
def meeting(appearance: Appearance, qtbot: QtBot, tmp_path: Path) -> Iterator[Started]:
    """An open meeting whose needs may be kept, and half a sentence typed into it."""
    folder = tmp_path / "vault"
    folder.mkdir()
    started = Started(appearance, folder)
    started.ask.answers = None  # dialogs are shown
    qtbot.addWidget(started.window)
    started.window.show()
    started.open()
    to_needs(started.flow, started.runner)
    started.window.show_room(MEETING)
    assert started.program.rooms is not None
    words = started.program.rooms.meeting.pages.question.words
    words.setPlainText(CANARY)
    words.setFocus()
    yield started
    started.program.end()
    started.runner.stop()
    assert (started.errors, started.bugs) == ([], [])


def answered(*_answer: object) -> None:
    """A lock answers every question with a no; what follows from that is nothing."""


def confirm(started: Started) -> None:
    started.ask.confirm(started.window, CANARY, CANARY, "Yes", "No", answered)


def choose(started: Started) -> None:
    started.ask.choose(started.window, CANARY, CANARY, [("a", CANARY)], "No", answered)


def notice(started: Started) -> None:
    started.ask.tell(started.window, CANARY, CANARY, "Close")


def save(started: Started) -> None:
    started.ask.save_paper(started.window, CANARY, "paper.pdf", "PDF (*.pdf)", "Lock it", answered)


def open_file(started: Started) -> None:
    started.ask.open_path(started.window, CANARY, "PDF (*.pdf)", answered)


def menu(started: Started) -> None:
    started.window.sidebar.view.click()


def everything(started: Started) -> None:
    """The list behind Ctrl+K, over the words that are being typed."""
    assert started.program.rooms is not None
    words = started.program.rooms.meeting.pages.question.words
    QTest.keyClick(words, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(QApplication.activeModalWidget(), Palette)


def preview(started: Started) -> None:
    """A paper that is being set while the lock comes."""
    assert started.program.rooms is not None
    started.program.rooms.meeting._policy_paper()
    started.program.rooms.meeting.show_again()


def composition(started: Started) -> None:
    assert started.program.rooms is not None
    words = started.program.rooms.meeting.pages.question.words
    QApplication.sendEvent(words, QInputMethodEvent(HALF_TYPED, []))


def turned(started: Started) -> None:
    """The laptop stands turned round: of the words nothing is told to anybody even now."""
    assert CANARY in " ".join(shown_words(started))
    QTest.keyClick(started.window, Qt.Key.Key_F9)
    assert started.program.turning is not None
    assert started.program.turning.is_turned
    assert shown_words(started) == set()


def nothing(_started: Started) -> None:
    """Only the meeting."""


OPEN = (
    nothing,
    confirm,
    choose,
    notice,
    save,
    open_file,
    turned,
    menu,
    everything,
    preview,
    composition,
)


def front(started: Started) -> QWidget:
    popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
    return popup or modal or started.window


def by_key(started: Started) -> None:
    QTest.keyClick(front(started), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def by_button(started: Started) -> None:
    started.window.sidebar.lock.click()


def by_quiet_time(started: Started) -> None:
    started.program.guard._idle._heard_at -= 3600
    QTest.keyClick(front(started), Qt.Key.Key_A)


def by_the_desktop(started: Started) -> None:
    """As ``tests/ui/test_desktop_locks.py`` shows for a locked session and for sleep."""
    started.program.guard._desktop.lock_wanted.emit()


def by_hiding(started: Started) -> None:
    QTest.keyClick(front(started), Qt.Key.Key_F12)
    QTest.qWait(100)
    assert shown_words(started) == set()
    until(lambda: started.restarts == 1)


def by_closing(started: Started) -> None:
    started.window.close()


ROUTES = (by_key, by_button, by_quiet_time, by_the_desktop, by_hiding, by_closing)


def until(condition: Callable[[], bool]) -> None:
    for _ in range(400):
        if condition():
            return
        QTest.qWait(20)
    raise AssertionError("waited too long")


def shown_words(started: Started) -> set[str]:
    """Which texts with the canary any window tells a screen reader, shown or hidden."""
    found: set[str] = set()

    def walk(node: QAccessibleInterface | None) -> None:
        if node is None:
            return
        kinds = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
        found.update(t for kind in kinds if CANARY in (t := node.text(kind)))
        for place in range(node.childCount()):
            walk(node.child(place))

    for window in QApplication.topLevelWidgets():
        if window is started.window or window.isVisible():
            walk(QAccessible.queryAccessibleInterface(window))
            found.update({window.windowTitle()} - {"Desk", ""} if window.isVisible() else set())
    return found


def pairs() -> list[object]:
    few = [(ROUTES[i % len(ROUTES)], each) for i, each in enumerate(OPEN)]
    return [
        pytest.param(
            route,
            opened,
            id=f"{route.__name__}-{opened.__name__}",
            marks=() if (route, opened) in few else pytest.mark.faults,
        )
        for route in ROUTES
        for opened in OPEN
        # There the key only hides: tests/ui/turned/test_nothing_else.py.
        if (route, opened) != (by_hiding, turned)
    ]


@pytest.mark.parametrize(("route", "opened"), pairs())
def test_locked_the_draft_is_back_and_nothing_is_told(
    meeting: Started,
    route: Callable[[Started], None],
    opened: Callable[[Started], None],
) -> None:
    opened(meeting)
    QApplication.processEvents()
    assert CANARY in " ".join(shown_words(meeting)) or opened is turned  # the control
    route(meeting)
    assert meeting.restarts == (0 if route is by_closing else 1)
    kept = stored_in(meeting.vault_folder)["needs"]
    assert sorted(kept) == sorted(CANARY + (HALF_TYPED if opened is composition else ""))
    assert shown_words(meeting) == set()
    left = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not meeting.window]
    assert not [w for w in left if isinstance(w, QMenu) or w.isModal()]
    assert QApplication.clipboard().text() == ""


def test_what_is_too_long_is_said_and_its_beginning_kept(meeting: Started) -> None:
    assert meeting.program.rooms is not None
    page = meeting.program.rooms.meeting.pages.question
    assert page.block._too_long.isHidden()
    page.words.setPlainText(CANARY + 2800 * ("x" * 99 + "\n"))
    assert not page.block._too_long.isHidden()
    assert f"{80_000 + len(CANARY)} characters" in page.block._too_long.text()
    meeting.program.lock()
    kept = stored_in(meeting.vault_folder)["needs"]
    assert kept.startswith(CANARY)
    assert len(kept) == 200_000

"""Drives the real window as a person would: it looks for what is visible, clicks and types."""

import sys
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from intake_desktop.domain.languages import Language
from intake_desktop.ui.ask import UNANSWERED, Answer, Ask, Kind, Question
from intake_desktop.ui.language import Languages
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.unlock.room import UnlockRoom
from intake_desktop.ui.widgets.page import Page

Condition = Callable[[], bool]
Steps = Generator[Condition, None, None]

# Deriving a key may take seconds on an old laptop; nothing else comes near this.
_PATIENCE_SECONDS = 60.0
_TICK_MS = 15
_SUFFIX = {Language.ENGLISH: "en", Language.SIMPLIFIED: "zh_CN", Language.TRADITIONAL: "zh_TW"}


class NotThere(Exception):
    """What a step looked for was not on the screen."""


def _no_steps() -> Steps:
    yield from ()


class Driver(QObject):
    """Runs steps that yield conditions to wait for; no nested event loop is needed.

    ``finished`` is called with an exit code: 0, or 1 where a step failed (it says which).
    """

    def __init__(
        self,
        window: MainWindow,
        runner: Runner,
        ask: Ask,
        languages: Languages,
        out: Path,
        *,
        vault: Path | None = None,
    ) -> None:
        """``vault`` is the folder of the sample, which one step damages and mends."""
        super().__init__(window)
        self._vault = vault or out
        self.window, self.runner, self.languages, self.out = window, runner, languages, out
        self.clicks = 0
        self.shown: tuple[Language, ...] = (Language.ENGLISH, Language.SIMPLIFIED)
        self._save_to: Path | None = None
        ask.answers = self._answer
        self._steps: Steps = _no_steps()
        self._condition: Condition = bool
        self._since = monotonic()
        self._finished: Callable[[int], None] = print
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def run(self, steps: Steps, finished: Callable[[int], None]) -> None:
        self._steps, self._finished = steps, finished
        self._condition = lambda: True
        self._timer.start()

    def run_all(
        self,
        steps: Sequence[Callable[["Driver"], Steps]],
        first: int,
        before: Callable[[int], None],
        finished: Callable[[int], None],
    ) -> None:
        """Runs the list of steps from number ``first``; ``before`` hears each number."""

        def all_steps() -> Steps:
            for number, step in enumerate(steps[first:], start=first):
                before(number)
                self.say(f"step {number}: {(step.__doc__ or step.__name__).splitlines()[0]}")
                yield from step(self)

        self.run(all_steps(), finished)

    def _tick(self) -> None:
        try:
            if self._condition():
                self._condition = next(self._steps)
                self._since = monotonic()
            elif monotonic() - self._since > _PATIENCE_SECONDS:
                self._steps.throw(NotThere("waited too long"))
        except StopIteration:
            self._end(0)
        except Exception as error:
            sys.stderr.write(f"demo: {type(error).__name__}: {error}\n")
            self._end(1)

    def _end(self, code: int) -> None:
        self._timer.stop()
        self._finished(code)

    # --- what a step says ---------------------------------------------------------

    def say(self, text: str) -> None:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()

    def idle(self) -> bool:
        return not self.runner.is_busy

    def settled(self) -> Steps:
        """Waits for the worker, and for what its answers still set off."""
        for _ in range(2):
            yield self.idle

    def sees(self, name: str) -> Condition:
        return lambda: self._visible(name) is not None

    def find(self, name: str) -> QWidget:
        widget = self._visible(name)
        if widget is None:
            raise NotThere(name)
        return widget

    def press(self, name: str) -> Steps:
        """Clicks a button by its name, with the mouse."""
        yield lambda: (found := self._visible(name)) is not None and found.isEnabled()
        yield from self.click(self.find(name))

    def click(self, widget: QWidget) -> Steps:
        """Clicks a widget with the mouse, once it can be clicked."""
        yield lambda: widget.isVisible() and widget.isEnabled()
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        yield from self.settled()

    def choose(self, row: str, key: str) -> Steps:
        """Clicks one of the equal choices of a row or group."""
        yield self.sees(row)
        buttons = [b for b in self.find(row).findChildren(QAbstractButton) if b.objectName() == key]
        if not buttons:
            raise NotThere(f"{row}: {key}")
        yield from self.click(buttons[0])

    def write(self, name: str, text: str) -> Steps:
        """Types into a field by its name."""
        yield self.sees(name)
        widget = self.find(name)
        edits: list[QWidget] = [
            *widget.findChildren(QLineEdit),
            *widget.findChildren(QPlainTextEdit),
        ]
        edit = widget if isinstance(widget, QLineEdit | QPlainTextEdit) else edits[0]
        yield from self.write_into(edit, text)

    def write_into(self, edit: QWidget, text: str) -> Steps:
        """Types as an input method does, so that Chinese works like Latin; replaces all."""
        yield edit.isVisible
        edit.setFocus()
        if isinstance(edit, QLineEdit | QPlainTextEdit):
            edit.selectAll()
        if not text:
            QTest.keyClick(edit, Qt.Key.Key_Delete)
        elif isinstance(edit, QLineEdit) and edit.echoMode() is QLineEdit.EchoMode.Password:
            edit.insert(text)  # an input method is kept away from passphrases
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(edit, event)
        yield from self.settled()

    def text(self, name: str) -> str:
        """What stands in a field of many lines."""
        widget = self.find(name)
        return widget.toPlainText() if isinstance(widget, QPlainTextEdit) else ""

    def enter(self, name: str) -> Steps:
        """Presses Enter in a field."""
        edit = self.find(name).findChildren(QLineEdit)[0]
        QTest.keyClick(edit, Qt.Key.Key_Return)
        yield from self.settled()

    def back(self) -> Steps:
        """Goes back by the button above the title."""
        pages = [page for page in self.window.findChildren(Page) if page.isVisible()]
        yield from self.click(pages[0].back)

    def room(self, key: str) -> Steps:
        """Opens a room by its button at the left."""
        yield from self.click(self.window.sidebar.room_button(key))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> Steps:
        """Presses a key in the window, which must have the keyboard for that."""
        self.window.activateWindow()
        yield self.window.isActiveWindow
        QTest.keyClick(self.window, key, modifier)
        yield from self.settled()

    def picture(self, name: str) -> Steps:
        """Writes the window as PNG, once in each language.

        It goes on in the language that came last: a switch dresses every window anew, which is
        most of what the walk takes, and the next step has to work in any language.
        """
        yield from self.settled()
        current = self.languages.current()
        for language in sorted(self.shown, key=lambda each: each is not current):
            if language is not self.languages.current():
                self.languages.choose(language)
                yield from self.settled()
            path = self.out / f"{name}.{_SUFFIX[language]}.png"
            if not self._drawn().save(str(path)):
                raise NotThere(f"cannot write {path.name}")
        self.say(f"  {name}: picture")

    def save_pdf(self, button: str, name: str) -> Steps:
        """Saves a paper through the window's own button."""
        self._save_to = self.out / name
        yield from self.press(button)
        saved = self._save_to
        yield lambda: saved is not None and saved.is_file()
        self.say(f"  {name}: {saved.stat().st_size if saved else 0} bytes")

    def flip_a_page(self) -> None:
        """Damages the closed vault's first page, or mends it again."""
        path = self._vault / "vault.db"
        content = bytearray(path.read_bytes())
        for place in range(100, 200):
            content[place] ^= 0xFF
        path.write_bytes(content)

    def close_notice(self) -> Steps:
        """Closes the notice that lies over the window, with its button."""
        yield lambda: self._dialog() is not None
        dialog = self._dialog()
        buttons = dialog.findChildren(QPushButton) if dialog else []
        yield from self.click(buttons[-1])
        yield lambda: self._dialog() is None

    def door(self) -> UnlockRoom:
        found = self.window.findChild(UnlockRoom)
        if not isinstance(found, UnlockRoom):
            raise NotThere("the door")
        return found

    # --- the window ---------------------------------------------------------------

    def _dialog(self) -> QDialog | None:
        found = self.window.findChildren(QDialog)
        return next((dialog for dialog in found if dialog.isVisible()), None)

    def _drawn(self) -> QPixmap:
        """The window, and over its middle the dialog that is open, as one would see them."""
        picture = self.window.grab()
        dialog = self._dialog()
        if dialog is not None:
            painter = QPainter(picture)
            middle = self.window.rect().center() - dialog.rect().center()
            painter.drawPixmap(middle, dialog.grab())
            painter.end()
        return picture

    def _visible(self, name: str) -> QWidget | None:
        found = self.window.findChildren(QWidget, name)
        return next((widget for widget in found if widget.isVisible()), None)

    def _answer(self, question: Question) -> Answer:
        if question.kind is Kind.SAVE:
            return self._save_to
        if question.kind is Kind.CONFIRM:
            return True
        return UNANSWERED

"""Shows what went wrong: expected failures in plain words, bugs by type and place only."""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.errors import IntakeError
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.runner import Bug
from intake_desktop.ui.wording_of_errors import Wording, word, word_of_bug


def _say(code: str) -> None:
    if sys.stderr is not None:  # a Windows program without a console has none
        sys.stderr.write(f"{code}\n")


class Failures:
    """For errors that no page handles by itself."""

    def __init__(
        self,
        ask: Ask,
        window: QWidget | None = None,
        *,
        note: Callable[[str], object] = str,
        tell: Callable[[str], object] = _say,
    ) -> None:
        """``note`` and ``tell`` get codes: the one of what a window words, the other of bugs, which
        whoever started this at a terminal should hear of."""
        self._ask, self._note, self._tell = ask, note, tell
        self.window = window

    def show_failure(self, error: IntakeError, then: Callable[[], None] | None = None) -> None:
        self._note(f"failure {type(error).__name__}")
        self._show(word(error), then)

    def show_bug(self, bug: Bug) -> None:
        # The message and the locals of an exception may hold what somebody said; never print it.
        self._tell(f"unexpected {bug.type} {bug.place}")
        self._show(word_of_bug(bug.type, bug.place), None)

    def hook(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        """For ``sys.excepthook``: what nobody caught, in a slot for instance, without a word of
        its message or of what its variables held."""
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        self.show_bug(Bug.of(error))

    def _show(self, words: Wording, then: Callable[[], None] | None) -> None:
        if self.window is not None:
            close = QCoreApplication.translate("Failures", "Close")
            self._ask.tell(self.window, words.title, words.text, close, then)

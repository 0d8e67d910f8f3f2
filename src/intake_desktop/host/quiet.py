"""What nobody caught, or a library complains of, is told by its type and place, never its words.

The message of an exception, the text of a warning and the object that Python shows beside them may
all hold what somebody said.
"""

import logging
import sys
import threading
import traceback
import warnings
from collections.abc import Callable
from pathlib import PurePath
from types import TracebackType

Tell = Callable[[str], object]


def place_of(trace: TracebackType | None) -> str:
    """File and line where it was raised, such as ``people.py:41``; ``?`` where there is none."""
    frames = traceback.extract_tb(trace)
    return f"{PurePath(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"


def install(speak: Tell) -> None:
    """From now on Python's own ways of complaining go to ``speak`` as codes. For everything that
    does not pass through a window."""

    def uncaught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        speak(f"uncaught {kind.__name__} {place_of(trace)}")

    def in_thread(found: threading.ExceptHookArgs) -> None:
        if found.exc_type is not SystemExit:
            speak(f"thread {found.exc_type.__name__} {place_of(found.exc_traceback)}")

    def unraisable(found: "sys.UnraisableHookArgs") -> None:
        speak(f"ignored {found.exc_type.__name__} {place_of(found.exc_traceback)}")

    def warned(  # noqa: PLR0917 - the shape that Python asks for
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: object = None,
        line: str | None = None,
    ) -> None:
        speak(f"warning {category.__name__} {PurePath(filename).name}:{lineno}")

    sys.excepthook = uncaught
    threading.excepthook = in_thread
    sys.unraisablehook = unraisable
    warnings.showwarning = warned
    _quiet_logging(speak)


def _quiet_logging(speak: Tell) -> None:
    """Libraries log too; a record's text may hold what they were given."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        root.removeHandler(handler)
    root.addHandler(_Codes(speak))
    logging.raiseExceptions = False


class _Codes(logging.Handler):
    def __init__(self, speak: Tell) -> None:
        super().__init__(logging.WARNING)
        self._speak = speak

    def emit(self, record: logging.LogRecord) -> None:
        self._speak(f"log {record.levelname} {record.filename}:{record.lineno}")

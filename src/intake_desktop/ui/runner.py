"""The one worker thread: it owns the vault; results come back to the main thread in order."""

import traceback
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import PurePath
from queue import Empty, SimpleQueue
from typing import TypeVar, TypeVarTuple

from PySide6.QtCore import QObject, Qt, Signal

from intake_desktop.domain.errors import IntakeError

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


@dataclass(frozen=True)
class Bug:
    """An exception that nobody expected: its type and place, never its message or locals."""

    type: str
    place: str

    @classmethod
    def of(cls, error: BaseException) -> "Bug":
        frames = traceback.extract_tb(error.__traceback__)
        place = f"{PurePath(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
        return cls(type(error).__name__, place)


class Runner(QObject):
    """Runs functions one after another off the main thread.

    ``submit`` is called on the main thread, and ``then`` or ``failed`` are called back there.
    ``busy`` tells when work begins (True) and when all of it is done (False).
    """

    busy = Signal(bool)
    _arrived = Signal()

    def __init__(
        self,
        on_failure: Callable[[IntakeError], None],
        on_bug: Callable[[Bug], None],
        parent: QObject | None = None,
    ) -> None:
        """``on_failure`` gets expected errors that a caller does not handle, ``on_bug`` others."""
        super().__init__(parent)
        self._on_failure = on_failure
        self._on_bug = on_bug
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault")
        self._results: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._running: set[Future[None]] = set()
        self._waiting = 0
        self._stopped = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        function: Callable[[*Ts], T],
        *args: *Ts,
        then: Callable[[T], None] | None = None,
        failed: Callable[[IntakeError], None] | None = None,
    ) -> None:
        """Queues ``function(*args)``. Raises RuntimeError once the runner has been stopped."""
        if self._stopped:
            raise RuntimeError("the runner is stopped")
        self._waiting += 1
        if self._waiting == 1:
            self.busy.emit(True)

        def work() -> None:
            self._results.put(self._outcome(function, args, then, failed))
            self._arrived.emit()

        self._running = {future for future in self._running if not future.done()}
        self._running.add(self._pool.submit(work))

    @property
    def is_busy(self) -> bool:
        return self._waiting > 0

    def drain(self) -> None:
        """Waits until everything submitted has run, and delivers it; no nested event loop.

        Before a lock or the end: what was being saved is saved, what follows from it too.
        """
        while self._running:
            running, self._running = self._running, set()
            wait(running)
            self._deliver()

    def stop(self) -> None:
        """Ends the thread after the running function; results that come now are dropped.

        Call it before the widgets die, which the callbacks may hold.
        """
        self._stopped = True
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._running.clear()
        while self._next() is not None:
            pass

    def _outcome(
        self,
        function: Callable[[*Ts], T],
        args: tuple[*Ts],
        then: Callable[[T], None] | None,
        failed: Callable[[IntakeError], None] | None,
    ) -> Callable[[], None]:
        try:
            result = function(*args)
        except IntakeError as error:
            # A traceback keeps every local alive, passphrases too.
            known = error.with_traceback(None)
            known.__cause__ = known.__context__ = None
            return lambda: (failed or self._on_failure)(known)
        except Exception as error:
            bug = Bug.of(error)
            return lambda: self._on_bug(bug)
        return lambda: then(result) if then else None

    def _next(self) -> Callable[[], None] | None:
        try:
            return self._results.get_nowait()
        except Empty:
            return None

    def _deliver(self) -> None:
        while (outcome := self._next()) is not None:
            self._waiting -= 1
            try:
                outcome()
            except Exception as error:
                self._on_bug(Bug.of(error))
            if self._waiting == 0:
                self.busy.emit(False)

"""The worker thread that owns the vault, and one beside it for papers; results come back to the
main thread, in order for each."""

import traceback
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass
from pathlib import PurePath
from queue import Empty, SimpleQueue
from threading import Thread
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
        self._beside: set[Future[None]] = set()
        self._aside = _Aside()
        self._let_go = False
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
        self._begin()

        def work() -> None:
            self._results.put(self._outcome(function, args, then, failed))
            self._arrived.emit()

        self._running = {future for future in self._running if not future.done()}
        self._running.add(self._pool.submit(work))

    def aside(
        self,
        function: Callable[[*Ts], T],
        *args: *Ts,
        then: Callable[[T], None] | None = None,
        failed: Callable[[IntakeError], None] | None = None,
    ) -> None:
        """The same on a second thread, for what needs no vault, such as setting a paper: no save
        waits behind it, and no lock waits for it."""
        self._begin()

        def work() -> None:
            self._results.put(self._unless_let_go(self._outcome(function, args, then, failed)))
            if not self._let_go:
                self._arrived.emit()

        future: Future[None] = Future()
        self._beside = {future for future in self._beside if not future.done()}
        self._beside.add(future)
        self._aside.run(work, future)

    def let_go(self) -> None:
        """From now on nobody waits for what runs aside, and what it brings is dropped."""
        self._let_go = True
        self._beside.clear()
        self._aside.forget()

    def _begin(self) -> None:
        if self._stopped:
            raise RuntimeError("the runner is stopped")
        self._waiting += 1
        if self._waiting == 1:
            self.busy.emit(True)

    def _unless_let_go(self, outcome: Callable[[], None]) -> Callable[[], None]:
        return lambda: None if self._let_go else outcome()

    @property
    def is_busy(self) -> bool:
        return self._waiting > 0

    def drain(self) -> None:
        """Waits until everything submitted has run, and delivers it; no nested event loop.

        Before a lock or the end: what was being saved is saved, what follows from it too. After
        ``let_go`` it waits for the vault's own thread only.
        """
        while running := self._running | self._beside:
            self._running, self._beside = set(), set()
            wait(running)
            self._deliver()

    def stop(self) -> None:
        """Ends the thread after the running function; results that come now are dropped.

        Call it before the widgets die, which the callbacks may hold.
        """
        self._stopped = True
        self.let_go()
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


class _Aside:
    """A thread that ends with the process, whatever it is in the middle of."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[tuple[Callable[[], None], Future[None]]] = SimpleQueue()
        self._thread: Thread | None = None
        self._forgets = False

    def run(self, work: Callable[[], None], future: "Future[None]") -> None:
        """``future`` is done once ``work`` has run."""
        if self._thread is None:
            self._thread = Thread(target=self._work, name="papers", daemon=True)
            self._thread.start()
        self._queue.put((work, future))

    def forget(self) -> None:
        """What has not begun never runs; what runs cannot be stopped, and ends unheard."""
        self._forgets = True

    def _work(self) -> None:
        while not self._forgets:
            work, future = self._queue.get()
            if not self._forgets:
                # A runner whose window is gone while this ran has nobody left to tell.
                with suppress(RuntimeError):
                    work()
            future.set_result(None)

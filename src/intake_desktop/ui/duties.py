"""What is done by itself while the vault is open: its backup, its whole check, what copies owe.

Always one thing at a time, in steps of some milliseconds with pauses in between, so that saving
and looking never wait for it; and all of it is given up at once when the vault is locked.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from intake_desktop.domain.errors import IntakeError, LogBroken, VaultDamaged
from intake_desktop.domain.staff import Actor
from intake_desktop.services import backups, copy_jobs
from intake_desktop.services.copy_jobs import Job, Step
from intake_desktop.services.restore_job import Restore
from intake_desktop.services.session import Session
from intake_desktop.ui.runner import Runner

# The first seconds belong to the person who just unlocked.
_FIRST_MS = 4_000
_HOUR_MS = 60 * 60 * 1000
_SLICE_MS, _CHILD_MS = 15, 150
_SLICES = 40  # percent: after that a child works, and is only asked how far it is


@dataclass
class _Wanted:
    """A job in the queue. ``is_check``: if it finds damage, it is the vault's own."""

    make: Callable[[], Job]
    then: Callable[[Step], None] | None = None
    failed: Callable[[IntakeError], None] | None = None
    is_check: bool = False
    by_hand: bool = False


class Duties(QObject):
    """``start()`` once the rooms are open; ``stop()`` before the vault is closed."""

    changed = Signal()  # backups were made, checked, cleaned or removed
    progressed = Signal(int)  # percent of what somebody asked for
    damaged = Signal(object)  # VaultDamaged or LogBroken of the vault itself
    restored = Signal()  # a backup takes the vault's place at the next start: lock now
    failed = Signal(object)  # IntakeError of what was done by itself

    def __init__(
        self, runner: Runner, session: Session, actor: Actor, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._session, self._actor = runner, session, actor
        self._queue: deque[_Wanted] = deque()
        self._current: _Wanted | None = None
        self._job: Job | None = None
        self._stopped = False
        self._is_begun = False
        self._cancelled = False
        self._next = _timer(self, self._advance)
        self._first = _timer(self, self._begin)
        self._hourly = _timer(self, self._look_whether_due)
        self._soon = _timer(self, self._settle)
        self.last_failure: IntakeError | None = None

    def start(self, after_ms: int = _FIRST_MS) -> None:
        self._first.start(after_ms)

    def stop(self) -> None:
        """Gives everything up. What was half done is removed, and done after the next opening."""
        self._stopped = True
        for timer in (self._next, self._first, self._hourly, self._soon):
            timer.stop()
        self._queue.clear()
        if self._job is not None:
            job, self._job = self._job, None
            self._runner.submit(job.cancel)

    def settle_soon(self) -> None:
        """Somebody was deleted, or a place came back: copies owe something."""
        if not self._stopped and not self._first.isActive():
            self._soon.start(1_000)

    @property
    def is_busy_by_hand(self) -> bool:
        """Whether something that was asked for is going on or waits for its turn."""
        waiting = (self._current, *self._queue)
        return any(wanted is not None and wanted.by_hand for wanted in waiting)

    # --- what somebody asks for ---------------------------------------------------------

    def back_up_now(
        self, then: Callable[[Step], None], failed: Callable[[IntakeError], None]
    ) -> None:
        def make() -> Job:
            return copy_jobs.BackUp(self._session, self._actor, keep=True)

        self._want(_Wanted(make, then, failed, is_check=True, by_hand=True))

    def check_now(
        self,
        copy_ids: list[str],
        then: Callable[[Step], None],
        failed: Callable[[IntakeError], None],
    ) -> None:
        def make() -> Job:
            return copy_jobs.Check(self._session, self._actor, copy_ids)

        self._want(_Wanted(make, then, failed, by_hand=True))

    def restore(self, copy_id: str, failed: Callable[[IntakeError], None]) -> None:
        def make() -> Job:
            return Restore(self._session, self._actor, copy_id)

        self._want(_Wanted(make, self._restored, failed, by_hand=True))

    def cancel(self) -> None:
        """Gives up what was asked for."""
        self._queue = deque(wanted for wanted in self._queue if not wanted.by_hand)
        if self._current is not None and self._current.by_hand and not self._cancelled:
            self._cancelled = True
            self._next.start(0)

    def _restored(self, _step: Step) -> None:
        self.restored.emit()

    # --- what is done by itself -----------------------------------------------------------

    def _begin(self) -> None:
        self._runner.submit(
            copy_jobs.tidy, self._session, then=self._tidied, failed=self._not_tidied
        )

    def _not_tidied(self, error: IntakeError) -> None:
        """As on a full disk; by the next hour there may be room."""
        self._unable(error)
        if not self._stopped:
            self._hourly.start(_HOUR_MS)

    def _tidied(self, _change: None) -> None:
        if self._stopped:
            return
        self._is_begun = True
        self.changed.emit()
        self._hourly.start(_HOUR_MS)
        self._runner.submit(
            backups.is_due, self._session, then=self._check_whole, failed=self._unable
        )

    def _check_whole(self, is_due: bool) -> None:
        """Where a backup is due, the copy that is checked becomes the backup."""

        def make() -> Job:
            return copy_jobs.BackUp(self._session, None, keep=is_due)

        self._want(_Wanted(make, is_check=True))
        self._settle()

    def _look_whether_due(self) -> None:
        if not self._is_begun:
            self._begin()
            return
        self._hourly.start(_HOUR_MS)
        self._runner.submit(backups.is_due, self._session, then=self._back_up_if, failed=_is_told)
        self._settle()

    def _back_up_if(self, is_due: bool) -> None:
        if is_due:
            self._check_whole(True)

    def _settle(self) -> None:
        def make() -> Job:
            return copy_jobs.Settle(self._session, None)

        self._want(_Wanted(make))

    # --- one thing at a time ----------------------------------------------------------------

    def _want(self, wanted: _Wanted) -> None:
        if self._stopped:
            return
        if wanted.by_hand:
            self._queue.appendleft(wanted)
        else:
            self._queue.append(wanted)
        if self._current is None:
            self._take_next()

    def _take_next(self) -> None:
        if self._stopped or not self._queue:
            return
        self._current = self._queue.popleft()
        self._cancelled = False
        self._job = self._current.make()
        self._next.start(0)

    def _advance(self) -> None:
        job = self._job
        if job is None or self._stopped:
            return
        if self._cancelled:
            self._job = None
            self._runner.submit(job.cancel, then=self._given_up)
            return
        self._runner.submit(job.advance, then=self._advanced, failed=self._job_failed)

    def _advanced(self, step: Step) -> None:
        wanted = self._current
        if self._stopped or wanted is None:
            return
        if wanted.by_hand:
            self.progressed.emit(step.percent)
        if not step.is_over:
            is_slice = wanted.is_check and step.percent < _SLICES
            self._next.start(_SLICE_MS if is_slice else _CHILD_MS)
            return
        self._over()
        if wanted.is_check:
            self.last_failure = None
        self.changed.emit()
        if wanted.then:
            wanted.then(step)

    def _job_failed(self, error: IntakeError) -> None:
        wanted, job = self._current, self._job
        if self._stopped or wanted is None:
            return
        if job is not None:
            self._runner.submit(job.cancel)
        self._over()
        if wanted.is_check and isinstance(error, VaultDamaged | LogBroken):
            self.damaged.emit(error)
        elif wanted.failed:
            wanted.failed(error)
        else:
            self._unable(error)
        self.changed.emit()

    def _given_up(self, _change: None) -> None:
        self._over()
        self.changed.emit()

    def _over(self) -> None:
        self._current = self._job = None
        if not self._stopped:
            self._take_next()

    def _unable(self, error: IntakeError) -> None:
        self.last_failure = error
        self.failed.emit(error)


def _timer(parent: QObject, then: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(then)
    return timer


def _is_told(_error: IntakeError) -> None:
    """The next hour looks again."""

"""The time that a session goes by: the laptop's, never before the log, and no leap unasked."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from threading import Lock

from intake_desktop.domain.audit import Action
from intake_desktop.domain.ports import Clock
from intake_desktop.domain.staff import Actor
from intake_desktop.services.session import Session

# docs/decisions/0008-the-clock.md says why these.
LEAP = timedelta(days=14)
LAG = timedelta(hours=1)


class Standing(Enum):
    """How the laptop's clock stands against the last row of the log."""

    RIGHT = "right"
    AHEAD = "ahead"
    BEHIND = "behind"


@dataclass(frozen=True)
class Look:
    """What the laptop's clock ``says``, and when the vault was ``last`` in use; both local."""

    standing: Standing
    says: datetime
    last: datetime


class SessionClock:
    """A ``domain.ports.Clock``. It goes on from the last time that it told, or that the log knew:
    set back, the laptop's clock revives no consent; set far ahead, it ends none, until somebody
    has said that this is today. Asked from both threads."""

    def __init__(self, machine: Clock, last: datetime | None) -> None:
        """``last`` is when the log's last row was written; None where it has none."""
        self._machine = machine
        self._lock = Lock()
        self._seen = machine.now()
        self._told = last or self._seen
        self._opening = Look(self._stands(), self._seen, self._told.astimezone(self._seen.tzinfo))

    def now(self) -> datetime:
        with self._lock:
            seen = self._machine.now()
            ticked = seen - self._seen
            if timedelta(0) < ticked <= LEAP:  # also a clock that is wrong goes on
                self._told += ticked
            if self._told < seen <= self._told + LEAP:
                self._told = seen
            self._seen = seen
            return self._told.astimezone(seen.tzinfo)

    def today(self) -> date:
        return self.now().date()

    def look(self) -> Look:
        """How the clock stood when the vault was opened."""
        return self._opening

    def believe(self) -> None:
        """Somebody said that the laptop's clock is right."""
        with self._lock:
            self._seen = self._machine.now()
            self._told = max(self._told, self._seen)

    def _stands(self) -> Standing:
        if self._seen > self._told + LEAP:
            return Standing.AHEAD
        return Standing.BEHIND if self._seen < self._told - LAG else Standing.RIGHT


def look(session: Session) -> Look:
    """To be asked after unlocking, before anything is deleted or recorded."""
    if isinstance(session.clock, SessionClock):
        return session.clock.look()
    now = session.clock.now()  # a clock that stands still, or is moved by a test
    return Look(Standing.RIGHT, now, now)


def confirm(session: Session, actor: Actor) -> None:
    """The day that the laptop says is today, and the log says who said so."""
    if isinstance(session.clock, SessionClock):
        session.clock.believe()
    with session.transaction() as tx:
        tx.audit.note(actor, Action.CLOCK_CONFIRMED, session.clock.now())

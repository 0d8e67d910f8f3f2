"""One transaction: all repositories over it, and an end that is durable or as if nothing was."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from intake_desktop.domain.errors import StorageFailed
from intake_desktop.vault import engine
from intake_desktop.vault.answers import Answers
from intake_desktop.vault.audit import Audit
from intake_desktop.vault.chain import WholeLog
from intake_desktop.vault.compelled import CompelledOnes
from intake_desktop.vault.consents import Consents
from intake_desktop.vault.copy_list import CopyList
from intake_desktop.vault.decisions import Decisions
from intake_desktop.vault.directory import Directory
from intake_desktop.vault.disclosures import Disclosures
from intake_desktop.vault.engine import Connection
from intake_desktop.vault.feedback import Feedbacks
from intake_desktop.vault.holds import Holds
from intake_desktop.vault.judgements import Judgements
from intake_desktop.vault.meetings import Meetings
from intake_desktop.vault.people import People
from intake_desktop.vault.presence import Presence
from intake_desktop.vault.shorter_limits import ShorterLimits
from intake_desktop.vault.staff import Staff
from intake_desktop.vault.standing import GoneOnes, Standings
from intake_desktop.vault.tally import Tally
from intake_desktop.vault.withdrawals import Withdrawals
from intake_desktop.vault.work import Work


class Transaction:
    """The repositories, valid until the ``with`` block ends."""

    def __init__(self, work: Work) -> None:
        self.people = People(work)
        self.consents = Consents(work)
        self.meetings = Meetings(work)
        self.answers = Answers(work)
        self.tally = Tally(work)
        self.staff = Staff(work)
        self.disclosures = Disclosures(work)
        self.withdrawals = Withdrawals(work)
        self.decisions = Decisions(work)
        self.compelled = CompelledOnes(work)
        self.limits = ShorterLimits(work)
        self.feedback = Feedbacks(work)
        self.directory = Directory(work)
        self.judgements = Judgements(work)
        self.standings = Standings(work)
        self.holds = Holds(work)
        self.gone = GoneOnes(work)
        self.audit = Audit(work)
        self.whole_log = WholeLog(work)
        self.copies = CopyList(work)


@contextmanager
def transaction(
    connection: Connection, presence: Presence | None = None, *, audited: bool = False
) -> Iterator[Transaction]:
    """Commits when the block ends well, else takes everything back.

    ``audited`` refuses to commit a change that the log was not told of: that is a bug, and it must
    not be one that nobody notices. Raises StorageFull, StorageFailed, VaultDamaged, or VaultMissing
    where the file was taken away while it is open; and then nothing was saved.
    """
    work = Work(connection)
    with engine.typed_errors():
        connection.execute("BEGIN IMMEDIATE")
    try:
        before = connection.total_changes
        tx = Transaction(work)
        yield tx
        if audited and connection.total_changes != before:
            tx.audit.need_note()
        tx.audit.write()
        watched = presence if connection.total_changes != before else None
        if watched:
            watched.need_file()
        with engine.typed_errors():
            connection.execute("COMMIT")
    except BaseException:
        # A full disk may have rolled back by itself; the first error is the one to tell.
        with suppress(engine.Error):
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        raise
    if watched and watched.has_lost_log:
        _into_file(connection)
    elif work.erased:
        checkpoint(connection)
    if watched:
        watched.need_file()


def checkpoint(connection: Connection) -> None:
    """Moves the write-ahead log into the database and empties it, so that erased pages are gone.

    What was committed is safe without it, so a failure is not told as a failed save.
    """
    with suppress(engine.Error):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _into_file(connection: Connection) -> None:
    """Somebody took the write-ahead log away: what was saved is only safe in the file itself.
    Raises StorageFailed where it did not get there."""
    with engine.typed_errors():
        busy, pages, moved = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy or pages != moved:
        raise StorageFailed("no-log")

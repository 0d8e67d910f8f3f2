"""Walks the log from its first row to its end, and holds every record against what it says."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from intake_desktop.domain.audit import Head
from intake_desktop.domain.errors import LogBroken
from intake_desktop.vault import moments, state
from intake_desktop.vault.audit import START, chain, head_code
from intake_desktop.vault.work import Row, Work

Progress = Callable[[int, int], None]

_PORTION = 2_000
_GLANCE = 32  # rows that a look at the end alone goes back
_ROWS = "SELECT sequence, at, actor_id, action, token, digest, previous, mac FROM audit "


@dataclass
class _Walk:
    """What is known after some rows. ``latest`` maps a token to its last row and digest."""

    key: bytes
    sequence: int = 0
    mac: bytes = START
    at: str = ""
    first_at: str = ""
    latest: dict[bytes, tuple[int, bytes]] = field(default_factory=dict)

    def take(self, row: Row) -> None:
        sequence, at, actor_id, action, token, digest, previous, mac = row
        if sequence != self.sequence + 1:
            raise LogBroken("row-missing", self.sequence + 1)
        if previous != self.mac:
            raise LogBroken("order", sequence)
        if chain(self.key, (sequence, at, actor_id, action, token, digest), previous) != mac:
            raise LogBroken("row-changed", sequence)
        if token:
            _, before = self.latest.get(token, (0, b""))
            # An empty digest ends a record: nothing of that name comes after it.
            if token in self.latest and not before and digest:
                raise LogBroken("record-again", sequence)
            self.latest[token] = (sequence, digest)
        self.sequence, self.mac, self.at = sequence, mac, at
        self.first_at = self.first_at or at


def verify(work: Work, progress: Progress | None = None) -> Head:
    """Checks every row, and that every record is as the latest row about it says.

    ``progress`` gets how much was looked at, and out of how much; what it raises ends the walk.
    Raises LogBroken: "row-missing", "order", "row-changed" (the rows themselves), "cut-off" (the
    end is not where it was), "record-changed", "record-untold" (no row tells of it),
    "record-gone" (it went, and no row tells), "record-again" (a name of two), "no-key".

    A record may be without a row only if it is older than the log, which is where it was made
    before the first row was written. Whoever removes a record notes it in the same transaction,
    in a copy of the vault too, else this finds it gone.
    """
    end = _end(work)
    people = int(work.rows("SELECT count(*) FROM person")[0][0])
    whole = end[0] + people
    walk = _Walk(_key(work))
    for rows in _portions(work, 0):
        for row in rows:
            walk.take(row)
        if progress:
            progress(walk.sequence, max(whole, walk.sequence))
    if (walk.sequence, walk.mac) != end:
        raise LogBroken("cut-off", walk.sequence)
    _records(work, walk, lambda done: progress(end[0] + done, whole) if progress else None)
    return _head(walk)


def verify_head(work: Work) -> Head:
    """Checks the last rows alone, which takes no time: that the log ends where it should.

    Raises LogBroken, as ``verify`` does for rows and for the end.
    """
    sequence, mac = _end(work)
    newest = work.rows("SELECT coalesce(max(sequence), 0) FROM audit")[0][0]
    if newest != sequence:
        raise LogBroken("cut-off", int(newest))
    walk = _Walk(_key(work))
    before = max(0, sequence - _GLANCE)
    if before:
        row = work.row("SELECT mac FROM audit WHERE sequence = ?", before)
        if row is None:
            raise LogBroken("row-missing", before)
        walk.sequence, walk.mac = before, bytes(row[0])
    for rows in _portions(work, before):
        for each in rows:
            walk.take(each)
    if (walk.sequence, walk.mac) != (sequence, mac):
        raise LogBroken("cut-off", walk.sequence)
    return _head(walk)


def find_end(work: Work, code: str, progress: Progress | None = None) -> Head | None:
    """Where the log ended when it had this head code; None where it never had. Checks nothing."""
    whole, _ = _end(work)
    for rows in _portions(work, 0):
        for sequence, at, *_, mac in rows:
            if head_code(mac) == code:
                return Head(sequence, moments.from_text(at), code)
        if progress:
            progress(int(rows[-1][0]), whole)
    return None


def _portions(work: Work, after: int) -> Iterator[list[Row]]:
    while rows := work.rows(
        _ROWS + "WHERE sequence > ? ORDER BY sequence LIMIT ?", after, _PORTION
    ):
        yield rows
        after = int(rows[-1][0])


def _records(work: Work, walk: _Walk, looked_at: Callable[[int], None]) -> None:
    """Holds the records against the latest row of each."""
    unseen = {token: row for token, (row, digest) in walk.latest.items() if digest}
    sealed = work.rows(
        "SELECT person.id, created_at, token, key "
        "  FROM person LEFT JOIN record_seal ON record_seal.person_id = person.id"
    )
    for done, (person_id, created_at, token, key) in enumerate(sealed, 1):
        if token is None:
            raise LogBroken("record-untold", 0)
        sequence, digest = walk.latest.get(token, (0, b""))
        if sequence == 0:
            if walk.first_at and created_at >= walk.first_at:
                raise LogBroken("record-untold", 0)
        else:
            if unseen.pop(token, None) is None:  # two records under one name, or it had ended
                raise LogBroken("record-again", sequence)
            if state.digest(work, person_id, key) != digest:
                raise LogBroken("record-changed", sequence)
        if done % 100 == 0 or done == len(sealed):
            looked_at(done)
    if unseen:
        raise LogBroken("record-gone", max(unseen.values()))


def _key(work: Work) -> bytes:
    row = work.row("SELECT key FROM audit_key")
    if row is None:
        raise LogBroken("no-key", 0)
    return bytes(row[0])


def _end(work: Work) -> tuple[int, bytes]:
    row = work.row("SELECT sequence, mac FROM audit_end")
    if row is None:
        raise LogBroken("cut-off", 0)
    return int(row[0]), bytes(row[1])


def _head(walk: _Walk) -> Head:
    at = moments.from_text(walk.at) if walk.at else None
    return Head(walk.sequence, at, head_code(walk.mac))

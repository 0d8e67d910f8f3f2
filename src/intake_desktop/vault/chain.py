"""Walks the log from its first row to its end, and holds every record against what it says."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from intake_desktop.domain.audit import Head
from intake_desktop.domain.errors import LogBroken
from intake_desktop.domain.head_code import first_bytes, head_code
from intake_desktop.vault import moments, state
from intake_desktop.vault.audit import START, chain
from intake_desktop.vault.work import Row, Work

Progress = Callable[[int, int], None]

_ROWS_AT_ONCE, _PEOPLE_AT_ONCE = 1_000, 50
_GLANCE = 32  # rows that a look at the end alone goes back
_MACS_AT_ONCE = 20_000
_ROWS = "SELECT sequence, at, actor_id, action, token, digest, previous, mac FROM audit "
_PEOPLE = (
    "SELECT person.id, created_at, token, key "
    "  FROM person LEFT JOIN record_seal ON record_seal.person_id = person.id "
)


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

    def head(self) -> Head:
        at = moments.from_text(self.at) if self.at else None
        return Head(self.sequence, at, head_code(self.mac))


class Verification:
    """The whole check in slices: between two of them the vault may be worked with.

    Each slice runs in one transaction of its own, first takes what the log has got since, and
    then judges records by what it knows; so a record may change between slices, not unnoticed.
    """

    def __init__(self) -> None:
        self.done, self.whole = 0, 1
        self._walk: _Walk | None = None
        self._people = ""  # looked at up to this id
        self._seen: set[bytes] = set()

    def step(self, work: Work, seconds: float) -> Head | None:
        """Goes on for about so long. Gives the log's end once all is checked; raises LogBroken as
        ``verify`` does."""
        until = time.monotonic() + seconds
        end, walk = _end(work), self._walk or _Walk(_key(work))
        self._walk = walk
        people = int(work.rows("SELECT count(*) FROM person")[0][0])
        while rows := _rows(work, walk.sequence, _ROWS_AT_ONCE):
            for row in rows:
                walk.take(row)
            self._tell(walk.sequence, max(end[0], walk.sequence) + people)
            if time.monotonic() >= until and walk.sequence < end[0]:
                return None
        if (walk.sequence, walk.mac) != end:
            raise LogBroken("cut-off", walk.sequence)
        while found := work.rows(
            f"{_PEOPLE} WHERE person.id > ? ORDER BY person.id LIMIT ?",
            self._people,
            _PEOPLE_AT_ONCE,
        ):
            self._judge(work, walk, found)
            self._people = found[-1][0]
            self._tell(end[0] + len(self._seen), end[0] + people)
            if time.monotonic() >= until:
                return None
        self._find_the_rest(work, walk)
        self._tell(end[0] + people, end[0] + people)
        return walk.head()

    def _judge(self, work: Work, walk: _Walk, people: list[Row]) -> None:
        """Some people who stand beside each other in the order of their ids."""
        expected: dict[str, tuple[int, bytes]] = {}
        for person_id, created_at, token, _ in people:
            if token is None:
                raise LogBroken("record-untold", 0)
            sequence, digest = walk.latest.get(token, (0, b""))
            # A name of two, or of one that has ended.
            if token in self._seen or (sequence and not digest):
                raise LogBroken("record-again", sequence)
            self._seen.add(token)
            if sequence:
                expected[person_id] = sequence, digest
            elif walk.first_at and created_at >= walk.first_at:
                raise LogBroken("record-untold", 0)
        found = state.digests(work, {person_id: key for person_id, _, _, key in people})
        for person_id, (sequence, digest) in expected.items():
            if found[person_id] != digest:
                raise LogBroken("record-changed", sequence)

    def _find_the_rest(self, work: Work, walk: _Walk) -> None:
        """Records that the log knows and nobody met: made since and passed by, or gone untold."""
        unmet = {
            token: sequence
            for token, (sequence, digest) in walk.latest.items()
            if digest and token not in self._seen
        }
        for token, sequence in sorted(unmet.items(), key=lambda each: each[1]):
            row = work.row(f"{_PEOPLE} WHERE token = ?", token)
            if row is None:
                raise LogBroken("record-gone", sequence)
            self._judge(work, walk, [row])

    def _tell(self, done: int, whole: int) -> None:
        self.whole = max(whole, 1)
        self.done = min(max(self.done, done), self.whole)


class WholeLog:
    """The log as a whole, for services: each call looks at a part of it."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def check_on(self, verification: Verification, seconds: float) -> Head | None:
        """The next slice; see ``Verification.step``."""
        return verification.step(self._work, seconds)

    def look_for(self, code: str, after: int = 0) -> tuple[Head | None, int]:
        """The next rows; see ``find_end``."""
        return find_end(self._work, code, after)


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
    verification = Verification()
    while (head := verification.step(work, 0.2)) is None:
        if progress:
            progress(verification.done, verification.whole)
    if progress:
        progress(verification.done, verification.whole)
    return head


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
    for each in _rows(work, before, _GLANCE):
        walk.take(each)
    if (walk.sequence, walk.mac) != (sequence, mac):
        raise LogBroken("cut-off", walk.sequence)
    return walk.head()


def find_end(work: Work, code: str, after: int = 0) -> tuple[Head | None, int]:
    """Where the log ended when it had this head code, looking through the next rows only; and
    how far it looked, or 0 once there are no more. Checks nothing."""
    last = after + _MACS_AT_ONCE
    start = first_bytes(code)
    for sequence, at, mac in work.rows(
        "SELECT sequence, at, mac FROM audit "
        " WHERE sequence > ? AND sequence <= ? AND substr(mac, 1, ?) = ?",
        *(after, last, len(start), start),
    ):
        if head_code(mac) == code:
            return Head(sequence, moments.from_text(at), code), 0
    return None, last if last < _end(work)[0] else 0


def _rows(work: Work, after: int, most: int) -> list[Row]:
    return work.rows(_ROWS + "WHERE sequence > ? ORDER BY sequence LIMIT ?", after, most)


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

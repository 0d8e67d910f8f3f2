"""The log's chain: rows that can be added and read, never changed, each bound to the one before."""

import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import datetime

from intake_desktop.domain.audit import Action, Entry, Head, Wanted
from intake_desktop.domain.errors import NotFound
from intake_desktop.domain.head_code import head_code
from intake_desktop.domain.staff import Actor
from intake_desktop.vault import moments, state
from intake_desktop.vault.work import Work

START = bytes(32)
_ENTRIES = (
    "SELECT audit.sequence, audit.at, actor_id, coalesce(staff.alias, ''), action, "
    "       lower(hex(audit.token)), record_seal.person_id IS NOT NULL "
    "  FROM audit LEFT JOIN staff ON staff.id = actor_id "
    "  LEFT JOIN record_seal ON record_seal.token = audit.token"
)


@dataclass(frozen=True)
class _Note:
    at: datetime
    actor_id: str
    action: Action
    token: bytes
    person_id: str


class Audit:
    """``note`` what is done in this transaction; the rows are written as it ends, so that each
    digest is of the record as the transaction leaves it."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._notes: list[_Note] = []

    def need_note(self) -> None:
        """Something was changed: a log that was not told of it is a bug, and raises."""
        if not self._notes:
            raise RuntimeError("a change that the log was not told of")

    def note(self, actor: Actor | None, action: Action, at: datetime, person_id: str = "") -> None:
        """Who did what, and to whose record ("" for none). ``None`` is the program itself.

        Before a deletion, not after it: the record's token is read now.
        """
        token = b""
        if person_id:
            row = self._work.row("SELECT token FROM record_seal WHERE person_id = ?", person_id)
            token = bytes(row[0]) if row else b""
        actor_id = actor.id if actor else ""
        self._notes.append(_Note(at, actor_id, action, token, person_id))

    def write(self) -> None:
        """Adds the noted rows; called once, as the transaction ends."""
        notes, self._notes = self._notes, []
        if not notes:
            return
        key = self._key()
        sequence, previous = self._end()
        latest = self.last_at()
        at = moments.to_text(latest) if latest else ""
        for note in notes:
            sequence += 1
            sum_ = self._digest(note)
            at = max(at, moments.to_text(note.at))  # the log's own time never runs back
            mac = chain(key, (sequence, at, note.actor_id, note.action, note.token, sum_), previous)
            self._work.change(
                "INSERT INTO audit (sequence, at, actor_id, action, token, digest, previous, mac) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                *(sequence, at, note.actor_id, note.action.value),
                *(note.token, sum_, previous, mac),
            )
            previous = mac

    def last_at(self) -> datetime | None:
        """When the last row was written; None in an empty log."""
        row = self._work.row("SELECT at FROM audit ORDER BY sequence DESC LIMIT 1")
        return moments.from_text(row[0]) if row else None

    def last_of(self, *actions: Action) -> datetime | None:
        """When one of these was last done; None if it never was."""
        marks = ", ".join("?" for _ in actions)
        sql = f"SELECT at FROM audit WHERE action IN ({marks}) ORDER BY sequence DESC LIMIT 1"  # noqa: S608
        row = self._work.row(sql, *(action.value for action in actions))
        return moments.from_text(row[0]) if row else None

    def head(self) -> Head:
        sequence, mac = self._end()
        return Head(sequence, self.last_at(), head_code(mac))

    def entries(self, most: int) -> tuple[Entry, ...]:
        """The latest rows, the newest first."""
        return self.find(Wanted(), most)

    def find(self, wanted: Wanted, most: int, before: int | None = None) -> tuple[Entry, ...]:
        """The latest rows that are wanted and, where ``before`` is a row, came before that one."""
        said: list[tuple[str, tuple[object, ...]]] = []
        if before is not None:
            said.append(("audit.sequence < ?", (before,)))
        if wanted.actor_id is not None:
            said.append(("actor_id = ?", (wanted.actor_id,)))
        if wanted.actions:
            marks = ", ".join("?" for _ in wanted.actions)
            said.append((f"action IN ({marks})", tuple(sorted(wanted.actions))))
        if wanted.since is not None:
            said.append(("audit.at >= ?", (moments.to_text(wanted.since),)))
        if wanted.until is not None:
            said.append(("audit.at < ?", (moments.to_text(wanted.until),)))
        if wanted.token:
            said.append(("audit.token = ?", (bytes.fromhex(wanted.token),)))
        where = " AND ".join(clause for clause, _ in said) or "1"
        rows = self._work.rows(
            f"{_ENTRIES} WHERE {where} ORDER BY audit.sequence DESC LIMIT ?",
            *(value for _, values in said for value in values),
            most,
        )
        return tuple(
            Entry(sequence, moments.from_text(at), actor_id, alias, action, token, bool(held))
            for sequence, at, actor_id, alias, action, token, held in rows
        )

    def token_of(self, person_id: str) -> str:
        """The name that a record has in the log, as hex. Raises NotFound."""
        row = self._work.row("SELECT token FROM record_seal WHERE person_id = ?", person_id)
        if row is None:
            raise NotFound("person")
        return bytes(row[0]).hex()

    def _key(self) -> bytes:
        row = self._work.row("SELECT key FROM audit_key")
        assert row is not None, "a vault without an audit key was never made by this program"
        return bytes(row[0])

    def _end(self) -> tuple[int, bytes]:
        row = self._work.row("SELECT sequence, mac FROM audit ORDER BY sequence DESC LIMIT 1")
        return (int(row[0]), bytes(row[1])) if row else (0, START)

    def _digest(self, note: _Note) -> bytes:
        if not note.token:
            return b""
        row = self._work.row("SELECT key FROM record_seal WHERE person_id = ?", note.person_id)
        return state.digest(self._work, note.person_id, bytes(row[0])) if row else b""


def chain(key: bytes, row: tuple[int, str, str, str, bytes, bytes], previous: bytes) -> bytes:
    """The keyed sum of a row (sequence, time, actor, action, token, digest) and the one before."""
    sequence, at, actor_id, action, token, sum_ = row
    whole = [sequence, at, actor_id, str(action), token.hex(), sum_.hex(), previous.hex()]
    return hmac.digest(key, json.dumps(whole, separators=(",", ":")).encode(), hashlib.sha256)

"""What a record looks like as a whole, so that a change past the program shows in the log."""

import hashlib
import hmac
import json
from collections.abc import Mapping

from intake_desktop.vault.work import Row, Work

# Everything that belongs to one person, each table in an order that does not depend on chance; the
# first column says whose it is. ``tests/vault/test_audit.py`` holds this against the schema: a
# new table of theirs belongs here.
QUERIES: dict[str, str] = {
    "person": "SELECT id, * FROM person WHERE id BETWEEN ? AND ?",
    "consent": "SELECT person_id, * FROM consent WHERE person_id BETWEEN ? AND ? ORDER BY id",
    "consent_line": (
        "SELECT person_id, consent_line.* FROM consent_line "
        "  JOIN consent ON consent.id = consent_id "
        " WHERE person_id BETWEEN ? AND ? ORDER BY consent_id, line"
    ),
    "consent_item": (
        "SELECT person_id, consent_item.* FROM consent_item "
        "  JOIN consent ON consent.id = consent_id "
        " WHERE person_id BETWEEN ? AND ? ORDER BY consent_id, item"
    ),
    "meeting": "SELECT person_id, * FROM meeting WHERE person_id BETWEEN ? AND ? ORDER BY id",
    "answer": (
        "SELECT person_id, answer.* FROM answer JOIN meeting ON meeting.id = meeting_id "
        " WHERE person_id BETWEEN ? AND ? ORDER BY meeting_id, field"
    ),
    "disclosure": (
        "SELECT person_id, disclosure.* FROM disclosure JOIN consent ON consent.id = consent_id "
        " WHERE person_id BETWEEN ? AND ? ORDER BY disclosure.id"
    ),
    "disclosure_item": (
        "SELECT person_id, disclosure_item.* FROM disclosure_item "
        "  JOIN disclosure ON disclosure.id = disclosure_id "
        "  JOIN consent ON consent.id = consent_id "
        " WHERE person_id BETWEEN ? AND ? ORDER BY disclosure_id, item"
    ),
    "withdrawal": (
        "SELECT person_id, withdrawal.* FROM withdrawal JOIN consent ON consent.id = consent_id "
        " WHERE person_id BETWEEN ? AND ? ORDER BY consent_id, withdrawal.line"
    ),
    "decision": "SELECT person_id, * FROM decision WHERE person_id BETWEEN ? AND ? ORDER BY id",
    "do_not_raise": "SELECT person_id, * FROM do_not_raise WHERE person_id BETWEEN ? AND ?",
    "compelled": "SELECT person_id, * FROM compelled WHERE person_id BETWEEN ? AND ? ORDER BY id",
    "standing": "SELECT person_id, * FROM standing WHERE person_id BETWEEN ? AND ?",
    "hold": "SELECT person_id, * FROM hold WHERE person_id BETWEEN ? AND ? ORDER BY id",
    "hold_item": (
        "SELECT person_id, hold_item.* FROM hold_item JOIN hold ON hold.id = hold_id "
        " WHERE person_id BETWEEN ? AND ? ORDER BY hold_id, item"
    ),
}


def digest(work: Work, person_id: str, key: bytes) -> bytes:
    """32 bytes over everything that is kept of one person, under their record's own key.

    A table without rows and a last column without a value count for nothing, so that a later
    schema may add both and the digests of older records still hold.
    """
    return digests(work, {person_id: key})[person_id]


def digests(work: Work, keys: Mapping[str, bytes]) -> dict[str, bytes]:
    """The same for several people who stand beside each other in the order of their ids, which is
    quicker than one after another. ``keys`` maps each one's id to their record's key."""
    held: dict[str, dict[str, list[Row]]] = {person_id: {} for person_id in keys}
    first, last = min(held), max(held)
    for table, sql in QUERIES.items():
        for person_id, *row in work.rows(sql, first, last):
            if person_id in held:
                held[person_id].setdefault(table, []).append(_said(row))
    return {person_id: _sum(said, keys[person_id]) for person_id, said in held.items()}


def _sum(said: Mapping[str, list[Row]], key: bytes) -> bytes:
    whole = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hmac.digest(key, whole.encode("ascii"), hashlib.sha256)


def _said(row: list[object]) -> Row:
    end = len(row)
    while end and row[end - 1] is None:
        end -= 1
    return tuple(row[:end])

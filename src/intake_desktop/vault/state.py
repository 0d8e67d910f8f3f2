"""What a record looks like as a whole, so that a change past the program shows in the log."""

import hashlib
import hmac
import json

from intake_desktop.vault.work import Row, Work

# Everything that belongs to one person, each table in an order that does not depend on chance.
# ``tests/vault/test_audit.py`` holds this against the schema: a new table of theirs belongs here.
QUERIES: dict[str, str] = {
    "person": "SELECT * FROM person WHERE id = ?",
    "consent": "SELECT * FROM consent WHERE person_id = ? ORDER BY id",
    "consent_line": (
        "SELECT consent_line.* FROM consent_line JOIN consent ON consent.id = consent_id "
        " WHERE person_id = ? ORDER BY consent_id, line"
    ),
    "consent_item": (
        "SELECT consent_item.* FROM consent_item JOIN consent ON consent.id = consent_id "
        " WHERE person_id = ? ORDER BY consent_id, item"
    ),
    "meeting": "SELECT * FROM meeting WHERE person_id = ? ORDER BY id",
    "answer": (
        "SELECT answer.* FROM answer JOIN meeting ON meeting.id = meeting_id "
        " WHERE person_id = ? ORDER BY meeting_id, field"
    ),
    "disclosure": (
        "SELECT disclosure.* FROM disclosure JOIN consent ON consent.id = consent_id "
        " WHERE person_id = ? ORDER BY disclosure.id"
    ),
    "disclosure_item": (
        "SELECT disclosure_item.* FROM disclosure_item "
        "  JOIN disclosure ON disclosure.id = disclosure_id "
        "  JOIN consent ON consent.id = consent_id "
        " WHERE person_id = ? ORDER BY disclosure_id, item"
    ),
    "standing": "SELECT * FROM standing WHERE person_id = ?",
    "hold": "SELECT * FROM hold WHERE person_id = ? ORDER BY id",
    "hold_item": (
        "SELECT hold_item.* FROM hold_item JOIN hold ON hold.id = hold_id "
        " WHERE person_id = ? ORDER BY hold_id, item"
    ),
}


def digest(work: Work, person_id: str, key: bytes) -> bytes:
    """32 bytes over everything that is kept of one person, under their record's own key.

    A table without rows and a last column without a value count for nothing, so that a later
    schema may add both and the digests of older records still hold.
    """
    held = {table: work.rows(sql, person_id) for table, sql in QUERIES.items()}
    said = {table: [_said(row) for row in rows] for table, rows in held.items() if rows}
    whole = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hmac.digest(key, whole.encode("ascii"), hashlib.sha256)


def _said(row: Row) -> Row:
    end = len(row)
    while end and row[end - 1] is None:
        end -= 1
    return row[:end]

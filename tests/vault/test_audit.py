"""The log: rows are bound to each other, and a record's row speaks of the record as it is."""

import pytest

from intake_desktop.domain.audit import Action
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.vault import audit, engine, state
from intake_desktop.vault.database import Vault
from vault.samples import NOW, identity, person

WREN = Actor(identity(77), "Wren", Role.LEAD)


def add(vault: Vault, number: int) -> None:
    with vault.transaction(audited=True) as tx:
        tx.people.add(person(number))
        tx.audit.note(WREN, Action.MEETING_BEGUN, NOW, identity(number))


def rows(vault: Vault, sql: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in vault._connection.execute(sql).fetchall()]


def test_every_table_of_a_person_is_part_of_their_digest(vault: Vault) -> None:
    """Walks the foreign keys from person; whatever it reaches must be in the state."""
    tables = [
        str(name) for (name,) in rows(vault, "SELECT name FROM sqlite_master WHERE type = 'table'")
    ]
    reached = {"person"}
    while True:
        found = {
            table
            for table in tables
            for row in vault._connection.execute(f"PRAGMA foreign_key_list({table})")
            if row[2] in reached
        }
        if found <= reached:
            break
        reached |= found
    assert reached - {"record_seal"} == set(state.QUERIES)


def test_a_change_that_the_log_was_not_told_of_is_taken_back(vault: Vault) -> None:
    with pytest.raises(RuntimeError, match="not told of"), vault.transaction(audited=True) as tx:
        tx.people.add(person(1))
    assert rows(vault, "SELECT count(*) FROM person") == [(0,)]
    add(vault, 1)  # the control: with a note it stays
    assert rows(vault, "SELECT count(*) FROM person") == [(1,)]


def test_each_row_is_bound_to_the_one_before(vault: Vault) -> None:
    add(vault, 1)
    add(vault, 2)
    (first, second) = rows(vault, "SELECT previous, mac FROM audit ORDER BY sequence")
    assert first[0] == audit.START
    assert second[0] == first[1]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE audit SET action = 'x'",
        "DELETE FROM audit",
        "INSERT INTO audit SELECT 9, at, actor_id, action, token, digest, previous, mac FROM audit",
        "UPDATE audit_key SET key = randomblob(32)",
        "DELETE FROM audit_key",
        "UPDATE record_seal SET token = randomblob(16)",
        "DELETE FROM record_seal",
    ],
)
def test_the_database_itself_refuses_to_change_the_log(vault: Vault, change: str) -> None:
    add(vault, 1)
    with pytest.raises(engine.IntegrityError, match="audit is fixed"):
        vault._connection.execute(change)


def test_a_deletion_takes_token_and_key_and_leaves_the_rows(vault: Vault) -> None:
    add(vault, 1)
    with vault.transaction(audited=True) as tx:
        tx.audit.note(WREN, Action.RECORD_DELETED, NOW, identity(1))
        tx.people.remove(identity(1))
    assert rows(vault, "SELECT count(*) FROM record_seal") == [(0,)]
    with vault.transaction() as tx:
        newest, oldest = tx.audit.entries(10)
    assert newest.token == oldest.token != ""
    assert not newest.has_record
    assert rows(vault, "SELECT length(digest) FROM audit ORDER BY sequence") == [(32,), (0,)]


def test_the_digest_is_of_the_record_as_the_transaction_leaves_it(vault: Vault) -> None:
    add(vault, 1)
    ((kept, key),) = rows(
        vault, "SELECT digest, key FROM audit JOIN record_seal USING (token) ORDER BY sequence"
    )
    with vault.transaction() as tx:
        assert isinstance(key, bytes)
        assert state.digest(tx.people._work, identity(1), key) == kept


def test_the_head_changes_with_every_row(vault: Vault) -> None:
    with vault.transaction() as tx:
        assert tx.audit.head().sequence == 0
    codes = set()
    for number in (1, 2, 3):
        add(vault, number)
        with vault.transaction() as tx:
            head = tx.audit.head()
        assert (head.sequence, head.at) == (number, NOW)
        codes.add(head.code)
    assert len(codes) == 3
    assert all(len(code) == 24 for code in codes)

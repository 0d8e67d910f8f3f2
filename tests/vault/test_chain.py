"""The log as a whole: whatever is changed past the program shows, and where it shows is told."""

from datetime import timedelta
from pathlib import Path

import pytest

from intake_desktop.domain.audit import Action, Head
from intake_desktop.domain.codes import new_record_code
from intake_desktop.domain.errors import LogBroken
from intake_desktop.domain.people import Person
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.vault import chain, database, engine
from intake_desktop.vault.database import Vault
from vault.samples import DATA_KEY, NOW, Row, identity, meeting, person

WREN = Actor(identity(77), "Wren", Role.LEAD)
TRIGGERS = (
    "audit_grows_by_one", "audit_end_follows", "audit_end_is_fixed", "audit_end_stays",
    "audit_is_fixed", "audit_stays", "record_seal_is_fixed", "record_seal_stays",
    "audit_key_stays", "person_is_fixed", "meeting_keeps_person", "person_gets_seal",
)  # fmt: skip


def add(vault: Vault, number: int) -> None:
    with vault.transaction(audited=True) as tx:
        tx.people.add(person(number))
        tx.meetings.start(meeting(number, of=number))
        tx.audit.note(WREN, Action.MEETING_BEGUN, NOW + timedelta(minutes=number), identity(number))


def say(vault: Vault, action: Action, number: int = 0, hours: int = 1) -> None:
    about = identity(number) if number else ""
    with vault.transaction(audited=True) as tx:
        tx.audit.note(WREN, action, NOW + timedelta(hours=hours), about)


@pytest.fixture
def kept(vault: Vault) -> Vault:
    """Six rows: founded, three records, one of them saved again, locked."""
    say(vault, Action.VAULT_FOUNDED, hours=0)
    for number in (1, 2, 3):
        add(vault, number)
    say(vault, Action.MEETING_SAVED, 2)
    say(vault, Action.VAULT_LOCKED)
    return vault


def verify(vault: Vault) -> Head:
    with vault.transaction() as tx:
        return chain.verify(tx.audit._work)


def verify_head(vault: Vault) -> Head:
    with vault.transaction() as tx:
        return chain.verify_head(tx.audit._work)


def past_the_program(vault: Vault, *statements: str) -> None:
    """As somebody with the key and another tool would do it: no trigger is in the way."""
    for trigger in TRIGGERS:
        vault._connection.execute(f"DROP TRIGGER {trigger}")
    for statement in statements:
        vault._connection.execute(statement)


def test_a_log_that_nobody_touched_holds(kept: Vault) -> None:
    head = verify(kept)
    assert head.sequence == 6
    with kept.transaction() as tx:
        assert tx.audit.head() == head
    assert verify_head(kept) == head


def test_an_empty_log_holds(vault: Vault) -> None:
    assert verify(vault) == verify_head(vault)
    assert verify(vault).sequence == 0


LATER = "2027-01-01T00:00:00.000000Z"
CHANGES = {
    "edited": ("UPDATE audit SET action = 'vault.opened' WHERE sequence = 3", "row-changed", 3),
    "other actor": ("UPDATE audit SET actor_id = '' WHERE sequence = 3", "row-changed", 3),
    "other time": ("UPDATE audit SET at = replace(at, '21:', '20:')", "row-changed", 1),
    "other record": (
        "UPDATE audit SET token = randomblob(16) WHERE sequence = 3", "row-changed", 3,
    ),
    "other digest": (
        "UPDATE audit SET digest = randomblob(32) WHERE sequence = 5", "row-changed", 5,
    ),
    "deleted": ("DELETE FROM audit WHERE sequence = 3", "row-missing", 3),
    "first deleted": ("DELETE FROM audit WHERE sequence = 1", "row-missing", 1),
    "deleted and renumbered": (
        "DELETE FROM audit WHERE sequence = 3;"
        "UPDATE audit SET sequence = sequence - 1 WHERE sequence > 3",
        "order", 3,
    ),
    "reordered": (
        "UPDATE audit SET sequence = 99 WHERE sequence = 3;"
        "UPDATE audit SET sequence = 3 WHERE sequence = 4;"
        "UPDATE audit SET sequence = 4 WHERE sequence = 99",
        "order", 3,
    ),
    "truncated": ("DELETE FROM audit WHERE sequence > 4", "cut-off", 4),
    "emptied": ("DELETE FROM audit", "cut-off", 0),
    "grown by a copy": (
        "INSERT INTO audit SELECT 7, at, actor_id, action, token, digest, mac, mac "
        "  FROM audit WHERE sequence = 6",
        "row-changed", 7,
    ),
    "end set back": ("UPDATE audit_end SET sequence = 5", "cut-off", 6),
    "end gone": ("DELETE FROM audit_end", "cut-off", 0),
    "key gone": ("DELETE FROM audit_key", "no-key", 0),
    "record changed": (
        f"UPDATE meeting SET place = 'elsewhere' WHERE id = '{identity(2)}'", "record-changed", 5,
    ),
    "meeting taken out": (f"DELETE FROM meeting WHERE id = '{identity(3)}'", "record-changed", 4),
    "record taken out": (f"DELETE FROM person WHERE id = '{identity(1)}'", "record-gone", 2),
    "record put in": (
        f"INSERT INTO person VALUES ('{identity(9)}', 'Blue-12345-A', '{LATER}')",
        "record-untold", 0,
    ),
    "record put in with a name": (
        f"INSERT INTO person VALUES ('{identity(9)}', 'Blue-12345-A', '{LATER}');"
        f"INSERT INTO record_seal VALUES ('{identity(9)}', randomblob(16), randomblob(32))",
        "record-untold", 0,
    ),
    "names changed": (
        f"UPDATE record_seal SET token = randomblob(16) WHERE person_id = '{identity(1)}'",
        "record-untold", 0,
    ),
}  # fmt: skip


@pytest.mark.parametrize("how", CHANGES)
def test_what_is_changed_past_the_program_shows(kept: Vault, how: str) -> None:
    statements, why, sequence = CHANGES[how]
    past_the_program(kept)
    verify(kept)  # the control: without the change it holds
    for statement in statements.split(";"):
        kept._connection.execute(statement)
    with pytest.raises(LogBroken) as caught:
        verify(kept)
    assert (caught.value.why, caught.value.sequence) == (why, sequence)


@pytest.mark.parametrize("how", ["truncated", "emptied", "end gone", "end set back", "key gone"])
def test_the_look_at_the_end_sees_what_is_wrong_there(kept: Vault, how: str) -> None:
    verify_head(kept)
    past_the_program(kept, *CHANGES[how][0].split(";"))
    with pytest.raises(LogBroken):
        verify_head(kept)


def test_the_look_at_the_end_also_holds_where_the_log_is_long(vault: Vault) -> None:
    for _ in range(chain._GLANCE + 5):
        say(vault, Action.VAULT_OPENED)
    assert verify_head(vault) == verify(vault)
    past_the_program(vault, f"UPDATE audit SET actor_id = '' WHERE sequence = {chain._GLANCE}")
    with pytest.raises(LogBroken):
        verify_head(vault)


def test_a_deletion_leaves_a_log_that_holds(kept: Vault) -> None:
    with kept.transaction(audited=True) as tx:
        tx.audit.note(WREN, Action.RECORD_DELETED, NOW + timedelta(days=1), identity(2))
        tx.people.remove(identity(2))
    assert verify(kept).sequence == 7


def test_a_name_that_ended_is_not_used_again(kept: Vault) -> None:
    (token,) = kept._connection.execute(
        "SELECT token FROM record_seal WHERE person_id = ?", (identity(2),)
    ).fetchone()
    with kept.transaction(audited=True) as tx:
        tx.audit.note(WREN, Action.RECORD_DELETED, NOW + timedelta(days=1), identity(2))
        tx.people.remove(identity(2))
    past_the_program(kept)
    kept._connection.execute(
        "UPDATE record_seal SET token = ? WHERE person_id = ?", (token, identity(1))
    )
    with pytest.raises(LogBroken, match="record-again"):
        verify(kept)


def test_a_record_older_than_the_log_needs_no_row(vault: Vault) -> None:
    with vault.transaction() as tx:  # as one that was there when the log began
        tx.people.add(person(1))
    say(vault, Action.VAULT_MIGRATED)
    assert verify(vault).sequence == 1
    with vault.transaction() as tx:
        tx.people.add(person(90))  # made 90 minutes later: after the log began
    with pytest.raises(LogBroken, match="record-untold"):
        verify(vault)


def test_progress_runs_to_the_end_and_may_stop_the_walk(kept: Vault) -> None:
    told: list[tuple[int, int]] = []
    with kept.transaction() as tx:
        chain.verify(tx.audit._work, lambda done, whole: told.append((done, whole)))
    assert told == sorted(told)
    assert told[-1] == (9, 9)  # six rows, three records

    def stop(_done: int, _whole: int) -> None:
        raise InterruptedError

    with kept.transaction() as tx, pytest.raises(InterruptedError):
        chain.verify(tx.audit._work, stop)


def test_the_vault_is_worked_with_between_slices(
    kept: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Records change, come and go while the check is half done: all of it known to the log."""
    monkeypatch.setattr(chain, "_PEOPLE_AT_ONCE", 1)
    verification = chain.Verification()

    def step() -> Head | None:
        with kept.transaction() as tx:
            return verification.step(tx.audit._work, seconds=0.0)

    assert step() is None  # the first of three
    with kept.transaction(audited=True) as tx:
        tx.meetings.set_place(identity(3), "elsewhere")
        tx.audit.note(WREN, Action.MEETING_SAVED, NOW, identity(3))
    assert step() is None
    with kept.transaction(audited=True) as tx:
        tx.audit.note(WREN, Action.RECORD_DELETED, NOW, identity(1))
        tx.people.remove(identity(1))
    with kept.transaction(audited=True) as tx:
        tx.people.add(Person(identity(0), new_record_code(Row(8)), NOW + timedelta(hours=2)))
        tx.audit.note(WREN, Action.MEETING_BEGUN, NOW, identity(0))
    ends = [step() for _ in range(3)]
    assert ends[-1] is not None
    assert ends[-1].sequence == 9
    assert verification.done == verification.whole


def test_a_change_past_the_program_between_slices_shows(
    kept: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chain, "_PEOPLE_AT_ONCE", 1)
    verification = chain.Verification()
    with kept.transaction() as tx:
        assert verification.step(tx.audit._work, seconds=0.0) is None
    past_the_program(kept, f"DELETE FROM person WHERE id = '{identity(3)}'")
    with pytest.raises(LogBroken, match="record-gone"), kept.transaction() as tx:
        while verification.step(tx.audit._work, seconds=0.0) is None:
            pass


def test_a_head_code_is_found_where_the_log_once_ended(kept: Vault) -> None:
    then = verify(kept)
    add(kept, 4)
    with kept.transaction() as tx:
        work = tx.audit._work
        assert chain.find_end(work, then.code) == (then, 0)
        assert chain.find_end(work, "0000-0000-0000-0000-0000") == (None, 0)


def test_a_head_code_is_looked_for_in_slices(kept: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chain, "_MACS_AT_ONCE", 2)
    head = verify(kept)
    with kept.transaction() as tx:
        work = tx.audit._work
        assert chain.find_end(work, head.code) == (None, 2)
        assert chain.find_end(work, head.code, 2) == (None, 4)
        assert chain.find_end(work, head.code, 4) == (head, 0)
        assert chain.find_end(work, "0000-0000-0000-0000-0000", 4) == (None, 0)


def test_a_row_is_never_earlier_than_the_one_before(kept: Vault) -> None:
    add(kept, 5)  # its time is before that of the last row
    with kept.transaction() as tx:
        newest, before = tx.audit.entries(2)
    assert newest.at == before.at


def test_the_database_itself_refuses_to_move_the_end(kept: Vault) -> None:
    for change in (
        "UPDATE audit_end SET sequence = 5",
        "UPDATE audit_end SET mac = randomblob(32)",
        "DELETE FROM audit_end",
    ):
        with pytest.raises(engine.IntegrityError, match="audit is fixed"):
            kept._connection.execute(change)


def test_the_log_holds_after_closing_and_opening(kept: Vault, tmp_path: Path) -> None:
    before = verify(kept)
    kept.close()
    again = database.open_(tmp_path, DATA_KEY)
    assert verify(again) == before
    again.close()

"""What was taken back, in the table: of a yes only, once, and final for good."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from intake_desktop.domain.consent import Afterwards, State
from intake_desktop.domain.errors import AlreadyEnded, NotFound
from intake_desktop.domain.meetings import Field
from intake_desktop.vault import database
from intake_desktop.vault.database import Vault
from intake_desktop.vault.withdrawals import WHOLE, Withdrawal
from vault.samples import DATA_KEY, NOW, consent, meeting, person

UNTIL = NOW + timedelta(seconds=10)
PAPER = consent()


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    vault = database.create(tmp_path, DATA_KEY)
    with vault.transaction() as tx:
        tx.people.add(person())
        tx.meetings.start(meeting())
        tx.consents.add(PAPER)
    yield vault
    vault.close()


def taken(line: str, then: Afterwards = Afterwards.REMOVED) -> Withdrawal:
    return Withdrawal(PAPER.id, PAPER.person_id, line, NOW, UNTIL, then)


def test_it_comes_back_as_it_was_written(vault: Vault) -> None:
    with vault.transaction() as tx:
        tx.withdrawals.add(taken("B4"))
        tx.withdrawals.add(taken("B7", Afterwards.LOCKED))
        assert tx.withdrawals.get(PAPER.id, "B4") == taken("B4")
        assert tx.withdrawals.pending() == tx.withdrawals.of(PAPER.person_id)
        assert tx.withdrawals.fields_to_go(PAPER.id) == {Field.CALLED}
        assert tx.consents.get(PAPER.id).taken_back == {"B4": NOW, "B7": NOW}
        with pytest.raises(NotFound):
            tx.withdrawals.get(PAPER.id, WHOLE)


@pytest.mark.parametrize("line", ["B5", "B6", "D9", "nonsense"])
def test_only_a_yes_can_be_taken_back(vault: Vault, line: str) -> None:
    """B5 was a no, B6 was left empty."""
    with vault.transaction() as tx, pytest.raises(AlreadyEnded):
        tx.withdrawals.add(taken(line))


def test_twice_is_refused_and_so_is_what_has_ended(vault: Vault) -> None:
    with vault.transaction() as tx:
        tx.withdrawals.add(taken("B4"))
        with pytest.raises(AlreadyEnded):
            tx.withdrawals.add(taken("B4"))
        tx.consents.end_early(PAPER.id, NOW, State.WITHDRAWN)
        with pytest.raises(AlreadyEnded):
            tx.withdrawals.add(taken(WHOLE))


def test_undone_in_time_and_not_a_moment_later(vault: Vault) -> None:
    with vault.transaction() as tx:
        tx.withdrawals.add(taken(WHOLE))
        with pytest.raises(AlreadyEnded):
            tx.withdrawals.undo(PAPER.id, WHOLE, UNTIL)
        tx.withdrawals.undo(PAPER.id, WHOLE, UNTIL - timedelta(microseconds=1))
        assert tx.withdrawals.pending() == ()
        with pytest.raises(AlreadyEnded):
            tx.withdrawals.undo(PAPER.id, WHOLE, NOW)


def test_final_it_stays(vault: Vault) -> None:
    with vault.transaction() as tx:
        tx.withdrawals.add(taken("B4"))
        tx.withdrawals.settle(PAPER.id, "B4")
        assert tx.withdrawals.get(PAPER.id, "B4").final
        with pytest.raises(NotFound):
            tx.withdrawals.settle(PAPER.id, "B4")
        with pytest.raises(AlreadyEnded):
            tx.withdrawals.undo(PAPER.id, "B4", NOW)


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM withdrawal",
        "UPDATE withdrawal SET final = 0",
        "UPDATE withdrawal SET fate = 'locked'",
        "UPDATE withdrawal SET at = until",
        "UPDATE withdrawal SET line = 'B7'",
    ],
)
def test_no_statement_changes_what_is_final(vault: Vault, sql: str) -> None:
    with vault.transaction() as tx:
        tx.withdrawals.add(taken("B4"))
        tx.withdrawals.settle(PAPER.id, "B4")
    with pytest.raises(dbapi2.IntegrityError, match="withdrawal is fixed"):
        vault._connection.execute(sql)


def test_none_is_born_final(vault: Vault) -> None:
    values = (PAPER.id, "2026-03-04T21:05:00.000000Z", "2026-03-04T21:05:10.000000Z")
    insert = "INSERT INTO withdrawal VALUES (?, 'B4', ?, ?, 'locked', {final})"
    with pytest.raises(dbapi2.IntegrityError, match="withdrawal is fixed"):
        vault._connection.execute(insert.format(final=1), values)
    vault._connection.execute(insert.format(final=0), values)  # the control


def test_it_goes_with_its_person(vault: Vault) -> None:
    with vault.transaction() as tx:
        tx.withdrawals.add(taken("B4"))
        tx.withdrawals.settle(PAPER.id, "B4")
        tx.people.remove(PAPER.person_id)
        assert tx.withdrawals.pending() == ()
    assert vault._connection.execute("SELECT count(*) FROM withdrawal").fetchone() == (0,)

"""A release that is good for once; and what a release says, written and read again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from intake_desktop.domain.consent import Choice, Consent, State
from intake_desktop.domain.disclosure import Release
from intake_desktop.domain.errors import NotAgreed
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.vault import engine, moments
from intake_desktop.vault.database import Vault
from intake_desktop.vault.transaction import Transaction
from vault.samples import NOW, identity, person, sharing

HOUR = timedelta(hours=1)
ONCE, OFTEN = 8, 9


def begin(tx: Transaction) -> None:
    tx.staff.add(Actor(identity(50), "Wren", Role.LEAD))
    tx.people.add(person())
    tx.consents.add(replace(sharing(ONCE), once=True))
    tx.consents.add(sharing(OFTEN))


@pytest.fixture
def ready(vault: Vault) -> Iterator[Vault]:
    with vault.transaction() as tx:
        begin(tx)
    vault._connection.execute("BEGIN")
    yield vault
    vault._connection.execute("ROLLBACK")


def disclose(
    vault: Vault, number: int, consent: int, at: datetime = NOW, verb: str = "INSERT"
) -> None:
    """By raw SQL, as a mistake in the program might."""
    run = vault._connection.execute
    run("SAVEPOINT here")
    try:
        items = "INSERT OR IGNORE INTO disclosure_item VALUES (?, 'D13')"
        if verb == "INSERT":
            run(items, (identity(number),))
        run(
            f"{verb} INTO disclosure VALUES (?, ?, ?, 'Harbor Clinic', 'a dentist', ?)",
            (identity(number), identity(consent), identity(50), moments.to_text(at)),
        )
    except engine.Error:
        run("ROLLBACK TO here")
        raise


@pytest.mark.parametrize("later", [-HOUR, timedelta(0), HOUR])
def test_once_is_once_and_otherwise_often_is_often(ready: Vault, later: timedelta) -> None:
    at = NOW + HOUR
    disclose(ready, 1, ONCE, at)
    with pytest.raises(engine.IntegrityError, match="not agreed"):
        disclose(ready, 2, ONCE, at + later)
    disclose(ready, 3, OFTEN, at)
    disclose(ready, 4, OFTEN, at + later)


@pytest.mark.parametrize("verb", ["INSERT OR REPLACE", "REPLACE", "INSERT OR IGNORE"])
def test_the_one_disclosure_is_not_written_over(ready: Vault, verb: str) -> None:
    disclose(ready, 1, ONCE)
    with pytest.raises(engine.IntegrityError, match="not agreed"):
        disclose(ready, 1, ONCE, NOW + HOUR, verb)
    stored = "SELECT released_at FROM disclosure"
    assert engine.value(ready._connection, stored) == moments.to_text(NOW)


@pytest.mark.parametrize(
    "sql",
    [
        f"UPDATE consent SET once = 0 WHERE id = '{identity(ONCE)}'",
        "UPDATE consent SET once = 0, ended_early_at = '2026-03-05T00:00:00.000000Z', "
        f"ended_early_as = 'replaced' WHERE id = '{identity(ONCE)}'",
        "DELETE FROM disclosure",
        f"UPDATE disclosure SET consent_id = '{identity(OFTEN)}'",
    ],
)
def test_a_used_release_is_not_made_new(ready: Vault, sql: str) -> None:
    disclose(ready, 1, ONCE)
    with pytest.raises(engine.IntegrityError, match="fixed"):
        ready._connection.execute(sql)
    with pytest.raises(engine.IntegrityError, match="not agreed"):
        disclose(ready, 2, ONCE)


def test_one_release_does_not_use_up_another(ready: Vault) -> None:
    disclose(ready, 1, OFTEN)
    disclose(ready, 2, ONCE)


def test_a_release_knows_that_it_was_used(vault: Vault) -> None:
    def release(given: Consent, at: datetime) -> Release:
        return Release(given, "Harbor Clinic", "a dentist", frozenset({"D13"}), at)

    with vault.transaction() as tx:
        begin(tx)
        for number in (ONCE, OFTEN):
            given = tx.consents.get(identity(number))
            assert given.state(NOW) is State.GIVEN
            tx.disclosures.record(identity(number + 10), release(given, NOW), identity(50))
            # The one that was read before does not know; the database does.
            stale = release(given, NOW + HOUR)
            if number == OFTEN:
                tx.disclosures.record(identity(30), stale, identity(50))
            else:
                with pytest.raises(NotAgreed):
                    tx.disclosures.record(identity(30), stale, identity(50))
        once, often = (tx.consents.get(identity(number)) for number in (ONCE, OFTEN))
        assert (once.used, once.state(NOW), once.is_live(NOW)) == (True, State.USED, False)
        assert (often.used, often.state(NOW), often.is_live(NOW)) == (False, State.GIVEN, True)
        with pytest.raises(NotAgreed):
            release(once, NOW + HOUR)
        tx.consents.end_early(identity(ONCE), NOW + HOUR, State.WITHDRAWN)
        assert tx.consents.get(identity(ONCE)).state(NOW + HOUR) is State.WITHDRAWN


def test_what_a_release_says_comes_back(vault: Vault) -> None:
    details = {"D9": "“看牙” & <b>a dentist</b>\n第二行", "D15": "𠮷 \U0002c029", "D16": ""}
    lines = {"D10": Choice.NO, "D9": Choice.YES, "D15": Choice.YES, "D16": Choice.NO}
    given = replace(
        sharing(), lines=lines, details=details, how="hand_over", once=True,
        items=frozenset({"D9", "D15"}), recipient="海港诊所", purpose="看牙",
    )  # fmt: skip
    with vault.transaction() as tx:
        tx.people.add(person())
        tx.consents.add(given)
        expected = replace(given, details={"D9": details["D9"], "D15": details["D15"]})
        for found in (tx.consents.get(given.id), *tx.consents.of(identity(1))):
            assert found == expected
            assert list(found.lines) == list(lines)  # in the order of the paper

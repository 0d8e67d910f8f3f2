"""Tally, staff and disclosures; what an error takes back; how moments are written."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from intake_desktop.domain.consent import State
from intake_desktop.domain.disclosure import Disclosed, Release
from intake_desktop.domain.errors import NotAgreed, NotFound
from intake_desktop.domain.staff import Actor, Role, Training
from intake_desktop.vault import moments
from intake_desktop.vault.database import Vault
from intake_desktop.vault.transaction import Transaction
from vault.samples import (
    NOW,
    consent,
    identity,
    meeting,
    person,
    sharing,
)


def begin(tx: Transaction, number: int = 1) -> None:
    tx.people.add(person(number))
    tx.consents.add(consent(number, of=number))
    tx.meetings.start(meeting(number, of=number))


def test_the_tally_counts_things(vault: Vault) -> None:
    night = date(2026, 3, 4)
    with vault.transaction() as tx:
        assert tx.tally.of(night) == {}
        tx.tally.add(night, ["T4", "T5", "T4"])
        tx.tally.add(night, [])
        tx.tally.add(night, iter(["T5"]))
        tx.tally.add(night + timedelta(1), ["T9"])
        assert tx.tally.of(night) == {"T4": 2, "T5": 2}


def test_staff_and_their_training(vault: Vault) -> None:
    wren, heron = Actor(identity(1), "Wren", Role.LEAD), Actor(identity(2), "苍鹭", Role.INTAKE)
    trained = [Training(wren.id, date(2025, 5, day), "the coalition") for day in (1, 9)]
    with vault.transaction() as tx:
        tx.staff.add(wren)
        tx.staff.add(heron)
        for each in trained:
            tx.staff.add_training(each)
        assert tx.staff.all() == (wren, heron)
        assert tx.staff.get(heron.id) == heron
        assert tx.staff.training_of(wren.id) == (trained[1], trained[0])
        assert tx.staff.training_of(heron.id) == ()
        with pytest.raises(NotFound):
            tx.staff.get("x")


def test_disclosures_come_back_even_after_the_consent_was_withdrawn(vault: Vault) -> None:
    given = sharing()
    release = Release(given, "Harbor Clinic", "a dentist", frozenset({"D13"}), NOW)
    later = NOW + timedelta(hours=1)
    with vault.transaction() as tx:
        tx.staff.add(Actor(identity(50), "Wren", Role.LEAD))
        tx.people.add(person())
        tx.consents.add(given)
        tx.disclosures.record(identity(7), release, identity(50))
        needs = frozenset({"D13"})
        assert tx.disclosures.of(identity(1)) == (
            Disclosed(
                identity(7), given.id, "Harbor Clinic", "a dentist", needs, NOW, identity(50)
            ),
        )
        tx.consents.end_early(given.id, later, State.WITHDRAWN)
        (found,) = tx.disclosures.of(identity(1))
        assert (found.items, found.at) == (needs, NOW)
        stale = Release(given, "Harbor Clinic", "a dentist", frozenset({"D13"}), later)
        with pytest.raises(NotAgreed):
            tx.disclosures.record(identity(8), stale, identity(50))


def test_an_error_takes_everything_back(vault: Vault) -> None:
    with pytest.raises(KeyboardInterrupt), vault.transaction() as tx:
        begin(tx)
        raise KeyboardInterrupt
    with vault.transaction() as tx:
        assert tx.people.all() == ()
        begin(tx)
    with vault.transaction() as tx:
        assert tx.people.all() == (person(),)


def test_moments_are_of_fixed_width_and_in_order() -> None:
    east = timezone(timedelta(hours=5, minutes=30))
    given = [
        datetime(2026, 1, 1, tzinfo=UTC),
        datetime(2026, 1, 1, 5, 30, 0, 1, tzinfo=east),
        datetime(2026, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
    ]
    texts = [moments.to_text(moment) for moment in given]
    assert texts == sorted(texts)
    assert {len(text) for text in texts} == {27}
    assert [moments.from_text(text) for text in texts] == given
    with pytest.raises(ValueError, match="zone"):
        moments.to_text(datetime(2026, 1, 1))

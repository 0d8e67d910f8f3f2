"""Services as they are kept, and what the shelter knows of them, which no import touches."""

from dataclasses import astuple, replace
from datetime import date

import pytest

from intake_desktop.domain.directory import KINDS, Location, Organization, Phone, Service
from intake_desktop.domain.errors import NotFound
from intake_desktop.domain.judgements import Happened, Judgement, Known, Report
from intake_desktop.domain.languages import Phrase
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.domain.wanted import Service as Need
from intake_desktop.vault import engine
from intake_desktop.vault.database import Vault
from intake_desktop.vault.transaction import Transaction
from vault.samples import identity


def uuid(number: int) -> str:
    return f"{number:08d}-0000-4000-8000-000000000000"


HARBOR = Organization(uuid(1), "Harbor Clinic", "港湾诊所")
DENTIST = Service(uuid(2), HARBOR.id, "Dentist", description='牙医, "free"\n\'); --')
ROOMS = Location(uuid(3), HARBOR.id, name="Harbor rooms")
PHONE = Phone(uuid(4), "(401) 555-0100", service_id=DENTIST.id)


def fill(tx: Transaction) -> None:
    for table, record in (
        ("organization", HARBOR),
        ("service", DENTIST),
        ("location", ROOMS),
        ("phone", PHONE),
    ):
        tx.directory.add(table, [astuple(record)])


def test_what_was_put_comes_back(vault: Vault) -> None:
    with vault.transaction() as tx:
        fill(tx)
    with vault.transaction() as tx:
        assert tx.directory.get("service", DENTIST.id) == DENTIST
        assert tx.directory.of("phone", "service_id", [DENTIST.id]) == (PHONE,)
        assert tx.directory.rows("location") == {ROOMS.id: astuple(ROOMS)}
        assert dict(tx.directory.counts()) == dict.fromkeys(KINDS, 0) | {
            "organization": 1, "service": 1, "location": 1, "phone": 1,
        }  # fmt: skip
        with pytest.raises(NotFound):
            tx.directory.get("service", uuid(404))


def test_a_newer_record_takes_the_place_of_the_older(vault: Vault) -> None:
    newer = replace(DENTIST, name="Teeth", status="inactive")
    with vault.transaction() as tx:
        fill(tx)
        tx.directory.put("service", [astuple(newer), astuple(replace(newer, id=uuid(5)))])
        assert tx.directory.tables()["service"] == {
            DENTIST.id: astuple(newer),
            uuid(5): astuple(replace(newer, id=uuid(5))),
        }
        tx.directory.remove("phone", [PHONE.id])
        assert tx.directory.rows("phone") == {}


@pytest.mark.parametrize(
    "wrong",
    [
        replace(DENTIST, id="2"),
        replace(DENTIST, name=""),
        replace(DENTIST, status="open"),
        replace(DENTIST, organization_id=uuid(404)),
        replace(DENTIST, description="x" * 20_001),
    ],
)
def test_a_record_that_breaks_a_rule_is_refused(vault: Vault, wrong: Service) -> None:
    with vault.transaction() as tx:
        fill(tx)
        tx.directory.put("service", [astuple(replace(DENTIST, id=uuid(5)))])  # the control
    with pytest.raises(engine.IntegrityError), vault.transaction() as tx:
        tx.directory.put("service", [astuple(wrong)])


def test_only_columns_that_lead_somewhere_are_asked_for(vault: Vault) -> None:
    with vault.transaction() as tx, pytest.raises(ValueError, match="name"):
        tx.directory.of("phone", "name", [uuid(1)])


# --- judgements -------------------------------------------------------------------

KNOWN = Judgement(
    asks_for_id=Known.NO,
    contacts_police=Known.NO,
    affirming=Known.YES,
    mandarin=Known.YES,
    reveals_topic=Known.YES,
    label=Phrase("A clinic", "一家诊所", "一家診所"),
    needs=frozenset({Need.HEALTH, Need.MONEY}),
    verified_on=date(2026, 3, 1),
    verified_by=identity(7),
)


def test_what_is_known_comes_back_and_nothing_is_preset(vault: Vault) -> None:
    with vault.transaction() as tx:
        tx.staff.add(Actor(identity(7), "Wren", Role.LEAD))
        fill(tx)
        assert tx.judgements.of(DENTIST.id) == Judgement()
        tx.judgements.put(DENTIST.id, KNOWN)
    with vault.transaction() as tx:
        assert tx.judgements.of(DENTIST.id) == KNOWN
        assert tx.judgements.all() == {DENTIST.id: KNOWN}


def test_an_import_leaves_what_is_known(vault: Vault) -> None:
    with vault.transaction() as tx:
        tx.staff.add(Actor(identity(7), "Wren", Role.LEAD))
        fill(tx)
        tx.judgements.put(DENTIST.id, KNOWN)
        tx.directory.put("service", [astuple(replace(DENTIST, name="Teeth"))])
        assert tx.directory.get("service", DENTIST.id).name == "Teeth"  # the control
        assert tx.judgements.of(DENTIST.id) == KNOWN


@pytest.mark.parametrize(
    "wrong",
    [
        replace(KNOWN, label=Phrase("A clinic", "", "一家診所")),
        replace(KNOWN, verified_by=""),
        replace(KNOWN, verified_by=identity(404)),
    ],
)
def test_a_judgement_that_leaves_something_open_is_refused(vault: Vault, wrong: Judgement) -> None:
    with vault.transaction() as tx:
        tx.staff.add(Actor(identity(7), "Wren", Role.LEAD))
        fill(tx)
    with pytest.raises(engine.IntegrityError), vault.transaction() as tx:
        tx.judgements.put(DENTIST.id, wrong)
    with vault.transaction() as tx:  # the control
        tx.judgements.put(DENTIST.id, KNOWN)


def test_an_address_can_be_confidential_and_not_any_more(vault: Vault) -> None:
    with vault.transaction() as tx:
        fill(tx)
        for _ in range(2):  # said twice is said once
            tx.judgements.set_confidential(ROOMS.id, is_so=True)
        assert tx.judgements.confidential() == {ROOMS.id}
        tx.judgements.set_confidential(ROOMS.id, is_so=False)
        assert tx.judgements.confidential() == frozenset()


def test_reports_are_counted_by_month(vault: Vault) -> None:
    with vault.transaction() as tx:
        fill(tx)
        for month, what in (
            ("2026-02", Happened.REFUSED),
            ("2026-03", Happened.HARMED),
            ("2026-02", Happened.REFUSED),
        ):
            tx.judgements.count(DENTIST.id, month, what)
        assert tx.judgements.reports() == {
            DENTIST.id: (
                Report("2026-03", Happened.HARMED, 1),
                Report("2026-02", Happened.REFUSED, 2),
            )
        }
    with pytest.raises(engine.IntegrityError), vault.transaction() as tx:
        tx.judgements.count(DENTIST.id, "2026-03-04", Happened.HELPED)  # a day says too much

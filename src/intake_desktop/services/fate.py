"""What stands over a record now: whether it may be seen, and which of its fields."""

from collections.abc import Iterable
from datetime import datetime

from intake_desktop.domain.consent import Consent, covered_fields
from intake_desktop.domain.errors import NotAgreed
from intake_desktop.domain.holds import RECORD
from intake_desktop.domain.meetings import Field
from intake_desktop.domain.retention import Fate, judge
from intake_desktop.vault.transaction import Transaction


def fate_of(tx: Transaction, person_id: str, now: datetime) -> Fate:
    """The consents, the standing and the holds of one record, judged together."""
    items = tx.holds.items_of(person_id)
    return judge(
        tx.consents.of(person_id),
        tx.standings.of(person_id),
        now,
        locked=RECORD in items,
        held=bool(items),
    )


def has_live_record(tx: Transaction, person_id: str, now: datetime) -> bool:
    """Whether the record may be seen and written to now; otherwise it is locked."""
    return fate_of(tx, person_id, now).is_open


def need_live_record(tx: Transaction, person_id: str, now: datetime) -> None:
    """Raises NotFound where there is no such person, NotAgreed where the record is locked."""
    tx.people.get(person_id)
    if not has_live_record(tx, person_id, now):
        raise NotAgreed("record")


def open_fields(
    tx: Transaction, person_id: str, consents: Iterable[Consent], now: datetime
) -> frozenset[Field]:
    """The fields that may be read and written now: agreed to, and not held. None of a record
    that is locked."""
    if not has_live_record(tx, person_id, now):
        return frozenset()
    return covered_fields(consents, now) - tx.holds.items_of(person_id)


def is_held(tx: Transaction, person_id: str, field: Field) -> bool:
    return bool({RECORD, field.value} & tx.holds.items_of(person_id))

"""The one place that says how somebody may be reached. What it says is read again each time."""

from collections.abc import Iterable
from datetime import datetime

from intake_desktop.domain.consent import Consent, Kind
from intake_desktop.domain.contact import THEY_CONTACT_US, Reach, Said
from intake_desktop.domain.contact import reach_of as judge
from intake_desktop.domain.meetings import AnswerState, Field
from intake_desktop.domain.staff import Actor
from intake_desktop.services.fate import has_live_record, is_held, need_live_record, open_fields
from intake_desktop.services.session import Session
from intake_desktop.vault.transaction import Transaction


def how_to_reach(session: Session, actor: Actor, person_id: str) -> Reach:
    """Raises NotFound, or NotAgreed where the record is locked."""
    del actor  # their page was opened before, and the log knows
    now = session.clock.now()
    with session.transaction() as tx:
        need_live_record(tx, person_id, now)
        return reach_of(tx, person_id, now)


def reach_of(tx: Transaction, person_id: str, now: datetime) -> Reach:
    """The same within a running transaction. Of a record that is locked, or where being reached is
    held, nothing is known: then they contact us. So it is where nobody has such a record."""
    if not has_live_record(tx, person_id, now) or is_held(tx, person_id, Field.CONTACT):
        return THEY_CONTACT_US
    consents = tx.consents.of(person_id)
    said = None
    if Field.CONTACT in open_fields(tx, person_id, consents, now):
        said = _said(tx, person_id, consents)
    return judge(consents, tx.decisions.of(person_id), said, now)


def _said(tx: Transaction, person_id: str, consents: Iterable[Consent]) -> Said | None:
    """A new form B writes everything down anew as it begins, and nobody said it then: such words
    count as old as the record, so that no paper about contact since is taken for an earlier one."""
    found = tx.answers.latest_with_time(person_id, Field.CONTACT)
    if found is None:
        return None
    answer, at = found
    begins = [each.starts_at for each in consents if each.kind is Kind.KEEPING]
    if at in begins:
        at = min(begins)
    return Said(answer.words, at) if answer.state is AnswerState.ANSWERED else None

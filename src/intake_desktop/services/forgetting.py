"""What stood in the blanks of form L goes: a week after its end (L31), at once where it was taken
back. That there was such a paper, and which lines it had, stays with the record."""

from datetime import datetime

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import Consent
from intake_desktop.domain.contact import blanks_to_forget
from intake_desktop.domain.meetings import Field
from intake_desktop.domain.retention import How
from intake_desktop.services.fate import is_held
from intake_desktop.services.session import Session
from intake_desktop.services.settling import new_number
from intake_desktop.vault.transaction import Transaction


def forget_contacts(session: Session, now: datetime) -> tuple[str, ...]:
    """Gives the numbers of the certificates. What is held waits, and so does what can still be
    undone. Each paper goes in a transaction of its own."""
    with session.transaction() as tx:
        open_yet = {(each.consent_id, each.line) for each in tx.withdrawals.pending()}
        due = [
            (consent, lines)
            for consent in tx.consents.with_contact_blanks()
            if (lines := blanks_to_forget(consent, now, open_yet))
            and not is_held(tx, consent.person_id, Field.CONTACT)
        ]
    numbers = []
    for consent, lines in due:
        with session.transaction() as tx:
            numbers.append(_forget(tx, session, consent, lines, now))
    return tuple(numbers)


def _forget(
    tx: Transaction, session: Session, consent: Consent, lines: tuple[str, ...], now: datetime
) -> str:
    tx.audit.note(None, Action.ANSWERS_REMOVED, now, consent.person_id)
    number = new_number(tx, session)
    how = How.ASKED if consent.taken_back or consent.ended_early_at else How.ENDED
    tx.gone.empty_blanks(
        session.chance.token(), consent.person_id, consent.id, lines, now, number, how
    )
    return number

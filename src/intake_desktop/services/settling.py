"""What was taken back becomes final: the paper ends in writing, and what is to go is removed."""

from datetime import datetime

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import Afterwards, State
from intake_desktop.domain.meetings import Field
from intake_desktop.domain.retention import How, new_certificate
from intake_desktop.services.fate import is_held
from intake_desktop.services.session import Session
from intake_desktop.vault.transaction import Transaction
from intake_desktop.vault.withdrawals import WHOLE, Withdrawal


def settle(session: Session, now: datetime, *, everything: bool) -> tuple[str, ...]:
    """Makes final what can no longer be undone; ``everything``: also what still could be.

    Gives the numbers of the certificates of what was removed. What is held waits, seen by nobody.
    Each paper or line goes in a transaction of its own.
    """
    with session.transaction() as tx:
        due = [each for each in tx.withdrawals.pending() if everything or now >= each.until]
    numbers = []
    for taken in due:
        with session.transaction() as tx:
            if taken.line == WHOLE:
                _end_paper(tx, taken, now)
            else:
                number = _end_line(tx, session, taken, now)
                numbers += [number] if number else []
    return tuple(numbers)


def remove_answers(
    tx: Transaction, session: Session, person_id: str, fields: frozenset[Field], now: datetime
) -> str:
    """Removes what one person said to these questions, here and from the copies, within a running
    transaction; gives the number of the certificate, or "" where there was nothing."""
    if not fields:
        return ""
    tx.audit.note(None, Action.ANSWERS_REMOVED, now, person_id)
    number = new_number(tx, session)
    tx.gone.remove_answers(session.chance.token(), person_id, fields, now, number, How.ASKED)
    return number


def new_number(tx: Transaction, session: Session) -> str:
    """Of a certificate; no other one bears it."""
    number = new_certificate(session.chance)
    while tx.gone.has(number):
        number = new_certificate(session.chance)
    return number


def _end_paper(tx: Transaction, taken: Withdrawal, now: datetime) -> None:
    tx.withdrawals.settle(taken.consent_id, taken.line)
    tx.consents.end_early(taken.consent_id, taken.at, State.WITHDRAWN)
    tx.audit.note(None, Action.CONSENT_WITHDRAWN, now, taken.person_id)


def _end_line(tx: Transaction, session: Session, taken: Withdrawal, now: datetime) -> str:
    """What is held waits, and the withdrawal with it; the rest of what is to go goes now."""
    fields = tx.answers.fields_under(taken.person_id, taken.consent_id, taken.line)
    goes = taken.afterwards is Afterwards.REMOVED
    held = frozenset(field for field in fields if goes and is_held(tx, taken.person_id, field))
    if not held:
        tx.withdrawals.settle(taken.consent_id, taken.line)
        tx.audit.note(None, Action.LINE_WITHDRAWN, now, taken.person_id)
    return remove_answers(tx, session, taken.person_id, fields - held, now) if goes else ""

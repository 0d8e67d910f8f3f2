"""Reporting to police or a task force is the person's own choice; nobody asks them twice.

"No" and "not now" are one thing here: it is not to be raised. Which agency, when and how often is
not kept. A yes is a signed form E (``consenting``). Nothing else in the program depends on it.
"""

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import Kind, State
from intake_desktop.domain.staff import Actor
from intake_desktop.services.fate import need_live_record
from intake_desktop.services.session import Session


def do_not_raise(session: Session, actor: Actor, person_id: str) -> None:
    """They do not report, or have not decided. A consent to report that is live ends with it. Said
    twice is said once. Raises NotAgreed where the record is locked, or NotFound."""
    now = session.clock.now()
    with session.transaction() as tx:
        need_live_record(tx, person_id, now)
        for consent in tx.consents.of(person_id):
            if consent.kind is Kind.REPORTING and consent.is_live(now):
                tx.consents.end_early(consent.id, now, State.WITHDRAWN)
                tx.audit.note(actor, Action.CONSENT_WITHDRAWN, now, person_id)
        tx.decisions.do_not_raise(person_id)
        tx.audit.note(actor, Action.NOT_TO_BE_RAISED, now, person_id)


def clear(session: Session, actor: Actor, person_id: str) -> None:
    """Nothing is said about it any more. Raises NotAgreed where the record is locked, or
    NotFound."""
    now = session.clock.now()
    with session.transaction() as tx:
        need_live_record(tx, person_id, now)
        tx.decisions.may_raise_again(person_id)
        tx.audit.note(actor, Action.MAY_BE_RAISED, now, person_id)

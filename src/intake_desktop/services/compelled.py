"""Form P: what a judge or the law made the shelter tell, written down after the call."""

from datetime import date

from intake_desktop.domain.audit import Action
from intake_desktop.domain.compelled import Compelled, CompelledTerms, check_terms
from intake_desktop.domain.errors import SignedInFuture
from intake_desktop.domain.staff import Actor
from intake_desktop.services.people import person_of_code
from intake_desktop.services.session import Session


def record(session: Session, actor: Actor, typed: str, terms: CompelledTerms) -> Compelled:
    """``typed`` is the code of a record or a paper, or empty where nobody's name was known.

    Whatever state the record is in: what was done was done. Raises SaysTooLittle, TooLong,
    SignedInFuture, UnknownCode or NotFound.
    """
    now = session.clock.now()
    check_terms(terms, session.clock.today())
    with session.transaction() as tx:
        person_id = person_of_code(tx, typed) if typed.strip() else None
        compelled = Compelled(session.chance.token(), person_id, terms, actor.id, now)
        tx.compelled.add(compelled)
        tx.audit.note(actor, Action.COMPELLED_RECORDED, now, person_id or "")
        return compelled


def of_nobody(session: Session, actor: Actor) -> tuple[Compelled, ...]:
    """Those without a name, the latest first."""
    del actor
    with session.transaction() as tx:
        return tx.compelled.of_nobody()


def was_told(session: Session, actor: Actor, compelled_id: str, day: date) -> Compelled:
    """The person has been told meanwhile. Raises NotFound or SignedInFuture."""
    if day > session.clock.today():
        raise SignedInFuture
    with session.transaction() as tx:
        tx.compelled.was_told(compelled_id, day)
        compelled = tx.compelled.get(compelled_id)
        now = session.clock.now()
        tx.audit.note(actor, Action.COMPELLED_TOLD, now, compelled.person_id or "")
        return compelled

"""Holds, for leads only: a served demand locks what it names and lets nothing leave."""

from dataclasses import dataclass

from intake_desktop.domain.audit import Action
from intake_desktop.domain.holds import REVIEW, Hold, HoldTerms, Informed, check_terms
from intake_desktop.domain.retention import Phase
from intake_desktop.domain.staff import Actor
from intake_desktop.services.fate import fate_of
from intake_desktop.services.people import person_of_code
from intake_desktop.services.roles import need_lead
from intake_desktop.services.session import Session
from intake_desktop.vault.transaction import Transaction


@dataclass(frozen=True)
class Held:
    """A hold that is open. ``waits``: the record would be deleted by now, or is asked to be;
    ``due``: it is to be reviewed."""

    hold: Hold
    code: str
    waits: bool
    due: bool


def look(session: Session, actor: Actor) -> tuple[Held, ...]:
    """Every open hold, the next to be reviewed first. Raises OnlyLead."""
    need_lead(actor)
    with session.transaction() as tx:
        return tuple(_held(tx, session, hold) for hold in tx.holds.open())


def begin(session: Session, actor: Actor, typed: str, terms: HoldTerms) -> Held:
    """Locks what the demand names, from now on. ``typed`` is a record's code or a paper's.

    Raises OnlyLead, SaysTooLittle, TooLong, SignedInFuture, UnknownCode, or NotFound where there
    is no such record: what is gone cannot be held.
    """
    need_lead(actor)
    today, now = session.clock.today(), session.clock.now()
    check_terms(terms, today)
    with session.transaction() as tx:
        person_id = person_of_code(tx, typed)
        hold = Hold(session.chance.token(), person_id, terms, now, today + REVIEW)
        tx.holds.add(hold)
        tx.audit.note(actor, Action.HOLD_BEGUN, now, person_id)
        return _held(tx, session, hold)


def review(session: Session, actor: Actor, hold_id: str, told: Informed) -> Held:
    """It was looked at and still stands: the next look is in 30 days. ``told`` may have changed.
    Raises OnlyLead, NotFound or AlreadyEnded."""
    need_lead(actor)
    with session.transaction() as tx:
        tx.holds.review(hold_id, told, session.clock.today() + REVIEW)
        hold = tx.holds.get(hold_id)
        tx.audit.note(actor, Action.HOLD_REVIEWED, session.clock.now(), hold.person_id)
        return _held(tx, session, hold)


def end(session: Session, actor: Actor, hold_id: str) -> None:
    """What it named is open again, and a deletion that waited goes on: sweep afterwards. Raises
    OnlyLead, NotFound or AlreadyEnded."""
    need_lead(actor)
    now = session.clock.now()
    with session.transaction() as tx:
        hold = tx.holds.get(hold_id)
        tx.holds.end(hold_id, now)
        tx.audit.note(actor, Action.HOLD_ENDED, now, hold.person_id)


def _held(tx: Transaction, session: Session, hold: Hold) -> Held:
    now = session.clock.now()
    fate = fate_of(tx, hold.person_id, now)
    standing = tx.standings.of(hold.person_id)
    waits = fate.phase is not Phase.LIVE and fate.goes_at is not None and now >= fate.goes_at
    return Held(
        hold,
        str(tx.people.get(hold.person_id).code),
        waits or standing is not None,
        hold.review_on <= session.clock.today(),
    )

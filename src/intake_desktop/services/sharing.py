"""Giving and withdrawing a limited release (form D)."""

from dataclasses import dataclass
from datetime import datetime, time

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import LIMITS, Consent, Kind, Signature, State
from intake_desktop.domain.errors import EndsTooLate, NotAgreed, SignedInFuture
from intake_desktop.domain.sharing import ReleaseTerms, check_terms
from intake_desktop.domain.staff import Actor
from intake_desktop.services.session import Session
from intake_desktop.vault.transaction import Transaction


@dataclass(frozen=True)
class ReleaseGiven:
    """A release that is live from now on."""

    consent: Consent


@dataclass(frozen=True)
class Withdrawn:
    """A consent that ended just now. ``record_removed`` where nothing lets the record be kept
    any more."""

    consent_id: str
    record_removed: bool


def sign_release(
    session: Session, actor: Actor, person_id: str, terms: ReleaseTerms, signature: Signature
) -> ReleaseGiven:
    """Records form D for a person whose record is live. ``signature.ends_on`` is ignored: the end
    is the terms'. Raises what ``check_terms`` raises, EndsTooLate, SignedInFuture, NotAgreed or
    NotFound."""
    today, now = session.clock.today(), session.clock.now()
    check_terms(terms, today)
    if signature.signed_on > today:
        raise SignedInFuture
    longest = LIMITS[Kind.SHARING].longest
    if terms.ends_on - signature.signed_on > longest:
        raise EndsTooLate(longest.days)  # the cap runs from the signature, not from the typing
    with session.transaction() as tx:
        need_live_record(tx, person_id, now)
        tx.audit.note(actor, Action.CONSENT_SIGNED, now, person_id)
        consent = Consent(
            id=session.chance.token(),
            person_id=person_id,
            kind=Kind.SHARING,
            lines=terms.lines,
            details=terms.details,
            signature=Signature(
                signature.paper,
                signature.explained_by,
                signature.interpreter,
                signature.signed_on,
                terms.ends_on,
            ),
            starts_at=now,
            ends_at=datetime.combine(terms.ends_on, time.min, tzinfo=now.tzinfo),
            recipient=terms.recipient,
            purpose=terms.purpose,
            how=terms.how.value if terms.how else "",
            once=terms.once,
            items=terms.items,
        )
        tx.consents.add(consent)
        return ReleaseGiven(tx.consents.get(consent.id))


def withdraw(session: Session, actor: Actor, consent_id: str) -> Withdrawn:
    """Ends a consent at once; no reason is asked. When it was the one that let the record be
    kept, the record goes with it. Raises AlreadyEnded or NotFound."""
    now = session.clock.now()
    with session.transaction() as tx:
        consent = tx.consents.get(consent_id)
        tx.audit.note(actor, Action.CONSENT_WITHDRAWN, now, consent.person_id)
        tx.consents.end_early(consent_id, now, State.WITHDRAWN)
        removed = consent.kind is not Kind.SHARING and not has_live_record(
            tx, consent.person_id, now
        )
        if removed:
            tx.audit.note(actor, Action.RECORD_DELETED, now, consent.person_id)
            tx.people.remove(consent.person_id)
    return Withdrawn(consent_id, removed)


def has_live_record(tx: Transaction, person_id: str, now: datetime) -> bool:
    """Whether form T or B lets the record be kept now; otherwise it is locked."""
    return any(
        consent.kind is not Kind.SHARING and consent.is_live(now)
        for consent in tx.consents.of(person_id)
    )


def need_live_record(tx: Transaction, person_id: str, now: datetime) -> None:
    """Raises NotFound where there is no such person, NotAgreed where the record is locked."""
    tx.people.get(person_id)
    if not has_live_record(tx, person_id, now):
        raise NotAgreed("record")

"""Giving and withdrawing a limited release (form D)."""

from dataclasses import dataclass
from datetime import datetime, time

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import LIMITS, Consent, Kind, Signature, State
from intake_desktop.domain.errors import EndsTooLate, SignedInFuture
from intake_desktop.domain.sharing import ReleaseTerms, check_terms
from intake_desktop.domain.staff import Actor
from intake_desktop.services.deletion import Leaving, hide
from intake_desktop.services.fate import need_live_record
from intake_desktop.services.session import Session
from intake_desktop.vault.transaction import Transaction


@dataclass(frozen=True)
class ReleaseGiven:
    """A release that is live from now on."""

    consent: Consent


@dataclass(frozen=True)
class Withdrawn:
    """A consent that was taken back just now. ``leaving`` where it was the last one that lets
    the record be kept: then the record is hidden and on its way out."""

    consent_id: str
    leaving: Leaving | None = None


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
    """Takes a consent back at once; no reason is asked. The last one that lets the record be kept
    takes the record with it, the same way as when deletion is asked for: hidden now, gone in
    seconds. Raises AlreadyEnded or NotFound."""
    now = session.clock.now()
    with session.transaction() as tx:
        consent = tx.consents.get(consent_id)
        tx.audit.note(actor, Action.CONSENT_WITHDRAWN, now, consent.person_id)
        if consent.ended_early_at is not None or not _is_last(tx, consent, now):
            tx.consents.end_early(consent_id, now, State.WITHDRAWN)
            return Withdrawn(consent_id)
        # Not ended in writing, which could not be undone: nothing is left that it could allow.
        return Withdrawn(consent_id, hide(tx, actor, consent.person_id, now))


def _is_last(tx: Transaction, consent: Consent, now: datetime) -> bool:
    """Whether nothing else lets the record be kept."""
    return consent.kind is not Kind.SHARING and not any(
        other.id != consent.id and other.kind is not Kind.SHARING and other.is_live(now)
        for other in tx.consents.of(consent.person_id)
    )

"""Giving a limited release (form D)."""

from dataclasses import dataclass
from datetime import datetime, time

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import LIMITS, Consent, Kind, Signature
from intake_desktop.domain.errors import EndsTooLate, SignedInFuture
from intake_desktop.domain.sharing import ReleaseTerms, check_terms
from intake_desktop.domain.staff import Actor
from intake_desktop.services.consenting import replace
from intake_desktop.services.fate import need_live_record
from intake_desktop.services.limits import check_end
from intake_desktop.services.session import Session


@dataclass(frozen=True)
class ReleaseGiven:
    """A release that is live from now on."""

    consent: Consent


def sign_release(  # noqa: PLR0917
    session: Session,
    actor: Actor,
    person_id: str,
    terms: ReleaseTerms,
    signature: Signature,
    renews: str = "",
) -> ReleaseGiven:
    """Records form D for a person whose record is live.

    ``signature.ends_on`` is ignored: the end is the terms'. ``renews`` is the id of a release that
    it replaces. Raises what ``check_terms`` raises, EndsTooLate, SignedInFuture, NotAgreed or
    NotFound.
    """
    today, now = session.clock.today(), session.clock.now()
    check_terms(terms, today)
    if signature.signed_on > today:
        raise SignedInFuture
    longest = LIMITS[Kind.SHARING].longest
    if terms.ends_on - signature.signed_on > longest:
        raise EndsTooLate(longest.days)  # the cap runs from the signature, not from the typing
    with session.transaction() as tx:
        need_live_record(tx, person_id, now)
        check_end(tx, Kind.SHARING, signature.signed_on, terms.ends_on)
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
        replace(tx, actor, consent, renews, now)
        return ReleaseGiven(tx.consents.get(consent.id))

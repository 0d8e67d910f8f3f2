"""Recording a signed form C, E, H, L or O; that a form was declined, or left for later; and where
each form stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import Consent, Kind, Signature, State
from intake_desktop.domain.decisions import Decision, last_said
from intake_desktop.domain.errors import NotAgreed, SignedInFuture
from intake_desktop.domain.filled import Filled, check_terms, terms_of
from intake_desktop.domain.staff import Actor
from intake_desktop.services.fate import need_live_record
from intake_desktop.services.limits import check_end, limit_of
from intake_desktop.services.session import Session
from intake_desktop.vault.transaction import Transaction


@dataclass(frozen=True)
class Stands:
    """Where one form stands with a person. ``day`` is when that was said or came about, or until
    when it lasts; None where it was never asked. ``live`` counts the papers that are."""

    state: State
    day: date | None
    live: int = 0


@dataclass(frozen=True)
class Given:
    """A consent that is live from now on; ``replaced`` is the id of the one whose place it took."""

    consent: Consent
    replaced: str = ""


def where_each_stands(session: Session, actor: Actor, person_id: str) -> Mapping[Kind, Stands]:
    """Of the forms that can be agreed beside the record itself. Never of form E: nothing tells by
    itself whether somebody spoke of reporting. Raises NotAgreed where the record is locked, or
    NotFound."""
    del actor  # their page was opened before, and the log knows
    now = session.clock.now()
    with session.transaction() as tx:
        need_live_record(tx, person_id, now)
        consents, decisions = tx.consents.of(person_id), tx.decisions.of(person_id)
    found = {}
    for kind in (Kind.SERVICE, Kind.SHARING, Kind.CONTACT, Kind.STORY, Kind.IN_CASE):
        state, when = last_said(kind, consents, decisions, now)
        live = sum(each.kind is kind and each.is_live(now) for each in consents)
        found[kind] = Stands(state, when and when.astimezone(now.tzinfo).date(), live)
    return found


def sign(  # noqa: PLR0917
    session: Session,
    actor: Actor,
    person_id: str,
    filled: Filled,
    signature: Signature,
    renews: str = "",
) -> Given:
    """Records the paper for a person whose record is live. ``signature.ends_on`` is ignored: the
    end is the form's. ``renews`` is the id of a consent that it replaces.

    A signed form E means that the person raised it themselves. Of form L only one is live, since
    two could not both be obeyed: a new one takes the place of any other. Raises what
    ``check_terms`` raises, EndsTooLate, SignedInFuture, NotAgreed, AlreadyRecorded or NotFound;
    then nothing is stored.
    """
    today, now = session.clock.today(), session.clock.now()
    if signature.signed_on > today:
        raise SignedInFuture
    with session.transaction() as tx:
        need_live_record(tx, person_id, now)
        longest = timedelta(days=limit_of(tx, filled.kind).longest)
        check_terms(filled, today, longest)
        check_end(tx, filled.kind, signature.signed_on, filled.ends_on)
        terms = terms_of(filled)
        tx.audit.note(actor, Action.CONSENT_SIGNED, now, person_id)
        if filled.kind is Kind.REPORTING:
            tx.decisions.may_raise_again(person_id)
        renews = renews or _live_contact(tx, filled.kind, person_id, now)
        consent = Consent(
            id=session.chance.token(),
            person_id=person_id,
            kind=filled.kind,
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
            how=terms.how,
            items=terms.items,
        )
        tx.consents.add(consent)
        replaced = replace(tx, actor, consent, renews, now)
        return Given(tx.consents.get(consent.id), replaced)


def replace(tx: Transaction, actor: Actor, new: Consent, renews: str, now: datetime) -> str:
    """Ends the consent that a new one renews, within a running transaction; gives its id, or ""
    where it had ended by itself. Raises NotAgreed where it is somebody else's, or another kind."""
    if not renews:
        return ""
    old = tx.consents.get(renews)
    if old.person_id != new.person_id or old.kind is not new.kind:
        raise NotAgreed("consent")
    if not old.is_live(now):
        return ""
    tx.consents.end_early(old.id, now, State.REPLACED)
    tx.audit.note(actor, Action.CONSENT_REPLACED, now, new.person_id)
    return old.id


def _live_contact(tx: Transaction, kind: Kind, person_id: str, now: datetime) -> str:
    """The id of the form L that a new one takes the place of, or ""."""
    if kind is not Kind.CONTACT:
        return ""
    papers = tx.consents.of(person_id)
    return next((each.id for each in papers if each.kind is kind and each.is_live(now)), "")


def not_signed(
    session: Session, actor: Actor, person_id: str, kind: Kind, state: State
) -> Decision:
    """A form was offered; the person said no (DECLINED) or not now (DECIDED_LATER). Which form, and
    nothing else. Form E has its own way: see ``reporting``. A no to form L means that they contact
    us, so one that is live ends with it. Raises NotAgreed or NotFound."""
    if kind is Kind.REPORTING or state not in (State.DECLINED, State.DECIDED_LATER):
        raise ValueError(f"not a decision: {kind}, {state}")
    now = session.clock.now()
    with session.transaction() as tx:
        need_live_record(tx, person_id, now)
        decision = Decision(kind, state, now)
        live = _live_contact(tx, kind, person_id, now)
        if live and state is State.DECLINED:
            tx.consents.end_early(live, now, State.WITHDRAWN)
            tx.audit.note(actor, Action.CONSENT_WITHDRAWN, now, person_id)
        tx.decisions.add(session.chance.token(), person_id, decision)
        tx.audit.note(actor, Action.FORM_NOT_SIGNED, now, person_id)
        return decision

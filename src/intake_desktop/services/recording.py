"""From a signed paper to a record: the consent itself, and only what its lines let us keep."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from intake_desktop.domain.audit import Action
from intake_desktop.domain.codes import new_record_code
from intake_desktop.domain.consent import (
    LIMITS,
    Choice,
    Consent,
    Kind,
    Signature,
    State,
    check_terms,
    keep,
)
from intake_desktop.domain.errors import EndsTooEarly, NotAgreed
from intake_desktop.domain.meetings import Answer, Field, Meeting, Told
from intake_desktop.domain.people import Person
from intake_desktop.domain.retention import Phase
from intake_desktop.domain.staff import Actor
from intake_desktop.domain.tonight import Help
from intake_desktop.services.fate import fate_of, is_held, open_fields
from intake_desktop.services.limits import check_end
from intake_desktop.services.session import Session
from intake_desktop.services.settling import remove_answers
from intake_desktop.services.tonight import add_to_tally
from intake_desktop.vault.transaction import Transaction

_TICK = timedelta(microseconds=1)
# A record that has ended may be renewed as long as it is there; one on its way out may not.
_MAY_SIGN = (Phase.LIVE, Phase.ENDS_SOON, Phase.ENDED)


@dataclass(frozen=True)
class SignedForm:
    """A paper that came back signed, and what was said while it was filled in."""

    lines: Mapping[str, Choice]
    signature: Signature
    answers: tuple[Answer, ...]
    told: Told | None
    place: str


@dataclass(frozen=True)
class Recorded:
    """What the vault holds after a paper was recorded."""

    person: Person
    meeting: Meeting
    consents: tuple[Consent, ...]
    kept: frozenset[Field]


def sign_tonight(
    session: Session, actor: Actor, form: SignedForm, given: Iterable[Help]
) -> Recorded:
    """Records form T of somebody new: consent, record code, and the lines they said yes to.

    It ends after 72 hours. Raises NothingToSign, SignedInFuture, or EndsTooEarly where it is over
    already; then nothing is stored.
    """
    check_terms(Kind.TONIGHT, form.lines, form.signature, session.clock.today())
    now = session.clock.now()
    with session.transaction() as tx:
        person = _new_person(tx, session, now)
        # Who did it; who explained the paper is what its signature names.
        tx.audit.note(actor, Action.CONSENT_SIGNED, now, person.id)
        tx.audit.note(actor, Action.MEETING_BEGUN, now, person.id)
        consent = Consent(
            id=session.chance.token(),
            person_id=person.id,
            kind=Kind.TONIGHT,
            lines=form.lines,
            signature=form.signature,
            starts_at=now,
            ends_at=_end_of_tonight(form.signature, now),
        )
        tx.consents.add(consent)
        meeting = _new_meeting(tx, session, person, form, now)
        _keep_covered(tx, meeting.id, form.answers, (consent,), now)
        add_to_tally(tx, session, given)
        return _recorded(tx, meeting.id, now)


def sign_keeping(
    session: Session, actor: Actor, form: SignedForm, meeting_id: str | None
) -> Recorded:
    """Records form B, for the person of an open meeting or for somebody new.

    A record whose form B has ended, and which is locked, opens again with it.
    It replaces a form T that is still live: an answer kept under T moves to B where B says yes,
    and is removed where B does not; what a T kept that has ended is removed. Raises
    NothingToSign, EndsTooEarly, EndsTooLate, SignedInFuture, NotFound, or NotAgreed where the
    record is on its way out; then nothing is stored.
    """
    check_terms(Kind.KEEPING, form.lines, form.signature, session.clock.today())
    now = session.clock.now()
    with session.transaction() as tx:
        check_end(tx, Kind.KEEPING, form.signature.signed_on, form.signature.ends_on)
        if meeting_id is None:
            person = _new_person(tx, session, now)
        else:
            person = tx.people.get(tx.meetings.get(meeting_id).person_id)
            if fate_of(tx, person.id, now).phase not in _MAY_SIGN:
                raise NotAgreed("record")
        tx.audit.note(actor, Action.CONSENT_SIGNED, now, person.id)
        earlier = [c for c in tx.consents.of(person.id) if c.lets_keep]
        consent = Consent(
            id=session.chance.token(),
            person_id=person.id,
            kind=Kind.KEEPING,
            lines=form.lines,
            signature=form.signature,
            starts_at=now,
            ends_at=_end_of(form.signature, now),
        )
        tx.consents.add(consent)
        if meeting_id is None:
            meeting_id = _new_meeting(tx, session, person, form, now).id
            tx.audit.note(actor, Action.MEETING_BEGUN, now, person.id)
        else:
            tx.meetings.set_place(meeting_id, form.place)
        for old in earlier:
            if _replace(tx, session, old, consent, now):
                tx.audit.note(actor, Action.CONSENT_REPLACED, now, person.id)
        _keep_covered(tx, meeting_id, form.answers, (consent,), now)
        return _recorded(tx, meeting_id, now)


def _end_of_tonight(signature: Signature, now: datetime) -> datetime:
    """72 hours from now, and never more from the day on the paper. Raises EndsTooEarly where
    they are over, as for a paper that was found again a week later."""
    lasts = LIMITS[Kind.TONIGHT].default
    day_over = datetime.combine(signature.signed_on, time.min, now.tzinfo) + timedelta(days=1)
    if day_over + lasts <= now:
        raise EndsTooEarly
    return min(now, day_over) + lasts


def _end_of(signature: Signature, now: datetime) -> datetime:
    """Midnight at which the end date begins: on that day the record is already locked (B17)."""
    if signature.ends_on is None:
        return now + LIMITS[Kind.KEEPING].default
    return datetime.combine(signature.ends_on, time.min, tzinfo=now.tzinfo)


def _new_person(tx: Transaction, session: Session, now: datetime) -> Person:
    code = new_record_code(session.chance)
    while tx.people.has_code(code):
        code = new_record_code(session.chance)
    person = Person(session.chance.token(), code, now)
    tx.people.add(person)
    return person


def _new_meeting(
    tx: Transaction, session: Session, person: Person, form: SignedForm, now: datetime
) -> Meeting:
    meeting = Meeting(session.chance.token(), person.id, now, form.told, form.place)
    tx.meetings.start(meeting)
    return meeting


def _keep_covered(
    tx: Transaction,
    meeting_id: str,
    answers: Iterable[Answer],
    consents: tuple[Consent, ...],
    now: datetime,
) -> None:
    person_id = tx.meetings.get(meeting_id).person_id
    allowed = open_fields(tx, person_id, consents, now)
    for answer in answers:
        if answer.says_something and answer.field in allowed:
            tx.answers.keep(meeting_id, keep(answer, consents, now))


def _replace(tx: Transaction, session: Session, old: Consent, new: Consent, now: datetime) -> bool:
    """Whether the old one was still live, and ended by this."""
    is_live = old.is_live(now)
    dropped: set[Field] = set()
    # A window that stays open sees the end of form T, which promised to delete by then.
    is_over = old.kind is Kind.TONIGHT and not is_live
    # They chose that it goes; that those seconds are not over yet brings nothing back.
    to_go = tx.withdrawals.fields_to_go(old.id)
    for meeting_id, answer in tx.answers.under(old.id):
        if is_held(tx, old.person_id, answer.field):  # neither changed nor removed
            continue
        if new.covers(answer.field, now) and not is_over and answer.field not in to_go:
            tx.answers.keep(meeting_id, keep(answer, (new,), now))
        else:
            tx.answers.remove(meeting_id, answer.field)
            dropped.add(answer.field)
    # From the copies too; what is said to the same questions from this moment on is not meant.
    remove_answers(tx, session, old.person_id, frozenset(dropped), now - _TICK)
    if is_live:
        tx.consents.end_early(old.id, now, State.REPLACED)
    return is_live


def _recorded(tx: Transaction, meeting_id: str, now: datetime) -> Recorded:
    meeting = tx.meetings.get(meeting_id)
    consents = tx.consents.of(meeting.person_id)
    return Recorded(
        tx.people.get(meeting.person_id),
        meeting,
        consents,
        open_fields(tx, meeting.person_id, consents, now),
    )

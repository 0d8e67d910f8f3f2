"""An open meeting: saving as one goes, coming back to it, closing it, keeping nothing of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import Consent, keep
from intake_desktop.domain.errors import NotFound
from intake_desktop.domain.meetings import Answer, Field, Meeting, Told
from intake_desktop.domain.people import Person
from intake_desktop.domain.staff import Actor
from intake_desktop.services.deletion import Leaving, hide, remove_meeting
from intake_desktop.services.fate import is_held, open_fields
from intake_desktop.services.session import Session


@dataclass(frozen=True)
class Saved:
    """``kept`` is stored; ``left_out`` is what no live consent covers, and is not."""

    at: datetime
    kept: frozenset[Field]
    left_out: frozenset[Field]


@dataclass(frozen=True)
class Draft:
    """A meeting that was not closed, as far as consent let us keep it."""

    person: Person
    meeting: Meeting
    answers: tuple[Answer, ...]
    consents: tuple[Consent, ...]
    kept: frozenset[Field]


@dataclass(frozen=True)
class Ended:
    """``leaving``: the person's record is on its way out too, since nothing else was in it.
    ``waits``: what was said cannot go yet, and is locked."""

    meeting_id: str
    leaving: Leaving | None = None
    waits: bool = False


def save_answers(
    session: Session, actor: Actor, meeting_id: str, answers: Iterable[Answer], place: str
) -> Saved:
    """Stores every answer that a live consent covers; one that was cleared is removed, also from
    the meetings before, which this one started from.

    Raises NotFound when the meeting is gone, or its record on its way out.
    """
    now = session.clock.now()
    kept: set[Field] = set()
    left_out: set[Field] = set()
    with session.transaction() as tx:
        person_id = tx.meetings.get(meeting_id).person_id
        if tx.standings.of(person_id) is not None:  # on its way out: whoever asks forgets it too
            raise NotFound("meeting")
        # The log says who saved, and nothing of what; an answer does not say who typed it.
        tx.audit.note(actor, Action.MEETING_SAVED, now, person_id)
        consents = tx.consents.of(person_id)
        allowed = open_fields(tx, person_id, consents, now)
        for answer in answers:
            if answer.field not in allowed:
                if answer.says_something:
                    left_out.add(answer.field)
            elif answer.says_something:
                tx.answers.keep(meeting_id, keep(answer, consents, now))
                kept.add(answer.field)
            else:
                tx.answers.clear(meeting_id, answer.field)
        tx.meetings.set_place(meeting_id, place)
    return Saved(now, frozenset(kept), frozenset(left_out))


def resume(session: Session, actor: Actor, meeting_id: str) -> Draft:
    """Everything needed to go on where a meeting stopped, without what has meanwhile lost its
    consent: that is locked. Raises NotFound."""
    now = session.clock.now()
    with session.transaction() as tx:
        meeting = tx.meetings.get(meeting_id)
        tx.audit.note(actor, Action.RECORD_SEEN, now, meeting.person_id)
        consents = tx.consents.of(meeting.person_id)
        kept = open_fields(tx, meeting.person_id, consents, now)
        person = tx.people.get(meeting.person_id)
        return Draft(
            person if Field.CALLED in kept else replace(person, called=""),
            meeting,
            tuple(a for a in tx.answers.of_meeting(meeting_id) if a.field in kept),
            consents,
            kept,
        )


def policy_is_due(session: Session, actor: Actor, person_id: str) -> bool:
    """Whether their last meeting ended without the tap about the policy, which then comes first."""
    del actor
    with session.transaction() as tx:
        latest = next(iter(tx.meetings.of(person_id)), None)
        return latest is not None and latest.told is None


def tell(session: Session, actor: Actor, meeting_id: str, told: Told) -> Meeting:
    """The one tap, in a meeting that is stored already: explained, asked to skip, or no time, and
    no reason. Raises NotFound when the meeting is gone, or its record on its way out."""
    now = session.clock.now()
    with session.transaction() as tx:
        person_id = tx.meetings.get(meeting_id).person_id
        if tx.standings.of(person_id) is not None:
            raise NotFound("meeting")
        tx.meetings.set_told(meeting_id, told)
        tx.audit.note(actor, Action.MEETING_SAVED, now, person_id)
        return tx.meetings.get(meeting_id)


def close_meeting(session: Session, actor: Actor, meeting_id: str) -> Ended:
    """Closes a meeting and keeps what was agreed. Raises NotFound."""
    now = session.clock.now()
    with session.transaction() as tx:
        person_id = tx.meetings.get(meeting_id).person_id
        tx.audit.note(actor, Action.MEETING_CLOSED, now, person_id)
        tx.meetings.close(meeting_id, now)
    return Ended(meeting_id)


def keep_nothing(session: Session, actor: Actor, meeting_id: str) -> Ended:
    """Removes a meeting and all that was said in it, for good and from the copies too. When it was
    the person's only one, their record goes the way of what a person asks for: hidden now, gone in
    seconds. Raises NotFound."""
    now = session.clock.now()
    with session.transaction() as tx:
        person_id = tx.meetings.get(meeting_id).person_id
        if len(tx.meetings.of(person_id)) == 1:
            return Ended(meeting_id, hide(tx, actor, person_id, now))
        tx.audit.note(actor, Action.MEETING_REMOVED, now, person_id)
        fields = {answer.field for answer in tx.answers.of_meeting(meeting_id)}
        held = {field for field in fields if is_held(tx, person_id, field)}
        if not held:
            remove_meeting(tx, session, meeting_id, now)
            return Ended(meeting_id)
        for field in fields - held:
            tx.answers.remove(meeting_id, field)
        tx.meetings.close(meeting_id, now)
        return Ended(meeting_id, waits=True)

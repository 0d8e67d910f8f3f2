"""An open meeting: saving as one goes, coming back to it, closing it, keeping nothing of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import Consent, covered_fields, keep
from intake_desktop.domain.meetings import Answer, Field, Meeting
from intake_desktop.domain.people import Person
from intake_desktop.domain.staff import Actor
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
    """``record_removed`` says that the person's record went too, since nothing else was in it."""

    meeting_id: str
    record_removed: bool


def save_answers(
    session: Session, actor: Actor, meeting_id: str, answers: Iterable[Answer], place: str
) -> Saved:
    """Stores every answer that a live consent covers; one that was cleared is removed.

    Raises NotFound when the meeting is gone.
    """
    now = session.clock.now()
    kept: set[Field] = set()
    left_out: set[Field] = set()
    with session.transaction() as tx:
        person_id = tx.meetings.get(meeting_id).person_id
        # The log says who saved, and nothing of what; an answer does not say who typed it.
        tx.audit.note(actor, Action.MEETING_SAVED, now, person_id)
        consents = tx.consents.of(person_id)
        allowed = covered_fields(consents, now)
        for answer in answers:
            if answer.field not in allowed:
                if answer.says_something:
                    left_out.add(answer.field)
            elif answer.says_something:
                tx.answers.keep(meeting_id, keep(answer, consents, now))
                kept.add(answer.field)
            else:
                tx.answers.remove(meeting_id, answer.field)
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
        kept = covered_fields(consents, now)
        person = tx.people.get(meeting.person_id)
        return Draft(
            person if Field.CALLED in kept else replace(person, called=""),
            meeting,
            tuple(a for a in tx.answers.of_meeting(meeting_id) if a.field in kept),
            consents,
            kept,
        )


def close_meeting(session: Session, actor: Actor, meeting_id: str) -> Ended:
    """Closes a meeting and keeps what was agreed. Raises NotFound."""
    now = session.clock.now()
    with session.transaction() as tx:
        person_id = tx.meetings.get(meeting_id).person_id
        tx.audit.note(actor, Action.MEETING_CLOSED, now, person_id)
        tx.meetings.close(meeting_id, now)
    return Ended(meeting_id, record_removed=False)


def keep_nothing(session: Session, actor: Actor, meeting_id: str) -> Ended:
    """Removes a meeting and all that was said in it; when it was the person's only one, their
    record and its consents go with it. Raises NotFound."""
    with session.transaction() as tx:
        person_id = tx.meetings.get(meeting_id).person_id
        only_one = len(tx.meetings.of(person_id)) == 1
        done = Action.RECORD_DELETED if only_one else Action.MEETING_REMOVED
        tx.audit.note(actor, done, session.clock.now(), person_id)
        if only_one:
            tx.people.remove(person_id)
        else:
            tx.meetings.remove(meeting_id)
    return Ended(meeting_id, record_removed=only_one)

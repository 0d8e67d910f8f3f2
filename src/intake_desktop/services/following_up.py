"""Steps that people asked us to take part in, and whose day is near: a help to remember a promise
of ours. Nobody is reached for it, and nothing becomes late."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from intake_desktop.domain import steps
from intake_desktop.domain.meetings import Field
from intake_desktop.services.fate import open_fields
from intake_desktop.vault.transaction import Transaction

_AHEAD = timedelta(days=7)


@dataclass(frozen=True)
class FollowUp:
    """A person, by their code, and the earliest day that was agreed with them."""

    person_id: str
    code: str
    day: date


def follow_ups(tx: Transaction, now: datetime) -> tuple[FollowUp, ...]:
    """Of everybody whose latest steps may be read now: those with one that staff were asked to
    take part in within a week, or before today. The earliest day first."""
    until = now.date() + _AHEAD
    meetings = [
        meeting_id
        for meeting_id, stored in tx.answers.all_steps()
        if steps.may_be_asked_of_staff(stored, until)
    ]
    found = []
    for person_id in {tx.meetings.get(each).person_id for each in meetings}:
        days = _days(tx, person_id, now, until)
        if days:
            code = str(tx.people.get(person_id).code)
            found.append(FollowUp(person_id, code, min(days)))
    return tuple(sorted(found, key=lambda each: (each.day, each.code)))


def _days(tx: Transaction, person_id: str, now: datetime, until: date) -> list[date]:
    if Field.STEPS not in open_fields(tx, person_id, tx.consents.of(person_id), now):
        return []
    latest = (each for each in tx.answers.latest_of(person_id) if each.field is Field.STEPS)
    return [
        step.by
        for answer in latest
        for step in steps.read(answer.words)
        if step.is_asked_of_staff(until) and step.by is not None
    ]

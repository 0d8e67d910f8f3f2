"""The first screen: meetings that wait to be finished, tonight's tally, what ends soon."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import Kind
from intake_desktop.domain.staff import Actor
from intake_desktop.domain.tonight import Help, night_of
from intake_desktop.services.session import Session
from intake_desktop.services.tonight import tally_of
from intake_desktop.vault.transaction import Transaction

# A record is deleted for good a week after its consent ended (form B, line 17); what form T
# let us keep goes as soon as it ends (T17).
GRACE = timedelta(days=7)
_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class WaitingDraft:
    meeting_id: str
    code: str
    started_at: datetime


@dataclass(frozen=True)
class Today:
    """``ending`` counts records whose consent ends within seven days; it names nobody."""

    night: date
    drafts: tuple[WaitingDraft, ...]
    tally: Mapping[Help, int]
    ending: int


@dataclass(frozen=True)
class Cleared:
    """How many records were deleted because their time was over."""

    records: int


def look(session: Session, actor: Actor) -> Today:
    """What waits today. A draft whose consent has ended is locked, and not shown."""
    del actor
    now = session.clock.now()
    with session.transaction() as tx:
        drafts = tuple(
            WaitingDraft(
                meeting.id,
                str(tx.people.get(meeting.person_id).code),
                meeting.started_at.astimezone(now.tzinfo),
            )
            for meeting in tx.meetings.open()
            if any(consent.is_live(now) for consent in tx.consents.of(meeting.person_id))
        )
        ending = sum(consent.is_live(now) for consent in tx.consents.ended_before(now + _WEEK))
        night = night_of(now)
        return Today(night, drafts, tally_of(tx, night), ending)


def clear_ended(session: Session, actor: Actor) -> Cleared:
    """Deletes what the printed forms promise to delete by now; called at each unlocking."""
    del actor  # nobody did it: the day on the paper came
    now = session.clock.now()
    with session.transaction() as tx:
        people = {consent.person_id for consent in tx.consents.ended_before(now)}
        over = [person_id for person_id in people if _is_over(tx, person_id, now)]
        for person_id in over:
            tx.audit.note(None, Action.RECORD_DELETED, now, person_id)
            tx.people.remove(person_id)
    return Cleared(len(over))


def _is_over(tx: Transaction, person_id: str, now: datetime) -> bool:
    return all(
        not consent.is_live(now)
        and (consent.kind is not Kind.KEEPING or now >= consent.ends_at + GRACE)
        for consent in tx.consents.of(person_id)
    )

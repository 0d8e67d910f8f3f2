"""The first screen: meetings that wait to be finished, tonight's tally, and what ends."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from intake_desktop.domain.consent import LIMITS, Kind
from intake_desktop.domain.retention import SOON, Phase
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.domain.tonight import Help, night_of
from intake_desktop.services.fate import fate_of, has_live_record
from intake_desktop.services.following_up import FollowUp, follow_ups
from intake_desktop.services.session import Session
from intake_desktop.services.tonight import tally_of
from intake_desktop.vault.transaction import Transaction

# Whoever was never here before is told of the last week.
_NEVER_HERE = timedelta(days=7)
_THIS_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class WaitingDraft:
    meeting_id: str
    code: str
    started_at: datetime


@dataclass(frozen=True)
class Ends:
    """A record and the day on which its next step comes: it is locked, or deleted."""

    person_id: str
    code: str
    day: date


@dataclass(frozen=True)
class Today:
    """``soon``: live records that end within 14 days; ``locked``: those that have ended, with the
    day on which they are deleted. ``tonight`` counts what form T keeps: it goes by itself within
    days. ``asked`` waits for the person's word, ``binned`` lies in the
    bin, ``deleted`` went since this member of staff was last here, ``reviews`` are holds that a
    lead should look at. ``consents_ending`` counts what else people agreed to and what ends within
    a week. ``follow_ups`` are steps that staff were asked to take part in. It names nobody."""

    night: date
    drafts: tuple[WaitingDraft, ...]
    tally: Mapping[Help, int]
    soon: tuple[Ends, ...] = ()
    locked: tuple[Ends, ...] = ()
    tonight: int = 0
    asked: int = 0
    binned: int = 0
    deleted: int = 0
    reviews: int = 0
    consents_ending: int = 0
    follow_ups: tuple[FollowUp, ...] = ()


def look(session: Session, actor: Actor) -> Today:
    """What waits today. A draft whose consent has ended is locked, and not shown."""
    now = session.clock.now()
    with session.transaction() as tx:
        drafts = tuple(
            WaitingDraft(
                meeting.id,
                str(tx.people.get(meeting.person_id).code),
                meeting.started_at.astimezone(now.tzinfo),
            )
            for meeting in tx.meetings.open()
            if has_live_record(tx, meeting.person_id, now)
        )
        night = night_of(now)
        phases = [fate_of(tx, each.person_id, now).phase for each in tx.standings.all()]
        reviews = 0
        if actor.role is Role.LEAD:
            today = session.clock.today()
            reviews = sum(hold.review_on <= today for hold in tx.holds.open())
        last_here = tx.gone.last_here(actor.id) or now - _NEVER_HERE
        return Today(
            night,
            drafts,
            tally_of(tx, night),
            ending_soon(tx, now),
            ended(tx, now),
            _of_tonight(tx, now),
            phases.count(Phase.ASKED),
            phases.count(Phase.BINNED),
            len(tx.gone.since(last_here)),
            reviews,
            _consents_ending(tx, now),
            follow_ups(tx, now),
        )


def ending_soon(tx: Transaction, now: datetime) -> tuple[Ends, ...]:
    """The next to be locked first."""
    found = []
    for person_id in tx.standings.ending(now, now + SOON):
        fate = fate_of(tx, person_id, now)
        if fate.phase is Phase.ENDS_SOON and fate.locks_at is not None:
            found.append(_ends(tx, person_id, fate.locks_at, now))
    return tuple(sorted(found, key=lambda each: each.day))


def ended(tx: Transaction, now: datetime) -> tuple[Ends, ...]:
    """Locked since their paper ended, the next to be deleted first; not those that wait."""
    found = []
    for person_id in tx.standings.without_consent(now):
        fate = fate_of(tx, person_id, now)
        if fate.phase is Phase.ENDED and fate.goes_at is not None and not fate.held:
            found.append(_ends(tx, person_id, fate.goes_at, now))
    return tuple(sorted(found, key=lambda each: each.day))


def _consents_ending(tx: Transaction, now: datetime) -> int:
    """Not the papers that a record stands on: those are told of by themselves."""
    return sum(
        not consent.lets_keep
        and consent.is_live(now)
        and has_live_record(tx, consent.person_id, now)
        for consent in tx.consents.ending(now, now + _THIS_WEEK)
    )


def _of_tonight(tx: Transaction, now: datetime) -> int:
    people = tx.standings.ending(now, now + LIMITS[Kind.TONIGHT].longest)
    return sum(fate_of(tx, person_id, now).phase is Phase.LIVE for person_id in people)


def _ends(tx: Transaction, person_id: str, at: datetime, now: datetime) -> Ends:
    day = at.astimezone(now.tzinfo).date()
    return Ends(person_id, str(tx.people.get(person_id).code), day)

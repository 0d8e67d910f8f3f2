"""Deletion that deletes: hidden at once, gone in seconds or on the day that the papers promise.

What a person asks for is hidden in one transaction, can be undone for ten seconds, and is then
removed with all that is theirs: at ten seconds, at a lock, at the end or at the next opening,
whichever comes first. What staff remove otherwise waits a week in the bin. What is held waits.
"""

from dataclasses import dataclass
from datetime import datetime

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import State as Ended
from intake_desktop.domain.errors import AlreadyEnded, NotAgreed
from intake_desktop.domain.retention import (
    BIN,
    UNDO,
    Fate,
    How,
    Phase,
    Standing,
    State,
)
from intake_desktop.domain.staff import Actor
from intake_desktop.services.fate import fate_of
from intake_desktop.services.forgetting import forget_contacts
from intake_desktop.services.session import Session
from intake_desktop.services.settling import new_number, settle
from intake_desktop.vault.transaction import Transaction


@dataclass(frozen=True)
class Leaving:
    """A record that is hidden now and goes at ``until``. ``waits``: then it stays locked, and
    goes by itself once that may be."""

    person_id: str
    until: datetime
    waits: bool


@dataclass(frozen=True)
class Swept:
    """What went: the numbers of the certificates of records, and of what was said to single
    questions. Copies are to be cleaned of both."""

    certificates: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()

    @property
    def records(self) -> int:
        return len(self.certificates)


def ask(session: Session, actor: Actor, person_id: str) -> Leaving:
    """The person asks for deletion, or confirms what somebody else asked for. Raises NotFound."""
    now = session.clock.now()
    with session.transaction() as tx:
        tx.people.get(person_id)
        before = tx.standings.of(person_id)
        if before is not None and before.state is State.ASKED:
            tx.audit.note(actor, Action.RECORD_CONFIRMED, now, person_id)
        return hide(tx, actor, person_id, now)


def hide(tx: Transaction, actor: Actor, person_id: str, now: datetime) -> Leaving:
    """Hides a record and sets its last moment, within a running transaction. Asked for twice, the
    first time counts."""
    waits = bool(tx.holds.items_of(person_id))
    before = tx.standings.of(person_id)
    if before is not None and before.state is State.LEAVING and before.until is not None:
        tx.audit.note(actor, Action.RECORD_LEAVING, now, person_id)
        return Leaving(person_id, before.until, waits)
    until = now + UNDO
    tx.standings.put(Standing(person_id, State.LEAVING, now, until))
    tx.audit.note(actor, Action.RECORD_LEAVING, now, person_id)
    return Leaving(person_id, until, waits)


def undo(session: Session, actor: Actor, person_id: str) -> None:
    """Within the ten seconds: the record is as it was. Raises NotFound where it is gone, or
    AlreadyEnded where the time is over."""
    now = session.clock.now()
    with session.transaction() as tx:
        tx.people.get(person_id)
        standing = tx.standings.of(person_id)
        if standing is None:
            return
        if standing.state is not State.LEAVING or standing.until is None or now >= standing.until:
            raise AlreadyEnded(person_id)
        tx.standings.remove(person_id)
        tx.audit.note(actor, Action.RECORD_KEPT_AFTER_ALL, now, person_id)


def bin_record(session: Session, actor: Actor, person_id: str) -> None:
    """Staff remove a record, as one made by mistake: it waits for a week. Raises NotFound, or
    NotAgreed where it is on its way out already."""
    now = session.clock.now()
    with session.transaction() as tx:
        _need_open(tx, person_id, now)
        tx.standings.put(Standing(person_id, State.BINNED, now, now + BIN))
        tx.audit.note(actor, Action.RECORD_BINNED, now, person_id)


def ask_for(session: Session, actor: Actor, person_id: str) -> None:
    """Somebody else asks in the person's name: locked until the person confirms, without an end.
    Raises NotFound, or NotAgreed where it is on its way out already."""
    now = session.clock.now()
    with session.transaction() as tx:
        _need_open(tx, person_id, now)
        tx.standings.put(Standing(person_id, State.ASKED, now, None))
        tx.audit.note(actor, Action.RECORD_ASKED_FOR, now, person_id)


def put_back(session: Session, actor: Actor, person_id: str) -> Fate:
    """Out of the bin, or the person does not want it deleted after all. What stands over it then
    is what their papers say. Raises NotFound, or AlreadyEnded for what they asked for."""
    now = session.clock.now()
    with session.transaction() as tx:
        tx.people.get(person_id)
        standing = tx.standings.of(person_id)
        if standing is not None and standing.state is State.LEAVING:
            raise AlreadyEnded(person_id)
        if standing is not None:
            tx.standings.remove(person_id)
            tx.audit.note(actor, Action.RECORD_PUT_BACK, now, person_id)
        return fate_of(tx, person_id, now)


def delete_now(session: Session, actor: Actor, person_id: str) -> Swept:
    """Takes a record out of the bin for good, before its week is over. Raises NotFound, or
    NotAgreed where it is not in the bin or waits."""
    now = session.clock.now()
    with session.transaction() as tx:
        tx.people.get(person_id)
        fate = fate_of(tx, person_id, now)
        if fate.phase is not Phase.BINNED or fate.held:
            raise NotAgreed("record")
        return Swept((_remove(tx, session, actor, person_id, How.REMOVED),))


def sweep(session: Session, actor: Actor, *, everything_asked: bool = False) -> Swept:
    """Deletes what is due by now, and makes final what was taken back.

    ``everything_asked``: also what could still be undone, as at a lock, at the end, and at an
    opening. Each record goes in a transaction of its own.
    """
    del actor  # nobody did it: the moment came
    now = session.clock.now()
    answers = settle(session, now, everything=everything_asked)
    answers += forget_contacts(session, now)
    with session.transaction() as tx:
        standing = [each for each in tx.standings.all() if _ends(each, now, everything_asked)]
        due = [each.person_id for each in standing]
        leaving = {each.person_id for each in standing if each.state is State.LEAVING}
        waiting = {each.person_id for each in tx.standings.all()}
        due += [each for each in tx.standings.without_consent(now) if each not in waiting]
    gone = []
    for person_id in due:
        with session.transaction() as tx:
            if tx.holds.items_of(person_id):
                if person_id in leaving:
                    _take_back(tx, person_id, now)
                continue
            fate = fate_of(tx, person_id, now)
            if person_id not in leaving and not fate.is_due(now):
                continue
            gone.append(_remove(tx, session, None, person_id, _how(fate.phase)))
    return Swept(tuple(gone), answers)


def finish(session: Session, actor: Actor) -> Swept:
    """At a lock, at the end and at an opening: what was asked for goes now, and no page of it is
    left where only the next save would overwrite it."""
    swept = sweep(session, actor, everything_asked=True)
    session.vault.empty_log()
    return swept


def remove_meeting(tx: Transaction, session: Session, meeting_id: str, now: datetime) -> str:
    """Removes one meeting of a record that stays, here and from the copies; gives the number of
    the certificate."""
    number = new_number(tx, session)
    tx.gone.remove_meeting(meeting_id, now, number, How.ASKED)
    return number


def _ends(standing: Standing, now: datetime, everything_asked: bool) -> bool:
    if everything_asked and standing.state is State.LEAVING:
        return True
    return standing.until is not None and now >= standing.until


def _how(phase: Phase) -> How:
    known = {Phase.LEAVING: How.ASKED, Phase.BINNED: How.REMOVED}
    return known.get(phase, How.ENDED)


def _need_open(tx: Transaction, person_id: str, now: datetime) -> None:
    tx.people.get(person_id)
    if not fate_of(tx, person_id, now).is_open:
        raise NotAgreed("record")


def _take_back(tx: Transaction, person_id: str, now: datetime) -> None:
    """What the person asked for waits; what they agreed to has ended all the same."""
    for consent in tx.consents.of(person_id):
        if consent.ended_early_at is None and consent.ends_at > now:
            tx.consents.end_early(consent.id, now, Ended.WITHDRAWN)
            tx.audit.note(None, Action.CONSENT_WITHDRAWN, now, person_id)


def _remove(
    tx: Transaction, session: Session, actor: Actor | None, person_id: str, how: How
) -> str:
    now = session.clock.now()
    number = new_number(tx, session)
    # The log first: afterwards nothing tells which record it was.
    if how is How.ENDED:
        tx.audit.note(None, Action.RECORD_ENDED, now, person_id)
    tx.audit.note(actor, Action.RECORD_DELETED, now, person_id)
    tx.gone.remove_person(person_id, now, number, how)
    return number

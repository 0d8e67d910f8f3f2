"""Taking back a consent, or some of its lines: oral is enough, no reason is asked, at once.

For ten seconds a slip of the hand can be undone; the log tells both.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import Afterwards, Consent, Kind, State, is_enough
from intake_desktop.domain.errors import AlreadyEnded
from intake_desktop.domain.retention import UNDO
from intake_desktop.domain.staff import Actor
from intake_desktop.services.deletion import Leaving, hide
from intake_desktop.services.session import Session
from intake_desktop.vault.transaction import Transaction
from intake_desktop.vault.withdrawals import WHOLE, Withdrawal


@dataclass(frozen=True)
class Withdrawn:
    """What was taken back just now, ``lines`` being empty for the whole paper. It can be undone
    before ``until``, where there is such a moment. ``leaving`` where it was the last paper that
    lets the record be kept: then the record is hidden and on its way out."""

    consent_id: str
    person_id: str
    lines: tuple[str, ...] = ()
    until: datetime | None = None
    leaving: Leaving | None = None


def withdraw(session: Session, actor: Actor, consent_id: str) -> Withdrawn:
    """Takes a consent back at once; no reason is asked. The last one that lets the record be kept
    takes the record with it, the same way as when deletion is asked for: hidden now, gone in
    seconds. Raises AlreadyEnded where it is no longer live, or NotFound."""
    now = session.clock.now()
    with session.transaction() as tx:
        consent = tx.consents.get(consent_id)
        tx.audit.note(actor, Action.CONSENT_WITHDRAWN, now, consent.person_id)
        if not consent.is_live(now):
            raise AlreadyEnded(consent_id)
        if not consent.lets_keep:
            _take_back(tx, consent, (WHOLE,), Afterwards.LOCKED, now)
            return Withdrawn(consent_id, consent.person_id, (), now + UNDO)
        if not _is_last(tx, consent, now):
            tx.consents.end_early(consent_id, now, State.WITHDRAWN)
            return Withdrawn(consent_id, consent.person_id)
        # Not ended in writing, which could not be undone: nothing is left that it could allow.
        leaving = hide(tx, actor, consent.person_id, now)
        return Withdrawn(consent_id, consent.person_id, (), None, leaving)


def withdraw_lines(
    session: Session, actor: Actor, consent_id: str, lines: Iterable[str], afterwards: Afterwards
) -> Withdrawn:
    """Takes back some lines that were a yes. What was kept under them is seen by nobody from now
    on, and then removed, or locked, as the person chooses. All lines at once are the whole paper,
    and so are all ways of form L, unless what was kept under them is to stay locked: then it stays
    until that paper's end. A line that only bounds others is not taken back alone.

    Raises AlreadyEnded where the paper, or one of the lines, no longer is a yes; or NotFound.
    """
    now = session.clock.now()
    wanted = tuple(dict.fromkeys(lines))
    with session.transaction() as tx:
        consent = tx.consents.get(consent_id)
        live = {line for line in consent.lines if consent.says_yes(line, now)}
        free = set(consent.lines_to_take_back(now))
        if not wanted or not set(wanted) <= free or not consent.is_live(now):
            raise AlreadyEnded(consent_id)
        stays = consent.lets_keep and afterwards is Afterwards.LOCKED
        if is_enough(consent.kind, live - set(wanted)) or stays:
            tx.audit.note(actor, Action.LINE_WITHDRAWN, now, consent.person_id)
            _take_back(tx, consent, wanted, afterwards, now)
            return Withdrawn(consent_id, consent.person_id, wanted, now + UNDO)
    return withdraw(session, actor, consent_id)


def undo(session: Session, actor: Actor, taken: Withdrawn) -> None:
    """Within the ten seconds: it is as if it had not been said, and the log knows. Raises
    AlreadyEnded where the time is over, or NotFound where the record is gone."""
    now = session.clock.now()
    with session.transaction() as tx:
        consent = tx.consents.get(taken.consent_id)
        if consent.kind is Kind.REPORTING and tx.decisions.is_not_to_be_raised(consent.person_id):
            raise AlreadyEnded(consent.id)  # what they said since then counts
        for line in taken.lines or (WHOLE,):
            tx.withdrawals.undo(consent.id, line, now)
        tx.audit.note(actor, Action.CONSENT_KEPT_AFTER_ALL, now, consent.person_id)


def _take_back(
    tx: Transaction,
    consent: Consent,
    lines: Iterable[str],
    afterwards: Afterwards,
    now: datetime,
) -> None:
    for line in lines:
        tx.withdrawals.add(
            Withdrawal(consent.id, consent.person_id, line, now, now + UNDO, afterwards)
        )


def _is_last(tx: Transaction, consent: Consent, now: datetime) -> bool:
    """Whether nothing else lets the record be kept."""
    return not any(
        other.id != consent.id and other.lets_keep and other.is_live(now)
        for other in tx.consents.of(consent.person_id)
    )

"""Who works here: a lead lets colleagues in, changes what they may do, and takes keys back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import NotYourself
from intake_desktop.domain.staff import Actor, Role, Training
from intake_desktop.services import key_change
from intake_desktop.services.key_change import Owing, changing_keys
from intake_desktop.services.roles import need_lead
from intake_desktop.services.session import Session
from intake_desktop.vault import keys, rekey
from intake_desktop.vault.transaction import Transaction


@dataclass(frozen=True)
class Member:
    """One of the staff. ``trained`` is the latest training; ``left_at`` is None while they work
    here; ``memory_mib`` and ``passes`` are what one guess at their passphrase costs."""

    actor: Actor
    trained: Training | None
    left_at: datetime | None = None
    memory_mib: int = 0
    passes: int = 0


@dataclass(frozen=True)
class StaffView:
    """Who works here and who did, and the copies that still open with older keys."""

    members: tuple[Member, ...]
    former: tuple[Member, ...]
    owing: tuple[Owing, ...]


@dataclass(frozen=True)
class NewMember:
    """Somebody who begins here, as they want to be called, and their own training (P9)."""

    alias: str
    role: Role
    trained_on: date
    trained_by: str


@dataclass(frozen=True)
class Removed:
    """``owing`` are the copies that their passphrase may still open until they are reached."""

    owing: tuple[Owing, ...]


def look(session: Session, actor: Actor) -> StaffView:
    """Raises OnlyLead."""
    need_lead(actor)
    costs = {slot.id: slot.cost for slot in key_change.ring(session).members()}
    zone = session.clock.now().tzinfo
    with session.transaction() as tx:
        left = tx.staff.left()
        members = tuple(
            Member(
                each,
                next(iter(tx.staff.training_of(each.id)), None),
                memory_mib=costs[each.id].memory_kib // 1024,
                passes=costs[each.id].passes,
            )
            for each in tx.staff.all()
            if each.id in costs
        )
        former = tuple(
            Member(tx.staff.get(each), None, at.astimezone(zone)) for each, at in left.items()
        )
    return StaffView(members, former, key_change.owing(session))


def add(session: Session, actor: Actor, who: NewMember, passphrase: str) -> Actor:
    """Raises OnlyLead, WeakPassphrase, AliasTaken, TooLong, TooManyStaff, NotEnoughMemory,
    StorageFull or StorageFailed; then nobody was added."""
    need_lead(actor)
    key_change.need_strong(passphrase, who.alias)
    with changing_keys(session) as (tx, ring):
        slot = ring.add_member(who.alias, who.role, passphrase, keys.calibrate())
        added = Actor(slot.id, slot.alias, slot.role)
        tx.staff.add(added)
        tx.staff.add_training(Training(added.id, who.trained_on, who.trained_by))
        tx.audit.note(actor, Action.STAFF_ADDED, session.clock.now())
    return added


def change_role(session: Session, actor: Actor, staff_id: str, role: Role) -> None:
    """It counts from their next unlocking. Raises OnlyLead, LastLead, NotFound, StorageFull or
    StorageFailed."""
    need_lead(actor)
    with changing_keys(session) as (tx, ring):
        ring.change_role(staff_id, role)
        tx.staff.set_role(staff_id, role)
        tx.audit.note(actor, Action.STAFF_ROLE_CHANGED, session.clock.now())


def remove(
    session: Session,
    actor: Actor,
    staff_id: str,
    progress: Callable[[int, int], None] | None = None,
) -> Removed:
    """Takes their way in: everything is encrypted anew under a key that they never had. Some
    seconds for each 100 MB; ``progress`` hears (done, whole).

    Raises OnlyLead, NotYourself, LastLead, NotFound, StorageFull or StorageFailed; then nothing is
    changed.
    """
    need_lead(actor)
    if staff_id == actor.id:
        raise NotYourself
    at = session.clock.now()
    with session.transaction() as tx:
        tx.staff.get(staff_id)

    def record(tx: Transaction) -> None:
        tx.staff.leave(staff_id, at)
        tx.audit.note(actor, Action.STAFF_REMOVED, at)
        tx.audit.note(actor, Action.KEYS_RENEWED, at)

    rekey.renew(session.vault, record, without=staff_id, progress=progress)
    return Removed(key_change.owing(session))


def reconcile(session: Session) -> None:
    """Where a crash or a restore left the list of staff and the keys apart, the keys count: they
    decide who can open the vault. Nothing is written where both agree."""
    slots = key_change.ring(session).members()
    held = {slot.id: Actor(slot.id, slot.alias, slot.role) for slot in slots}
    at = session.clock.now()
    with session.transaction() as tx:
        known, left = {each.id: each for each in tx.staff.all()}, tx.staff.left()
        for member in held.values():
            if member.id not in known:
                tx.staff.add(member)
                tx.audit.note(None, Action.STAFF_ADDED, at)
            elif known[member.id] != member or member.id in left:
                tx.staff.come_back(member)
                tx.audit.note(None, Action.STAFF_ROLE_CHANGED, at)
        for gone in known.keys() - held.keys() - left.keys():
            tx.staff.leave(gone, at)
            tx.audit.note(None, Action.STAFF_REMOVED, at)

"""The door of the vault: founding it, unlocking it, locking it."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import VaultDamaged, VaultError, WeakPassphrase
from intake_desktop.domain.staff import Actor, Role, Training
from intake_desktop.host import synced
from intake_desktop.services import passphrases, restore, staff
from intake_desktop.services.clock import SessionClock
from intake_desktop.services.session import Desk, Session
from intake_desktop.vault import (
    backup,
    beginning_anew,
    database,
    keyfile,
    keys,
    rekey,
    restoring,
    strength,
)
from intake_desktop.vault.database import Vault
from intake_desktop.vault.patience import Patience
from intake_desktop.vault.strength import Strength


class Standing(Enum):
    """What lies in the vault's folder."""

    ABSENT = "absent"
    READY = "ready"


@dataclass(frozen=True)
class FoundingLead:
    """The first member of staff: an alias, and their own training (P9)."""

    alias: str
    trained_on: date
    trained_by: str


@dataclass(frozen=True)
class Founded:
    """A new vault, already open. The recovery code is shown once and stored nowhere."""

    session: Session
    actor: Actor
    recovery_code: str


@dataclass(frozen=True)
class Unlocked:
    session: Session
    actor: Actor


def rate_passphrase(passphrase: str, alias: str = "") -> Strength:
    """How hard a passphrase is to guess; words for it are the ui's."""
    return strength.rate(passphrase, alias)


def examine(desk: Desk) -> Standing:
    """Looks, without a key, whether there is a vault. Raises VaultDamaged or StorageFailed, and
    SyncedFolder where what is written to the folder would leave this laptop. A restore that was
    decided is finished first; damage that a check of the whole vault found is told here."""
    synced.refuse_synced(desk.folder)
    rekey.settle(desk.folder)
    restoring.finish(desk.folder)
    if why := restore.trouble(desk.folder):
        raise VaultDamaged(why)
    return Standing.READY if database.examine(desk.folder) else Standing.ABSENT


def found(desk: Desk, lead: FoundingLead, passphrase: str) -> Founded:
    """Makes a vault with one lead. Raises WeakPassphrase, VaultExists, StorageFull or
    StorageFailed, SyncedFolder; after an error there is no half-made vault."""
    synced.refuse_synced(desk.folder)
    if strength.rate(passphrase, lead.alias) < Strength.FAIR:
        raise WeakPassphrase
    founded = keys.found(desk.folder, lead.alias, passphrase, keys.calibrate())
    actor = Actor(founded.slot.id, lead.alias, Role.LEAD)
    with ExitStack() as undo:
        # From here on both files are ours: keys.found would have refused to touch older ones.
        undo.callback(database.discard_new, desk.folder)
        vault = database.create(desk.folder, founded.data_key)
        undo.callback(vault.close)
        session = _session(desk, vault)
        with session.transaction() as tx:
            tx.staff.add(actor)
            tx.staff.add_training(Training(actor.id, lead.trained_on, lead.trained_by))
            tx.audit.note(actor, Action.VAULT_FOUNDED, session.clock.now())
        undo.pop_all()
    return Founded(session, actor, founded.recovery_code)


def unlock(desk: Desk, passphrase: str) -> Unlocked:
    """Raises WrongPassphrase, TooSoon, VaultDamaged, VaultTooNew, VaultMissing, StorageFailed or
    SyncedFolder: a service may have been set up since the door was shown."""
    with trying(desk):
        opened = keys.unlock(desk.folder, passphrase)
    session = open_session(desk, opened.data_key)
    actor = Actor(opened.slot.id, opened.slot.alias, opened.slot.role)
    passphrases.make_slower(session, actor, opened, passphrase)
    return Unlocked(session, actor)


@contextmanager
def trying(desk: Desk) -> Iterator[None]:
    """Around one try of a secret at the door; raises TooSoon, or what keeps the vault closed."""
    synced.refuse_synced(desk.folder)
    rekey.settle(desk.folder)
    keyfile.read(desk.folder)  # whether there is anything to try it on
    with Patience(desk.folder).trying():
        yield


def wait_seconds(desk: Desk) -> float:
    """How long to wait after wrong tries; 0 if one may try now."""
    return Patience(desk.folder).wait()


def open_session(desk: Desk, data_key: bytes) -> Session:
    """Raises as ``database.open_``, and BackupNotMade where an older vault could not be backed up
    before it was brought up to date."""
    first = backup.before_migration(desk.folder, data_key, desk.clock.now())
    vault = database.open_(desk.folder, data_key, first)
    with ExitStack() as undo:
        undo.callback(vault.close)
        session = _session(desk, vault)
        undo.pop_all()
    return session


def may_begin_anew(desk: Desk) -> bool:
    """Whether only keys lie here that nothing belongs to, as after a cut while a vault was made."""
    return beginning_anew.is_possible(desk.folder)


def begin_anew(desk: Desk) -> str:
    """Sets such keys aside, under the name that is given back. Raises VaultExists where something
    may belong to them after all, StorageFull or StorageFailed."""
    return beginning_anew.set_aside(desk.folder)


def enter(session: Session, actor: Actor) -> None:
    """Tells the log that somebody opened the vault. Apart from ``unlock``, since a clock that is
    far from the log's last row is asked about before anything is written."""
    staff.reconcile(session)
    with session.transaction() as tx:
        tx.audit.note(actor, Action.VAULT_OPENED, session.clock.now())


def lock(session: Session, actor: Actor | None = None) -> None:
    """Closes the vault. The caller then replaces the process, which alone clears memory.

    ``actor`` is who had entered; the log hears of the end where it can be written at all.
    """
    if actor is not None and session.is_open:
        with suppress(VaultError), session.transaction() as tx:
            tx.audit.note(actor, Action.VAULT_LOCKED, session.clock.now())
    session.vault.close()


def _session(desk: Desk, vault: Vault) -> Session:
    opened = Session(vault, desk.clock, desk.chance)
    with opened.transaction() as tx:
        last = tx.audit.last_at()
    return replace(opened, clock=SessionClock(desk.clock, last))

"""One's own passphrase: changed by whoever knows the old one, and made slower to guess."""

from contextlib import suppress

from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import VaultError
from intake_desktop.domain.staff import Actor
from intake_desktop.services import key_change
from intake_desktop.services.key_change import changing_keys
from intake_desktop.services.session import Session
from intake_desktop.vault import keys
from intake_desktop.vault.patience import Patience


def change(session: Session, actor: Actor, old: str, new: str) -> None:
    """What is kept is not encrypted anew; only the lock is changed. Takes about two seconds.

    Raises WrongPassphrase, TooSoon, WeakPassphrase, NotEnoughMemory, StorageFull or StorageFailed;
    then the old one still opens.
    """
    key_change.need_strong(new, actor.alias)
    with Patience(session.vault.folder).trying(), changing_keys(session) as (tx, ring):
        ring.change_passphrase(actor.id, old, new, keys.calibrate())
        tx.audit.note(actor, Action.PASSPHRASE_CHANGED, session.clock.now())


def confirm(session: Session, actor: Actor, passphrase: str) -> None:
    """Whether it is that person at the desk: nobody else's passphrase does. Takes about a second
    and counts as a try. Raises WrongPassphrase, TooSoon, NotFound, VaultDamaged, VaultMissing,
    NotEnoughMemory or StorageFailed."""
    with Patience(session.vault.folder).trying():
        key_change.ring(session).try_passphrase(actor.id, passphrase)


def wait_seconds(session: Session, actor: Actor) -> float:
    """How long to wait after wrong tries; 0 if one may try now."""
    del actor
    return Patience(session.vault.folder).wait()


def make_slower(session: Session, actor: Actor, opened: keys.Opened, passphrase: str) -> bool:
    """Where this machine is faster than the one that the passphrase was chosen on, each guess at
    it is made to cost more. Says whether it was; a failure leaves all as it is."""
    with suppress(VaultError):
        cost = key_change.slower(opened)
        if cost is not None:
            with changing_keys(session) as (tx, ring):
                ring.change_passphrase(actor.id, passphrase, passphrase, cost)
                tx.audit.note(actor, Action.COST_RAISED, session.clock.now())
            return True
    return False

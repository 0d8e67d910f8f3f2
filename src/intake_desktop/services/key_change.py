"""What every change of the keys has in common: the log hears of it, and the copies get it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime

from intake_desktop.domain.errors import VaultError, WeakPassphrase
from intake_desktop.services.session import Session
from intake_desktop.vault import copies, keyfile, keys, strength
from intake_desktop.vault.keyring import Keyring
from intake_desktop.vault.strength import Strength
from intake_desktop.vault.transaction import Transaction

# A machine this much faster than a second, where a second was meant, can ask for more.
_QUICK_SECONDS = 0.6
_WORTH_IT = 1.5


@dataclass(frozen=True)
class Owing:
    """A copy that still opens with older keys: where it lies, and when it was made."""

    place: str
    made_at: datetime


@contextmanager
def changing_keys(session: Session) -> Iterator[tuple[Transaction, Keyring]]:
    """One transaction in which the keys change too; after an error both are as before.

    Copies that can be reached get the new keys at once, whatever becomes of that.
    """
    folder = session.vault.folder
    before = keyfile.read(folder)
    try:
        with session.transaction() as tx:
            yield tx, ring(session)
    except BaseException:
        with suppress(VaultError):
            if keyfile.read(folder) != before:
                keyfile.write(folder, before)
        raise
    give_to_copies(session)


def ring(session: Session) -> Keyring:
    return Keyring(session.vault.folder, session.vault.data_key)


def give_to_copies(session: Session) -> None:
    with suppress(VaultError):
        with session.transaction() as tx:
            places = tx.copies.places()
        folder = session.vault.folder
        copies.give_keys(folder, copies.places_of(folder, places))


def owing(session: Session) -> tuple[Owing, ...]:
    """The copies that wait for the present data key, such as those on an unplugged disk."""
    generation = ring(session).read().generation
    with session.transaction() as tx:
        return tuple(
            Owing(copy.place, copy.made_at.astimezone(session.clock.now().tzinfo))
            for copy in tx.copies.all()
            if 0 < copy.generation < generation
        )


def need_strong(passphrase: str, alias: str) -> None:
    """Raises WeakPassphrase."""
    if strength.rate(passphrase, alias) < Strength.FAIR:
        raise WeakPassphrase


def slower(opened: keys.Opened) -> keys.Cost | None:
    """A higher cost for a slot that this machine opens faster than was meant; None if it is
    well. Measures only where the derivation was quick."""
    if opened.seconds > _QUICK_SECONDS:
        return None
    here, held = keys.calibrate(), opened.slot.cost
    worth = held.memory_kib * held.passes * _WORTH_IT
    return here if here.memory_kib * here.passes >= worth else None

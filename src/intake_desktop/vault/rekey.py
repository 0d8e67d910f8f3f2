"""A new data key: ``vault.db`` encrypted anew beside the old one, and both files swapped.

It is what makes a removed member's slot dead. The steps, each of which may be the last one:

    ``vault.db.next``    the whole database under the new key, checked and synced
    ``vault.keys.next``  the slots that stay, sealed to the new key: written whole, synced
    the old database is closed, its log emptied
    ``vault.db.next`` → ``vault.db``      from here on the new ones count
    ``vault.keys.next`` → ``vault.keys``

So a ``vault.keys.next`` without a ``vault.db.next`` means that the new database is in place and
the rest is only to be finished; with one, or none of its own, everything new is forgotten. That
is ``settle``'s rule, at each opening, before anything is read.
"""

import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from intake_desktop.domain.errors import StorageFailed
from intake_desktop.vault import copies, database, engine, files, keyfile, slots
from intake_desktop.vault.database import Vault
from intake_desktop.vault.keyfile import KeyFile
from intake_desktop.vault.keyring import Keyring, need_another_lead
from intake_desktop.vault.slots import Place
from intake_desktop.vault.stretch import KEY_BYTES
from intake_desktop.vault.transaction import Transaction, transaction
from intake_desktop.vault.transfer import Transfer

NEXT = ".next"
Progress = Callable[[int, int], None]
_LOGS = ("-wal", "-journal", "-shm")


@dataclass(frozen=True, repr=False)
class Next:
    """What the vault will be: its keys, and the data key (32 bytes) that they lead to."""

    keys: KeyFile
    data_key: bytes


def settle(folder: Path) -> None:
    """Finishes or forgets what was interrupted; nothing is there in nearly every case.

    Only for whoever holds the lock of the instance, and before the vault is opened. Raises
    StorageFull or StorageFailed.
    """
    keys_next, db_next = _paths(folder)
    if _is_in_place(folder):
        with files.typed_errors():
            files.put_in_place(keys_next, folder / keyfile.NAME)
    elif os.path.lexists(keys_next) or os.path.lexists(db_next):
        forget(folder)


def renew(
    vault: Vault,
    record: Callable[[Transaction], None],
    *,
    without: str = "",
    progress: Progress | None = None,
) -> None:
    """Gives an open vault a new data key; the slot ``without`` gets none of it.

    ``record`` writes into the new database what has happened, a note for the log included.
    ``progress`` hears (pages done, pages in all). Some seconds for each 100 MB. Raises LastLead,
    NotFound, StorageFull, StorageFailed or VaultDamaged, and then nothing is changed; an error
    after the swap leaves the vault closed, and the new one there to be opened.
    """
    plan = prepare(vault, without)
    try:
        build(vault, plan, record, progress)
        write_keys(vault.folder, plan)
        close_old(vault)
        swap_database(vault.folder)
    except BaseException:
        if not _is_in_place(vault.folder):
            try:
                forget(vault.folder)
            finally:
                if vault.is_closed:
                    vault.reopen(vault.data_key)
        raise
    swap_keys(vault.folder)
    vault.reopen(plan.data_key)


def prepare(vault: Vault, without: str = "") -> Next:
    """Makes the next keys in memory: nobody's passphrase is needed for it."""
    held = Keyring(vault.folder, vault.data_key).read()
    if without:
        need_another_lead(held, without)
    data_key = secrets.token_bytes(KEY_BYTES)
    stay = tuple(
        slots.reseal(Place(held.vault_id, slot.id), slot, data_key)
        for slot in held.slots
        if slot.id != without
    )
    keys = replace(held, generation=held.generation + 1, slots=stay)
    return Next(keys.signed(data_key), data_key)


def build(
    vault: Vault,
    plan: Next,
    record: Callable[[Transaction], None],
    progress: Progress | None = None,
) -> None:
    """The next database, whole and durable, under a name that nobody opens."""
    forget(vault.folder)
    path = _paths(vault.folder)[1]
    with vault.connection() as source:
        transfer = Transfer(source, path, plan.data_key)
        try:
            while not transfer.step():
                if progress:
                    progress(transfer.done, transfer.whole)
        finally:
            transfer.cancel()
    connection = engine.connect(path, plan.data_key)
    try:
        with engine.typed_errors():
            # No log beside it: it is one file that is renamed, or forgotten as a whole.
            connection.execute("PRAGMA journal_mode = DELETE").fetchall()
        with transaction(connection, audited=True) as tx:
            tx.copies.keep_former_key(plan.keys.generation - 1, vault.data_key)
            tx.copies.forget_unneeded_keys()
            record(tx)
        copies.check_pages(connection)
    finally:
        connection.close()
    with files.typed_errors():
        descriptor = os.open(path, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        files.sync_folder(vault.folder)


def write_keys(folder: Path, plan: Next) -> None:
    files.write_whole(_paths(folder)[0], keyfile.render(plan.keys))


def close_old(vault: Vault) -> None:
    """Closes the old database with nothing left in its log: a log that stayed would be taken for
    the new one's. Raises StorageFailed."""
    vault.close()
    if database.has_log(vault.folder):
        raise StorageFailed("log-not-empty")
    beside = [vault.folder / (database.NAME + suffix) for suffix in _LOGS]
    files.remove(*beside)


def swap_database(folder: Path) -> None:
    with files.typed_errors():
        files.put_in_place(_paths(folder)[1], folder / database.NAME)


def swap_keys(folder: Path) -> None:
    with files.typed_errors():
        files.put_in_place(_paths(folder)[0], folder / keyfile.NAME)


def forget(folder: Path) -> None:
    """Removes what was prepared. The keys first: alone they would mean that it was done. Raises
    StorageFull or StorageFailed."""
    keys_next, db_next = _paths(folder)
    beside = [folder / (database.NAME + NEXT + suffix) for suffix in _LOGS]
    part = folder / (keyfile.NAME + NEXT + files.PART)
    with files.typed_errors():
        for path in (keys_next, db_next, *beside, part):
            if os.path.lexists(path):
                path.unlink()
                files.sync_folder(folder)


def _is_in_place(folder: Path) -> bool:
    """Whether the new database has its name and only the keys are missing."""
    keys_next, db_next = _paths(folder)
    with files.typed_errors("not-readable"):
        return os.path.lexists(keys_next) and not os.path.lexists(db_next)


def _paths(folder: Path) -> tuple[Path, Path]:
    return folder / (keyfile.NAME + NEXT), folder / (database.NAME + NEXT)

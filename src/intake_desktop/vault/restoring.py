"""A backup made a vault again: built and checked beside, and only then put in the old one's place.

``restore`` makes the folder. ``replace`` swaps it for the vault that was there, in steps of which
each can be the last before a power cut: ``finish`` goes on where it stopped, at the next opening.
The folder ``restoring`` under its real name is the decision; until it is there nothing has changed.
"""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import FolderNotEmpty, StorageFailed, VaultMissing
from intake_desktop.vault import (
    chain,
    copies,
    copy_folders,
    database,
    engine,
    files,
    keyfile,
    proving,
)
from intake_desktop.vault.copy_list import REPLACED, CopyList, GoneRow
from intake_desktop.vault.work import Work

READY = "restoring"
_WHEN = "when"  # holds the name that the replaced vault gets
_OLD = (database.NAME, database.NAME + "-wal", database.NAME + "-journal", keyfile.NAME)
_COPIED, _CLEANED = 30, 60  # percent


def restore(  # noqa: PLR0917
    copy: Path,
    data_key: bytes,
    to: Path,
    gone: Sequence[GoneRow],
    at: datetime,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Makes a vault of a copy in the folder ``to``, without these people, checked as a whole.

    ``to`` may be there, empty. Raises FolderNotEmpty, VaultDamaged, LogBroken, VaultTooNew,
    StorageFull or StorageFailed; after an error ``to`` is as it was.
    """
    tell = progress or (lambda _done, _whole: None)
    part = to.with_name(to.name + files.PART)
    with files.typed_errors():
        if to.exists() and os.listdir(to):  # noqa: PTH208
            raise FolderNotEmpty
        copy_folders.discard(part)
        part.mkdir(mode=0o700, parents=True)
    try:
        proving.restore_files(copy, part, lambda share: tell(int(share * _COPIED), 100))
        keyfile.read(part).check(data_key)
        copies.clean_one(part, data_key, gone, at)
        tell(_CLEANED, 100)
        vault = database.open_(part, data_key)
        try:
            with vault.transaction(audited=True) as tx:
                tx.audit.note(None, Action.VAULT_RESTORED, at)
            with vault.connection() as connection:
                chain.verify(
                    Work(connection),
                    lambda done, whole: tell(
                        _CLEANED + (99 - _CLEANED) * done // (whole or 1), 100
                    ),
                )
        finally:
            vault.close()
        with files.typed_errors():
            if to.exists():
                to.rmdir()
        copy_folders.finish(part)
    except BaseException:
        copy_folders.discard(part)
        raise
    tell(100, 100)


def decide(vault_folder: Path, at: datetime) -> None:
    """What ``restore`` made in ``restoring`` is to take the vault's place at the next ``finish``.

    Raises StorageFull or StorageFailed.
    """
    part = copy_folders.new_part(vault_folder / REPLACED, at)
    name = part.name.removesuffix(files.PART)
    files.write_whole(vault_folder / READY / _WHEN, name.encode("ascii"))


def finish(vault_folder: Path) -> bool:
    """Puts a decided restore in place, whatever part of that was done before; True if there was
    one. Nobody may have the vault open. Raises StorageFull or StorageFailed."""
    ready = vault_folder / READY
    name = _decided(ready)
    if not name:
        with suppress(OSError):
            if ready.is_dir():  # prepared and never decided
                part = ready.with_name(READY + files.PART)
                copy_folders.discard(part)
                ready.replace(part)
                copy_folders.discard(part)
        return False
    replaced = vault_folder / REPLACED / name
    part = replaced.with_name(name + files.PART)
    with files.typed_errors():
        # While the new database waits here, the one in the vault's folder is the old one.
        if (ready / database.NAME).exists():
            if not replaced.exists():
                part.mkdir(mode=0o700, parents=True, exist_ok=True)
                _move(vault_folder, part, _OLD)
                files.put_in_place(part, replaced)
            _move(ready, vault_folder, (database.NAME,))
        _move(ready, vault_folder, (keyfile.NAME,))
        (ready / _WHEN).unlink(missing_ok=True)
        ready.rmdir()
        files.sync_folder(vault_folder)
    return True


def gone_in(folder: Path, data_key: bytes) -> list[GoneRow]:
    """Who is gone, as far as the vault or copy in a folder knows; also where the rest of it is
    damaged. Nobody, before there was such a list. Raises VaultDamaged, VaultInUse, VaultMissing
    or StorageFailed."""
    if not (folder / database.NAME).is_file():
        raise VaultMissing
    connection = engine.connect(folder / database.NAME, data_key)
    try:
        work = Work(connection)
        if work.row("SELECT 1 FROM sqlite_master WHERE name = 'gone'") is None:
            return []
        return CopyList(work).gone()
    finally:
        connection.close()


def _decided(ready: Path) -> str:
    """The name that the replaced vault gets, "" where nothing is decided. Raises StorageFailed
    where that cannot be told: half of the swap may be done, and the keys lie here."""
    with files.typed_errors("not-readable"):
        try:
            name = (ready / _WHEN).read_text("ascii", "replace")
        except (FileNotFoundError, NotADirectoryError):
            return ""
    if not copy_folders.is_name(name):
        raise StorageFailed("io")
    return name


def _move(from_: Path, to: Path, names: Sequence[str]) -> None:
    for name in names:
        with suppress(FileNotFoundError):
            (from_ / name).replace(to / name)
    files.sync_folder(to)
    files.sync_folder(from_)

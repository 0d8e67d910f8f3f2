"""Making one backup of an open vault: copied in slices, then proved, then given its name."""

import shutil
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from intake_desktop.domain.errors import BackupNotMade, IntakeError, StorageFailed, VaultDamaged
from intake_desktop.vault import copy_folders, database, engine, files, keyfile, proving, transfer
from intake_desktop.vault.copy_list import BACKUPS
from intake_desktop.vault.database import Vault
from intake_desktop.vault.engine import Connection
from intake_desktop.vault.transfer import Transfer


class Making:
    """The copy of an open vault, on its way. ``step()`` until it is whole, or ``cancel()``.

    ``part`` is the folder it is built in, ``rows`` the number of rows by table in the moment that
    it is a copy of, empty where something was saved before they were counted; what follows works
    on ``part`` alone, in another process.
    """

    def __init__(self, vault: Vault, at: datetime, pages: int = transfer.PAGES) -> None:
        """Raises StorageFull or StorageFailed; then nothing is left behind."""
        self._vault = vault
        self.part = copy_folders.new_part(vault.folder / BACKUPS, at)
        self.rows: dict[str, int] = {}
        # Also where nobody here gave it up: a new data key closes the vault for a moment.
        self.is_given_up = False
        self._uncounted: list[str] = []
        self._changes = 0
        try:
            keyfile.write(self.part, keyfile.read(vault.folder))
            with vault.connection() as connection:
                path = self.part / database.NAME
                self._transfer = Transfer(connection, path, vault.data_key, pages)
        except BaseException:
            copy_folders.discard(self.part)
            raise
        vault.before_close.append(self.cancel)

    @property
    def share(self) -> float:
        """How much is copied, from 0 to 1."""
        return self._transfer.done / (self._transfer.whole or 1)

    def step(self) -> bool:
        """Copies one more slice; True when the copy is whole.

        Raises VaultDamaged where the vault itself cannot be read, StorageFull or StorageFailed;
        then nothing is left behind.
        """
        try:
            if not self._transfer.is_done:
                self._copy()
                return False
            if not self._count():
                return False
        except BaseException:
            self.cancel()
            raise
        self._let_go()
        return True

    def _copy(self) -> None:
        if self._transfer.step():
            with self._vault.connection() as connection:
                self._uncounted = proving.tables(connection)
                self._changes = connection.total_changes

    def _count(self) -> bool:
        """Counts one more table: all of them take half a second in a large vault."""
        with self._vault.connection() as connection:
            if self._uncounted:
                table = self._uncounted.pop()
                self.rows[table] = proving.count(connection, table)
            if connection.total_changes != self._changes:  # saved meanwhile: not this moment's
                self.rows.clear()
                self._uncounted.clear()
        return not self._uncounted

    def cancel(self) -> None:
        """Ends it where it is and removes what was copied; nothing of a finished backup."""
        self.is_given_up = True
        self._transfer.cancel()
        copy_folders.discard(self.part)
        self._let_go()

    def _let_go(self) -> None:
        if self.cancel in self._vault.before_close:
            self._vault.before_close.remove(self.cancel)


def complete(  # noqa: PLR0917
    part: Path,
    data_key: bytes,
    scratch_parent: Path,
    rows: Mapping[str, int],
    also: tuple[Path, ...] = (),
    progress: Callable[[int, int], None] | None = None,
    *,
    keep: bool = True,
) -> tuple[proving.Proof, list[Path], list[Path]]:
    """Proves a whole copy and gives it its name, in other places too.

    Returns the proof, the folders of the finished backup, and the places of ``also`` where it
    could not be put. With ``keep`` false it was only made to be looked at, and goes. Raises as
    ``proving.prove``, and then the copy is removed.
    """
    try:
        proof = proving.prove(part, data_key, scratch_parent, rows or None, progress)
        if not keep:
            copy_folders.discard(part)
            return proof, [], []
        finished = [copy_folders.finish(part)]
    except BaseException:
        copy_folders.discard(part)
        raise
    not_put: list[Path] = []
    for place in also:
        try:
            finished.append(put_into(finished[0], place))
        except IntakeError:
            not_put.append(place)
    return proof, finished, not_put


def put_into(copy: Path, place: Path) -> Path:
    """A second copy of a finished one, compared byte by byte. Raises StorageFull, StorageFailed
    ("away" where the place is not there, "differs"); then nothing is left behind."""
    if not copy_folders.is_reachable(place):
        raise StorageFailed("away")
    part = copy_folders.new_part(place, copy_folders.made_at(copy))
    try:
        proving.restore_files(copy, part, lambda _share: None)
        for name in (database.NAME, keyfile.NAME):
            if not _same(copy / name, part / name):
                raise StorageFailed("differs")  # noqa: TRY301
        return copy_folders.finish(part)
    except BaseException:
        copy_folders.discard(part)
        raise


def before_migration(folder: Path, data_key: bytes, at: datetime) -> Callable[[Connection], None]:
    """For ``database.open_``: a proved backup of the older vault, before anything is changed.

    What it returns raises BackupNotMade, and VaultDamaged where the vault itself is at fault.
    """

    def back_up(connection: Connection) -> None:
        try:
            part = copy_folders.new_part(folder / BACKUPS, at)
            try:
                shutil.copyfile(folder / keyfile.NAME, part / keyfile.NAME)
                transfer.whole(connection, part / database.NAME, data_key)
                complete(part, data_key, folder, proving.count_rows(connection))
            except BaseException:
                copy_folders.discard(part)
                raise
        except VaultDamaged:
            raise
        except (IntakeError, OSError, engine.Error) as error:
            raise BackupNotMade(getattr(error, "why", "") or type(error).__name__) from error

    return back_up


def _same(one: Path, other: Path) -> bool:
    with files.typed_errors(), one.open("rb") as first, other.open("rb") as second:
        while portion := first.read(1024 * 1024):
            if second.read(len(portion)) != portion:
                return False
        return not second.read(1)

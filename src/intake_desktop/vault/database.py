"""The encrypted file ``vault.db``: a look at it without a key, making, opening, closing."""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

from intake_desktop.domain.errors import (
    StorageFailed,
    VaultDamaged,
    VaultExists,
    VaultMissing,
)
from intake_desktop.vault import chain, engine, files, keyfile, migrate, shape
from intake_desktop.vault.engine import Connection
from intake_desktop.vault.presence import Presence
from intake_desktop.vault.transaction import Transaction, checkpoint, transaction
from intake_desktop.vault.work import Work

NAME = "vault.db"
_PLAIN = b"SQLite format 3\0"
_BESIDE = ("-wal", "-journal", "-shm")


class Vault:
    """An open vault. It belongs to the thread that opened it.

    ``data_key`` (32 bytes) opens the copies too; only ``vault`` and who starts a child that works
    on copies have any business with it.
    """

    def __init__(self, connection: Connection, folder: Path, data_key: bytes) -> None:
        self._connection = connection
        self.folder = folder
        self.data_key = data_key
        self._presence = Presence(folder / NAME)
        self.is_closed = False
        # What works on the connection in slices, and has to let go of it first.
        self.before_close: list[Callable[[], None]] = []

    def transaction(self, *, audited: bool = False) -> AbstractContextManager[Transaction]:
        """``with vault.transaction() as tx:`` saves durably, or as if nothing had happened.

        ``audited``: a change without a note in the log is a bug, and is taken back.
        """
        return transaction(self._connection, self._presence, audited=audited)

    def empty_log(self) -> None:
        """Moves what the write-ahead log holds into the file, so that pages which were erased
        before a crash are gone from it too."""
        checkpoint(self._connection)

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """The connection itself, for what looks at the file as a whole; never for changes."""
        yield self._connection

    def close(self) -> None:
        """Empties the write-ahead log and closes; closing twice is harmless."""
        while self.before_close:
            self.before_close.pop()()
        with suppress(engine.Error):
            checkpoint(self._connection)
        self._connection.close()
        self.is_closed = True

    def reopen(self, data_key: bytes) -> None:
        """Opens the folder's file again after ``close``, for everybody who holds this vault: the
        data key may be another one. Raises as ``open_``."""
        opened = open_(self.folder, data_key)
        self._connection, self._presence = opened._connection, opened._presence
        self.data_key, self.is_closed = data_key, False


def examine(folder: Path, *, is_open: bool = False) -> bool:
    """Whether there is a vault, as far as can be seen without a key.

    Not while this process has the vault open: on POSIX, closing any descriptor of a file drops
    the locks that SQLite holds on it. ``is_open`` says that somebody may have it open: then
    ``vault.db`` is not opened, and only "empty" and what concerns names and kinds is found.

    Raises VaultDamaged ("empty", "plaintext", "size", "no-keys", "no-database", "not-a-file") or
    StorageFailed.
    """
    with files.typed_errors("not-readable"):
        try:
            names = set(os.listdir(folder))  # noqa: PTH208 (names are all that is needed)
        except FileNotFoundError:
            return False
    if not names & {NAME, keyfile.NAME}:
        return False
    if NAME not in names:
        raise VaultDamaged("no-database")
    if keyfile.NAME not in names:
        raise VaultDamaged("no-keys")
    _look(folder / NAME, is_open=is_open)
    return True


def has_log(folder: Path) -> bool:
    """Whether saves lie beside ``vault.db`` that are not in it yet: it is open, or was not closed
    properly. Raises StorageFailed."""
    with files.typed_errors("not-readable"):
        log = folder / (NAME + "-wal")
        return log.exists() and log.stat().st_size > 0


def create(folder: Path, data_key: bytes) -> Vault:
    """Makes ``vault.db`` and opens it. Raises VaultExists, StorageFull or StorageFailed; after an
    error there is no such file."""
    path = folder / NAME
    part = folder / (NAME + files.PART)
    if os.path.lexists(path):
        raise VaultExists
    _remove_with_log(part)
    try:
        files.create_empty(part)
        with _connected(part, data_key) as connection:
            migrate.run(connection)
        with files.typed_errors():
            _sync(part)
            files.put_in_place(part, path)
        return open_(folder, data_key)
    except BaseException:
        _remove_with_log(part)
        _remove_with_log(path)
        raise


def open_(
    folder: Path, data_key: bytes, before_migration: Callable[[Connection], None] | None = None
) -> Vault:
    """Opens, checks what is cheap to check, and migrates a file that is older than this program.

    ``before_migration`` gets the connection of such a file first; if it raises, nothing is changed.
    Raises VaultMissing, VaultDamaged ("cipher": wrong key or damaged; "foreign"; "schema": a rule
    was changed past the program; or as examine), LogBroken, VaultTooNew, VaultInUse, StorageFull or
    StorageFailed.
    """
    path = folder / NAME
    if not os.path.lexists(path):
        raise VaultMissing
    _look(path)
    with files.typed_errors():
        path.open("r+b").close()
    if not os.access(folder, os.W_OK):  # the log has to be made beside the file
        raise StorageFailed("not-writable")
    connection = engine.connect(path, data_key)
    try:
        missing = migrate.check(connection)
        shape.check(connection)
        with engine.typed_errors():
            mode = engine.value(connection, "PRAGMA journal_mode = WAL")
        if mode != "wal":
            raise StorageFailed("no-wal")  # noqa: TRY301
        if missing:
            if before_migration is not None:
                before_migration(connection)
            migrate.run(connection)
            checkpoint(connection)
        chain.verify_head(Work(connection))
    except BaseException:
        connection.close()
        raise
    return Vault(connection, folder, data_key)


def discard_new(folder: Path) -> None:
    """Removes both files of a vault whose founding failed; nothing was ever kept in it."""
    _remove_with_log(folder / NAME)
    files.remove(folder / keyfile.NAME)
    with suppress(OSError):
        files.sync_folder(folder)


def _look(path: Path, *, is_open: bool = False) -> None:
    with files.typed_errors("not-readable"):
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise VaultDamaged("not-a-file")
        if is_open and found.st_size:
            return
        with path.open("rb") as file:
            start = file.read(len(_PLAIN))
            size = file.seek(0, os.SEEK_END)
    if size == 0:  # SQLite would take it for a new, empty database
        raise VaultDamaged("empty")
    if start == _PLAIN:
        raise VaultDamaged("plaintext")
    # A disk that fills up, or a power cut, can stop the emptying of the log in the middle of a
    # page; the log then still holds that page, and opening mends it.
    if size % engine.PAGE and not has_log(path.parent):
        raise VaultDamaged("size")


@contextmanager
def _connected(path: Path, data_key: bytes) -> Iterator[Connection]:
    connection = engine.connect(path, data_key)
    try:
        yield connection
    finally:
        connection.close()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _remove_with_log(path: Path) -> None:
    files.remove(path, *(path.with_name(path.name + ending) for ending in _BESIDE))

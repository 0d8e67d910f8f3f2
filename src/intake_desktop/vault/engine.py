"""The only module that talks to SQLCipher: connections set up for this vault, and its errors."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2  # type: ignore[import-untyped]

from intake_desktop.domain.errors import (
    NotAgreed,
    NotEnoughMemory,
    StorageFailed,
    StorageFull,
    VaultDamaged,
    VaultError,
    VaultInUse,
)
from intake_desktop.vault import leftover
from intake_desktop.vault.slots import derive
from intake_desktop.vault.stretch import KEY_BYTES

Error = dbapi2.Error
IntegrityError = dbapi2.IntegrityError
complete_statement = dbapi2.complete_statement

Connection = Any  # sqlcipher3 ships no types; nothing outside the vault sees a connection

PAGE = 4096
NOT_AGREED = "not agreed"  # what the triggers say

# What sqlcipher3 does not name. Primary result codes are the low byte of extended ones.
_READONLY, _IOERR, _CORRUPT, _CANTOPEN, _NOTADB = 8, 10, 11, 14, 26
_PERM, _BUSY, _LOCKED, _NOMEM, _FULL = 3, 5, 6, 7, 13
_CONSTRAINT = 19
_NO_TEXT = "Could not decode to UTF-8"  # sqlcipher3 itself says so, without a code
_ATTACH, _DETACH = 24, 25


def connect(path: Path, data_key: bytes) -> Connection:
    """Opens an existing file with a key derived from the data key; nothing of it is read yet.

    The file must exist, so that a vanished vault is not silently made anew. A log beside it that
    another vault left is refused first: VaultDamaged ("foreign-log").
    """
    if len(data_key) != KEY_BYTES:
        raise ValueError("a data key has 32 bytes")
    raw_key = derive(data_key, b"intake-desktop v1 database").hex()
    # A raw key of any other length would silently be stretched as if it were a passphrase.
    if len(raw_key) != 2 * KEY_BYTES:
        raise ValueError("a raw key has 64 digits")
    leftover.check(path, bytes.fromhex(raw_key), PAGE)
    with typed_errors():
        connection = dbapi2.connect(
            f"{path.absolute().as_uri()}?mode=rw",
            uri=True,
            isolation_level=None,
            timeout=0,
            # A copy in slices reads it in another thread, while the owner's waits: ``transfer``.
            check_same_thread=False,
        )
    try:
        with typed_errors():
            _set_up(connection, raw_key)
    except BaseException:
        connection.close()
        raise
    return connection


def in_memory() -> Connection:
    """An empty database that no disk ever sees, to try our own schema in; it takes no key."""
    return dbapi2.connect(":memory:", isolation_level=None)


def versions() -> dict[str, str]:
    """The versions of SQLCipher and of the SQLite in it; "" for a SQLCipher that is not there."""
    connection = dbapi2.connect(":memory:")
    try:
        cipher = value(connection, "PRAGMA cipher_version")
    finally:
        connection.close()
    return {"SQLCipher": str(cipher or ""), "SQLite": str(dbapi2.sqlite_version)}


def _set_up(connection: Connection, raw_key: str) -> None:
    run = connection.execute
    run("PRAGMA cipher_log_level = NONE")
    if os.name != "nt":  # there, locking memory has been reported to overflow the stack
        run("PRAGMA cipher_memory_security = ON")
    run(f"PRAGMA key = \"x'{raw_key}'\"")  # a pragma takes no bound value
    run("PRAGMA cipher_compatibility = 4")
    # The standard library's sqlite3 ignores all of the above and would write plain text.
    if not run("PRAGMA cipher_version").fetchone():
        raise StorageFailed("no-cipher")
    # Exclusive before the first look into a WAL: then its index is in memory, not in a -shm file.
    run("PRAGMA locking_mode = EXCLUSIVE")
    run("PRAGMA synchronous = FULL")
    run("PRAGMA foreign_keys = ON")
    run("PRAGMA recursive_triggers = ON")  # else INSERT OR REPLACE would slip past them
    run("PRAGMA secure_delete = ON")
    run("PRAGMA temp_store = MEMORY")
    run("PRAGMA trusted_schema = OFF")
    run("PRAGMA cell_size_check = ON")
    connection.set_authorizer(_authorise)


def _authorise(action: int, *_details: str | None) -> int:
    # ATTACH … KEY '' would copy everything into a plain file.
    return int(dbapi2.SQLITE_DENY if action in (_ATTACH, _DETACH) else dbapi2.SQLITE_OK)


@contextmanager
def typed_errors() -> Iterator[None]:
    """Turns what the disk or the file did wrong into a VaultError, and a trigger's no into
    NotAgreed; a mistake in our own SQL stays what it is."""
    try:
        yield
    except Error as error:
        typed = _typed(error)
        if typed is None:
            raise
        raise typed from error


def _typed(error: Exception) -> VaultError | NotAgreed | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == _CONSTRAINT and str(error) == NOT_AGREED:
        return NotAgreed("database")
    if str(error).startswith(_NO_TEXT):
        return VaultDamaged("text")
    known: dict[int, VaultError] = {
        _FULL: StorageFull(),
        _READONLY: StorageFailed("not-writable"),
        _PERM: StorageFailed("not-writable"),
        _CANTOPEN: StorageFailed("cannot-open"),
        _IOERR: StorageFailed("io"),
        _BUSY: VaultInUse(),
        _LOCKED: VaultInUse(),
        _NOMEM: NotEnoughMemory(),
        _CORRUPT: VaultDamaged("cipher"),
        _NOTADB: VaultDamaged("cipher"),
    }
    return known.get(code)


def value(connection: Connection, sql: str) -> Any:  # noqa: ANN401
    """The one value of a query with one row; None where there is no row."""
    row = connection.execute(sql).fetchone()
    return row[0] if row else None

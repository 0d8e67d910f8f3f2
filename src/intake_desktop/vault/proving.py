"""A copy is good when it has been restored and looked at as a whole, not when it was written."""

import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from intake_desktop.domain.errors import VaultDamaged
from intake_desktop.vault import chain, database, engine, files, keyfile
from intake_desktop.vault.copies import check_pages
from intake_desktop.vault.engine import Connection
from intake_desktop.vault.work import Work

Progress = Callable[[int, int], None]
_SCRATCH = "check-"
_PORTION = 4 * 1024 * 1024
# Shares of the whole, in percent: reading the files, the pages, the log.
_READ, _PAGES = 25, 60


@dataclass(frozen=True)
class Proof:
    """What was found in a copy: the end of its log, its rows by table, and its generation."""

    sequence: int
    rows: Mapping[str, int]
    generation: int


def prove(
    copy: Path,
    data_key: bytes,
    scratch_parent: Path,
    expected: Mapping[str, int] | None = None,
    progress: Progress | None = None,
) -> Proof:
    """Restores a copy into a scratch folder, opens it there with its keys, and checks all of it:
    every page, the rules, the log with each record, and where known the number of rows.

    ``expected`` maps tables to numbers of rows. ``progress`` gets percent, out of 100. Raises
    VaultDamaged, LogBroken, VaultTooNew, StorageFull or StorageFailed.
    """
    tell = progress or _quiet
    with files.typed_errors():
        scratch = Path(tempfile.mkdtemp(prefix=_SCRATCH, suffix=files.PART, dir=scratch_parent))
    try:
        restore_files(copy, scratch, lambda share: tell(int(share * _READ), 100))
        held = keyfile.read(scratch)
        held.check(data_key)
        rows: dict[str, int] = {}

        def look(connection: Connection) -> None:  # before a migration adds to them
            rows.update(count_rows(connection))

        vault = database.open_(scratch, data_key, before_migration=look)
        try:
            with vault.connection() as connection:
                rows = rows or count_rows(connection)
                check_pages(connection)
                tell(_PAGES, 100)
                head = chain.verify(
                    Work(connection),
                    lambda done, whole: tell(_PAGES + (99 - _PAGES) * done // (whole or 1), 100),
                )
        finally:
            vault.close()
        if expected is not None and dict(expected) != rows:
            raise VaultDamaged("rows")
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    tell(100, 100)
    return Proof(head.sequence, rows, held.generation)


def restore_files(copy: Path, to: Path, progress: Callable[[float], None]) -> None:
    """Copies both files byte by byte into a folder that is there. ``progress`` gets 0 to 1.

    Raises VaultDamaged where one is missing, StorageFull or StorageFailed.
    """
    for name in (database.NAME, keyfile.NAME):
        if not (copy / name).is_file():
            raise VaultDamaged("no-database" if name == database.NAME else "no-keys")
        files.create_empty(to / name)
        with files.typed_errors(), (copy / name).open("rb") as old, (to / name).open("wb") as new:
            whole, done = (copy / name).stat().st_size or 1, 0
            while portion := old.read(_PORTION):
                new.write(portion)
                done += len(portion)
                if name == database.NAME:
                    progress(done / whole)
    # A copy that was being cleaned when the power went has part of it in its write-ahead log.
    log = database.NAME + "-wal"
    with files.typed_errors():
        if (copy / log).exists():
            shutil.copyfile(copy / log, to / log)


def count_rows(connection: Connection) -> dict[str, int]:
    """The number of rows of each table of ours."""
    return {name: count(connection, name) for name in tables(connection)}


def tables(connection: Connection) -> list[str]:
    """The names of our own tables."""
    with engine.typed_errors():
        rows = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' "
            "AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
        ).fetchall()
    return [str(name) for (name,) in rows]


def count(connection: Connection, table: str) -> int:
    """The number of rows of a table, whose name comes from ``tables``."""
    with engine.typed_errors():
        return int(engine.value(connection, f'SELECT count(*) FROM "{table}"'))  # noqa: S608


def _quiet(_done: int, _whole: int) -> None:
    pass

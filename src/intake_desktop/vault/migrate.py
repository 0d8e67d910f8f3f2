"""Brings the schema up to date: numbered, frozen SQL, all of it in one exclusive transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files

from intake_desktop.domain.errors import VaultDamaged, VaultTooNew
from intake_desktop.vault import engine
from intake_desktop.vault.engine import Connection

APPLICATION_ID = 0x494E544B  # "INTK"


@cache
def scripts() -> tuple[str, ...]:
    """The migrations in order; the first brings version 0 to version 1."""
    folder = files("intake_desktop.vault") / "migrations"
    named = {entry.name: entry for entry in folder.iterdir() if entry.name.endswith(".sql")}
    numbers = [int(name.split("_")[0]) for name in sorted(named)]
    if numbers != list(range(1, len(numbers) + 1)):
        raise RuntimeError("the migrations are not numbered without gaps")
    return tuple(named[name].read_text("utf-8") for name in sorted(named))


def check(connection: Connection) -> int:
    """How many migrations are missing. Raises VaultTooNew, or VaultDamaged where this is some
    other program's file; changes nothing."""
    with engine.typed_errors():
        application = engine.value(connection, "PRAGMA application_id")
        version = engine.value(connection, "PRAGMA user_version")
    if application != APPLICATION_ID:
        raise VaultDamaged("foreign")
    newest = len(scripts())
    if version > newest:
        raise VaultTooNew
    if version < 1:
        raise VaultDamaged("foreign")
    return int(newest - version)


def run(connection: Connection, up_to: int | None = None) -> None:
    """Runs what is missing, or as far as a version: all of it or, after any error, nothing.

    Foreign keys rest meanwhile, so that a table can be made anew without taking along what belongs
    to it. Raises VaultDamaged ("foreign-key") where one of them then led nowhere.
    """
    with engine.typed_errors(), _foreign_keys_at_rest(connection):
        connection.execute("BEGIN EXCLUSIVE")
        try:
            version = engine.value(connection, "PRAGMA user_version")
            missing = scripts()[version:up_to]
            for script in missing:
                for statement in _statements(script):
                    connection.execute(statement)
            _check_foreign_keys(connection)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {version + len(missing)}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _check_foreign_keys(connection: Connection) -> None:
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise VaultDamaged("foreign-key")


@contextmanager
def _foreign_keys_at_rest(connection: Connection) -> Iterator[None]:
    """SQLite takes this order only outside of a transaction."""
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        connection.execute("PRAGMA legacy_alter_table = OFF")
        connection.execute("PRAGMA foreign_keys = ON")


def _statements(script: str) -> list[str]:
    """Single statements; ``executescript`` would commit before the first."""
    found: list[str] = []
    held = ""
    for line in script.splitlines(keepends=True):
        held += line
        if engine.complete_statement(held):
            found.append(held.strip())
            held = ""
    if held.strip():
        raise RuntimeError("a migration ends in the middle of a statement")
    return found

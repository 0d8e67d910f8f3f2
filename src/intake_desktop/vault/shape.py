"""Whether a vault has exactly the tables, indexes and triggers of its version."""

import hashlib
import json
from functools import cache

from intake_desktop.domain.errors import VaultDamaged
from intake_desktop.vault import engine, migrate
from intake_desktop.vault.engine import Connection

# Without what SQLite makes by itself, such as sqlite_stat1.
_SCHEMA = (
    "SELECT type, name, tbl_name, sql FROM sqlite_master "
    " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY 1, 2"
)


def check(connection: Connection) -> None:
    """Raises VaultDamaged ("schema") where a rule was taken out, added or reworded."""
    with engine.typed_errors():
        version = int(engine.value(connection, "PRAGMA user_version"))
        found = _digest(connection)
    if found != _expected(version):
        raise VaultDamaged("schema")


@cache
def _expected(version: int) -> str:
    """What this program's own migrations make; in memory, in a few milliseconds."""
    connection = engine.in_memory()
    try:
        migrate.run(connection, version)
        return _digest(connection)
    finally:
        connection.close()


def _digest(connection: Connection) -> str:
    rows = [list(row) for row in connection.execute(_SCHEMA)]
    return hashlib.sha256(json.dumps(rows).encode("ascii")).hexdigest()

"""A vault whose file can be garbled at will, and which of the program's checks then finds it."""

from collections.abc import Callable
from pathlib import Path

from faults import story, writer
from intake_desktop.domain.errors import VaultError
from intake_desktop.vault import chain, database, engine
from intake_desktop.vault.engine import Connection
from intake_desktop.vault.work import Work

# In the order in which the program looks: without a key, at opening, and then the whole file.
LOOK, OPENING, PAGES, SQLITE, LOG = "look", "opening", "pages", "sqlite", "log"
NOTHING = "nothing"


class Garbled:
    """``content`` is the vault's file when well, ``older`` the same file some steps before."""

    def __init__(self, folder: Path, older: int = 30, newer: int = 60) -> None:
        self.folder = folder
        self.path = folder / database.NAME
        writer.new(folder)
        self.older = self._after(0, older)
        self.content = self._after(older, newer)
        (folder / "vault.keys").write_bytes(b"{}")  # of which only the name matters here

    def _after(self, last: int, until: int) -> bytes:
        writing = writer.Writer(self.folder, last)
        while last < until:
            last = writing.step()
        writing.close()
        return self.path.read_bytes()

    def found_by(self, content: bytes) -> str:
        """The first check that finds something wrong with ``content`` as the vault's file."""
        self.path.write_bytes(content)
        if _finds(lambda: database.examine(self.folder)):
            found = LOOK
        elif _finds(lambda: database.open_(self.folder, story.DATA_KEY).close()):
            found = OPENING
        else:
            return self._whole()
        # What is refused is left as it was, for whoever may still rescue something from it.
        assert self.path.read_bytes() == content, "a refused file was changed"
        assert not self.path.with_name("vault.db-wal").exists()
        return found

    def _whole(self) -> str:
        vault = database.open_(self.folder, story.DATA_KEY)
        try:
            connection = vault._connection
            if _rows(connection, "cipher_integrity_check"):
                return PAGES
            if _finds(lambda: _need_ok(connection)):
                return SQLITE
            return LOG if _finds(lambda: chain.verify(Work(connection))) else NOTHING
        finally:
            vault.close()

    def differs_in(self) -> set[str]:
        """The tables in which the vault in the folder says other than the one that is well."""
        found = self._dump()
        self.path.write_bytes(self.content)
        well = self._dump()
        return {name for name in well if found[name] != well[name]}

    def _dump(self) -> dict[str, list[object]]:
        vault = database.open_(self.folder, story.DATA_KEY)
        try:
            tables = vault._connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1"
            ).fetchall()
            return {name: vault._connection.execute(f"SELECT * FROM {name}").fetchall()
                    for (name,) in tables}  # fmt: skip
        finally:
            vault.close()


def _finds(check: Callable[[], object]) -> bool:
    """Whether a check refuses, in a way that the program has words for."""
    try:
        check()
    except VaultError:
        return True
    return False


def _need_ok(connection: Connection) -> None:
    with engine.typed_errors():
        if _rows(connection, "integrity_check") != [("ok",)]:
            raise VaultError


def _rows(connection: Connection, pragma: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.execute(f"PRAGMA {pragma}").fetchall()]

"""What a repository needs of a running transaction: to ask, to change, and to erase."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from intake_desktop.vault.engine import Connection, typed_errors

Row = tuple[Any, ...]


class Work:
    """One transaction's connection. It remembers whether something was erased, since the old
    pages then have to leave the write-ahead log too."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.erased = False

    def rows(self, sql: str, *values: object) -> list[Row]:
        with typed_errors():
            found: list[Row] = self._connection.execute(sql, values).fetchall()
        return found

    def row(self, sql: str, *values: object) -> Row | None:
        found = self.rows(sql, *values)
        return found[0] if found else None

    def change(self, sql: str, *values: object) -> int:
        """Runs one INSERT or UPDATE; gives how many rows it touched."""
        with typed_errors():
            return int(self._connection.execute(sql, values).rowcount)

    def change_each(self, sql: str, rows: Sequence[Row]) -> None:
        with typed_errors():
            self._connection.executemany(sql, rows)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Several statements that only make sense as one: an error takes back all of them, also
        where the caller goes on with the transaction."""
        self.change("SAVEPOINT together")
        try:
            yield
        except BaseException:
            # A full disk can take back the whole transaction by itself, savepoint included.
            if self._connection.in_transaction:
                self.change("ROLLBACK TO together")
                self.change("RELEASE together")
            raise
        self.change("RELEASE together")

    def erase(self, sql: str, *values: object) -> int:
        """Runs one DELETE, or an UPDATE that empties something; gives how many rows it was, not
        counting what went with them."""
        self.erased = True
        return self.change(sql, *values)

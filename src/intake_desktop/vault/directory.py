"""The directory as it is kept: records as HSDS has them, in bulk or of one service."""

from collections.abc import Iterable, Mapping
from typing import Any

from intake_desktop.domain.directory import COLUMNS, KINDS, LINKS, Row
from intake_desktop.domain.errors import NotFound
from intake_desktop.vault.work import Work


class Directory:
    def __init__(self, work: Work) -> None:
        self._work = work

    def rows(self, table: str) -> dict[str, Row]:
        """All records of a table by their id."""
        sql = f"SELECT {_names(table)} FROM directory_{table}"  # noqa: S608 (the names are ours)
        return {row[0]: row for row in self._work.rows(sql)}

    def tables(self) -> dict[str, dict[str, Row]]:
        return {table: self.rows(table) for table in KINDS}

    def counts(self) -> Mapping[str, int]:
        """How many records each table has."""
        found = {}
        for table in KINDS:
            row = self._work.row(f"SELECT count(*) FROM directory_{table}")  # noqa: S608
            found[table] = int(row[0]) if row else 0
        return found

    def add(self, table: str, rows: Iterable[Row]) -> None:
        """Records whose ids are not there yet. What they lead to has to be."""
        marks = ", ".join("?" for _ in COLUMNS[table])
        sql = f"INSERT INTO directory_{table} ({_names(table)}) VALUES ({marks})"  # noqa: S608
        self._work.change_each(sql, list(rows))

    def put(self, table: str, rows: Iterable[Row]) -> None:
        """Adds records, or replaces what those with the same id say. What they lead to has to be
        there. The shelter's judgements are in other tables, and stay."""
        columns = COLUMNS[table]
        marks = ", ".join("?" for _ in columns)
        anew = ", ".join(f"{name} = excluded.{name}" for name in columns[1:])
        self._work.change_each(
            f"INSERT INTO directory_{table} ({_names(table)}) VALUES ({marks}) "  # noqa: S608
            f"ON CONFLICT (id) DO UPDATE SET {anew}",
            list(rows),
        )

    def remove(self, table: str, ids: Iterable[str]) -> None:
        """What a newer file of the same services no longer has."""
        for id_ in ids:
            self._work.erase(f"DELETE FROM directory_{table} WHERE id = ?", id_)  # noqa: S608

    def get(self, table: str, id_: str) -> Any:  # noqa: ANN401 - an instance of KINDS[table]
        """Raises NotFound."""
        sql = f"SELECT {_names(table)} FROM directory_{table} WHERE id = ?"  # noqa: S608
        row = self._work.row(sql, id_)
        if row is None:
            raise NotFound(table)
        return KINDS[table](*row)

    def of(self, table: str, link: str, ids: Iterable[str]) -> tuple[Any, ...]:
        """The records of a table that lead to one of these by that column, ordered by id."""
        if link not in LINKS or link not in COLUMNS[table]:
            raise ValueError(link)
        found = []
        for id_ in ids:
            sql = f"SELECT {_names(table)} FROM directory_{table} WHERE {link} = ? ORDER BY id"  # noqa: S608
            found += self._work.rows(sql, id_)
        return tuple(KINDS[table](*row) for row in found)


def _names(table: str) -> str:
    return ", ".join(COLUMNS[table])

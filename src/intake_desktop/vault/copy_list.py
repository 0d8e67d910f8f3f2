"""The vault's list of its copies: where each lies, what it is worth, and what it still owes."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from intake_desktop.vault import moments
from intake_desktop.vault.work import Row, Work

BACKUPS, REPLACED = "backups", "replaced"  # folders of the vault's own folder

_COPIES = """
SELECT copy.id, copy_place.path, folder, made_at, bytes, generation, sequence, verified_at,
       failed_at, (SELECT count(*) FROM copy_owes WHERE copy_id = copy.id)
  FROM copy JOIN copy_place ON copy_place.id = place_id
"""
# What does not make a newer backup worth more than the last one.
_IDLE = (
    "action LIKE 'vault.%' OR action LIKE 'copy.%' OR action LIKE 'log.%' "
    "OR action IN ('record.seen', 'clock.confirmed')"
)

GoneRow = dict[str, object]  # a row of ``gone``, column to value


@dataclass(frozen=True)
class Listed:
    """One copy. ``place`` is BACKUPS, REPLACED or a whole path; ``folder`` its name in there.

    ``sequence`` is the end of its log, 0 where it is not known; ``owes`` counts people who are
    gone from the vault and not from this copy.
    """

    id: str
    place: str
    folder: str
    made_at: datetime
    bytes: int
    generation: int
    sequence: int = 0
    verified_at: datetime | None = None
    failed_at: datetime | None = None
    owes: int = 0


class CopyList:
    def __init__(self, work: Work) -> None:
        self._work = work

    # --- places ---------------------------------------------------------------------

    def places(self) -> tuple[str, ...]:
        """BACKUPS and REPLACED, then the whole path of each chosen folder."""
        rows = self._work.rows("SELECT path FROM copy_place ORDER BY rowid")
        return tuple(str(path) for (path,) in rows)

    def add_place(self, path: str) -> None:
        """A place that is known already is as good as added."""
        self._work.change(
            "INSERT INTO copy_place (id, path) VALUES (?, ?) ON CONFLICT (path) DO NOTHING",
            secrets.token_hex(16),
            path,
        )

    def forget_place(self, path: str) -> None:
        """Its copies are no longer listed, whatever they owe; their files stay."""
        self._work.erase("DELETE FROM copy_place WHERE path = ?", path)

    # --- copies ---------------------------------------------------------------------

    def all(self) -> tuple[Listed, ...]:
        """The newest first."""
        rows = self._work.rows(_COPIES + "ORDER BY made_at DESC, copy_place.rowid, folder DESC")
        return tuple(map(_listed, rows))

    def put(self, copy: Listed) -> None:
        """Lists a copy, or replaces what was listed at the same place under the same name; what
        that one owes stays owed."""
        self._work.change(
            "INSERT INTO copy (id, place_id, folder, made_at, bytes, generation, sequence, "
            "                  verified_at, failed_at) "
            "VALUES (?, (SELECT id FROM copy_place WHERE path = ?), ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (place_id, folder) DO UPDATE SET bytes = excluded.bytes, "
            "    generation = excluded.generation, sequence = excluded.sequence, "
            "    verified_at = excluded.verified_at, failed_at = excluded.failed_at",
            *(copy.id, copy.place, copy.folder, moments.to_text(copy.made_at), copy.bytes),
            *(copy.generation, copy.sequence, _text(copy.verified_at), _text(copy.failed_at)),
        )

    def remove(self, copy_id: str) -> None:
        self._work.erase("DELETE FROM copy WHERE id = ?", copy_id)

    def rename(self, copy_id: str, folder: str, generation: int) -> None:
        """A copy was encrypted anew, which gives it another name."""
        sql = "UPDATE copy SET folder = ?, generation = ? WHERE id = ?"
        self._work.change(sql, folder, generation, copy_id)

    # --- who is gone ----------------------------------------------------------------

    def gone(self) -> list[GoneRow]:
        """Every row of who is gone, as column to value."""
        names = [str(row[1]) for row in self._work.rows("PRAGMA table_info(gone)")]
        rows = self._work.rows("SELECT * FROM gone ORDER BY rowid")
        return [dict(zip(names, row, strict=True)) for row in rows]

    def owe(self, person_ids: Iterable[str]) -> None:
        """Every listed copy now owes to be cleaned of these people, who are in ``gone``."""
        for person_id in person_ids:
            self._work.change(
                "INSERT OR IGNORE INTO copy_owes (copy_id, person_id) SELECT id, ? FROM copy",
                person_id,
            )

    def owes_everybody(self, copy_id: str) -> None:
        """A copy that was not listed while people went owes to be cleaned of all of them."""
        sql = "INSERT OR IGNORE INTO copy_owes (copy_id, person_id) SELECT ?, person_id FROM gone"
        self._work.change(sql, copy_id)

    def owes_since(self, copy_id: str, moment: datetime) -> None:
        """The same for those who went while the copy was being made."""
        self._work.change(
            "INSERT OR IGNORE INTO copy_owes (copy_id, person_id) "
            "SELECT ?, person_id FROM gone WHERE at >= ?",
            copy_id,
            moments.to_text(moment),
        )

    def owed(self) -> dict[str, tuple[str, ...]]:
        """Copy id to the ids of the people that it still holds, or may hold."""
        found: dict[str, list[str]] = {}
        rows = self._work.rows("SELECT copy_id, person_id FROM copy_owes ORDER BY copy_id, rowid")
        for copy_id, person_id in rows:
            found.setdefault(copy_id, []).append(person_id)
        return {copy_id: tuple(people) for copy_id, people in found.items()}

    def settle(self, copy_id: str, person_ids: Sequence[str]) -> None:
        """The copy was cleaned of these people."""
        for person_id in person_ids:
            self._work.erase(
                "DELETE FROM copy_owes WHERE copy_id = ? AND person_id = ?", copy_id, person_id
            )

    # --- keys of older generations --------------------------------------------------

    def former_keys(self) -> dict[int, bytes]:
        """Generation to data key (32 bytes)."""
        rows = self._work.rows("SELECT generation, data_key FROM former_key")
        return {int(generation): bytes(key) for generation, key in rows}

    def keep_former_key(self, generation: int, data_key: bytes) -> None:
        sql = "INSERT OR REPLACE INTO former_key (generation, data_key) VALUES (?, ?)"
        self._work.change(sql, generation, data_key)

    def forget_unneeded_keys(self) -> None:
        """Keys that no listed copy needs any more."""
        self._work.erase(
            "DELETE FROM former_key WHERE generation NOT IN (SELECT generation FROM copy)"
        )

    # --- whether a backup is due ----------------------------------------------------

    def has_news_since(self, sequence: int) -> bool:
        """Whether the log tells, after this row, of anything that a backup would be missed for."""
        sql = f"SELECT 1 FROM audit WHERE sequence > ? AND NOT ({_IDLE}) LIMIT 1"  # noqa: S608
        return self._work.row(sql, sequence) is not None


def _listed(row: Row) -> Listed:
    copy_id, place, folder, made_at, size, generation, sequence, verified, failed, owes = row
    return Listed(
        copy_id,
        place,
        folder,
        moments.from_text(made_at),
        size,
        generation,
        sequence,
        moments.optional(verified),
        moments.optional(failed),
        owes,
    )


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moments.to_text(moment)

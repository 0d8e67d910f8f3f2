"""Holds: written once, reviewed, ended once; and what each of them locks."""

from datetime import date, datetime

from intake_desktop.domain.errors import AlreadyEnded, NotFound
from intake_desktop.domain.holds import RECORD, Hold, HoldTerms, Informed
from intake_desktop.vault import moments
from intake_desktop.vault.work import Row, Work

_COLUMNS = "id, person_id, authority, lawyer, served_on, told, since, review_on, ended_at"
_SELECT = f"SELECT {_COLUMNS} FROM hold "  # noqa: S608 (nothing typed is ever part of it)


class Holds:
    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, hold: Hold) -> None:
        """Raises what the database refuses: a person who is not there."""
        with self._work.together():
            # Items first: once the hold is there, the database takes no more.
            self._work.change_each(
                "INSERT INTO hold_item (hold_id, item) VALUES (?, ?)",
                [(hold.id, str(item)) for item in sorted(hold.terms.items)],
            )
            self._work.change(
                "INSERT INTO hold (id, person_id, authority, lawyer, served_on, told, since, "
                "                  review_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                hold.id,
                hold.person_id,
                hold.terms.authority,
                hold.terms.lawyer,
                hold.terms.served_on.isoformat(),
                hold.terms.told.value,
                moments.to_text(hold.since),
                hold.review_on.isoformat(),
            )

    def get(self, hold_id: str) -> Hold:
        """Raises NotFound."""
        row = self._work.row(_SELECT + "WHERE id = ?", hold_id)
        if row is None:
            raise NotFound("hold")
        return self._hold(row)

    def open(self) -> tuple[Hold, ...]:
        """All that have not ended, the next to be reviewed first."""
        sql = _SELECT + "WHERE ended_at IS NULL ORDER BY review_on, since, id"
        return tuple(map(self._hold, self._work.rows(sql)))

    def items_of(self, person_id: str) -> frozenset[str]:
        """What of one person is held now: ``RECORD``, names of fields, or nothing."""
        rows = self._work.rows(
            "SELECT DISTINCT item FROM hold_item JOIN hold ON hold.id = hold_id "
            " WHERE person_id = ? AND ended_at IS NULL",
            person_id,
        )
        return frozenset(str(item) for (item,) in rows)

    def review(self, hold_id: str, told: Informed, review_on: date) -> None:
        """Raises NotFound or AlreadyEnded."""
        changed = self._work.change(
            "UPDATE hold SET told = ?, review_on = ? WHERE id = ? AND ended_at IS NULL",
            told.value,
            review_on.isoformat(),
            hold_id,
        )
        if not changed:
            raise AlreadyEnded(self.get(hold_id).id)

    def end(self, hold_id: str, at: datetime) -> None:
        """Raises NotFound or AlreadyEnded."""
        changed = self._work.change(
            "UPDATE hold SET ended_at = ? WHERE id = ? AND ended_at IS NULL",
            moments.to_text(at),
            hold_id,
        )
        if not changed:
            raise AlreadyEnded(self.get(hold_id).id)

    def _hold(self, row: Row) -> Hold:
        hold_id, person_id, authority, lawyer, served_on, told, since, review_on, ended_at = row
        items = self._work.rows("SELECT item FROM hold_item WHERE hold_id = ?", hold_id)
        terms = HoldTerms(
            frozenset(str(item) for (item,) in items),
            authority,
            lawyer,
            moments.day_from_text(served_on),
            Informed(told),
        )
        return Hold(
            hold_id,
            person_id,
            terms,
            moments.from_text(since),
            moments.day_from_text(review_on),
            moments.optional(ended_at),
        )


def locks_all(items: frozenset[str]) -> bool:
    return RECORD in items

"""Compelled disclosures: written once; only that the person was told can be added later."""

from datetime import date

from intake_desktop.domain.compelled import Basis, Compelled, CompelledTerms, Notice
from intake_desktop.domain.errors import NotFound
from intake_desktop.vault import moments
from intake_desktop.vault.work import Row, Work

_COLUMNS = (
    "id, person_id, actor_id, basis, authority, recipient, items, lawyer, told, told_on, "
    "released_on, recorded_at"
)
_SELECT = f"SELECT {_COLUMNS} FROM compelled "  # noqa: S608 (nothing typed is ever part of it)


class CompelledOnes:
    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, compelled: Compelled) -> None:
        terms = compelled.terms
        self._work.change(
            f"INSERT INTO compelled ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            *(compelled.id, compelled.person_id, compelled.actor_id),
            *(terms.basis.value, terms.authority, terms.recipient, terms.items, terms.lawyer),
            *(terms.told.value, terms.told_on.isoformat() if terms.told_on else ""),
            *(terms.released_on.isoformat(), moments.to_text(compelled.recorded_at)),
        )

    def get(self, compelled_id: str) -> Compelled:
        """Raises NotFound."""
        row = self._work.row(_SELECT + "WHERE id = ?", compelled_id)
        if row is None:
            raise NotFound("compelled")
        return _compelled(row)

    def of(self, person_id: str) -> tuple[Compelled, ...]:
        """The latest first."""
        sql = _SELECT + "WHERE person_id = ? ORDER BY released_on DESC, recorded_at DESC"
        return tuple(map(_compelled, self._work.rows(sql, person_id)))

    def of_nobody(self) -> tuple[Compelled, ...]:
        """Those without a name, the latest first."""
        sql = _SELECT + "WHERE person_id IS NULL ORDER BY released_on DESC, recorded_at DESC"
        return tuple(map(_compelled, self._work.rows(sql)))

    def was_told(self, compelled_id: str, day: date) -> None:
        """The person has been told meanwhile. Raises NotFound where there is none, or where they
        had been told before."""
        changed = self._work.change(
            "UPDATE compelled SET told = 'after', told_on = ? "
            " WHERE id = ? AND told IN ('not_yet', 'forbidden')",
            day.isoformat(),
            compelled_id,
        )
        if not changed:
            raise NotFound("compelled")


def _compelled(row: Row) -> Compelled:
    (id_, person_id, actor_id, basis, authority, recipient, items, lawyer, told, told_on,
     released_on, recorded_at) = row  # fmt: skip
    terms = CompelledTerms(
        Basis(basis),
        authority,
        recipient,
        items,
        lawyer,
        Notice(told),
        moments.day_from_text(told_on) if told_on else None,
        moments.day_from_text(released_on),
    )
    return Compelled(id_, person_id, terms, actor_id, moments.from_text(recorded_at))

"""What was taken back: a paper or a line of it, at once, and for some seconds not for good."""

from dataclasses import dataclass
from datetime import datetime

from intake_desktop.domain.consent import Afterwards
from intake_desktop.domain.errors import AlreadyEnded, NotFound
from intake_desktop.domain.meetings import Field
from intake_desktop.vault import engine, moments
from intake_desktop.vault.work import Row, Work

WHOLE = ""  # in place of a line: the paper itself

_SELECT = (
    "SELECT consent_id, line, withdrawal.at, until, fate, final, person_id "
    "  FROM withdrawal JOIN consent ON consent.id = consent_id "
)


@dataclass(frozen=True)
class Withdrawal:
    """``line`` is ``WHOLE`` or a line of the paper. Until ``until`` it may be undone, and then
    it becomes ``final``."""

    consent_id: str
    person_id: str
    line: str
    at: datetime
    until: datetime
    afterwards: Afterwards
    final: bool = False


class Withdrawals:
    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, taken: Withdrawal) -> None:
        """Raises AlreadyEnded where the paper has ended, or the line was never a yes, or either
        was taken back before."""
        try:
            self._work.change(
                "INSERT INTO withdrawal (consent_id, line, at, until, fate, final) "
                "VALUES (?, ?, ?, ?, ?, 0)",
                *(taken.consent_id, taken.line),
                *(moments.to_text(taken.at), moments.to_text(taken.until)),
                taken.afterwards.value,
            )
        except engine.IntegrityError as error:
            raise AlreadyEnded(taken.consent_id) from error

    def get(self, consent_id: str, line: str) -> Withdrawal:
        """Raises NotFound."""
        row = self._work.row(_SELECT + "WHERE consent_id = ? AND line = ?", consent_id, line)
        if row is None:
            raise NotFound("withdrawal")
        return _withdrawal(row)

    def of(self, person_id: str) -> tuple[Withdrawal, ...]:
        """All of one person's, the latest first."""
        sql = _SELECT + "WHERE person_id = ? ORDER BY withdrawal.at DESC, line"
        return tuple(map(_withdrawal, self._work.rows(sql, person_id)))

    def pending(self) -> tuple[Withdrawal, ...]:
        """Those that can still be undone, or wait for what is held; the oldest first."""
        sql = _SELECT + "WHERE final = 0 ORDER BY until, consent_id, line"
        return tuple(map(_withdrawal, self._work.rows(sql)))

    def fields_to_go(self, consent_id: str) -> frozenset[Field]:
        """What of one paper is to be removed and may still be here."""
        rows = self._work.rows(
            "SELECT field FROM withdrawal JOIN field_line ON field_line.line = withdrawal.line "
            " WHERE consent_id = ? AND fate = ?",
            *(consent_id, Afterwards.REMOVED.value),
        )
        return frozenset(Field(field) for (field,) in rows)

    def undo(self, consent_id: str, line: str, now: datetime) -> None:
        """As if it had not been said. Raises AlreadyEnded where its seconds are over, or there
        is none."""
        gone = self._work.erase(
            "DELETE FROM withdrawal WHERE consent_id = ? AND line = ? AND final = 0 AND ? < until",
            *(consent_id, line, moments.to_text(now)),
        )
        if not gone:
            raise AlreadyEnded(consent_id)

    def settle(self, consent_id: str, line: str) -> None:
        """Makes it final. Raises NotFound where it is so already, or was undone."""
        changed = self._work.change(
            "UPDATE withdrawal SET final = 1 WHERE consent_id = ? AND line = ? AND final = 0",
            consent_id,
            line,
        )
        if not changed:
            raise NotFound("withdrawal")


def _withdrawal(row: Row) -> Withdrawal:
    consent_id, line, at, until, fate, final, person_id = row
    return Withdrawal(
        consent_id,
        person_id,
        line,
        moments.from_text(at),
        moments.from_text(until),
        Afterwards(fate),
        bool(final),
    )

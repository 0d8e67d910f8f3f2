"""Limits that a lead made shorter than the forms': none can be longer."""

from datetime import timedelta

from intake_desktop.domain.consent import Kind
from intake_desktop.vault.work import Work


class ShorterLimits:
    def __init__(self, work: Work) -> None:
        self._work = work

    def all(self) -> dict[Kind, timedelta]:
        rows = self._work.rows("SELECT kind, longest_days FROM shorter_limit ORDER BY kind")
        return {Kind(kind): timedelta(days=days) for kind, days in rows}

    def put(self, kind: Kind, longest: timedelta) -> None:
        """In place of the one before. Raises NotAgreed where it is no shorter than the form's."""
        with self._work.together():
            self.remove(kind)
            self._work.change(
                "INSERT INTO shorter_limit (kind, longest_days) VALUES (?, ?)",
                kind.value,
                longest.days,
            )

    def remove(self, kind: Kind) -> None:
        """The form's own limit holds again."""
        self._work.change("DELETE FROM shorter_limit WHERE kind = ?", kind.value)

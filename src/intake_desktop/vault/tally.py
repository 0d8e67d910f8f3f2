"""How many of each thing were given on a night: things, never people."""

from collections.abc import Iterable
from datetime import date

from intake_desktop.vault.work import Work


class Tally:
    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, night: date, items: Iterable[str]) -> None:
        """One more of each item; ``night`` is the evening's date."""
        self._work.change_each(
            "INSERT INTO tally (night, item, given) VALUES (?, ?, 1) "
            "ON CONFLICT (night, item) DO UPDATE SET given = given + 1",
            [(night.isoformat(), item) for item in items],
        )

    def of(self, night: date) -> dict[str, int]:
        """Item to count, without the items that nobody got."""
        rows = self._work.rows(
            "SELECT item, given FROM tally WHERE night = ? ORDER BY item", night.isoformat()
        )
        return {str(item): int(given) for item, given in rows}

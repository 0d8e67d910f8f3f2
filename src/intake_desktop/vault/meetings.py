"""Meetings: when, whether the policy was told, and the page where an open one stands."""

from datetime import datetime

from intake_desktop.domain.errors import NotFound
from intake_desktop.domain.meetings import Meeting, Told
from intake_desktop.vault import moments
from intake_desktop.vault.work import Row, Work

_SELECT = "SELECT id, person_id, started_at, told, place, closed_at FROM meeting "


class Meetings:
    def __init__(self, work: Work) -> None:
        self._work = work

    def start(self, meeting: Meeting) -> None:
        self._work.change(
            "INSERT INTO meeting (id, person_id, started_at, told, place, closed_at) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            meeting.id,
            meeting.person_id,
            moments.to_text(meeting.started_at),
            None if meeting.told is None else meeting.told.value,
            meeting.place,
            None if meeting.closed_at is None else moments.to_text(meeting.closed_at),
        )

    def get(self, meeting_id: str) -> Meeting:
        """Raises NotFound."""
        row = self._work.row(_SELECT + "WHERE id = ?", meeting_id)
        if row is None:
            raise NotFound("meeting")
        return _meeting(row)

    def open(self) -> tuple[Meeting, ...]:
        """All that are not closed, the latest first."""
        sql = _SELECT + "WHERE closed_at IS NULL ORDER BY started_at DESC, rowid DESC"
        return tuple(map(_meeting, self._work.rows(sql)))

    def of(self, person_id: str) -> tuple[Meeting, ...]:
        """One person's, the latest first."""
        sql = _SELECT + "WHERE person_id = ? ORDER BY started_at DESC, rowid DESC"
        return tuple(map(_meeting, self._work.rows(sql, person_id)))

    def set_place(self, meeting_id: str, place: str) -> None:
        """Raises NotFound."""
        self._expect(
            self._work.change("UPDATE meeting SET place = ? WHERE id = ?", place, meeting_id)
        )

    def set_told(self, meeting_id: str, told: Told) -> None:
        """Raises NotFound."""
        sql = "UPDATE meeting SET told = ? WHERE id = ?"
        self._expect(self._work.change(sql, told.value, meeting_id))

    def close(self, meeting_id: str, at: datetime) -> None:
        """Raises NotFound."""
        sql = "UPDATE meeting SET closed_at = ? WHERE id = ?"
        self._expect(self._work.change(sql, moments.to_text(at), meeting_id))

    def remove(self, meeting_id: str) -> None:
        """Removes the meeting and its answers. Raises NotFound."""
        self._expect(self._work.erase("DELETE FROM meeting WHERE id = ?", meeting_id))

    def _expect(self, touched: int) -> None:
        if not touched:
            raise NotFound("meeting")


def _meeting(row: Row) -> Meeting:
    meeting_id, person_id, started_at, told, place, closed_at = row
    return Meeting(
        meeting_id,
        person_id,
        moments.from_text(started_at),
        None if told is None else Told(told),
        place,
        moments.optional(closed_at),
    )

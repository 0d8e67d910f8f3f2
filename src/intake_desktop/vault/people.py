"""People as the vault holds them: a code, and the name that they agreed to have written down."""

from dataclasses import dataclass
from datetime import datetime

from intake_desktop.domain.codes import RecordCode, read_record_code
from intake_desktop.domain.errors import NotFound
from intake_desktop.domain.people import Person
from intake_desktop.vault import moments
from intake_desktop.vault.names import folded
from intake_desktop.vault.work import Row, Work

# The latest answer counts, also when it takes an earlier name back.
_SELECT = """
SELECT person.id, person.code, person.created_at, coalesce((
    SELECT CASE answer.state WHEN 'answered' THEN answer.words END
      FROM answer JOIN meeting ON meeting.id = answer.meeting_id
     WHERE meeting.person_id = person.id AND answer.field = 'called'
     ORDER BY answer.recorded_at DESC, meeting.started_at DESC LIMIT 1), '')
  FROM person
"""


# Only records that form T or B lets us keep now; the others are locked, and not listed.
_LISTED = """
SELECT person.id, person.code, person.created_at,
       coalesce(name.words, ''), coalesce(name.search, ''),
       (SELECT max(started_at) FROM meeting WHERE meeting.person_id = person.id)
  FROM person
  LEFT JOIN answer AS name ON name.rowid = (
    SELECT answer.rowid FROM meeting JOIN answer ON answer.meeting_id = meeting.id
     WHERE meeting.person_id = person.id AND answer.field = 'called'
     ORDER BY answer.recorded_at DESC, meeting.started_at DESC LIMIT 1)
   AND name.state = 'answered'
 WHERE EXISTS (
    SELECT 1 FROM consent WHERE consent.person_id = person.id AND consent.kind IN ('T', 'B')
       AND consent.starts_at <= ?1 AND ?1 < consent.ends_at
       AND (consent.ended_early_at IS NULL OR ?1 < consent.ended_early_at))
 ORDER BY 6 DESC, person.id
"""


@dataclass(frozen=True)
class Listed:
    """One line of the list. ``search`` holds every way to look for it, folded."""

    person_id: str
    code: str
    called: str
    search: str
    last_met: datetime


class People:
    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, person: Person) -> None:
        """Adds the record. ``called`` is not written: it needs an answer and its consent."""
        self._work.change(
            "INSERT INTO person (id, code, created_at) VALUES (?, ?, ?)",
            person.id,
            str(person.code),
            moments.to_text(person.created_at),
        )

    def get(self, person_id: str) -> Person:
        """Raises NotFound."""
        return self._one("WHERE person.id = ?", person_id)

    def by_code(self, code: RecordCode) -> Person:
        """Raises NotFound."""
        return self._one("WHERE person.code = ?", str(code))

    def has_code(self, code: RecordCode) -> bool:
        return self._work.row("SELECT 1 FROM person WHERE code = ?", str(code)) is not None

    def all(self) -> tuple[Person, ...]:
        """Everybody, the newest record first."""
        return tuple(map(_person, self._work.rows(f"{_SELECT} ORDER BY created_at DESC, id")))

    def listed(self, now: datetime) -> tuple[Listed, ...]:
        """Everybody whose record is live, the latest met first."""
        rows = self._work.rows(_LISTED, moments.to_text(now))
        return tuple(
            Listed(
                person_id, code, called, f"{folded(code)}\n{search}", moments.from_text(met or at)
            )
            for person_id, code, at, called, search, met in rows
        )

    def remove(self, person_id: str) -> None:
        """Removes the record and everything of theirs. Raises NotFound."""
        if not self._work.erase("DELETE FROM person WHERE id = ?", person_id):
            raise NotFound("person")

    def _one(self, where: str, value: str) -> Person:
        row = self._work.row(_SELECT + where, value)
        if row is None:
            raise NotFound("person")
        return _person(row)


def _person(row: Row) -> Person:
    person_id, code, created_at, called = row
    return Person(person_id, read_record_code(code), moments.from_text(created_at), called)

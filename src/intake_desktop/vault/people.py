"""People as the vault holds them: a code, and the name that they agreed to have written down."""

from intake_desktop.domain.codes import RecordCode, read_record_code
from intake_desktop.domain.errors import NotFound
from intake_desktop.domain.people import Person
from intake_desktop.vault import moments
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

    def all(self) -> tuple[Person, ...]:
        """Everybody, the newest record first."""
        return tuple(map(_person, self._work.rows(f"{_SELECT} ORDER BY created_at DESC, id")))

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

"""People as the vault holds them: a code, and the name that they agreed to have written down."""

from dataclasses import dataclass
from datetime import datetime

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
       AND NOT EXISTS (
            SELECT 1 FROM withdrawal WHERE withdrawal.consent_id = answer.consent_id
               AND withdrawal.line IN ('T13', 'B4'))
     ORDER BY answer.recorded_at DESC, meeting.started_at DESC LIMIT 1), '')
  FROM person
"""

# Only records that form T or B lets us keep now; the others are locked, and not listed, as are
# those that are leaving, in the bin, asked for, or held as a whole. Everybody
# at once: each of these reads its table or index from front to back, where a query per person
# would look for 100,000 of them all over an encrypted file.
_LIVE = """
SELECT person_id FROM consent
 WHERE kind IN ('T', 'B') AND starts_at <= ?1 AND ?1 < ends_at
   AND (ended_early_at IS NULL OR ?1 < ended_early_at)
EXCEPT SELECT person_id FROM standing
EXCEPT SELECT person_id FROM hold JOIN hold_item ON hold_id = hold.id
 WHERE ended_at IS NULL AND item = 'record'
"""
_HELD_NAMES = """
SELECT person_id FROM hold JOIN hold_item ON hold_id = hold.id
 WHERE ended_at IS NULL AND item = 'called'
"""
# A name whose line was taken back is gone, or locked; there are few of those.
_TAKEN_BACK = """
SELECT answer.meeting_id FROM withdrawal
  JOIN answer ON answer.consent_id = withdrawal.consent_id AND answer.field = 'called'
 WHERE withdrawal.line IN ('T13', 'B4')
"""
_PEOPLE = "SELECT id, code, created_at FROM person"
_MEETINGS = "SELECT id, person_id, started_at FROM meeting"
_NAMES = """
SELECT meeting_id, recorded_at, state, words, search FROM answer WHERE field = 'called'
"""
_NO_NAME: Row = ("", "", "", "", "")


@dataclass(frozen=True, slots=True)  # there can be 100,000 of them
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
        live = {person_id for (person_id,) in self._work.rows(_LIVE, moments.to_text(now))}
        met: dict[str, str] = {}
        meetings: dict[str, Row] = {}
        for row in self._work.rows(_MEETINGS):
            meeting, person_id, started = row
            if person_id in live:
                meetings[meeting] = row
                if started > met.get(person_id, ""):
                    met[person_id] = started
        names: dict[str, Row] = {}
        hidden = {meeting for (meeting,) in self._work.rows(_TAKEN_BACK)}
        for row in self._work.rows(_NAMES):
            held = meetings.get(row[0])
            if held is not None and row[0] not in hidden:
                before = names.get(held[1])
                if before is None or _is_later(row, held, before, meetings):
                    names[held[1]] = row
        for (person_id,) in self._work.rows(_HELD_NAMES):
            names.pop(person_id, None)
        people: list[tuple[str, str, str]] = [
            (met.get(person_id) or created, person_id, code)
            for person_id, code, created in self._work.rows(_PEOPLE)
            if person_id in live
        ]
        people.sort(reverse=True)
        return tuple(
            _listed(person_id, code, moment, names.get(person_id, _NO_NAME))
            for moment, person_id, code in people
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


def _is_later(row: Row, held: Row, before: Row, meetings: dict[str, Row]) -> bool:
    """Whether a name was recorded after another; at the same moment, the later meeting's counts."""
    if row[1] != before[1]:
        return bool(row[1] > before[1])
    return bool(held[2] > meetings[before[0]][2])


def _listed(person_id: str, code: str, met: str, name: Row) -> Listed:
    _, _, state, words, search = name
    if state != "answered":  # the latest answer took an earlier name back
        words = search = ""
    folded = code.replace("-", "").lower()
    return Listed(person_id, code, words, f"{folded}\n{search}", moments.from_text(met))


def _person(row: Row) -> Person:
    person_id, code, created_at, called = row
    return Person(person_id, read_record_code(code), moments.from_text(created_at), called)

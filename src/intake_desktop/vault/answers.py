"""Answers: one per meeting and field, each under the consent that lets it be kept."""

from datetime import datetime

from intake_desktop.domain.consent import KeptAnswer
from intake_desktop.domain.meetings import Answer, AnswerState, Field
from intake_desktop.vault import moments
from intake_desktop.vault.names import search_key
from intake_desktop.vault.work import Row, Work

_KEEP = """
INSERT INTO answer
    (meeting_id, field, state, words, language, staff_note, search, consent_id, recorded_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (meeting_id, field) DO UPDATE SET
        state = excluded.state, words = excluded.words, language = excluded.language,
        staff_note = excluded.staff_note, search = excluded.search,
        consent_id = excluded.consent_id, recorded_at = excluded.recorded_at
     WHERE state <> excluded.state OR words <> excluded.words OR language <> excluded.language
        OR staff_note <> excluded.staff_note OR consent_id <> excluded.consent_id
"""
_ORDER = list(Field)
# What was kept under a line that was taken back is seen by nobody, gone or locked.
_OPEN = """
    NOT EXISTS (
        SELECT 1 FROM withdrawal JOIN field_line ON field_line.line = withdrawal.line
         WHERE withdrawal.consent_id = answer.consent_id AND field_line.field = answer.field)
"""


class Answers:
    def __init__(self, work: Work) -> None:
        self._work = work

    def keep(self, meeting_id: str, kept: KeptAnswer) -> None:
        """Writes the answer, or replaces it and the consent that it stands under. What was not
        changed stays as old as it is: a meeting that goes on does not make its words the latest.

        Raises NotAgreed where the database sees no live consent of this meeting's person.
        """
        answer = kept.answer
        self._work.change(
            _KEEP,
            meeting_id,
            answer.field.value,
            answer.state.value,
            answer.words,
            answer.language,
            answer.staff_note,
            search_key(answer.words) if answer.field is Field.CALLED else "",
            kept.consent.id,
            moments.to_text(kept.at),
        )

    def of_meeting(self, meeting_id: str) -> tuple[Answer, ...]:
        """In the order of the fields."""
        return tuple(answer for answer, _ in self.with_consents(meeting_id))

    def with_consents(self, meeting_id: str) -> tuple[tuple[Answer, str], ...]:
        """Each answer with the id of its consent, in the order of the fields."""
        rows = self._work.rows(
            "SELECT field, state, words, language, staff_note, consent_id "  # noqa: S608
            f"  FROM answer WHERE meeting_id = ? AND {_OPEN}",
            meeting_id,
        )
        found = [(_answer(row[:5]), str(row[5])) for row in rows]
        return tuple(sorted(found, key=lambda pair: _ORDER.index(pair[0].field)))

    def under(self, consent_id: str) -> tuple[tuple[str, Answer], ...]:
        """Each answer that is kept under a consent, also under a line that was taken back, with
        the id of its meeting."""
        rows = self._work.rows(
            "SELECT field, state, words, language, staff_note, meeting_id "
            "  FROM answer WHERE consent_id = ? ORDER BY recorded_at, meeting_id",
            consent_id,
        )
        return tuple((str(row[5]), _answer(row[:5])) for row in rows)

    def latest_of(self, person_id: str) -> tuple[Answer, ...]:
        """The latest answer to each field over all of a person's meetings, in the fields' order."""
        rows = self._work.rows(
            "SELECT field, state, words, answer.language, staff_note "  # noqa: S608
            "  FROM answer JOIN meeting ON meeting.id = meeting_id "
            f" WHERE person_id = ? AND {_OPEN} ORDER BY recorded_at, started_at",
            person_id,
        )
        latest = {answer.field: answer for answer in map(_answer, rows)}
        return tuple(latest[field] for field in _ORDER if field in latest)

    def latest_with_time(self, person_id: str, field: Field) -> tuple[Answer, datetime] | None:
        """The latest answer to one field, and when its words were first written down; None without
        one. A meeting that starts from the last one holds them too, and nobody said them then."""
        row = self._work.row(
            "SELECT field, state, words, answer.language, staff_note, recorded_at "  # noqa: S608
            "  FROM answer JOIN meeting ON meeting.id = meeting_id "
            f" WHERE person_id = ? AND field = ? AND {_OPEN} "
            " ORDER BY recorded_at DESC, started_at DESC LIMIT 1",
            person_id,
            field.value,
        )
        if row is None:
            return None
        first = self._work.row(
            "SELECT min(recorded_at) FROM answer JOIN meeting ON meeting.id = meeting_id "  # noqa: S608
            f" WHERE person_id = ? AND field = ? AND state = ? AND words = ? AND {_OPEN}",
            *(person_id, field.value, row[1], row[2]),
        )
        return _answer(row[:5]), moments.from_text(str(first[0] if first else row[5]))

    def all_steps(self) -> tuple[tuple[str, str], ...]:
        """The id of each meeting that has steps, with what is stored, of everybody: an index holds
        both. Whether it may be seen is for the caller to ask."""
        rows = self._work.rows("SELECT meeting_id, words FROM answer WHERE field = 'steps'")
        return tuple((str(meeting_id), str(words)) for meeting_id, words in rows)

    def fields_under(self, person_id: str, consent_id: str, line: str) -> frozenset[Field]:
        """The fields that this person has answers to under one line of one consent."""
        rows = self._work.rows(
            "SELECT DISTINCT answer.field FROM answer "
            "  JOIN meeting ON meeting.id = meeting_id "
            "  JOIN field_line ON field_line.field = answer.field AND field_line.line = ? "
            " WHERE person_id = ? AND answer.consent_id = ?",
            *(line, person_id, consent_id),
        )
        return frozenset(Field(field) for (field,) in rows)

    def clear(self, meeting_id: str, field: Field) -> None:
        """Removes one answer, and what an earlier meeting held of it: another meeting starts from
        that, and it would be the latest again. What was said later elsewhere stays."""
        self._work.erase(
            "DELETE FROM answer WHERE (meeting_id, field) IN ("  # noqa: S608
            "  SELECT answer.meeting_id, answer.field FROM answer"
            "    JOIN meeting ON meeting.id = answer.meeting_id"
            "    JOIN meeting AS this ON this.id = ? AND this.person_id = meeting.person_id"
            "    JOIN answer AS own ON own.meeting_id = this.id AND own.field = answer.field"
            "   WHERE answer.field = ? AND answer.recorded_at <= own.recorded_at"
            f"     AND meeting.started_at <= this.started_at AND {_OPEN})",
            *(meeting_id, field.value),
        )

    def remove(self, meeting_id: str, field: Field) -> None:
        """Removes one answer; one that is not there is as good as removed."""
        sql = "DELETE FROM answer WHERE meeting_id = ? AND field = ?"
        self._work.erase(sql, meeting_id, field.value)


def _answer(row: Row) -> Answer:
    field, state, words, language, staff_note = row
    return Answer(Field(field), AnswerState(state), words, language, staff_note)

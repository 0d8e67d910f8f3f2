"""Records that are hidden or locked although a consent may be live; what is due; who is gone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from intake_desktop.domain.errors import NotFound
from intake_desktop.domain.meetings import Field
from intake_desktop.domain.retention import How, Standing, State
from intake_desktop.vault import moments
from intake_desktop.vault.work import Row, Work

_COLUMNS = "person_id, state, since, until"

# What a certificate names: kinds of things, never how many and never what was in them.
_KINDS = {
    "answers": "SELECT 1 FROM answer JOIN meeting ON meeting.id = meeting_id WHERE person_id = ?",
    "meetings": "SELECT 1 FROM meeting WHERE person_id = ?",
    "consents": "SELECT 1 FROM consent WHERE person_id = ? AND kind IN ('T', 'B')",
    "releases": "SELECT 1 FROM consent WHERE person_id = ? AND kind NOT IN ('T', 'B')",
}


# Whose record T or B lets us keep at ``?1``.
_LIVE = """
SELECT person_id FROM consent
 WHERE kind IN ('T', 'B') AND starts_at <= ?1 AND ?1 < ends_at
   AND (ended_early_at IS NULL OR ?1 < ended_early_at)
"""
_ENDING = f"{_LIVE} AND ends_at <= ?2 EXCEPT {_LIVE} AND ends_at > ?2 ORDER BY 1"
_WITHOUT = f"""
SELECT person_id FROM consent WHERE kind IN ('T', 'B') AND ends_at <= ?1
UNION SELECT person_id FROM consent WHERE kind IN ('T', 'B') AND ended_early_at <= ?1
EXCEPT {_LIVE} ORDER BY 1
"""  # noqa: S608 (nothing typed is ever part of it)


class Standings:
    def __init__(self, work: Work) -> None:
        self._work = work

    def of(self, person_id: str) -> Standing | None:
        sql = f"SELECT {_COLUMNS} FROM standing WHERE person_id = ?"  # noqa: S608
        row = self._work.row(sql, person_id)
        return _standing(row) if row else None

    def all(self) -> tuple[Standing, ...]:
        """The longest standing first."""
        sql = f"SELECT {_COLUMNS} FROM standing ORDER BY since, person_id"  # noqa: S608
        return tuple(map(_standing, self._work.rows(sql)))

    def without_consent(self, now: datetime) -> tuple[str, ...]:
        """The ids of everybody whose record no consent lets us keep any more."""
        rows = self._work.rows(_WITHOUT, moments.to_text(now))
        return tuple(str(person_id) for (person_id,) in rows)

    def ending(self, now: datetime, soon: datetime) -> tuple[str, ...]:
        """The ids of everybody whose last consent is live and ends by ``soon``."""
        rows = self._work.rows(_ENDING, moments.to_text(now), moments.to_text(soon))
        return tuple(str(person_id) for (person_id,) in rows)

    def put(self, standing: Standing) -> None:
        """In place of the one before. Raises NotFound where there is no such person."""
        if self._work.row("SELECT 1 FROM person WHERE id = ?", standing.person_id) is None:
            raise NotFound("person")
        self._work.change(
            f"INSERT OR REPLACE INTO standing ({_COLUMNS}) VALUES (?, ?, ?, ?)",  # noqa: S608
            standing.person_id,
            standing.state.value,
            moments.to_text(standing.since),
            None if standing.until is None else moments.to_text(standing.until),
        )

    def remove(self, person_id: str) -> None:
        """Raises NotFound."""
        if not self._work.erase("DELETE FROM standing WHERE person_id = ?", person_id):
            raise NotFound("standing")


@dataclass(frozen=True)
class Gone:
    """What is no longer here, without a name or a code: all that its certificate can say.

    ``what`` is "record", "meeting" or "answers". ``copies`` counts the copies that held it then,
    ``pending`` those that still do.
    """

    certificate: str
    at: datetime
    how: How
    what: str
    kinds: tuple[str, ...]
    copies: int
    pending: int


class GoneOnes:
    def __init__(self, work: Work) -> None:
        self._work = work

    def remove_person(self, person_id: str, at: datetime, certificate: str, how: How) -> None:
        """Removes a record with all of theirs, and lists it as gone here and owed by each copy.

        In one transaction, so that no crash forgets what a copy still owes. Raises NotFound.
        """
        kinds = [name for name, sql in _KINDS.items() if self._work.row(sql, person_id)]
        self._work.erase("DELETE FROM gone WHERE whose = ?", person_id)  # this is more than that
        self._add(person_id, at, certificate, "record", how, kinds)
        if not self._work.erase("DELETE FROM person WHERE id = ?", person_id):
            raise NotFound("person")

    def remove_meeting(self, meeting_id: str, at: datetime, certificate: str, how: How) -> None:
        """The same for one meeting and its answers, whose record stays. Raises NotFound."""
        answers = self._work.row("SELECT 1 FROM answer WHERE meeting_id = ?", meeting_id)
        kinds = ["answers", "meetings"] if answers else ["meetings"]
        self._add(meeting_id, at, certificate, "meeting", how, kinds)
        if not self._work.erase("DELETE FROM meeting WHERE id = ?", meeting_id):
            raise NotFound("meeting")

    def remove_answers(  # noqa: PLR0917
        self,
        id_: str,
        person_id: str,
        fields: Iterable[Field],
        at: datetime,
        certificate: str,
        how: How,
    ) -> None:
        """The same for what one person said to some questions, in every meeting until then.
        ``id_`` is a new id, for the list alone."""
        names = sorted(field.value for field in fields)
        self._add(id_, at, certificate, "answers", how, ["answers"], (person_id, " ".join(names)))
        for name in names:
            self._work.erase(*answers_until(person_id, name, moments.to_text(at)))

    def empty_blanks(  # noqa: PLR0917
        self,
        id_: str,
        person_id: str,
        consent_id: str,
        lines: Iterable[str],
        at: datetime,
        certificate: str,
        how: How,
    ) -> None:
        """The same for what stands in some blanks of one form L; its lines stay as signed."""
        blanks = [f"{consent_id}/{line}" for line in lines]
        self._add(id_, at, certificate, "answers", how, ["answers"], (person_id, " ".join(blanks)))
        for blank in blanks:
            self._work.erase(*blank_of(blank))

    def last_here(self, actor_id: str) -> datetime | None:
        """When a member of staff opened the vault before this time; None where they never did."""
        row = self._work.row(
            "SELECT at FROM audit WHERE actor_id = ? "
            "   AND action IN ('vault.opened', 'vault.opened-with-sheet') "
            " ORDER BY sequence DESC LIMIT 1 OFFSET 1",
            actor_id,
        )
        return moments.from_text(row[0]) if row else None

    def since(self, moment: datetime) -> tuple[Gone, ...]:
        """The latest first."""
        return self._many("WHERE gone.at >= ?", moments.to_text(moment))

    def get(self, certificate: str) -> Gone:
        """Raises NotFound."""
        found = self._many("WHERE certificate = ?", certificate)
        if not found:
            raise NotFound("certificate")
        return found[0]

    def has(self, certificate: str) -> bool:
        return self._work.row("SELECT 1 FROM gone WHERE certificate = ?", certificate) is not None

    def _add(  # noqa: PLR0917
        self,
        id_: str,
        at: datetime,
        certificate: str,
        what: str,
        how: How,
        kinds: list[str],
        answers: tuple[str, str] | tuple[None, None] = (None, None),
    ) -> None:
        self._work.change(
            "INSERT INTO gone (person_id, at, certificate, what, how, kinds, whose, fields, copies)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT count(*) FROM copy))",
            *(id_, moments.to_text(at), certificate, what, how.value, " ".join(kinds), *answers),
        )
        self._work.change("INSERT INTO copy_owes (copy_id, person_id) SELECT id, ? FROM copy", id_)

    def _many(self, where: str, value: str) -> tuple[Gone, ...]:
        rows = self._work.rows(
            "SELECT certificate, gone.at, how, what, kinds, copies, "  # noqa: S608
            "       (SELECT count(*) FROM copy_owes WHERE copy_owes.person_id = gone.person_id) "
            f"  FROM gone {where} ORDER BY gone.at DESC, gone.rowid DESC",
            value,
        )
        return tuple(
            Gone(
                certificate,
                moments.from_text(at),
                How(how),
                what,
                tuple(kinds.split()),
                # One that was found later owes as well.
                max(copies, pending),
                pending,
            )
            for certificate, at, how, what, kinds, copies, pending in rows
        )


def answers_until(person_id: str, field: str, moment: str) -> tuple[str, str, str, str]:
    """A statement and its values that remove what a person said to one question until then."""
    sql = (
        "DELETE FROM answer WHERE field = ? AND recorded_at <= ? "
        "   AND meeting_id IN (SELECT id FROM meeting WHERE person_id = ?)"
    )
    return sql, field, moment, person_id


def blank_of(listed: str) -> tuple[str, str, str]:
    """A statement and its values that empty a blank, which is listed as CONSENT/LINE."""
    consent_id, _, line = listed.partition("/")
    sql = "UPDATE consent_line SET detail = '' WHERE consent_id = ? AND line = ?"
    return sql, consent_id, line


def _standing(row: Row) -> Standing:
    person_id, state, since, until = row
    return Standing(person_id, State(state), moments.from_text(since), moments.optional(until))

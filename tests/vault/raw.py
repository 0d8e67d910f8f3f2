"""The bare database, past every repository: statements that it has to take or refuse."""

from datetime import datetime, timedelta

import pytest

from intake_desktop.domain.staff import Actor, Role
from intake_desktop.vault import engine, moments
from intake_desktop.vault.database import Vault
from vault.samples import NOW, consent, identity, meeting, person, sharing

HOUR = timedelta(hours=1)


class Raw:
    """The vault's own connection, in a transaction that is taken back at the end."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        with vault.transaction() as tx:
            tx.staff.add(Actor(identity(50), "Wren", Role.LEAD))
            for number in (1, 2):
                tx.people.add(person(number))
                tx.consents.add(consent(number, of=number))
                tx.meetings.start(meeting(number, of=number))
            tx.consents.add(sharing())

    @property
    def connection(self) -> engine.Connection:
        return self._vault._connection

    def run(self, sql: str, *values: object) -> None:
        self._vault._connection.execute(sql, values)

    def refused(self, sql: str, *values: object, match: str = "not agreed") -> None:
        with pytest.raises(engine.IntegrityError, match=match):
            self.run(sql, *values)

    def answer(
        self,
        *,
        meeting_id: str = identity(1),
        field: str = "needs",
        consent_id: str = identity(1),
        at: object = NOW,
        verb: str = "INSERT",
    ) -> tuple[object, ...]:
        moment = moments.to_text(at) if isinstance(at, datetime) else at
        sql = (
            f"{verb} INTO answer (meeting_id, field, state, words, language, staff_note, search, "
            "consent_id, recorded_at) VALUES (?, ?, 'answered', 'a dentist', '', '', '', ?, ?)"
        )
        return (sql, meeting_id, field, consent_id, moment)

    def end_early(self, consent_id: str, at: datetime) -> None:
        self.run(
            "UPDATE consent SET ended_early_at = ?, ended_early_as = 'withdrawn' WHERE id = ?",
            moments.to_text(at),
            consent_id,
        )


def disclose(
    raw: Raw,
    items: tuple[str, ...] = ("D13",),
    consent_id: str = identity(9),
    recipient: str = "Harbor Clinic",
    purpose: str = "a dentist",
    at: datetime = NOW,
) -> None:
    raw.run("SAVEPOINT here")
    try:
        for item in items:
            raw.run("INSERT INTO disclosure_item VALUES (?, ?)", identity(7), item)
        raw.run(
            "INSERT INTO disclosure VALUES (?, ?, ?, ?, ?, ?)",
            identity(7), consent_id, identity(50), recipient, purpose, moments.to_text(at),
        )  # fmt: skip
    except engine.Error:
        raw.run("ROLLBACK TO here")
        raise

"""Invented people, papers and answers, and the ids that they get."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from intake_desktop.domain.codes import new_record_code
from intake_desktop.domain.consent import Choice, Consent, Kind, Paper, Signature
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Answer, AnswerState, Field, Meeting, Told
from intake_desktop.domain.people import Person
from intake_desktop.vault import database

NOW = datetime(2026, 3, 4, 21, 5, tzinfo=UTC)
DATA_KEY = bytes(range(32))
PASSPHRASE = "葡萄 月亮 椅子 lantern"


class Row:
    """Deals the same numbers to every test."""

    def __init__(self, start: int = 1) -> None:
        self._next = start

    def below(self, limit: int) -> int:
        self._next = self._next * 48271 % 2147483647
        return self._next % limit

    def token(self) -> str:
        return f"{self.below(2**31):032x}"


def identity(number: int) -> str:
    return f"{number:032x}"


def person(number: int = 1) -> Person:
    return Person(identity(number), new_record_code(Row(number)), NOW + timedelta(minutes=number))


def meeting(number: int = 1, of: int = 1) -> Meeting:
    started = NOW + timedelta(minutes=number)
    return Meeting(identity(number), identity(of), started, Told.EXPLAINED, "arrive")


def paper(code: str) -> Paper:
    return Paper(code, "B.1", "1", "ab" * 32, (Language.ENGLISH, Language.SIMPLIFIED))


def consent(
    number: int = 1,
    of: int = 1,
    kind: Kind = Kind.KEEPING,
    lines: Mapping[str, Choice] | None = None,
    starts_at: datetime = NOW,
    lasts: timedelta | None = None,
    recipient: str = "",
    purpose: str = "",
    items: frozenset[str] = frozenset(),
) -> Consent:
    every = {"B4": Choice.YES, "B7": Choice.YES, "B5": Choice.NO}
    ends_on = None if kind is Kind.TONIGHT else date(2026, 6, 2)
    signature = Signature(paper(f"B-{number:05d}-X"), "Wren", "K-7", date(2026, 3, 4), ends_on)
    return Consent(
        identity(number),
        identity(of),
        kind,
        every if lines is None else lines,
        signature,
        starts_at,
        starts_at + (lasts or timedelta(days=3 if kind is Kind.TONIGHT else 90)),
        recipient=recipient,
        purpose=purpose,
        items=items,
    )


def sharing(number: int = 9, of: int = 1) -> Consent:
    return consent(
        number,
        of,
        Kind.SHARING,
        {"D9": Choice.YES, "D13": Choice.YES},
        recipient="Harbor Clinic",
        purpose="a dentist",
        items=frozenset({"D9", "D13"}),
    )


def answer(words: str = "a dentist", field: Field = Field.NEEDS) -> Answer:
    return Answer(field, AnswerState.ANSWERED, words, "zh", "came by bus")


def made(folder: Path) -> Path:
    """A closed vault with one person in it."""
    vault = database.create(folder, DATA_KEY)
    with vault.transaction() as tx:
        tx.people.add(person())
    vault.close()
    return folder / database.NAME

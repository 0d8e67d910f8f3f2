"""An open vault at a desk: a clock that can be moved, seeded chance, and a look at raw rows."""

import functools
import random
import shutil
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

from intake_desktop.domain.codes import new_form_code
from intake_desktop.domain.consent import Choice, Kind, Paper, Signature, default_end
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Answer, Field, Told
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.domain.tonight import Help
from intake_desktop.services import recording
from intake_desktop.services.recording import Recorded, SignedForm
from intake_desktop.services.session import Session
from intake_desktop.vault import database
from intake_desktop.vault.database import Vault

DATA_KEY = bytes(range(32))
# Not UTC, and the evening there is the next day in UTC: a mistaken zone shows.
ZONE = timezone(timedelta(hours=-5))
EVENING = datetime(2026, 3, 4, 21, 5, tzinfo=ZONE)


class MovableClock:
    def __init__(self, moment: datetime = EVENING) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def pass_(self, **time: float) -> None:
        self.moment += timedelta(**time)


class Dice:
    def __init__(self, seed: int = 7) -> None:
        self._random = random.Random(seed)

    def below(self, limit: int) -> int:
        return self._random.randrange(limit)

    def token(self) -> str:
        return f"{self._random.getrandbits(128):032x}"


def yes(*lines: str) -> dict[str, Choice]:
    return dict.fromkeys(lines, Choice.YES)


def no(*lines: str) -> dict[str, Choice]:
    return dict.fromkeys(lines, Choice.NO)


def said(**words: str) -> tuple[Answer, ...]:
    """``said(needs="a bed")``: answers by the name of their field."""
    return tuple(Answer(Field(name)).with_words(text) for name, text in words.items())


@functools.cache
def _empty() -> TemporaryDirectory[str]:
    """One vault as the program makes it; its tables take twenty times as long as a copy."""
    folder = TemporaryDirectory(prefix="empty-vault-")
    database.create(Path(folder.name), DATA_KEY).close()
    return folder


def new_vault(folder: Path) -> Vault:
    """An empty one of its own for each test, opened with every check that opening makes."""
    assert not (folder / database.NAME).exists()
    shutil.copy2(Path(_empty().name) / database.NAME, folder)
    return database.open_(folder, DATA_KEY)


class OpenDesk:
    """The vault is opened by its raw data key, so that no test waits for Argon2. ``vault`` is one
    that stands ready; else there is a new one."""

    def __init__(self, folder: Path, vault: Vault | None = None) -> None:
        self.folder = folder
        self.tells_all = True  # a test that closes the vault, or goes past the services, says False
        self.clock = MovableClock()
        self.chance = Dice()
        vault = vault or new_vault(folder)
        self.session = Session(vault, self.clock, self.chance)
        self.actor = Actor(self.chance.token(), "Wren", Role.LEAD)
        with self.session.vault.transaction() as tx:
            tx.staff.add(self.actor)

    def close(self) -> None:
        self.session.vault.close()

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """What the database itself holds, past every repository."""
        found = self.session.vault._connection.execute(sql, values).fetchall()
        return [tuple(row) for row in found]

    def count(self, table: str) -> int:
        ((number,),) = self.rows(f"SELECT count(*) FROM {table}")
        assert isinstance(number, int)
        return number

    def is_untouched(self) -> bool:
        """Whether nothing at all is stored of anybody."""
        return not any(
            self.count(table)
            for table in ("person", "consent", "consent_line", "meeting", "answer", "tally")
        )

    def stored(self) -> dict[str, str]:
        """Field to words of every stored answer."""
        return {str(f): str(words) for f, words in self.rows("SELECT field, words FROM answer")}

    # --- papers ---------------------------------------------------------------------

    def signature(self, kind: Kind, *, signed_on: date | None = None, **ends: date) -> Signature:
        """Signed today and ending by default, unless said otherwise: ``ends_on=…``."""
        code = str(new_form_code(self.chance, kind.value))
        paper = Paper(code, f"{kind}.1", "1", "ab" * 32, (Language.ENGLISH, Language.SIMPLIFIED))
        today = self.clock.today()
        ends_on = ends.get("ends_on", default_end(kind, today))
        return Signature(
            paper,
            self.actor.alias,
            "",
            signed_on or today,
            ends_on if kind is Kind.KEEPING else None,
        )

    def form(
        self,
        kind: Kind,
        lines: Mapping[str, Choice],
        answers: Iterable[Answer] = (),
        signature: Signature | None = None,
    ) -> SignedForm:
        return SignedForm(
            lines, signature or self.signature(kind), tuple(answers), Told.EXPLAINED, "CHECK"
        )

    def tonight(
        self,
        lines: Mapping[str, Choice],
        answers: Iterable[Answer] = (),
        given: Iterable[Help] = (),
        signature: Signature | None = None,
    ) -> Recorded:
        form = self.form(Kind.TONIGHT, lines, answers, signature)
        return recording.sign_tonight(self.session, self.actor, form, given)

    def keeping(
        self,
        lines: Mapping[str, Choice],
        answers: Iterable[Answer] = (),
        meeting_id: str | None = None,
        signature: Signature | None = None,
    ) -> Recorded:
        form = self.form(Kind.KEEPING, lines, answers, signature)
        return recording.sign_keeping(self.session, self.actor, form, meeting_id)

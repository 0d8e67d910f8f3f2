"""A vault of many invented people, written fast: what other benchmarks open and measure.

    python benchmarks/crowd.py DIR [PEOPLE]

makes the folder DIR with ``vault.db`` and ``vault.keys``, which open with the passphrase below.
"""

import random
import sys
import time
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path

from sqlcipher3 import dbapi2  # type: ignore[import-untyped]

from intake_desktop.domain.audit import Action
from intake_desktop.domain.codes import COLOURS, new_record_code
from intake_desktop.domain.consent import LIMITS, Kind
from intake_desktop.domain.staff import Role
from intake_desktop.vault import audit, database, keyfile, keys, moments, slots
from intake_desktop.vault.engine import Connection
from intake_desktop.vault.keyfile import KeyFile
from intake_desktop.vault.names import search_key
from intake_desktop.vault.slots import Holder, Place, SlotKind, derive

DATA_KEY = bytes(range(32))
PASSPHRASE = "lantern harbor maple window"  # noqa: S105 (of invented people)
NOW = datetime(2026, 3, 4, 21, 5, tzinfo=UTC)
FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗单仇曾吕"
GIVEN = "梅兰竹菊英秀丽华明珍静霞玉芳娟敏雪燕红云月春花平"
_VAULT, _SLOT = "ab" * 16, "cd" * 16


class _Numbered:
    """Deals each number its own code, in place of chance."""

    def __init__(self, number: int) -> None:
        self._left = [number // 100_000 % len(COLOURS), number % 100_000]

    def below(self, _limit: int) -> int:
        return self._left.pop(0)

    def token(self) -> str:
        raise NotImplementedError


def make(folder: Path, people: int, cost: keys.Cost = keys.DEFAULT) -> None:
    """A closed vault of so many people; half of them with a second meeting, one in ten ended."""
    holder = Holder(SlotKind.PASSPHRASE, "Wren", Role.LEAD)
    slot = slots.make(Place(_VAULT, _SLOT), holder, PASSPHRASE.encode(), cost, DATA_KEY)
    keyfile.write(folder, KeyFile(_VAULT, 1, (slot,)).signed(DATA_KEY))
    database.create(folder, DATA_KEY).close()
    writer = get_context("spawn").Process(target=fill, args=(folder / database.NAME, people))
    writer.start()
    writer.join()
    if writer.exitcode:
        raise SystemExit("the people could not be written")


def fill(path: Path, people: int) -> None:
    """In a process of its own, where SQLCipher does not lock each piece of memory that it takes:
    with the product's settings this takes ten minutes. What is measured is opened like any vault.
    """
    connection = connected(path)
    draw = random.Random(3)  # noqa: S311 (invented people, no secret)
    for start in range(0, people, 10_000):
        connection.execute("BEGIN IMMEDIATE")
        for number in range(start, min(start + 10_000, people)):
            _write(connection, draw, number)
        connection.execute("COMMIT")
    connection.close()


def _write(connection: Connection, draw: random.Random, number: int) -> None:
    run, identity = connection.execute, f"{draw.getrandbits(128):032x}"  # as random as real ones
    ended = number % 10 == 0
    given = NOW - timedelta(days=200 if ended else 20, seconds=number)
    at = moments.to_text(given)
    code = str(new_record_code(_Numbered(number)))
    run("INSERT INTO person VALUES (?, ?, ?)", (identity, code, at))
    for line in ("B4", "B7", "B8"):
        run("INSERT INTO consent_line VALUES (?, ?, 'yes', '')", (identity, line))
    run(
        "INSERT INTO consent (id, person_id, kind, starts_at, ends_at, recipient, purpose, how, "
        "once, form_code, template, template_version, template_sha256, languages, explained_by, "
        "interpreter, signed_on, ends_on) VALUES "
        "(?, ?, 'B', ?, ?, '', '', '', 0, ?, 'B.1', '1', ?, 'en zh-Hans', 'Wren', '', ?, ?)",
        (
            identity, identity, at, moments.to_text(given + LIMITS[Kind.KEEPING].default),
            f"B-{number:07d}", "ab" * 32, at[:10], at[:10],
        ),
    )  # fmt: skip
    for again in range(1 + number % 2):
        meeting, met = (
            f"{draw.getrandbits(128):032x}",
            moments.to_text(given + timedelta(days=again)),
        )
        run("INSERT INTO meeting VALUES (?, ?, ?, NULL, 'check', ?)", (meeting, identity, met, met))
        name = draw.choice(FAMILY) + draw.choice(GIVEN) + draw.choice(GIVEN)
        for field, words, search in (
            ("called", name, search_key(name)),
            ("needs", "看牙" * 20, ""),
        ):
            run(
                "INSERT INTO answer VALUES (?, ?, 'answered', ?, 'zh', '', ?, ?, ?)",
                (meeting, field, words, search, identity, met),
            )


def log(path: Path, rows: int) -> None:
    """So many rows in the log, about no record, as two years of opening and looking leave them."""
    connection = connected(path)
    key = connection.execute("SELECT key FROM audit_key").fetchone()[0]
    connection.execute("BEGIN IMMEDIATE")
    previous = audit.START
    for number in range(1, rows + 1):
        row = (number, moments.to_text(NOW), "", Action.VAULT_OPENED, b"", b"")
        mac = audit.chain(key, row, previous)
        values = (*row[:3], row[3].value, *row[4:], previous, mac)
        connection.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
        previous = mac
    connection.execute("COMMIT")
    connection.close()


def connected(path: Path) -> Connection:
    connection = dbapi2.connect(str(path), isolation_level=None)
    key = derive(DATA_KEY, b"intake-desktop v1 database").hex()
    connection.execute(f"PRAGMA key = \"x'{key}'\"")
    connection.execute("PRAGMA cache_size = -400000")
    return connection


if __name__ == "__main__":
    begun = time.perf_counter()
    where = Path(sys.argv[1])
    where.mkdir(mode=0o700)
    make(where, int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
    print(f"written in {time.perf_counter() - begun:.0f} s")

"""How long the list of people takes to read, and to search per keystroke, in a vault of 100,000.

    python benchmarks/people_list.py [PEOPLE]

Everything is invented. People are written by raw SQL under the vault's own rules, half of them with
a second meeting; one in ten has a record that has ended, and is not listed. A plain ``SELECT`` of
all names in the same run is the baseline.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from sqlcipher3 import dbapi2  # type: ignore[import-untyped]

from intake_desktop.domain.codes import COLOURS
from intake_desktop.domain.consent import LIMITS, Kind
from intake_desktop.services.people import People
from intake_desktop.vault import database, moments
from intake_desktop.vault.engine import Connection
from intake_desktop.vault.names import search_key
from intake_desktop.vault.slots import derive

DATA_KEY = bytes(range(32))
NOW = datetime(2026, 3, 4, 21, 5, tzinfo=UTC)
FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗单仇曾吕"
GIVEN = "梅兰竹菊英秀丽华明珍静霞玉芳娟敏雪燕红云月春花平"
TYPED = ("x", "xi", "xiao", "xiaoy", "wm", "王", "王小梅", "blue-4", "blue-48271", "no such name")


def fill(path: Path, people: int) -> None:
    """In a process of its own, where SQLCipher does not lock each piece of memory that it takes:
    with the product's settings this takes ten minutes. What is measured is opened like any vault.
    """
    connection = dbapi2.connect(str(path), isolation_level=None)
    key = derive(DATA_KEY, b"intake-desktop v1 database").hex()
    connection.execute(f"PRAGMA key = \"x'{key}'\"")
    connection.execute("PRAGMA cache_size = -400000")
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
    code = f"{COLOURS[number // 100_000 % 16]}-{number % 100_000:05d}-A"
    run("INSERT INTO person VALUES (?, ?, ?)", (identity, code, at))
    for line in ("B4", "B7"):
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


def seconds(work: Callable[[], object], rounds: int = 5) -> list[float]:
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return taken


def main(people: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        database.create(Path(folder), DATA_KEY).close()
        start = time.perf_counter()
        path = Path(folder) / database.NAME
        writer = get_context("spawn").Process(target=fill, args=(path, people))
        writer.start()
        writer.join()
        size = path.stat().st_size / 1e6
        print(f"{people} people, {size:.0f} MB, written in {time.perf_counter() - start:.0f} s")
        vault = database.open_(Path(folder), DATA_KEY)

        def listed() -> People:
            with vault.transaction() as tx:
                return People(tx.people.listed(NOW))

        def plain() -> object:
            sql = "SELECT meeting_id, words, search FROM answer WHERE field = 'called'"
            return vault._connection.execute(sql).fetchall()

        _say("listed, first time", seconds(listed, 1))
        _say("listed", seconds(listed))
        _say("plain SELECT of all names", seconds(plain))
        everybody = listed()
        print(f"{len(everybody.lines)} of them listed")
        for typed in TYPED:
            found = len(everybody.find(typed))
            _say(f"find {typed!r} ({found})", seconds(partial(everybody.find, typed)))
        vault.close()


def _say(what: str, taken: list[float]) -> None:
    print(f"{what:32} median {statistics.median(taken) * 1e3:7.1f} ms, most {max(taken) * 1e3:.1f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)

"""How long the list of people takes to read, and to search per keystroke, in a vault of 100,000.

    python benchmarks/people_list.py [PEOPLE]

Everything is invented. People are written by raw SQL under the vault's own rules, half of them with
a second meeting; one in ten has a record that has ended, and is not listed. A plain ``SELECT`` of
all names in the same run is the baseline.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from crowd import DATA_KEY, NOW, make

from intake_desktop.services.people import People
from intake_desktop.vault import database

TYPED = ("x", "xi", "xiao", "xiaoy", "wm", "王", "王小梅", "blue-4", "blue-48271", "no such name")


def seconds(work: Callable[[], object], rounds: int = 5) -> list[float]:
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return taken


def main(people: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        path = Path(folder) / database.NAME
        make(Path(folder), people)
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

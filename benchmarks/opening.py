"""What the checks before the first screen cost, against a bare SQLCipher open of the same vault.

    nice python benchmarks/opening.py [PEOPLE]

Both need the key derived from the passphrase, at the default cost; both open the file and read its
schema. The product's way also looks at the file from outside, sums up the schema and compares it
with what its own migrations make, and checks the end of the log. Medians, of the ratio too, over
rounds in which each is done once. The whole-file checks, which run later, in slices and in a child
process, are shown below.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from crowd import DATA_KEY, NOW, PASSPHRASE, log, make

from intake_desktop.vault import database, engine, keys, shape
from intake_desktop.vault.aside import Aside
from intake_desktop.vault.backup import Making

ROUNDS = 15
LOG_ROWS = 100_000
LIMIT = 1.3


def bare(folder: Path, key: bytes) -> None:
    connection = engine.connect(folder / database.NAME, key)
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.execute("PRAGMA journal_mode = WAL").fetchone()
    connection.close()


def checked(folder: Path, key: bytes) -> None:
    shape._expected.cache_clear()  # each opening is one of a new process
    database.examine(folder)
    database.open_(folder, key).close()


def main(people: int) -> int:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        make(folder, people)
        log(folder / database.NAME, LOG_ROWS)
        size = (folder / database.NAME).stat().st_size / 1e6
        print(f"{people} people, {LOG_ROWS} rows in the log, {size:.0f} MB")
        ratio = _ratio(folder)
        print(f"ratio {ratio:.2f}, at most {LIMIT}", flush=True)
        _whole(folder)
        return 0 if ratio <= LIMIT else 1


def _ratio(folder: Path) -> float:
    """Each round derives the key once, which both ways need, and opens both ways."""
    derived, plain, whole, ratios = [], [], [], []
    for _ in range(ROUNDS):
        derived.append(_seconds(lambda: keys.unlock(folder, PASSPHRASE)))
        plain.append(_seconds(lambda: bare(folder, DATA_KEY)))
        whole.append(_seconds(lambda: checked(folder, DATA_KEY)))
        ratios.append((derived[-1] + whole[-1]) / (derived[-1] + plain[-1]))
    _say("key derivation", derived)
    _say("bare open", plain)
    _say("checked open", whole)
    return statistics.median(ratios)


def _whole(folder: Path) -> None:
    """The whole-file check: slices on the vault's own thread, then a child."""
    vault = database.open_(folder, DATA_KEY)
    making = Making(vault, NOW)
    slices = []
    done = False
    while not done:
        start = time.perf_counter()
        done = making.step()
        slices.append(time.perf_counter() - start)
    _say(f"one of {len(slices)} slices of a copy", slices)
    child = Aside(
        "back_up",
        {1: DATA_KEY},
        part=str(making.part),
        vault=str(folder),
        rows=dict(making.rows),
        also=[],
        keep=True,
    )
    _say("restored and checked as a whole", [_seconds(child.wait)])
    vault.close()


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _say(what: str, taken: list[float]) -> None:
    middle, most = statistics.median(taken) * 1e3, max(taken) * 1e3
    print(f"{what:40} median {middle:8.1f} ms, most {most:.1f}")


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))

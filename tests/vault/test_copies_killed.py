"""Killed at any moment of a backup, a cleaning, a new key or a restore: the vault is whole, and so
is every copy that has its name."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from intake_desktop.vault import copies, copy_folders, database, keyfile, proving, restoring
from vault.crate import LATER, Crate, gone
from vault.samples import identity
from vault.test_copies import NEW_KEY, new_generation, people

_CHILD = """
import sys
from datetime import UTC, datetime
from pathlib import Path
sys.path[:0] = [sys.argv[4]]
from intake_desktop.vault import backup, copies, copy_folders, database, restoring
from vault.crate import LATER, gone
from vault.test_copies import NEW_KEY
what, folder, key = sys.argv[1], Path(sys.argv[2]), bytes.fromhex(sys.argv[3])
places = [folder / "backups", folder / "replaced"]
print("ready", flush=True)
if what == "back up":
    vault = database.open_(folder, key)
    making = backup.Making(vault, datetime.now(UTC), pages=10)
    while not making.step():
        pass
    backup.complete(making.part, key, folder, making.rows)
elif what == "clean":
    copies.clean(folder, places, {1: key}, [gone(2), gone(3)], LATER)
elif what == "rekey":
    copies.rekey(folder, places, {1: key}, NEW_KEY)
elif what == "restore":
    copy = copy_folders.found_in(places[0])[0]
    restoring.restore(copy, key, folder / restoring.READY, [gone(2)], LATER)
    restoring.decide(folder, datetime.now(UTC))
    restoring.finish(folder)
print("done", flush=True)
"""
KILLS = 5


def run(what: str, crate: Crate, seconds: float | None) -> float:
    """Kills the work after so many seconds; None lets it end. Gives how long it took."""
    tests = Path(__file__).parent.parent
    child = subprocess.Popen(
        [sys.executable, "-c", _CHILD, what, str(crate.folder), crate.key.hex(), str(tests)],
        stdout=subprocess.PIPE,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == b"ready\n"
    start = time.perf_counter()
    if seconds is None:
        assert child.stdout.readline() == b"done\n"
    else:
        time.sleep(seconds)
        os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    return time.perf_counter() - start


@pytest.fixture
def filled(crate: Crate) -> Crate:
    vault = crate.open()
    crate.fill(vault, range(1, 30))
    crate.copy(vault)
    vault.close()
    return crate


def named(crate: Crate) -> list[Path]:
    return copy_folders.found_in(crate.backups)


def moments(what: str, crate: Crate) -> list[float]:
    """Spread over the time that it takes here when nobody kills it; that run is the control."""
    whole = run(what, crate, None)
    return [whole * number / (KILLS - 0.5) for number in range(KILLS)]


def test_a_killed_backup_leaves_the_older_ones_and_the_vault(filled: Crate) -> None:
    first = named(filled)
    for seconds in moments("back up", filled):
        run("back up", filled, seconds)
        copy_folders.discard_parts(filled.folder, [filled.backups])
        assert first[0] in named(filled)
        for copy in named(filled):
            assert proving.prove(copy, filled.key, filled.folder).rows["person"] == 29
        assert len(people(filled.folder, filled.key)) == 29
    assert len(named(filled)) >= 2


def test_a_killed_cleaning_leaves_whole_copies_and_is_done_later(filled: Crate) -> None:
    times = moments("clean", filled)
    for seconds in times:
        vault = filled.open()
        filled.copy(vault)
        vault.close()
        run("clean", filled, seconds)
        for copy in named(filled):
            assert len(people(copy, filled.key)) in {27, 29}
            proving.prove(copy, filled.key, filled.folder)
    copies.clean(filled.folder, [filled.backups], {1: filled.key}, [gone(2), gone(3)], LATER)
    for copy in named(filled):
        assert not {identity(2), identity(3)} & set(people(copy, filled.key))


def test_a_killed_new_key_leaves_each_copy_under_one_of_the_two(filled: Crate) -> None:
    vault = filled.open()
    filled.copy(vault)
    vault.close()
    new_generation(filled)
    keys = {1: filled.key, 2: NEW_KEY}
    for number in range(KILLS):
        run("rekey", filled, 0.05 + 0.15 * number)
        copy_folders.discard_parts(filled.folder, [filled.backups])
        assert len(named(filled)) >= 2
        for copy in named(filled):
            assert len(people(copy, keys[keyfile.read(copy).generation])) == 29
    run("rekey", filled, None)
    assert {keyfile.read(copy).generation for copy in named(filled)} == {2}


def test_a_killed_restore_leaves_the_old_vault_or_the_new_one(filled: Crate) -> None:
    vault = filled.open()
    filled.fill(vault, range(30, 33))
    vault.close()
    now = people(filled.folder, filled.key)
    (copy,) = named(filled)
    whole = len(people(copy, filled.key))
    for number in range(KILLS):
        run("restore", filled, 0.1 + 0.25 * number)
        restoring.finish(filled.folder)
        copy_folders.discard_parts(filled.folder, [filled.backups, filled.folder / "replaced"])
        found = people(filled.folder, filled.key)
        assert found == now or (len(found) == whole - 1 and identity(2) not in found)
        database.examine(filled.folder)
    run("restore", filled, None)
    assert len(people(filled.folder, filled.key)) == whole - 1
    replaced = copy_folders.found_in(filled.folder / "replaced")
    assert replaced and all(people(old, filled.key) for old in replaced)

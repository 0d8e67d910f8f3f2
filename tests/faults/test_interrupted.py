"""Founding, migration, backup, restore and changes of keys that are interrupted: afterwards there
is the old or the new, and never less."""

import random
import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from faults import changes, disk, recorder, shelter
from faults.amounts import whole_only
from faults.changes import CHANGES
from faults.nursery import Nursery
from intake_desktop.domain.errors import IntakeError
from intake_desktop.vault import engine

Amount = Callable[[int, int], int]
Tell = Callable[[str], None]


@pytest.fixture(scope="session")
def _shelter_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("shelter") / "vault"
    folder.mkdir(mode=0o700)
    calibrate = shelter.keys.calibrate
    shelter.begin(folder)
    yield folder
    shelter.keys.calibrate = calibrate


@pytest.fixture
def ready(_shelter_once: Path, quick_disk: Path, tmp_path: Path) -> Callable[[str], Path]:
    """``ready(change)``: a new folder in which that change can begin."""

    def make(name: str) -> Path:
        prepared = tmp_path / f"ready-{name}"
        if not prepared.exists():
            shutil.copytree(_shelter_once, prepared)
            CHANGES[name].prepare(prepared)
        folder = quick_disk / "vault"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(prepared, folder)
        return folder

    return make


@pytest.mark.parametrize("name", whole_only(CHANGES, but={"migration", "removal", "backup"}))
def test_killed_at_any_moment(
    ready: Callable[[str], Path], nursery: Nursery, amount: Amount, tell: Tell, name: str
) -> None:
    luck = random.Random(13)
    folder = ready(name)
    started = time.monotonic()
    child = nursery.run("change", folder, name)
    takes = time.monotonic() - started
    assert (child.code, child.said[-1]) == (0, "done")
    CHANGES[name].judge(folder, child.said)
    kills = 0
    for _ in range(amount(1, 30)):
        after = luck.random() * takes * 0.9
        child = nursery.run("change", ready(name), name, kill_when=has_begun, kill_after=after)
        kills += child.code == -9
        CHANGES[name].judge(folder, child.said)
    assert kills > amount(-1, 2)
    tell(f"{name}: {kills} SIGKILLs, less than before 0")


def has_begun(line: str) -> bool:
    return line == "begun"


@pytest.mark.parametrize("name", whole_only(CHANGES, but={"swap"}))
def test_power_cut_at_any_moment(
    ready: Callable[[str], Path], quick_disk: Path, amount: Amount, tell: Tell, name: str
) -> None:
    recording = recorder.record(ready(name), "change", quick_disk / "vault", name)
    assert b"".join(op.data for op in recording.ops if op.kind == "said").endswith(b"done\n")
    after = quick_disk / "after"
    bad: Counter[str] = Counter()
    tried = 0
    for before, luck, keep in disk.cuts(recording, amount(6, 200), seed=14):
        shutil.rmtree(after, ignore_errors=True)
        before.write(after, luck, keep)
        tried += 1
        try:
            CHANGES[name].judge(after, before.said)
        except (AssertionError, IntakeError, engine.Error) as error:
            bad[f"{type(error).__name__} {error}"[:80]] += 1
    assert not bad, bad.most_common(5)
    tell(f"{name}: power-cut states {tried}, less than before 0")


def test_a_migration_killed_at_each_statement(
    ready: Callable[[str], Path], nursery: Nursery, amount: Amount, tell: Tell
) -> None:
    folder = ready("migration")
    kills = 0
    for statement in range(1, 1000, amount(20, 1)):
        child = nursery.run("migrate_until", ready("migration"), statement)
        changes.judge_migration(folder, child.said)
        if child.code == 0:
            break
        assert child.code == -9
        kills += 1
    assert child.said == ["done"]
    assert kills > amount(2, 40)
    tell(f"migration: killed at each of {kills} statements, old or new schema")


@pytest.mark.faults
def test_the_judges_see_what_is_less_than_before(ready: Callable[[str], Path]) -> None:
    """The control: what an interruption may never leave behind is told by each judge."""
    harm: dict[str, Callable[[Path], object]] = {
        "founding": lambda folder: (folder / "vault.db").write_bytes(b""),
        "migration": lambda folder: shutil.copy(folder / "people.json", folder / "vault.keys"),
        "passphrase": lambda folder: (folder / "vault.keys").unlink(),
        "removal": lambda folder: (folder / "vault.db").unlink(),
        "deletion": forget_everybody,
        "backup": lambda folder: shutil.rmtree(folder / "backups"),
        "restore": lambda folder: shutil.rmtree(folder / "backups"),
        "swap": lambda folder: shutil.rmtree(folder / "restoring"),
    }
    assert set(harm) == set(CHANGES)
    for name, do in harm.items():
        folder = ready(name)
        if name == "founding":
            CHANGES[name].act(folder)
        do(folder)
        with pytest.raises((AssertionError, IntakeError)):
            CHANGES[name].judge(folder, ["done"] if name == "swap" else [])


def forget_everybody(folder: Path) -> None:
    session, _ = shelter.entered(folder)
    session.vault._connection.execute("DELETE FROM answer")
    session.vault.close()

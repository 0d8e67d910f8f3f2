"""Power cuts: everything that a writer did to its disk, replayed with what was not synced left
out, torn or out of order, and opened again."""

import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from faults import disk, recorder, story, writer
from faults.amounts import whole_only
from intake_desktop.domain.errors import VaultError
from intake_desktop.vault import engine

Amount = Callable[[int, int], int]
_STEPS = 40


def lost(recording: recorder.Recording, folder: Path, amount: int) -> tuple[int, Counter[str]]:
    """How many states were tried, and what was wrong with those that were bad."""
    bad: Counter[str] = Counter()
    tried = 0
    for before, luck, keep in disk.cuts(recording, amount, seed=6):
        shutil.rmtree(folder, ignore_errors=True)
        before.write(folder, luck, keep)
        tried += 1
        try:
            story.judge(folder, before.acknowledged)
        except (AssertionError, VaultError, engine.Error) as error:
            bad[f"{type(error).__name__} {error}"[:60]] += 1
    return tried, bad


def recorded(folder: Path, synchronous: str = "") -> recorder.Recording:
    folder.mkdir()
    writer.new(folder)
    recording = recorder.record(folder, "save", folder, 0, _STEPS, synchronous)
    kinds = Counter(op.kind for op in recording.ops)
    assert kinds["said"] == _STEPS + 2
    assert kinds["write"] > 5 * _STEPS
    return recording


def test_power_cuts_lose_nothing_that_was_acknowledged(
    quick_disk: Path, amount: Amount, tell: Callable[[str], None]
) -> None:
    recording = recorded(quick_disk / "vault")
    tried, bad = lost(recording, quick_disk / "after", amount(40, 3000))
    assert not bad, bad.most_common(5)
    tell(f"power-cut states while saving {tried}, lost 0")


@pytest.mark.parametrize("setting", whole_only(["OFF", "NORMAL"], but={"OFF"}))
def test_the_harness_sees_what_a_weaker_setting_loses(
    quick_disk: Path, amount: Amount, tell: Callable[[str], None], setting: str
) -> None:
    """The control: without a sync before each answer, power cuts lose what was acknowledged."""
    recording = recorded(quick_disk / "vault", setting)
    tried, bad = lost(recording, quick_disk / "after", amount(20, 600))
    assert bad.total() > tried / 4
    tell(f"control with synchronous={setting}: {bad.total()} of {tried} power-cut states bad")

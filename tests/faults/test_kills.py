"""Writers that are killed in the middle: what they had said was saved is there."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from faults import story, writer
from faults.nursery import Nursery

Amount = Callable[[int, int], int]


def test_random_kills_lose_nothing_that_was_acknowledged(
    quick_disk: Path, nursery: Nursery, amount: Amount, tell: Callable[[str], None]
) -> None:
    writer.new(quick_disk)
    luck = random.Random(4)
    kills, last, acknowledged, in_the_middle = amount(20, 500), 0, 0, 0
    for _ in range(kills):
        # By what it said, not by the clock alone: a busy machine must not make this test empty.
        said_last = str(last + luck.randrange(1, 8))
        child = nursery.run(
            "save", quick_disk, last, kill_when=said_last.__eq__, kill_after=luck.random() * 0.02
        )
        assert child.code == -9
        # It did die at work: what it saved is still in the log beside the vault.
        in_the_middle += (quick_disk / "vault.db-wal").stat().st_size > 0
        said = child.acknowledged or last
        acknowledged += said - last
        last = story.judge(quick_disk, said)
    assert acknowledged > kills
    assert in_the_middle > kills / 4
    tell(f"{kills} SIGKILLs, acknowledged {acknowledged}, lost 0")


def test_the_harness_sees_a_save_that_was_lost_or_half_made(
    quick_disk: Path, nursery: Nursery
) -> None:
    """The control: the same judge finds a step that is missing, one too many, or half of one."""
    writer.new(quick_disk)
    child = nursery.run("save", quick_disk, 0, 9)
    assert (child.code, child.acknowledged) == (0, 9)
    assert story.judge(quick_disk, 9) == story.judge(quick_disk, 8) == 9
    for claimed in (10, 7):
        with pytest.raises(AssertionError, match="but the vault holds"):
            story.judge(quick_disk, claimed)
    vault = story.database.open_(quick_disk, story.DATA_KEY)
    vault._connection.execute("DELETE FROM answer WHERE words = ?", (story.words(9),))
    vault.close()
    with pytest.raises(AssertionError):
        story.judge(quick_disk, 9)


def test_a_write_ahead_log_that_vanishes_leaves_an_older_whole_vault(
    quick_disk: Path, nursery: Nursery
) -> None:
    """Nobody can read what somebody took away. But the vault is whole, as it was when it was last
    emptied; only the head code on an earlier report tells that it is older."""
    writer.new(quick_disk)
    child = nursery.run("save", quick_disk, 0, kill_when=lambda line: line == "20")
    (quick_disk / "vault.db-wal").unlink()
    with pytest.raises(AssertionError, match="but the vault holds"):
        story.judge(quick_disk, child.acknowledged)
    vault = story.database.open_(quick_disk, story.DATA_KEY)
    assert story.problems(vault) == []
    assert story.seen(vault) == story.after(0)
    vault.close()


def _is_open(line: str) -> bool:
    return line == "open"

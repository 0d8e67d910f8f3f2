"""Files that are not what they should be: each is found, and said which check finds it."""

import os
import random
import sqlite3
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from faults import story, writer
from faults.garbling import LOG, LOOK, NOTHING, OPENING, PAGES, SQLITE, Garbled
from intake_desktop.vault import database
from intake_desktop.vault.engine import PAGE

Amount = Callable[[int, int], int]
Tell = Callable[[str], None]


@pytest.fixture
def garbled(quick_disk: Path) -> Garbled:
    return Garbled(quick_disk)


def told(found: Counter[str]) -> str:
    parts = [f"{name} {found[name]}" for name in (LOOK, OPENING, PAGES, SQLITE, LOG)]
    return f"found by {', '.join(parts)}; undetected {found[NOTHING]}"


def test_what_is_well_is_found_well(garbled: Garbled) -> None:
    """The control: no check finds anything in files that are well."""
    assert garbled.found_by(garbled.older) == NOTHING
    assert garbled.found_by(garbled.content) == NOTHING
    assert not garbled.differs_in()
    garbled.path.write_bytes(garbled.older)
    assert {"answer", "audit", "tally"} <= garbled.differs_in()


def test_every_byte_that_is_flipped(garbled: Garbled, amount: Amount, tell: Tell) -> None:
    luck = random.Random(8)
    content = garbled.content
    header = range(0, 100, amount(9, 1))
    first = [luck.randrange(100, PAGE) for _ in range(amount(10, 200))]
    others = [luck.randrange(PAGE, len(content)) for _ in range(amount(40, 1500))]
    ends = [PAGE - 1, PAGE, len(content) - 1, *range(PAGE - 80, PAGE, amount(40, 1))]
    found: Counter[str] = Counter()
    for at in (*header, *first, *others, *ends):
        flipped = bytearray(content)
        flipped[at] ^= 1 << luck.randrange(8)
        by = garbled.found_by(bytes(flipped))
        found[by] += 1
        assert by != NOTHING, at
        assert at >= PAGE or by in (LOOK, OPENING)
    tell(f"byte flips {found.total()}, {told(found)}")


def test_every_truncation(garbled: Garbled, amount: Amount, tell: Tell) -> None:
    luck = random.Random(9)
    pages = len(garbled.content) // PAGE
    lengths = [page * PAGE for page in range(0, pages, amount(12, 1))]
    lengths += [page * PAGE + luck.randrange(1, PAGE) for page in range(0, pages, amount(12, 1))]
    lengths += [1, 15, 16, 100, len(garbled.content) - 1, len(garbled.content) - PAGE]
    found = Counter(garbled.found_by(garbled.content[:length]) for length in lengths)
    assert not found[NOTHING], found
    assert found[LOOK] >= len(lengths) / 3  # off page, and empty, without a key
    tell(f"truncations {found.total()}, {told(found)}")


def test_pages_that_are_swapped(garbled: Garbled, amount: Amount, tell: Tell) -> None:
    luck = random.Random(10)
    pages = len(garbled.content) // PAGE
    found: Counter[str] = Counter()
    for _ in range(amount(20, 300)):
        one, other = luck.sample(range(pages), 2)
        content = bytearray(garbled.content)
        for here, there in ((one, other), (other, one)):
            content[here * PAGE : (here + 1) * PAGE] = page_of(garbled.content, there)
        found[garbled.found_by(bytes(content))] += 1
    assert not found[NOTHING], found
    tell(f"pages swapped {found.total()}, {told(found)}")


def test_older_pages_put_back(garbled: Garbled, amount: Amount, tell: Tell) -> None:
    """Each is a page that this vault's own key made, so only what it says gives it away."""
    luck = random.Random(11)
    changed = [page for page in range(len(garbled.older) // PAGE)
               if page_of(garbled.older, page) != page_of(garbled.content, page)]  # fmt: skip
    tries = [[page] for page in changed]
    tries += [luck.sample(changed, luck.randrange(2, 6)) for _ in range(amount(20, 300))]
    found: Counter[str] = Counter()
    free = 0
    for pages in tries[:: amount(3, 1)]:
        content = bytearray(garbled.content)
        for page in pages:
            content[page * PAGE : (page + 1) * PAGE] = page_of(garbled.older, page)
        by = garbled.found_by(bytes(content))
        if by == NOTHING:
            differs = garbled.differs_in()
            assert differs <= _NOT_IN_THE_LOG, (pages, differs)
            if not differs:  # a page that nothing is on
                free += 1
                continue
        found[by] += 1
    assert found.total() > 2 * found[NOTHING]
    tell(f"older pages put back {found.total()}, {told(found)}, all of them the tally of things; "
         f"of free pages {free}")  # fmt: skip


# How many beds and meals were given: counted as things, and the log tells only that they were.
_NOT_IN_THE_LOG = {"tally"}


def test_what_is_appended(garbled: Garbled) -> None:
    content = garbled.content
    for more in (b"\0", b"x", os.urandom(PAGE - 1), os.urandom(PAGE), bytes(PAGE), bytes(3 * PAGE),
                 content[-PAGE:], content[:PAGE], content):  # fmt: skip
        found = garbled.found_by(content + more)
        assert found != NOTHING or not garbled.differs_in(), len(more)
        assert (found == LOOK) == (len(more) % PAGE > 0)


def test_files_that_are_something_else(garbled: Garbled, tmp_path: Path) -> None:
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("CREATE TABLE person (id)")
    plain.commit()
    plain.close()
    other = tmp_path / "other"
    other.mkdir()
    database.create(other, bytes(range(1, 33))).close()
    assert garbled.found_by((tmp_path / "plain.db").read_bytes()) == LOOK
    assert garbled.found_by(b"") == LOOK
    for content in ((other / "vault.db").read_bytes(), os.urandom(10 * PAGE), bytes(10 * PAGE)):
        assert garbled.found_by(content) == OPENING


def test_bytes_flipped_in_the_write_ahead_log(garbled: Garbled, amount: Amount, tell: Tell) -> None:
    """What the log held from there on is gone, as after a power cut, and nothing tells that from
    one. But what is left is an older whole vault, never a mixture."""
    folder = garbled.folder / "crashed"
    folder.mkdir()
    writer.new(folder)
    writing = writer.Writer(folder, 0)
    for _ in range(6):
        last = writing.step()
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    writing.close()
    luck = random.Random(12)
    log = files["vault.db-wal"]
    steps: Counter[int] = Counter()
    for _ in range(amount(5, 100)):
        for name, content in files.items():
            (folder / name).write_bytes(content)
        flipped = bytearray(log)
        flipped[luck.randrange(len(log))] ^= 1 << luck.randrange(8)
        (folder / "vault.db-wal").write_bytes(flipped)
        steps[whole_step(folder, last)] += 1
    tell(f"bytes flipped in the write-ahead log {steps.total()}: an older whole vault "
         f"{steps.total() - steps[last]}, mixtures 0")  # fmt: skip


def whole_step(folder: Path, last: int) -> int:
    for step in range(last, -1, -1):
        try:
            return story.judge(folder, step)
        except AssertionError as error:
            assert "but the vault holds" in str(error)
    raise AssertionError("a mixture of steps")


def page_of(content: bytes, page: int) -> bytes:
    return content[page * PAGE : (page + 1) * PAGE]

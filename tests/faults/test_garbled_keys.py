"""Keys files that are garbled or written to do harm, keys of another vault, and a hundred guesses:
each is refused in a moment with an error that the program has words for, and nothing is lost."""

import hashlib
import json
import random
import shutil
import time
from collections import Counter
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from faults import shelter
from intake_desktop.domain.errors import (
    VaultDamaged,
    VaultError,
    VaultMissing,
    VaultTooNew,
    WrongPassphrase,
)
from intake_desktop.services import access
from intake_desktop.vault import database, keyfile, keys
from intake_desktop.vault.patience import Patience
from vault.samples import DATA_KEY

Amount = Callable[[int, int], int]
Garble = Callable[[bytes, random.Random], bytes]
_MOST_SECONDS = 0.1  # of this processor, so that others who use it too do not count


@pytest.fixture(scope="module")
def _founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("keys")
    founded = keys.found(folder, "Wren", shelter.LEAD, keys.MINIMUM)
    database.create(folder, founded.data_key).close()
    return folder


@pytest.fixture
def folder(_founded: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(_founded, tmp_path / "vault"))


def refused(folder: Path, content: bytes) -> str:
    """The code of the refusal, before any passphrase is tried."""
    (folder / keyfile.NAME).write_bytes(content)
    took = []
    for _ in range(3):  # in one of them Python may tidy up after everything before
        began = time.thread_time()
        with pytest.raises((VaultDamaged, VaultTooNew)) as caught:
            keys.unlock(folder, shelter.LEAD)
        took.append(time.thread_time() - began)
        if took[-1] < _MOST_SECONDS:
            break
    assert min(took) < _MOST_SECONDS
    return getattr(caught.value, "why", "too-new")


def mended(document: dict[str, Any]) -> bytes:
    """With a digest that fits, as whoever knows the format can write it."""
    document.pop("sha256", None)
    body = json.dumps(document, sort_keys=True, separators=(",", ":")).encode("ascii")
    document["sha256"] = hashlib.sha256(body).hexdigest()
    return json.dumps(document, sort_keys=True, separators=(",", ":")).encode("ascii") + b"\n"


def flip(content: bytes, luck: random.Random) -> bytes:
    at = luck.randrange(len(content))
    return content[:at] + bytes([content[at] ^ 1 << luck.randrange(8)]) + content[at + 1 :]


def cut(content: bytes, luck: random.Random) -> bytes:
    start, end = sorted(luck.sample(range(len(content) + 1), 2))
    return content[:start] + content[end:]


def double_a_name(content: bytes, luck: random.Random) -> bytes:
    names = [name for name in (b'"generation":1,', b'"version":1}', b'"role":"lead",', b'"t":3,')
             if name in content]  # fmt: skip
    name = luck.choice(names)
    return content.replace(name, name.rstrip(b"},") + b"," + name, 1)


def nest(content: bytes, luck: random.Random) -> bytes:
    deep = luck.choice((10, 1_000, 9_000))
    return content.replace(b'"slots":[', b'"slots":' + b"[" * deep, 1)


def huge(content: bytes, luck: random.Random) -> bytes:
    number = luck.choice((b"9" * 4_000, b"1e999", b"-1e999", b"0." + b"1" * 4_000))
    return content.replace(b'"generation":1', b'"generation":' + number, 1)


def no_number(content: bytes, luck: random.Random) -> bytes:
    word = luck.choice((b"NaN", b"Infinity", b"-Infinity", b"null", b"true", b'"1"', b"1.0"))
    return content.replace(b'"generation":1', b'"generation":' + word, 1)


def no_text(content: bytes, luck: random.Random) -> bytes:
    at = luck.randrange(len(content))
    bad = luck.choice((b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80", b"\0"))
    return content[:at] + bad + content[at:]


def add(content: bytes, luck: random.Random) -> bytes:
    at = luck.randrange(len(content) + 1)
    return content[:at] + luck.randbytes(luck.randrange(1, 200_000)) + content[at:]


_WAYS: tuple[Garble, ...] = (flip, cut, double_a_name, nest, huge, no_number, no_text, add)


def test_a_garbled_keys_file(folder: Path, amount: Amount, tell: Callable[[str], None]) -> None:
    content = (folder / keyfile.NAME).read_bytes()
    luck = random.Random(15)
    found: Counter[str] = Counter()
    for number in range(amount(160, 4_000)):
        garbled = _WAYS[number % len(_WAYS)](content, luck)
        if luck.random() < 0.2:
            garbled = luck.choice(_WAYS[:2])(garbled, luck)
        if garbled != content:
            found[refused(folder, garbled)] += 1
    assert len(found) > 4  # many checks had their turn
    (folder / keyfile.NAME).write_bytes(content)  # the control
    assert keys.unlock(folder, shelter.LEAD)
    tell(f"garbled keys files {found.total()}, each refused in under {_MOST_SECONDS} s")


@pytest.mark.parametrize(
    "cost",
    [{"m": 64 * 1024**2}, {"m": 2**40}, {"t": 2**31}, {"p": 255}, {"m": 1024**2 + 1}, {"t": 11},
     {"m": 8, "t": 1, "p": 1}],
)  # fmt: skip
def test_hostile_costs_are_refused_before_they_cost_anything(
    folder: Path, cost: dict[str, int]
) -> None:
    document = json.loads((folder / keyfile.NAME).read_bytes())
    for slot in document["slots"]:
        slot.update(cost)
    assert refused(folder, mended(document)) == "keys-cost"


def test_keys_of_another_vault_open_nothing_and_change_nothing(
    folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    theirs = keys.found(other, "Heron", shelter.COLLEAGUE, keys.MINIMUM)
    ours = (folder / keyfile.NAME).read_bytes()
    before = (folder / "vault.db").read_bytes()
    shutil.copy(other / keyfile.NAME, folder)
    with pytest.raises(WrongPassphrase):
        keys.unlock(folder, shelter.LEAD)
    opened = keys.unlock(folder, shelter.COLLEAGUE)
    assert opened.data_key == theirs.data_key
    with pytest.raises(VaultDamaged, match="cipher"):
        database.open_(folder, opened.data_key)
    assert (folder / "vault.db").read_bytes() == before

    # One of their slots among ours: the sum under our data key does not cover it.
    document = json.loads(ours)
    document["slots"].append(json.loads((other / keyfile.NAME).read_bytes())["slots"][0])
    (folder / keyfile.NAME).write_bytes(mended(document))
    with pytest.raises(VaultError):
        keys.unlock(folder, shelter.COLLEAGUE)
    with pytest.raises(VaultDamaged, match="keys-mac"):
        keys.unlock(folder, shelter.LEAD)


def test_a_missing_keys_file_is_never_a_new_vault(folder: Path) -> None:
    (folder / keyfile.NAME).unlink()
    with pytest.raises(VaultMissing):
        keys.unlock(folder, shelter.LEAD)
    with pytest.raises(VaultDamaged, match="no-keys"):
        access.examine(shelter.desk(folder))


def test_a_hundred_wrong_passphrases_lose_nothing(
    folder: Path, amount: Amount, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Time goes on by a minute at each look, so that each of them is really tried."""
    minutes = count()
    defaults = (lambda: 60.0 * next(minutes), time.sleep)
    monkeypatch.setattr(Patience.__init__, "__defaults__", defaults)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    desk = shelter.desk(folder)
    for number in range(amount(3, 100)):
        with pytest.raises(WrongPassphrase):
            access.unlock(desk, f"{shelter.LEAD} {number}")
    assert {name: (folder / name).read_bytes() for name in before} == before
    monkeypatch.setattr(access.passphrases, "make_slower", lambda *_arguments: False)
    access.unlock(desk, shelter.LEAD).session.vault.close()


def test_another_data_key_opens_nothing(folder: Path) -> None:
    with pytest.raises(VaultDamaged, match="cipher"):
        database.open_(folder, DATA_KEY)

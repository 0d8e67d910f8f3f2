"""The delay after wrong tries: it grows, outlives a new start, and takes nothing away."""

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from intake_desktop.domain.errors import TooSoon, VaultDamaged, WrongPassphrase
from intake_desktop.vault import keyfile, keys, patience
from intake_desktop.vault.patience import Patience
from vault.conftest import FoundedFolder
from vault.samples import PASSPHRASE


class Hours:
    """Seconds since a start that a test can pass, or begin anew."""

    def __init__(self) -> None:
        self.now, self.slept = 1000.0, 0.0

    def read(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept += seconds


@pytest.fixture
def hours() -> Hours:
    return Hours()


def door(folder: Path, hours: Hours) -> Patience:
    return Patience(folder, hours.read, hours.sleep)  # each one as after a new start


def fail(folder: Path, hours: Hours) -> None:
    with suppress(WrongPassphrase), door(folder, hours).trying():
        raise WrongPassphrase


def test_the_delay_grows_from_one_second_to_thirty(tmp_path: Path, hours: Hours) -> None:
    waits = []
    for _ in range(8):
        fail(tmp_path, hours)
        waits.append(door(tmp_path, hours).wait())
        hours.now += waits[-1]
    assert waits == [1, 2, 4, 8, 16, 30, 30, 30]


def test_a_try_too_soon_is_none(tmp_path: Path, hours: Hours) -> None:
    fail(tmp_path, hours)
    fail_again = door(tmp_path, hours)
    hours.now += 0.5
    with pytest.raises(TooSoon) as caught, fail_again.trying():
        pytest.fail("it may not be tried")
    assert caught.value.seconds == 0.5
    hours.now += 0.5
    fail(tmp_path, hours)
    assert door(tmp_path, hours).wait() == 2  # the one too soon did not count


def test_success_begins_anew(tmp_path: Path, hours: Hours) -> None:
    for _ in range(3):
        fail(tmp_path, hours)
        hours.now += 30
    with door(tmp_path, hours).trying():
        pass
    assert door(tmp_path, hours).wait() == 0
    assert not list(tmp_path.iterdir())


def test_what_is_no_answer_about_the_secret_does_not_count(tmp_path: Path, hours: Hours) -> None:
    with suppress(VaultDamaged), door(tmp_path, hours).trying():
        raise VaultDamaged("slot")
    assert door(tmp_path, hours).wait() == 0
    fail(tmp_path, hours)
    hours.now += 1
    with suppress(VaultDamaged), door(tmp_path, hours).trying():
        raise VaultDamaged("slot")
    assert door(tmp_path, hours).wait() == 0
    fail(tmp_path, hours)
    assert door(tmp_path, hours).wait() == 2


def test_a_new_start_of_the_laptop_shortens_nothing(tmp_path: Path, hours: Hours) -> None:
    for _ in range(7):
        fail(tmp_path, hours)
        hours.now += 30
    fail(tmp_path, hours)
    hours.now = 12.0  # it was started twelve seconds ago
    assert door(tmp_path, hours).wait() == 18


def test_ending_the_program_in_the_middle_of_a_try_wins_nothing(tmp_path: Path) -> None:
    program = (
        "import os, pathlib, sys\n"
        "from intake_desktop.vault.patience import Patience\n"
        "with Patience(pathlib.Path(sys.argv[1])).trying():\n"
        "    os.kill(os.getpid(), 9)\n"
    )
    ended = subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False)
    assert ended.returncode == -9
    assert 0 < Patience(tmp_path).wait() <= 1


def test_where_nothing_can_be_written_each_try_waits(tmp_path: Path, hours: Hours) -> None:
    gone = tmp_path / "unplugged"
    fail(gone, hours)
    assert hours.slept == patience.UNWRITTEN
    assert door(gone, hours).wait() == 0


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"[]", b"null", b"{", b"\xff", b'{"wrong": 3}', b'{"wrong": "3", "at": 1}'),
        *(b'{"wrong": 3, "at": -1}', b'{"wrong": 3, "at": NaN}', b'{"wrong": true, "at": 1}'),
        *(b'{"wrong": 3, "at": 1e99}', b"[" * 100_000),
    ],
)
def test_a_damaged_file_locks_nobody_out(tmp_path: Path, hours: Hours, content: bytes) -> None:
    (tmp_path / patience.NAME).write_bytes(content)
    assert door(tmp_path, hours).wait() == 0
    with door(tmp_path, hours).trying():
        pass


def test_no_number_in_the_file_makes_it_wait_for_longer(tmp_path: Path, hours: Hours) -> None:
    for content in (b'{"wrong": 999999999999, "at": 1000.0}', b'{"wrong": 9, "at": 99999.0}'):
        (tmp_path / patience.NAME).write_bytes(content)
        assert door(tmp_path, hours).wait() <= patience.LONGEST


def test_a_hundred_wrong_tries_lose_nothing(founded: FoundedFolder, hours: Hours) -> None:
    before = (founded.folder / keyfile.NAME).read_bytes()
    for number in range(100):
        with pytest.raises(WrongPassphrase), door(founded.folder, hours).trying():
            keys.unlock(founded.folder, f"a guess {number}")
        hours.now += patience.LONGEST
    assert (founded.folder / keyfile.NAME).read_bytes() == before
    with door(founded.folder, hours).trying():
        assert keys.unlock(founded.folder, PASSPHRASE).data_key == founded.founded.data_key
    code = founded.founded.recovery_code
    assert keys.unlock_with_recovery(founded.folder, code).data_key == founded.founded.data_key
    assert [entry.name for entry in founded.folder.iterdir()] == [keyfile.NAME]

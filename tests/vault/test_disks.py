"""Disks that are full, closed or gone in the middle: nothing half made, nothing falsely saved."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_desktop.domain.errors import StorageFull
from intake_desktop.vault import database
from ordinary_user import OrdinaryUser
from vault.samples import DATA_KEY, consent, made, person

_IMPORTS = """
import resource
from intake_desktop.domain.errors import StorageFailed, StorageFull
from intake_desktop.vault import database, migrate
migrate.scripts()  # read while the checkout can still be read
"""


def test_a_folder_that_cannot_be_written(ordinary_user: OrdinaryUser) -> None:
    code = """
folder.chmod(0o500)
try:
    database.create(folder, bytes(32))
except StorageFailed as error:
    print(error.why, list(folder.iterdir()))
"""
    assert ordinary_user.run(_IMPORTS, code) == "not-writable []"


def test_a_folder_or_file_that_cannot_be_read(ordinary_user: OrdinaryUser) -> None:
    code = """
database.create(folder, bytes(32)).close()
(folder / "vault.keys").write_bytes(b"{}")
(folder / "vault.db").chmod(0)
for _ in range(2):
    for look in (database.examine, lambda folder: database.open_(folder, bytes(32))):
        try:
            look(folder)
        except StorageFailed as error:
            print(error.why)
    folder.chmod(0o300)
"""
    assert ordinary_user.run(_IMPORTS, code).split() == ["not-readable"] * 4


def test_a_vault_that_cannot_be_written(ordinary_user: OrdinaryUser) -> None:
    code = """
database.create(folder, bytes(32)).close()
for closed, mode in ((folder / "vault.db", 0o400), (folder, 0o500)):
    before = closed.stat().st_mode
    closed.chmod(mode)
    try:
        database.open_(folder, bytes(32))
    except StorageFailed as error:
        print(error.why)
    closed.chmod(before)
database.open_(folder, bytes(32)).close()  # the control
"""
    assert ordinary_user.run(_IMPORTS, code) == "not-writable\nnot-writable"


@pytest.mark.parametrize("limit", [0, 1000, 5000, 20_000, 60_000, 100_000, 150_000])
def test_a_file_that_cannot_grow_at_creation(ordinary_user: OrdinaryUser, limit: int) -> None:
    code = f"""
resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
try:
    database.create(folder, bytes(32))
except (StorageFull, StorageFailed) as error:
    print(type(error).__name__, error, list(folder.iterdir()))
"""
    assert ordinary_user.run(_IMPORTS, code) in ("StorageFull  []", "StorageFailed io []")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MiB, where the machine lets us mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m,mode=0700", "none", str(disk)]
    if shutil.which("mount") is None or subprocess.run(mount, check=False).returncode:
        if os.environ.get("CI"):
            pytest.fail("the build machine must be able to mount a small disk")
        pytest.skip("needs the right to mount a small disk")
    yield disk
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


@pytest.mark.parametrize("left", [0, 4, 40, 120, 148])
def test_a_full_disk_at_creation(small_disk: Path, left: int) -> None:
    with (small_disk / "ballast").open("wb") as ballast:
        ballast.write(bytes((1024 - left) * 1024))
    with pytest.raises(StorageFull):
        database.create(small_disk, DATA_KEY)
    assert [entry.name for entry in small_disk.iterdir()] == ["ballast"]


def test_a_full_disk_later_takes_nothing_back_and_goes_on_once_there_is_room(
    small_disk: Path,
) -> None:
    path = made(small_disk)
    vault = database.open_(small_disk, DATA_KEY)
    room = 1024 * 1024 - path.stat().st_size
    (small_disk / "ballast").write_bytes(bytes(room // 4096 * 4096))
    for _ in range(2):
        with pytest.raises(StorageFull), vault.transaction() as tx:
            tx.people.add(person(2))
            tx.consents.add(consent(2, of=2))
    with vault.transaction() as tx:
        assert tx.people.all() == (person(),)
    (small_disk / "ballast").unlink()
    with vault.transaction() as tx:
        tx.people.add(person(2))
        tx.consents.add(consent(2, of=2))
    vault.close()
    again = database.open_(small_disk, DATA_KEY)
    with again.transaction() as tx:
        assert len(tx.people.all()) == 2
    again.close()


def test_nothing_acknowledged_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from intake_desktop.vault import database
from vault.samples import *
vault = database.open_(Path(sys.argv[1]), DATA_KEY)
for number in range(int(sys.argv[2]), 100_000):
    with vault.transaction() as tx:
        tx.people.add(person(number))
    print(number, flush=True)
"""
    made(tmp_path)
    saved = 1
    for kill_after in (1, 17, 40):
        with subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path), str(saved + 1)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
        ) as child:
            assert child.stdout is not None
            acknowledged = [int(child.stdout.readline()) for _ in range(kill_after)]
            child.kill()
            acknowledged += [int(line) for line in child.stdout.read().split()]
        assert (tmp_path / "vault.db-wal").stat().st_size > 0  # it did die in the middle
        vault = database.open_(tmp_path, DATA_KEY)
        with vault.transaction() as tx:
            found = len(tx.people.all())
        vault.close()
        assert found in (acknowledged[-1], acknowledged[-1] + 1)  # saved, but not yet said
        saved = found


def test_a_disk_that_fills_up_later_saves_all_or_nothing(tmp_path: Path) -> None:
    """In a child, since the limit on file size cannot be lifted again."""
    code = """
import resource, sys
from pathlib import Path
from intake_desktop.domain.consent import KeptAnswer
from intake_desktop.domain.errors import StorageFailed, StorageFull
from intake_desktop.vault import database
from vault.samples import *
vault = database.open_(Path(sys.argv[1]), DATA_KEY)
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
saved = 1
try:
    for number in range(2, 400):
        given = consent(number, of=number)
        with vault.transaction() as tx:
            tx.people.add(person(number))
            tx.consents.add(given)
            tx.meetings.start(meeting(number, of=number))
            tx.answers.keep(identity(number), KeptAnswer(answer("x" * 3000), given, NOW))
        saved = number
except (StorageFailed, StorageFull):
    print(saved)
"""
    made(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
    )
    saved = int(done.stdout)
    assert 1 < saved < 399
    vault = database.open_(tmp_path, DATA_KEY)
    with vault.transaction() as tx:
        assert len(tx.people.all()) == saved
        assert len(tx.answers.under(f"{saved:032x}")) == 1
    vault.close()

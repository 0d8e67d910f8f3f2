"""``intake-desktop restore``: real processes, a passphrase on standard input, exit codes."""

import subprocess
import sys
from pathlib import Path

import pytest

from intake_desktop.services import backups
from intake_desktop.vault import database
from services.copy_desk import PASSPHRASE, CopyDesk
from services.desk import DATA_KEY


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A backup of a vault with one person, which is closed."""
    folder = tmp_path / "vault"
    folder.mkdir(mode=0o700)
    desk = CopyDesk(folder)
    desk.record()
    desk.back_up()
    (found,) = backups.look(desk.session).backups
    desk.close()
    return found.folder


def restore(copy: Path, to: Path, passphrase: str = PASSPHRASE) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "intake_desktop", "restore", str(copy), "--to", str(to)],
        input=passphrase + "\n",
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_backup_is_restored_and_checked(copy: Path, tmp_path: Path) -> None:
    to = tmp_path / "to"
    done = restore(copy, to)
    assert (done.returncode, done.stdout) == (0, f"restored and checked: {to}\n")
    assert done.stderr.endswith("100 %\n") and PASSPHRASE not in done.stderr
    assert to.stat().st_mode & 0o777 == 0o700
    vault = database.open_(to, DATA_KEY)
    with vault.transaction() as tx:
        assert len(tx.people.all()) == 1
    vault.close()
    again = restore(copy, to)
    assert again.returncode == 1 and "holds something" in again.stderr


def test_a_wrong_passphrase_and_a_damaged_backup_are_told_apart(copy: Path, tmp_path: Path) -> None:
    wrong = restore(copy, tmp_path / "to", "something else entirely")
    assert wrong.returncode == 4 and "does not open" in wrong.stderr
    with (copy / "vault.db").open("r+b") as file:
        file.seek(9 * 4096)
        file.write(b"??")
    damaged = restore(copy, tmp_path / "to")
    assert damaged.returncode == 1 and "Traceback" not in damaged.stderr
    assert not (tmp_path / "to").exists() and not list(tmp_path.glob("*.part"))
    nothing = restore(tmp_path / "nowhere", tmp_path / "to")
    assert nothing.returncode == 1 and not (tmp_path / "to").exists()


def test_what_is_missing_is_a_misunderstanding() -> None:
    command = [sys.executable, "-m", "intake_desktop", "restore", "somewhere"]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 2

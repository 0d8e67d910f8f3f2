"""With a passphrase the check reads every page, the log and the backups, and changes nothing."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from fake_machine import FakeMachine
from intake_desktop.host import instance
from intake_desktop.services import access, check, check_inside
from intake_desktop.services.access import FoundingLead
from intake_desktop.services.findings import Finding, Level
from intake_desktop.services.session import Desk
from intake_desktop.vault import database, keyfile, keys
from services.desk import Dice, MovableClock
from services.test_check import PASSPHRASE

BACKUP = "backups/20260304T210500Z"


@pytest.fixture(scope="module")
def _founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("founded") / "vault"
    lead = FoundingLead("Wren", date(2026, 1, 9), "the coalition")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "calibrate", lambda: keys.MINIMUM)
        access.lock(access.found(Desk(folder, MovableClock(), Dice()), lead, PASSPHRASE).session)
    copy = folder / BACKUP
    copy.parent.mkdir(mode=0o700)
    copy.mkdir(mode=0o700)
    for name in (database.NAME, keyfile.NAME):
        shutil.copy(folder / name, copy)
    return folder


@pytest.fixture
def folder(_founded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/dev/shm")
    return Path(shutil.copytree(_founded, tmp_path / "vault"))


def looked(folder: Path, passphrase: str = PASSPHRASE) -> dict[str, tuple[Level, str]]:
    return {each.code: (each.level, each.detail) for each in check_inside.look(folder, passphrase)}


def content(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def spoil(path: Path, place: int) -> None:
    """One byte in the middle of the file."""
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


def test_a_sound_vault_with_a_backup(folder: Path) -> None:
    before, scratch = content(folder), set(Path("/dev/shm").glob("check-*"))
    found = looked(folder)
    assert found.keys() == {"inside.sound", "backup.sound"}
    assert {level for level, _ in found.values()} == {Level.OK}
    assert found["inside.sound"][1] == "log 1"
    assert content(folder) == before
    assert set(Path("/dev/shm").glob("check-*")) == scratch


def test_it_is_a_part_of_the_whole_report(folder: Path, tmp_path: Path) -> None:
    desk, laptop = Desk(folder, MovableClock(), Dice()), FakeMachine(tmp_path / "laptop").machine
    without = {each.code for each in check.check(desk, laptop).findings}
    report = check.check(desk, laptop, passphrase=PASSPHRASE)
    assert {each.code for each in report.findings} - without == {"inside.sound", "backup.sound"}
    assert report.is_well
    assert not check.check(desk, laptop, passphrase="wrong").is_well


def test_a_wrong_passphrase(folder: Path) -> None:
    assert looked(folder, "not this one") == {"inside.wrong-passphrase": (Level.PROBLEM, "")}


def test_a_damaged_page_that_opening_does_not_read(folder: Path) -> None:
    path = folder / database.NAME
    codes = set()
    for share in (0.4, 0.6, 0.9):
        whole = path.read_bytes()
        spoil(path, int(len(whole) * share))
        found = looked(folder)
        codes |= found.keys()
        assert "inside.sound" not in found
        assert found["backup.sound"][0] is Level.OK
        path.write_bytes(whole)
    assert codes & {"inside.damaged", "inside.log-broken"}
    assert "inside.sound" in looked(folder)


def test_a_damaged_backup(folder: Path) -> None:
    spoil(folder / BACKUP / database.NAME, 9000)
    found = looked(folder)
    assert found["backup.damaged"][0] is Level.PROBLEM
    assert found["inside.sound"][0] is Level.OK
    (folder / BACKUP / keyfile.NAME).unlink()
    assert looked(folder)["backup.damaged"][0] is Level.PROBLEM


def test_no_backup_yet(folder: Path) -> None:
    shutil.rmtree(folder / "backups")
    assert looked(folder)["backup.none"][0] is Level.NOTE


def test_while_the_program_runs_nothing_is_opened(folder: Path) -> None:
    lock = instance.claim(folder)
    assert list(check_inside.look(folder, PASSPHRASE)) == [
        Finding("inside.in-use", Level.PROBLEM, str(folder / database.NAME))
    ]
    lock.release()
    assert "inside.sound" in looked(folder)


def test_where_there_is_no_vault(tmp_path: Path) -> None:
    assert looked(tmp_path / "none") == {"inside.not-opened": (Level.PROBLEM, "VaultMissing")}

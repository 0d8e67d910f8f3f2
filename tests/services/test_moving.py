"""A vault in a synced folder comes to this laptop whole, and is never there twice."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from intake_desktop.domain.errors import (
    StorageFailed,
    StorageFull,
    SyncedFolder,
    VaultExists,
    VaultInUse,
    VaultMissing,
)
from intake_desktop.host import folders, instance
from intake_desktop.services import access, moving
from intake_desktop.services.access import FoundingLead
from intake_desktop.services.session import Desk
from intake_desktop.vault import keys
from services.desk import Dice, MovableClock

PASSPHRASE = "葡萄 月亮 椅子 lantern"


def desk(folder: Path) -> Desk:
    return Desk(folder, MovableClock(), Dice())


@pytest.fixture(scope="module")
def _founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("founded") / "vault"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "calibrate", lambda: keys.MINIMUM)
        lead = FoundingLead("Wren", date(2026, 1, 9), "the coalition")
        access.lock(access.found(desk(folder), lead, PASSPHRASE).session)
    backup = folder / "backups" / "20260304T210500Z"
    backup.mkdir(parents=True)
    for name in ("vault.db", "vault.keys"):
        shutil.copy(folder / name, backup)
    (folder / "screen.json").write_text("{}")
    (folder / "vault.keys.part").write_text("half")
    (folder / "vault.lock").touch()
    return folder


@pytest.fixture
def old(_founded: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(_founded, tmp_path / "Dropbox" / "vault"))


@pytest.fixture
def new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "local" / "vault"
    monkeypatch.setattr(folders, "default_vault_folder", lambda: folder)
    return folder


def content(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name not in {"vault.lock", "vault.keys.part"}
    }


def test_it_comes_whole_and_the_old_one_goes(old: Path, new: Path) -> None:
    before = content(old)
    assert len(before) == 5
    with pytest.raises(SyncedFolder):
        access.examine(desk(old))
    assert moving.can_move(desk(old))
    assert moving.move(desk(old)) == new
    assert content(new) == before
    assert not old.exists()
    assert {oct(path.stat().st_mode)[-3:] for path in new.rglob("*")} == {"600", "700"}
    access.lock(access.unlock(desk(new), PASSPHRASE).session)


def test_another_vault_there_is_never_touched(old: Path, new: Path) -> None:
    new.mkdir(parents=True)
    (new / "vault.db").write_bytes(b"another")
    before = content(old)
    with pytest.raises(VaultExists):
        moving.move(desk(old))
    assert content(old) == before
    assert content(new) == {"vault.db": b"another"}


def test_what_a_first_start_left_there_is_no_vault(old: Path, new: Path) -> None:
    new.mkdir(parents=True)
    (new / "screen.json").write_text('{"language": "en"}')
    moving.move(desk(old))
    access.lock(access.unlock(desk(new), PASSPHRASE).session)


@pytest.mark.parametrize("step", range(1, 11))
def test_cut_off_at_any_step_there_is_a_whole_one_and_it_can_be_done_again(
    old: Path, new: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each step is one that changes a disk: a rename or a removal."""
    before, steps = content(old), []

    def counted(name: str) -> None:
        real = getattr(Path, name)

        def change(path: Path, *rest: object, **named: object) -> object:
            steps.append(name)
            if len(steps) == step:
                raise KeyboardInterrupt  # as a kill: nothing of the program's own runs after it
            return real(path, *rest, **named)

        monkeypatch.setattr(Path, name, change)

    counted("replace")
    counted("unlink")
    with pytest.raises(KeyboardInterrupt):
        moving.move(desk(old))
    monkeypatch.undo()
    both = ("vault.db", "vault.keys")
    whole = [
        folder
        for folder in (old, new)
        if all((folder / name).exists() and content(folder)[name] == before[name] for name in both)
    ]
    assert whole
    monkeypatch.setattr(folders, "default_vault_folder", lambda: new)
    moving.move(desk(old))
    assert content(new) == before
    assert not old.exists()


def test_a_full_disk_leaves_the_old_one_and_nothing_else(
    old: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(old)

    def full(*_: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr(shutil, "copyfileobj", full)
    with pytest.raises(StorageFull):
        moving.move(desk(old))
    assert content(old) == before
    assert content(new) == {}


def test_a_copy_that_differs_is_never_trusted(
    old: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(old)

    def lose(source: object, copy: object, _portion: int) -> None:
        copy.write(source.read()[:-1] + b"?")  # type: ignore[attr-defined]

    monkeypatch.setattr(shutil, "copyfileobj", lose)
    with pytest.raises(StorageFailed, match="copy-differs"):
        moving.move(desk(old))
    assert content(old) == before
    assert content(new) == {}


def test_a_link_goes_with_what_it_points_to(old: Path, new: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "Dropbox" / "elsewhere.db"
    (old / "vault.db").rename(elsewhere)
    (old / "vault.db").symlink_to(elsewhere)
    moving.move(desk(old))
    assert not elsewhere.exists()
    assert (new / "vault.db").is_file() and not (new / "vault.db").is_symlink()


def test_where_it_cannot_go(old: Path, new: Path, tmp_path: Path) -> None:
    with pytest.raises(SyncedFolder):
        moving.move(desk(old), tmp_path / "Nextcloud" / "vault")
    with pytest.raises(StorageFailed, match="same-folder"):
        moving.move(desk(tmp_path / "plain"), tmp_path / "plain" / "deeper")
    (tmp_path / "empty").mkdir()
    with pytest.raises(VaultMissing):
        moving.move(desk(tmp_path / "empty"))
    lock = instance.claim(new)
    with pytest.raises(VaultInUse):
        moving.move(desk(old))
    lock.release()
    assert not moving.can_move(desk(tmp_path / "empty"))

"""Private folders and files, tried without root's rights where rights are the point."""

import os
import resource
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from intake_desktop.domain.errors import CannotSaveFile, StorageFailed
from intake_desktop.host import folders
from ordinary_user import OrdinaryUser

_IMPORTS = """
from intake_desktop.domain.errors import CannotSaveFile, StorageFailed
from intake_desktop.host import folders
"""


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_restrict_closes_what_is_made_afterwards(tmp_path: Path) -> None:
    code = """
import os, sys
from pathlib import Path
from intake_desktop.host import folders
os.umask(0)
here = Path(sys.argv[1])
(here / "before").write_text("")
folders.restrict()
(here / "after").write_text("")
(here / "folder").mkdir()
"""
    subprocess.run([sys.executable, "-c", code, tmp_path], check=True, timeout=60)
    assert mode(tmp_path / "before") == 0o666  # the control: without it, all may read
    assert mode(tmp_path / "after") == 0o600
    assert mode(tmp_path / "folder") == 0o700


def test_the_vault_lies_in_the_local_data_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/somewhere/data")
    assert folders.default_vault_folder() == Path("/somewhere/data/intake-desktop/vault")


def test_make_private_makes_the_folder_and_closes_an_open_one(tmp_path: Path) -> None:
    new = tmp_path / "a" / "b"
    folders.make_private(new)
    assert mode(new) == 0o700
    new.chmod(0o755)
    folders.make_private(new)
    assert mode(new) == 0o700
    assert list(new.iterdir()) == []


def test_make_private_leaves_a_folder_for_everybody_alone(tmp_path: Path) -> None:
    public = tmp_path / "public"
    public.mkdir()
    public.chmod(0o1777)
    with pytest.raises(StorageFailed) as raised:
        folders.make_private(public)
    assert raised.value.why == "folder-shared"
    assert mode(public) == 0o1777


def test_make_private_refuses_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")
    with pytest.raises(StorageFailed) as raised:
        folders.make_private(tmp_path / "file")
    assert raised.value.why == "folder-not-writable"
    assert (tmp_path / "file").read_text() == "kept"


def test_an_ordinary_user_is_told_which_folder_will_not_do(ordinary_user: OrdinaryUser) -> None:
    printed = ordinary_user.run(
        _IMPORTS,
        """
(folder / "locked").mkdir(mode=0o500)
for path in (folder / "locked" / "vault", Path("/usr"), folder / "mine"):
    try:
        folders.make_private(path)
    except StorageFailed as error:
        print(error.why)
    else:
        print("made")
""",
    )
    assert printed.split() == ["folder-not-writable", "folder-shared", "made"]


def test_scratch_lies_in_memory_and_is_private(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    scratch = folders.private_scratch_folder("sample-")
    try:
        assert mode(scratch) == 0o700
        on_disk = scratch.stat().st_dev == Path("/usr").stat().st_dev
        assert on_disk == (scratch.parent not in (Path("/dev/shm"), tmp_path))
    finally:
        scratch.rmdir()


def test_scratch_never_trusts_the_name_of_a_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, checkout: Path
) -> None:
    # XDG_RUNTIME_DIR may be set to a place on disk; only the mount table tells.
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(checkout))
    scratch = folders.private_scratch_folder("sample-")
    scratch.rmdir()
    assert scratch.parent != checkout


def test_only_scratch_is_ever_removed(tmp_path: Path) -> None:
    scratch = folders.private_scratch_folder("sample-")
    (scratch / "vault.db").write_bytes(b"invented")
    elsewhere = tmp_path / "sample-vault"
    other = folders.private_scratch_folder("other-")
    link = tmp_path / "sample-link"
    link.symlink_to(other)
    nested = other / "sample-nested"
    for folder in (elsewhere, nested):
        folder.mkdir()
    try:
        for folder in (elsewhere, other, link, nested, scratch.parent, scratch / "..", scratch):
            folders.remove_scratch_folder(folder, "sample-")
        assert elsewhere.is_dir()
        assert nested.is_dir()
        assert not scratch.exists()
    finally:
        nested.rmdir()
        other.rmdir()


def test_save_file_replaces_the_whole_file_and_is_private(tmp_path: Path) -> None:
    target = tmp_path / "paper.pdf"
    target.write_bytes(b"an older and much longer paper")
    target.chmod(0o644)
    previous = os.umask(0)
    try:
        folders.save_file(target, b"new")
    finally:
        os.umask(previous)
    assert target.read_bytes() == b"new"
    assert mode(target) == 0o600
    assert list(tmp_path.iterdir()) == [target]


def test_save_file_that_fails_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "paper.pdf"
    target.write_bytes(b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(CannotSaveFile):
            folders.save_file(target, bytes(100_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_save_file_says_no_where_it_cannot_write(
    ordinary_user: OrdinaryUser, tmp_path: Path
) -> None:
    for target in (tmp_path / "missing" / "paper.pdf", tmp_path):
        with pytest.raises(CannotSaveFile):
            folders.save_file(target, b"new")
    assert list(tmp_path.iterdir()) == []
    printed = ordinary_user.run(
        _IMPORTS,
        """
try:
    folders.save_file(Path("/usr/paper.pdf"), b"new")
except CannotSaveFile:
    print("refused")
""",
    )
    assert printed == "refused"

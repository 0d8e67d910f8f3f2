"""Temporary files lie in one private folder, in memory where there is such a place."""

import os
import stat
from pathlib import Path

import pytest

import in_child
from intake_desktop.host import scratch
from ordinary_user import OrdinaryUser

MEMORY = Path("/dev/shm")
_TAKE = "from pathlib import Path\nfrom intake_desktop.host import scratch\nimport tempfile\n"


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    """A folder on the disk that claims to be XDG_RUNTIME_DIR."""
    folder = tmp_path / "runtime"
    folder.mkdir(mode=0o700)
    return folder


def test_in_memory_and_for_every_temporary_file(tmp_path: Path, runtime: Path) -> None:
    """A runtime folder that lies on a disk is no memory, whatever its name says."""
    code = """
made = scratch.take(Path(sys.argv[1]))
import subprocess
child = subprocess.check_output(["mktemp"], text=True).strip()
with tempfile.NamedTemporaryFile() as file:
    told = [str(made.folder), made.in_memory, file.name, child, oct(made.folder.stat().st_mode)]
made.remove()
tell([*told, made.folder.exists()])
"""
    vault = tmp_path / "vault"
    folder, in_memory, python, child, mode, left = in_child.run(
        _TAKE + code, str(vault), XDG_RUNTIME_DIR=str(runtime)
    )
    assert Path(folder).parent == MEMORY
    assert in_memory is True
    assert Path(python).parent == Path(child).parent == Path(folder)
    assert mode == oct(stat.S_IFDIR | 0o700)
    assert left is False
    assert list(runtime.iterdir()) == []
    assert not vault.exists()


def test_in_the_vault_where_there_is_no_memory(tmp_path: Path, runtime: Path) -> None:
    code = """
from intake_desktop.host import folders
folders._SHARED_MEMORY = Path("/nowhere")
made = scratch.take(Path(sys.argv[1]))
tell([str(made.folder), made.in_memory, tempfile.gettempdir(), oct(made.folder.stat().st_mode)])
"""
    vault = tmp_path / "vault"
    folder, in_memory, used, mode = in_child.run(
        _TAKE + code, str(vault), XDG_RUNTIME_DIR=str(runtime)
    )
    assert Path(folder).parent == vault
    assert (in_memory, used, mode) == (False, folder, oct(stat.S_IFDIR | 0o700))
    assert stat.S_IMODE(vault.stat().st_mode) == 0o700


def test_the_process_that_replaces_this_one_takes_it_over(tmp_path: Path) -> None:
    code = """
if len(sys.argv) == 2:
    made = scratch.take(Path(sys.argv[1]))
    (made.folder / "kept").write_text("x")
    os.execv(sys.executable, [sys.executable, "-c", CODE, sys.argv[1], str(made.folder)])
made = scratch.take(Path(sys.argv[1]))
same, kept = str(made.folder) == sys.argv[2], (made.folder / "kept").exists()
made.remove()
tell([same, kept, made.folder.exists()])
"""
    whole = f"import json, os, sys\ndef tell(value): print(json.dumps(value))\n{_TAKE}{code}"
    assert in_child.run(f"CODE = {whole!r}\nexec(CODE)", str(tmp_path)) == [True, True, False]


def test_what_a_killed_process_left_is_cleared_and_what_another_uses_is_not(
    tmp_path: Path,
) -> None:
    ended = in_child.run("tell(os.getpid())")
    for name in (f"intake-desktop-{ended}", f"intake-desktop-{os.getppid()}", "intake-desktop-0"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x").touch()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "kept").touch()
    (tmp_path / f"intake-desktop-{ended}1").symlink_to(tmp_path / "elsewhere")
    scratch.clear_left(tmp_path)
    assert {each.name for each in tmp_path.iterdir()} == {
        f"intake-desktop-{os.getppid()}",
        "intake-desktop-0",
        "elsewhere",
        f"intake-desktop-{ended}1",
    }
    assert (tmp_path / "elsewhere" / "kept").exists()


def test_a_folder_that_somebody_else_made_first_is_refused(ordinary_user: OrdinaryUser) -> None:
    code = """
import tempfile
target = Path(tempfile.mkdtemp())
folders._SHARED_MEMORY = Path("/nowhere")
os.environ["XDG_RUNTIME_DIR"] = ""
vault = folder / "vault"
vault.mkdir(mode=0o700)
ours = vault / f"intake-desktop-{os.getpid()}"
for plant in (lambda: ours.symlink_to(target), ours.touch, lambda: ours.mkdir(mode=0o755)):
    plant()
    try:
        made = scratch.take(vault)
        print(oct(made.folder.stat().st_mode & 0o777), end=" ")
        made.remove()
    except StorageFailed as error:
        print(error.why, end=" ")
        ours.unlink()
scratch.os.geteuid = lambda: 4242
ours.mkdir(mode=0o700)
try:
    scratch._must_be_ours(ours)
except StorageFailed as error:
    print(error.why)
"""
    imports = """
from intake_desktop.host import folders, scratch
from intake_desktop.domain.errors import StorageFailed
"""
    assert ordinary_user.run(imports, code).split() == [
        "folder-shared",
        "folder-shared",
        "0o700",
        "folder-shared",
    ]

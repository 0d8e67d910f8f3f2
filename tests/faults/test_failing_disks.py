"""Disks that are full, that fail, that become read-only or vanish: nothing is told as saved that
is not there, and each refusal is an error that the program has words for."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from faults import disk, recorder, story, writer
from faults.amounts import whole_only
from faults.nursery import Child, Nursery

Amount = Callable[[int, int], int]
_WORDED = {"StorageFull", "io", "not-writable", "cannot-open", "VaultMissing"}


def in_own_mounts(script: str, *arguments: object) -> list[str]:
    """Runs a shell script where mounts are its own and go with it; returns the lines it wrote."""
    namespace = ["unshare", "--mount"]
    if os.geteuid():
        namespace += ["--user", "--map-root-user"]
        if subprocess.run([*namespace, "true"], check=False, capture_output=True).returncode:
            if os.environ.get("CI"):
                pytest.fail("the build machine must let us mount a small disk")
            pytest.skip("this system lets nobody but root mount a small disk")
    done = subprocess.run(
        [*namespace, "sh", "-ec", script, "_", *map(str, arguments)],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
        env=recorder.child_environment(),
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split("\n")


def under_strace(*arguments: object, only: Path | None = None, inject: str) -> Child:
    """An act in a child whose system calls fail as ``inject`` says."""
    calls = inject.partition(":")[0]
    command = [recorder.need_strace(), "-f", "-qq", "--seccomp-bpf", "-o", "/dev/null"]
    command += ["-e", f"trace={calls}"]
    if only:
        command += [part for path in only.glob("*") for part in ("-P", str(path.resolve()))]
    command += ["-e", f"inject={inject}", sys.executable, "-m", "faults.acts"]
    done = subprocess.run(
        [*command, *map(str, arguments)],
        check=False, capture_output=True, text=True, timeout=120,
        env=recorder.child_environment(),
    )  # fmt: skip
    assert "Traceback" not in done.stderr, done.stderr
    return Child(done.stdout.split(), done.returncode)


@pytest.mark.parametrize("room", whole_only([120_000, 300_000, 500_000], but={300_000}))
def test_a_full_disk_says_so_keeps_what_was_saved_and_goes_on(tmp_path: Path, room: int) -> None:
    small, kept = tmp_path / "small", tmp_path / "kept"
    small.mkdir()
    kept.mkdir()
    script = f'mount -t tmpfs -o size=2m,mode=0700 none "$1"; shift\n{sys.executable} "$@"'
    full, later, _ = in_own_mounts(
        script, small, "-m", "faults.acts", "fill_disk", small, kept, room
    )
    _, last, refused = full.split()
    assert (refused, int(last) > 1) == ("3", True)
    assert story.judge(kept / "full", int(last)) == int(last)
    assert int(later) == int(last) + 30
    assert story.judge(kept / "later", int(later)) == int(later)


@pytest.mark.parametrize("beyond", whole_only([8_192, 50_000, 200_000], but={50_000}))
def test_a_file_that_may_not_grow(quick_disk: Path, nursery: Nursery, beyond: int) -> None:
    writer.new(quick_disk)
    largest = (quick_disk / "vault.db").stat().st_size + beyond
    child = nursery.run("save_with_limit", quick_disk, 0, largest)
    assert set(child.said[-3:-1]) <= _WORDED
    assert story.judge(quick_disk, child.acknowledged) == child.acknowledged


_ERRORS = [
    "fsync,fdatasync:error=EIO",
    "pwrite64:error=EIO",
    "pwrite64:error=ENOSPC",
    "pwrite64,ftruncate:error=EROFS",
    "ftruncate:error=EIO",
]


@pytest.mark.parametrize("error", whole_only(_ERRORS, but=_ERRORS[:1]))
def test_a_call_that_fails_is_a_step_that_was_not_saved(
    quick_disk: Path, amount: Amount, tell: Callable[[str], None], error: str
) -> None:
    """Once, in the middle, and from then on for ever."""
    saved = refused = 0
    for number in range(amount(2, 24)):
        when = f"{2 + number * 7 // 2}" + ("+" if number % 2 else "")
        folder = quick_disk / str(number)
        folder.mkdir()
        writer.new(folder)
        child = under_strace("save", folder, 0, 14, inject=f"{error}:when={when}")
        codes = [line for line in child.said if not line.isdigit() and line not in _SAID]
        assert set(codes) <= _WORDED
        # Refused for want of a sync, a step may all the same be found once it is opened again.
        story.judge(folder, child.acknowledged)
        if "+" not in when:
            assert child.acknowledged == 14  # it was tried again, and went on
        saved += child.acknowledged
        refused += len(codes)
        shutil.rmtree(folder)
    assert saved
    assert refused or "ftruncate:" in error  # emptying the log may wait: no save depends on it
    tell(f"{error}: acknowledged {saved}, refused {refused}, falsely saved 0")


_SAID = {"open", "closed"}


def test_power_cuts_after_a_sync_that_failed(
    quick_disk: Path, amount: Amount, tell: Callable[[str], None]
) -> None:
    """A save whose sync failed was refused; the next one brings along what that left un-synced."""
    tried = refused = 0
    for number in range(amount(1, 8)):
        folder = quick_disk / f"vault-{number}"
        folder.mkdir()
        writer.new(folder)
        inject = f"fsync,fdatasync:error=EIO:when={5 + 3 * number}"
        recording = recorder.record(folder, "save", folder, 0, 20, inject=inject)
        # A sync that belongs to the emptying of the log fails without a word: no save needs it.
        refused += any(op.kind == "said" and b"io" in op.data for op in recording.ops)
        for before, luck, keep in disk.cuts(recording, amount(15, 100), seed=number):
            shutil.rmtree(quick_disk / "after", ignore_errors=True)
            before.write(quick_disk / "after", luck, keep)
            story.judge(quick_disk / "after", before.acknowledged)
            tried += 1
    assert refused > amount(0, 4)
    tell(f"power-cut states after a failed sync {tried}, lost 0")


def test_a_disk_that_cannot_be_read_is_told_from_damage_and_changes_nothing(
    quick_disk: Path, amount: Amount, nursery: Nursery
) -> None:
    writer.new(quick_disk)
    nursery.run("save", quick_disk, 0, kill_when=lambda line: line == "20")
    before = {path.name: path.read_bytes() for path in quick_disk.iterdir()}
    assert set(before) == {"vault.db", "vault.db-wal"}
    found = set()
    for number in range(amount(2, 40)):
        when = 1 + number * (20 if amount(0, 1) == 0 else 2)
        child = under_strace(
            "open_and_look", quick_disk, only=quick_disk, inject=f"pread64:error=EIO:when={when}+"
        )
        found |= set(child.said)
        # What the log held may have been taken into the file, but only where it was read whole.
        for name, content in before.items():
            (quick_disk / name).write_bytes(content)
        assert story.judge(quick_disk, 20) in (20, 21)
        for name, content in before.items():
            (quick_disk / name).write_bytes(content)
    assert "io" in found
    assert found <= {"io", "well"}


def test_a_vault_on_a_disk_that_is_mounted_read_only(tmp_path: Path) -> None:
    writer.new(tmp_path)
    script = 'mount --bind "$1" "$1"; mount -o remount,ro,bind "$1"; shift\n' + (
        f'{sys.executable} "$@"'
    )
    before = (tmp_path / "vault.db").read_bytes()
    arguments = ("-m", "faults.acts", "open_and_look", tmp_path)
    assert in_own_mounts(script, tmp_path, *arguments)[0] == "not-writable"
    assert (tmp_path / "vault.db").read_bytes() == before
    control = script.replace("remount,ro,bind", "remount,rw,bind")
    assert in_own_mounts(control, tmp_path, *arguments)[0] == "well"


def test_a_vault_whose_folder_is_removed_while_it_is_open(quick_disk: Path) -> None:
    folder = quick_disk / "vault"
    folder.mkdir()
    writer.new(folder)
    with subprocess.Popen(
        [sys.executable, "-m", "faults.acts", "save", str(folder), "0"],
        stdout=subprocess.PIPE,
        text=True,
        env=recorder.child_environment(),
    ) as child:
        assert child.stdout is not None
        while child.stdout.readline() != "10\n":
            pass
        child.send_signal(signal.SIGSTOP)
        shutil.rmtree(folder)
        child.send_signal(signal.SIGCONT)
        said = child.stdout.read().split()
    later = said[said.index("VaultMissing") :]
    assert later.count("VaultMissing") > 3
    assert not [line for line in later if line.isdigit()]
    assert not folder.exists()

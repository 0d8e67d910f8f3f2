"""Swap and core dumps: told from trees as the kernel writes them, and from this machine."""

import os
import resource
from pathlib import Path

import pytest

from fake_machine import FakeMachine
from intake_desktop.host.block import Storage
from intake_desktop.host.inspection import CoreDump, Machine, Swap


@pytest.fixture
def laptop(tmp_path: Path) -> FakeMachine:
    return FakeMachine(tmp_path)


def test_no_swap(laptop: FakeMachine) -> None:
    assert laptop.machine.swaps() == ()


def test_a_plain_partition_and_a_plain_file(laptop: FakeMachine) -> None:
    laptop.partition("sda", "sda2", "8:2")
    laptop.swaps("/dev/sda2 partition", "/my\\040swap file")
    assert laptop.machine.swaps() == (
        Swap("/dev/sda2", Storage.PLAIN),
        Swap("/my swap", Storage.PLAIN),
    )


@pytest.mark.parametrize("name", ["/dev/dm-1", "/dev/mapper/cryptswap"])
def test_encrypted_swap_by_either_of_its_names(laptop: FakeMachine, name: str) -> None:
    laptop.mapped("dm-1", "254:1", "cryptswap", "CRYPT-PLAIN-cryptswap", "sda")
    laptop.swaps(f"{name} partition")
    assert laptop.machine.swaps() == (Swap(name, Storage.ENCRYPTED),)


def test_a_swap_file_on_an_encrypted_disk(laptop: FakeMachine) -> None:
    laptop.mapped("dm-0", "254:0", "root", "CRYPT-LUKS1-1-root", "sda1")
    laptop.mount("/", "254:0", "ext4", "/dev/mapper/root")
    laptop.swaps("/swapfile file")
    assert laptop.machine.swaps() == (Swap("/swapfile", Storage.ENCRYPTED),)


@pytest.mark.parametrize(
    ("backing", "storage"),
    [({}, Storage.MEMORY), ({"backing_dev": "none"}, Storage.MEMORY),
     ({"backing_dev": "/dev/sda1"}, Storage.PLAIN)],
)  # fmt: skip
def test_zram_is_memory_unless_it_writes_back(
    laptop: FakeMachine, backing: dict[str, str], storage: Storage
) -> None:
    laptop.disk("zram0", "252:0", **backing)
    laptop.swaps("/dev/zram0 partition")
    assert laptop.machine.swaps() == (Swap("/dev/zram0", storage),)


def test_swap_that_cannot_be_told(laptop: FakeMachine) -> None:
    laptop.swaps("/dev/vanished partition", "/x strange")
    found = laptop.machine.swaps()
    assert found == (Swap("/dev/vanished", Storage.UNKNOWN), Swap("/x", Storage.UNKNOWN))
    (laptop.proc / "swaps").write_bytes(b"")
    assert laptop.machine.swaps() is None
    (laptop.proc / "swaps").unlink()
    assert laptop.machine.swaps() is None


@pytest.mark.parametrize(
    ("limit", "pattern", "expected"),
    [
        ("0", "core", (CoreDump.NONE, "")),
        ("unlimited", "core", (CoreDump.FILE, "core")),
        ("4096", "/var/crash/%e", (CoreDump.FILE, "/var/crash/%e")),
        ("0", "|/usr/bin/catcher -p%p", (CoreDump.HANDLER, "/usr/bin/catcher")),
        ("0", "|", (CoreDump.HANDLER, "")),
    ],
)
def test_core_dumps(
    laptop: FakeMachine, limit: str, pattern: str, expected: tuple[CoreDump, str]
) -> None:
    laptop.core(limit, pattern)
    assert laptop.machine.core_dump() == expected


def test_core_dumps_that_cannot_be_told(tmp_path: Path) -> None:
    assert Machine(tmp_path, tmp_path).core_dump() == (CoreDump.UNKNOWN, "")


def test_this_very_machine() -> None:
    """The real files have the shape that the trees above imitate."""
    here = Machine()
    swaps = here.swaps()
    assert swaps is not None
    assert len(swaps) == len(Path("/proc/swaps").read_text().splitlines()) - 1
    assert here.storage_under(Path("/dev/shm/anything")) is Storage.MEMORY
    dump, _ = here.core_dump()
    piped = Path("/proc/sys/kernel/core_pattern").read_text().startswith("|")
    limited = resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
    expected = CoreDump.HANDLER if piped else CoreDump.NONE if limited else CoreDump.FILE
    assert dump is expected


def test_scratch_lies_in_memory_or_nowhere_in_particular(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/dev/shm")
    assert Machine().scratch_in_memory() == Path("/dev/shm")
    monkeypatch.setattr("intake_desktop.host.folders._SHARED_MEMORY", Path("/"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", os.sep)
    assert Machine().scratch_in_memory() is None

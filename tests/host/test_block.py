"""Whether a path lies on an encrypted disk, in every arrangement that laptops come with."""

from pathlib import Path

import pytest

from fake_machine import FakeMachine
from intake_desktop.host.block import Disks, Storage

LUKS = "CRYPT-LUKS2-0f3c1d-luks-0f3c1d"
PLACE = Path("/home/wren/vault")


@pytest.fixture
def laptop(tmp_path: Path) -> FakeMachine:
    return FakeMachine(tmp_path)


def under(laptop: FakeMachine, path: Path = PLACE) -> Storage:
    return Disks(laptop.proc, laptop.sys).under(path)


def test_a_partition_of_a_plain_disk(laptop: FakeMachine) -> None:
    assert under(laptop) is Storage.PLAIN


def test_luks(laptop: FakeMachine) -> None:
    laptop.mapped("dm-0", "254:0", "luks-home", LUKS, "sda1")
    laptop.mount("/home", "254:0", "ext4", "/dev/mapper/luks-home")
    assert under(laptop) is Storage.ENCRYPTED
    assert under(laptop, Path("/srv/vault")) is Storage.PLAIN


@pytest.mark.parametrize("mark", ["CRYPT-VERITY-1", "CRYPT-INTEGRITY-1", "LVM-abc", ""])
def test_the_device_mapper_alone_encrypts_nothing(laptop: FakeMachine, mark: str) -> None:
    laptop.mapped("dm-0", "254:0", "home", mark, "sda1")
    laptop.mount("/home", "254:0", "ext4", "/dev/mapper/home")
    assert under(laptop) is Storage.PLAIN


def test_a_logical_volume_on_luks_and_one_that_is_only_half_so(laptop: FakeMachine) -> None:
    laptop.mapped("dm-0", "254:0", "luks", LUKS, "sda1")
    laptop.mapped("dm-1", "254:1", "vg-home", "LVM-1", "dm-0")
    laptop.mount("/home", "254:1", "ext4", "/dev/mapper/vg-home")
    assert under(laptop) is Storage.ENCRYPTED
    laptop.mapped("dm-2", "254:2", "vg-wide", "LVM-2", "dm-0", "sda")
    laptop.mount("/home", "254:2", "ext4", "/dev/mapper/vg-wide")  # covers the one before
    assert under(laptop) is Storage.PLAIN


def test_a_partition_of_a_raid_over_luks(laptop: FakeMachine) -> None:
    laptop.mapped("dm-0", "254:0", "luks", LUKS, "sda1")
    laptop.disk("md0", "9:0")
    laptop.on("md0", "dm-0")
    laptop.partition("md0", "md0p1", "259:0")
    laptop.mount("/home", "259:0", "ext4", "/dev/md0p1")
    assert under(laptop) is Storage.ENCRYPTED


def test_a_loop_over_a_file_is_what_the_file_lies_on(laptop: FakeMachine) -> None:
    loop = laptop.disk("loop0", "7:0")
    (loop / "loop").mkdir()
    (loop / "loop/backing_file").write_text("/srv/image\n")
    laptop.mount("/home", "7:0", "ext4", "/dev/loop0")
    assert under(laptop) is Storage.PLAIN
    laptop.mapped("dm-0", "254:0", "luks", LUKS, "sda1")
    laptop.mount("/srv", "254:0", "ext4", "/dev/mapper/luks")
    assert under(laptop) is Storage.ENCRYPTED


def test_btrfs_is_told_by_all_its_devices(laptop: FakeMachine) -> None:
    laptop.mapped("dm-0", "254:0", "luks-root", LUKS, "sda1")
    laptop.mount("/home", "0:33", "btrfs", "/dev/mapper/luks-root")
    assert under(laptop) is Storage.ENCRYPTED
    devices = laptop.sys / "fs/btrfs/0a-1b/devices"
    devices.mkdir(parents=True)
    (devices / "dm-0").symlink_to(laptop.sys / "class/block/dm-0")
    assert under(laptop) is Storage.ENCRYPTED
    (devices / "sda").symlink_to(laptop.sys / "class/block/sda")
    assert under(laptop) is Storage.PLAIN


@pytest.mark.parametrize(
    ("kind", "source", "storage"),
    [
        ("tmpfs", "tmpfs", Storage.MEMORY),
        ("ramfs", "none", Storage.MEMORY),
        ("fuse.gocryptfs", "/home/wren/.cipher", Storage.ENCRYPTED),
        ("nfs4", "server:/export", Storage.UNKNOWN),
        ("overlay", "overlay", Storage.UNKNOWN),
        ("zfs", "pool/home", Storage.UNKNOWN),
        ("btrfs", "/dev/vanished", Storage.UNKNOWN),
    ],
)
def test_what_has_no_disk_of_its_own(
    laptop: FakeMachine, kind: str, source: str, storage: Storage
) -> None:
    laptop.mount("/home/wren", "0:50", kind, source)
    assert under(laptop) is storage


def test_the_longest_mount_point_counts_even_with_a_space(laptop: FakeMachine) -> None:
    laptop.mount("/home/wren/my vault", "0:50", "tmpfs", "tmpfs")
    laptop.mount("/home", "8:1", "ext4", "/dev/sda1")
    assert under(laptop, Path("/home/wren/my vault/a")) is Storage.MEMORY
    assert under(laptop, Path("/home/wren/my vaults")) is Storage.PLAIN


def test_a_chain_that_bites_its_tail_ends(laptop: FakeMachine) -> None:
    laptop.mapped("dm-0", "254:0", "one", "LVM-1", "dm-1")
    laptop.mapped("dm-1", "254:1", "two", "LVM-2", "dm-0")
    laptop.mount("/home", "254:0", "ext4", "/dev/mapper/one")
    assert under(laptop) is Storage.UNKNOWN


def test_what_cannot_be_read_is_unknown(laptop: FakeMachine, tmp_path: Path) -> None:
    assert Disks(tmp_path / "no", laptop.sys).under(PLACE) is Storage.UNKNOWN
    assert Disks(laptop.proc, tmp_path / "no").under(PLACE) is Storage.UNKNOWN
    (laptop.proc / "self/mountinfo").write_bytes(b"\xff junk\n\n1 2 3 - \n" + b"x " * 20)
    assert under(laptop) is Storage.UNKNOWN


def test_a_path_through_a_link_is_where_it_leads(laptop: FakeMachine, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    laptop.mount(tmp_path / "real", "0:50", "tmpfs", "tmpfs")
    assert under(laptop, tmp_path / "link/vault") is Storage.MEMORY

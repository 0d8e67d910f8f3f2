"""Whether what lies on a disk is encrypted there, as the kernel's own lists tell it."""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

_MEMORY = frozenset({"tmpfs", "ramfs"})
_ENCRYPTING = frozenset({"ecryptfs", "fuse.cryfs", "fuse.encfs", "fuse.gocryptfs"})
# cryptsetup marks these too, but they only guard against changes and encrypt nothing.
_NOT_A_CIPHER = ("CRYPT-VERITY-", "CRYPT-INTEGRITY-", "CRYPT-SUBDEV-")
_DEEPEST = 16
_OCTAL = re.compile(r"\\([0-7]{3})")


class Storage(Enum):
    """Where bytes end up. A drive that encrypts by itself cannot be told from a plain one."""

    MEMORY = "memory"
    ENCRYPTED = "encrypted"
    PLAIN = "plain"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Mount:
    """One line of mountinfo: where, the device as ``major:minor``, the file system, its source."""

    point: Path
    device: str
    kind: str
    source: str


class Disks:
    """Reads ``proc`` and ``sys``, which are /proc and /sys unless a test stands in for them."""

    def __init__(self, proc: Path, sys: Path) -> None:
        self._proc = proc
        self._sys = sys

    def under(self, path: Path, depth: int = 0) -> Storage:
        """What the path lies on; it need not exist, then it is where it would be made."""
        mount = self._mount_above(path.resolve())
        if mount is None:
            return Storage.UNKNOWN
        if mount.kind in _MEMORY:
            return Storage.MEMORY
        if mount.kind in _ENCRYPTING:
            return Storage.ENCRYPTED
        if not mount.device.startswith("0:"):
            link = self._sys / "dev" / "block" / mount.device
            return self._device(link.resolve().name, depth) if link.exists() else Storage.UNKNOWN
        # A number that names no disk: btrfs, an overlay, a network. Only the source may tell.
        if not mount.source.startswith("/dev/"):
            return Storage.UNKNOWN
        return _worst(self._node(each, depth) for each in self._members(mount))

    def behind(self, node: str) -> Storage:
        """What a device node, such as ``/dev/dm-0`` or ``/dev/mapper/swap``, writes to."""
        return self._node(node, 0)

    def _node(self, node: str, depth: int) -> Storage:
        devices = self._sys / "class" / "block"
        name = Path(node).name
        if (devices / name).is_dir():
            return self._device(name, depth)
        for link in sorted(devices.glob("dm-*")):
            if read_line(link / "dm" / "name") == name:
                return self._device(link.name, depth)
        return self._device(Path(node).resolve().name, depth)  # such as /dev/disk/by-uuid/…

    def _device(self, name: str, depth: int) -> Storage:
        folder = self._sys / "class" / "block" / name
        if depth > _DEEPEST or not name or not folder.is_dir():
            return Storage.UNKNOWN
        if name.startswith(("zram", "ram")):
            # zram may move cold pages to a disk.
            backing = read_line(folder / "backing_dev") or "none"
            return Storage.MEMORY if backing == "none" else self._node(backing, depth + 1)
        mark = read_line(folder / "dm" / "uuid") or ""
        if mark.startswith("CRYPT-") and not mark.startswith(_NOT_A_CIPHER):
            return Storage.ENCRYPTED
        return self._below(folder, depth)

    def _below(self, folder: Path, depth: int) -> Storage:
        """A device that does not encrypt is what it lies on; one that lies on none is plain."""
        slaves = _names(folder / "slaves")  # logical volumes, RAID
        if slaves:
            return _worst(self._device(each, depth + 1) for each in slaves)
        file = read_line(folder / "loop" / "backing_file")
        if file:
            return self.under(Path(file), depth + 1)
        if (folder / "partition").exists():
            return self._device(folder.resolve().parent.name, depth + 1)
        return Storage.PLAIN

    def _members(self, mount: Mount) -> list[str]:
        """All devices of the file system: btrfs may spread over several."""
        name = Path(mount.source).resolve().name
        for devices in sorted((self._sys / "fs" / "btrfs").glob("*/devices")):
            together = _names(devices)
            names = {read_line(devices / each / "dm" / "name") for each in together}
            if name in together or name in names or Path(mount.source).name in names:
                return together
        return [mount.source]

    def _mount_above(self, path: Path) -> Mount | None:
        try:
            text = os.fsdecode((self._proc / "self" / "mountinfo").read_bytes())
        except OSError:
            return None
        found: Mount | None = None
        for mount in filter(None, map(_mount, text.split("\n"))):
            # A later line covers an earlier one at the same place.
            if path.is_relative_to(mount.point) and (
                found is None or len(mount.point.parts) >= len(found.point.parts)
            ):
                found = mount
        return found


def unescaped(text: str) -> str:
    """The kernel writes a space in a path as ``\\040``, and so on."""
    return _OCTAL.sub(lambda match: chr(int(match[1], 8)), text)


def read_line(path: Path) -> str | None:
    """The first line of a small file of the kernel; None where there is none to read."""
    try:
        return os.fsdecode(path.read_bytes()).split("\n", 1)[0].strip()
    except OSError:
        return None


def _mount(line: str) -> Mount | None:
    front, dash, back = line.partition(" - ")
    fields, rest = front.split(" "), back.split(" ")
    if not dash or len(fields) < 6 or len(rest) < 2:
        return None
    return Mount(Path(unescaped(fields[4])), fields[2], rest[0], unescaped(rest[1]))


def _names(folder: Path) -> list[str]:
    try:
        return sorted(entry.name for entry in folder.iterdir())
    except OSError:
        return []


def _worst(found: Iterable[Storage]) -> Storage:
    """A chain is as strong as its weakest link, and as well known as its least known one."""
    order = [Storage.ENCRYPTED, Storage.MEMORY, Storage.UNKNOWN, Storage.PLAIN]
    return max(found, key=order.index, default=Storage.UNKNOWN)

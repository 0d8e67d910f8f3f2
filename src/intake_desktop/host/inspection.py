"""Read-only facts of this machine that decide whether plaintext could stay behind on it."""

import os
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from intake_desktop.host import block, folders, seal, spool, synced
from intake_desktop.host.block import Disks, Storage
from intake_desktop.host.synced import Surroundings

_CORE_LIMIT = "Max core file size"


@dataclass(frozen=True)
class Swap:
    """One place that memory is moved to: a device or a file, and what lies behind it."""

    name: str
    storage: Storage


class CoreDump(Enum):
    """What happens to the memory of a program that crashes."""

    NONE = "none"
    FILE = "file"
    HANDLER = "handler"
    UNKNOWN = "unknown"


class Machine:
    """This laptop, or in tests a folder tree that looks like its /proc and /sys.

    Nothing here changes anything or raises: what cannot be told is UNKNOWN or None.
    """

    def __init__(
        self,
        proc: Path = Path("/proc"),
        sys: Path = Path("/sys"),
        cups: Path = spool.CUPSD_CONF,
    ) -> None:
        self._proc, self._sys, self._cups = proc, sys, cups
        self._disks = Disks(proc, sys)

    def swaps(self) -> tuple[Swap, ...] | None:
        """Every swap in use now; empty where there is none, None where it cannot be told."""
        try:
            text = os.fsdecode((self._proc / "swaps").read_bytes())
        except OSError:
            return None
        head, *lines = text.split("\n")
        if not head.startswith("Filename"):
            return None
        return tuple(self._swap(line.split()) for line in lines if line.strip())

    def storage_under(self, path: Path) -> Storage:
        """What the path lies on, or would if it were made."""
        try:
            return self._disks.under(path)
        except (OSError, RuntimeError):  # a loop of symbolic links, say
            return Storage.UNKNOWN

    def core_dump(self) -> tuple[CoreDump, str]:
        """What a crash of a program started from here leaves, and the pattern or program's name."""
        pattern = block.read_line(self._proc / "sys" / "kernel" / "core_pattern")
        limit = self._core_limit()
        if pattern is None or limit is None:
            return CoreDump.UNKNOWN, ""
        if pattern.startswith("|"):  # the kernel hands it over whatever the limit says
            handler = pattern[1:].split()
            return CoreDump.HANDLER, handler[0] if handler else ""
        return (CoreDump.NONE, "") if limit == "0" else (CoreDump.FILE, pattern)

    def can_hibernate(self) -> bool | None:
        """Whether this laptop can write its memory to a disk to sleep, if it has swap for it."""
        states = block.read_line(self._sys / "power" / "state")
        if states is None:
            return None
        # A locked-down kernel lists the state and has the way to it switched off.
        way = block.read_line(self._sys / "power" / "disk") or ""
        return "disk" in states.split() and "[disabled]" not in way

    def can_seal(self) -> bool | None:
        """Whether a process can be sealed off the network here; None without such seals."""
        return seal.can_seal()

    def synced(self, folder: Path) -> str:
        """What copies the folder elsewhere, as ``host.synced.kind_of``."""
        return synced.kind_of(folder, Surroundings(mountinfo=self._proc / "self" / "mountinfo"))

    def has_print_system(self) -> bool:
        return os.path.isdir(self._cups.parent)  # noqa: PTH112 - which never raises

    def keeps_prints(self) -> bool | None:
        """Whether the print system keeps papers that are printed; None where it cannot be told."""
        return spool.preserves_jobs(self._cups)

    def scratch_in_memory(self) -> Path | None:
        """Where temporary files lie in memory; None where they would lie on a disk."""
        return folders.scratch_in_memory()

    def _swap(self, fields: list[str]) -> Swap:
        name = block.unescaped(fields[0])
        kind = fields[1] if len(fields) > 1 else ""
        if kind == "file":
            return Swap(name, self.storage_under(Path(name)))
        if kind != "partition":
            return Swap(name, Storage.UNKNOWN)
        try:
            return Swap(name, self._disks.behind(name))
        except (OSError, RuntimeError):
            return Swap(name, Storage.UNKNOWN)

    def _core_limit(self) -> str | None:
        """The soft limit: ``0``, a number of bytes, or ``unlimited``."""
        try:
            lines = (self._proc / "self" / "limits").read_text(encoding="ascii").split("\n")
        except (OSError, ValueError):
            return None
        for line in lines:
            if line.startswith(_CORE_LIMIT):
                fields = line.removeprefix(_CORE_LIMIT).split()
                return fields[0] if fields else None
        return None

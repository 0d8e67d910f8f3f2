"""A folder tree that looks like /proc and /sys of a laptop, written as Linux writes them."""

from pathlib import Path

from intake_desktop.host.inspection import Machine

_SWAPS = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"
_LIMITS = (
    "Limit                     Soft Limit           Hard Limit           Units     \n"
    "Max cpu time              unlimited            unlimited            seconds   \n"
    "Max core file size        {:<21}unlimited            bytes     \n"
)


class FakeMachine:
    """Starts as a laptop with one plain disk ``sda`` (sda1 is /), no swap and no core
    dumps, which could sleep to disk, with a print system that keeps nothing."""

    def __init__(self, root: Path) -> None:
        self.proc, self.sys = root / "proc", root / "sys"
        for folder in (
            "proc/self",
            "proc/sys/kernel",
            "sys/class/block",
            "sys/dev/block",
            "sys/power",
            "etc/cups",
        ):
            (root / folder).mkdir(parents=True)
        self.cups = root / "etc/cups/cupsd.conf"
        self.cups.write_text("LogLevel warn\nPreserveJobFiles No\nPreserveJobHistory No\n")
        (self.sys / "power/state").write_text("freeze mem disk\n")
        (self.sys / "power/disk").write_text("[platform] shutdown reboot suspend\n")
        self._mounts: list[str] = []
        self.disk("sda", "8:0")
        self.partition("sda", "sda1", "8:1")
        self.mount("/", "8:1", "ext4", "/dev/sda1")
        self.swaps()
        self.core("0", "core")

    @property
    def machine(self) -> Machine:
        return Machine(self.proc, self.sys, self.cups)

    def swaps(self, *lines: str) -> None:
        """Each line as ``"/dev/sda2 partition"``."""
        rows = [f"{line.replace(' ', chr(9))}\t\t8388604\t\t0\t\t-2\n" for line in lines]
        (self.proc / "swaps").write_text(_SWAPS + "".join(rows))

    def core(self, limit: str, pattern: str) -> None:
        (self.proc / "self/limits").write_text(_LIMITS.format(limit))
        (self.proc / "sys/kernel/core_pattern").write_text(pattern + "\n")

    def mount(self, point: str | Path, device: str, kind: str, source: str) -> None:
        place = str(point).replace(" ", "\\040")
        self._mounts.append(
            f"{len(self._mounts) + 20} 1 {device} / {place} rw,relatime shared:1 - "
            f"{kind} {source} rw\n"
        )
        (self.proc / "self/mountinfo").write_text("".join(self._mounts))

    def disk(self, name: str, number: str, **files: str) -> Path:
        """``files`` are further ones of the device: ``disk(…, backing_dev="none")``."""
        folder = self.sys / "devices" / name
        folder.mkdir(parents=True)
        for file, content in files.items():
            (folder / file).write_text(content + "\n")
        self._link(folder, number)
        return folder

    def partition(self, disk: str, name: str, number: str) -> None:
        folder = self.sys / "devices" / disk / name
        folder.mkdir()
        (folder / "partition").write_text("1\n")
        self._link(folder, number)

    def mapped(self, name: str, number: str, called: str, mark: str, *on: str) -> None:
        """A device of the device mapper: ``mapped("dm-0", "254:0", "swap", "CRYPT-…", "sda2")``."""
        folder = self.disk(name, number)
        (folder / "dm").mkdir()
        (folder / "dm/name").write_text(called + "\n")
        (folder / "dm/uuid").write_text(mark + "\n")
        self.on(name, *on)

    def on(self, name: str, *slaves: str) -> None:
        """The device lies on these others."""
        folder = self.sys / "class/block" / name / "slaves"
        folder.mkdir()
        for slave in slaves:
            (folder / slave).symlink_to(self.sys / "class/block" / slave)

    def _link(self, folder: Path, number: str) -> None:
        (self.sys / "class/block" / folder.name).symlink_to(folder)
        (self.sys / "dev/block" / number).symlink_to(folder)

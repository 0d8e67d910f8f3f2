"""What a disk may hold after a power cut: any part of what was written and not yet synced.

A file's writes since its last sync may each be there, missing, or torn between sectors. A name
that was made, changed or removed may be as before until its folder was synced. This is harsher
than a journalling file system; what survives it survives those.
"""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from faults.recorder import Op, Recording

SECTOR = 512
_ROOT = 0


@dataclass
class _File:
    synced: bytearray
    pending: list[Op] = field(default_factory=list)


@dataclass(frozen=True)
class _Naming:
    """One change of names, whole or not at all: (folder, name, what it then leads to)."""

    changes: tuple[tuple[int, str, int | None], ...]


@dataclass
class Disk:
    """Files by number; folders map names to numbers, as they are now and as they were synced."""

    files: dict[int, _File] = field(default_factory=dict)
    now: dict[int, dict[str, int]] = field(default_factory=lambda: {_ROOT: {}})
    synced: dict[int, dict[str, int]] = field(default_factory=lambda: {_ROOT: {}})
    pending: list[_Naming] = field(default_factory=list)
    _last: int = _ROOT
    _heard: bytes = b""

    def do(self, op: Op) -> None:
        match op.kind:
            case "make" | "folder":
                folder, name = self._parent(op.name)
                number = self._new(op.kind == "folder")
                self._rename((folder, name, number))
            case "remove":
                self._rename((*self._parent(op.name), None))
            case "rename":
                old, new = self._parent(op.name), self._parent(op.to)
                self._rename((*old, None), (*new, self.now[old[0]][old[1]]))
            case "write" | "cut":
                self.files[self._find(op.name)].pending.append(op)
            case "copy":
                source = self.files[self._find(op.to)]
                data = _content(source.synced, source.pending)[op.start : op.start + op.size]
                self.do(Op("write", op.name, op.at, bytes(data)))
            case "sync":
                self._sync(self._find(op.name))
            case "said":
                self._heard += op.data

    def _new(self, is_folder: bool) -> int:
        self._last += 1
        if is_folder:
            self.now[self._last], self.synced[self._last] = {}, {}
        else:
            self.files[self._last] = _File(bytearray())
        return self._last

    def _find(self, name: str) -> int:
        number = _ROOT
        for part in Path(name).parts:
            number = self.now[number][part]
        return number

    def _parent(self, name: str) -> tuple[int, str]:
        path = Path(name)
        return self._find(str(path.parent)), path.name

    def _rename(self, *changes: tuple[int, str, int | None]) -> None:
        naming = _Naming(changes)
        self.pending.append(naming)
        _apply(naming, self.now)

    def _sync(self, number: int) -> None:
        if number in self.files:
            file = self.files[number]
            file.synced = _content(file.synced, file.pending)
            file.pending = []
            return
        for naming in list(self.pending):
            if any(folder == number for folder, _, _ in naming.changes):
                _apply(naming, self.synced)
                self.pending.remove(naming)

    @property
    def said(self) -> list[str]:
        """The whole lines that the program had written until now."""
        return self._heard.decode().split("\n")[:-1]

    @property
    def acknowledged(self) -> int:
        """The last number among them, or 0."""
        return max((int(line) for line in self.said if line.isdigit()), default=0)

    def sync_all(self) -> None:
        for number in [*self.files, *self.now]:
            self._sync(number)

    # --- after the cut -----------------------------------------------------------------

    def write(self, folder: Path, luck: random.Random, keep: float) -> None:
        """Makes ``folder`` what is found after a cut now. ``keep`` is how likely each thing that
        was not synced is there all the same: 0 for none of it, 1 for all of it."""
        names = {number: dict(entries) for number, entries in self.synced.items()}
        for naming in self.pending:
            if luck.random() < keep:
                _apply(naming, names)
        self._write(_ROOT, folder, names, luck, keep)

    def _write(
        self,
        number: int,
        folder: Path,
        names: Mapping[int, Mapping[str, int]],
        luck: random.Random,
        keep: float,
    ) -> None:
        folder.mkdir(mode=0o700, exist_ok=True)
        for name, inside in names[number].items():
            if inside not in self.files:
                self._write(inside, folder / name, names, luck, keep)
                continue
            file = self.files[inside]
            found = [part for op in file.pending for part in _left(op, luck, keep)]
            (folder / name).write_bytes(_content(file.synced, found))
            (folder / name).chmod(0o600)


def _apply(naming: _Naming, names: dict[int, dict[str, int]]) -> None:
    for folder, name, number in naming.changes:
        if number is None:
            names[folder].pop(name, None)
        else:
            names[folder][name] = number


def _left(op: Op, luck: random.Random, keep: float) -> Iterator[Op]:
    """What is left of one write: all of it, nothing, or some of its sectors."""
    if luck.random() >= keep:
        return
    if op.kind == "cut" or keep == 1 or luck.random() < 0.7:
        yield op
        return
    start = op.at // SECTOR * SECTOR
    for at in range(start, op.at + len(op.data), SECTOR):
        low, high = max(at, op.at), min(at + SECTOR, op.at + len(op.data))
        if luck.random() < 0.5:
            yield Op("write", op.name, low, op.data[low - op.at : high - op.at])


def _content(synced: bytearray, ops: list[Op]) -> bytearray:
    content = bytearray(synced)
    for op in ops:
        if op.kind == "cut":
            content = content[: op.at].ljust(op.at, b"\0")
        else:
            end = op.at + len(op.data)
            content = content.ljust(end, b"\0")
            content[op.at : end] = op.data
    return content


def cuts(
    recording: Recording, amount: int, seed: int
) -> Iterator[tuple[Disk, random.Random, float]]:
    """``amount`` power cuts, spread over the whole recording: the disk at that moment, luck, and
    how likely each un-synced thing is kept. The disk is good until the next one is asked for."""
    luck = random.Random(seed)
    at = sorted(luck.randrange(len(recording.ops) + 1) for _ in range(amount))
    disk = _before(recording)
    done = 0
    for number, each in enumerate(at):
        for op in recording.ops[done:each]:
            disk.do(op)
        done = each
        yield disk, random.Random(seed * 1_000_003 + number), luck.choice((0, 0.2, 0.5, 0.8, 1))


def _before(recording: Recording) -> Disk:
    disk = Disk()
    for name, content in recording.before.items():
        if content is None:
            disk.do(Op("folder", name))
        else:
            disk.do(Op("make", name))
            disk.do(Op("write", name, 0, content))
    disk.sync_all()
    return disk

"""Records what a program does to the files of one folder: writes, syncs, names, in their order.

``strace`` sees every system call with the whole of every buffer. What could change a file in a way
that cannot be replayed (a shared mapping, a copy inside the kernel) is refused, never overlooked.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

_T = TypeVar("_T")
_TESTS = Path(__file__).resolve().parent.parent

_FOLLOWED = (
    "openat,open,creat,write,pwrite64,writev,pwritev,pwritev2,lseek,ftruncate,truncate,"
    "fsync,fdatasync,sync_file_range,rename,renameat,renameat2,unlink,unlinkat,rmdir,"
    "mkdir,mkdirat,link,linkat,symlink,symlinkat,fallocate,copy_file_range,sendfile,splice,mmap,"
    "io_uring_setup,sync,syncfs"
)


@dataclass(frozen=True)
class Op:
    """One change. ``name`` is a path inside the folder, "." for the folder itself.

    ``kind``: make, write (``data`` at ``at``), copy (to ``at``: ``size`` bytes from ``start`` of
    the file ``to``), cut (to ``at`` bytes), sync, rename (to ``to``), remove, folder (made), or
    said (``data``: what was written to standard output).
    """

    kind: str
    name: str = ""
    at: int = 0
    data: bytes = b""
    to: str = ""
    start: int = 0
    size: int = 0


@dataclass(frozen=True)
class Recording:
    """``before``: path inside the folder to content, or None for a folder; then what was done."""

    before: Mapping[str, bytes | None]
    ops: tuple[Op, ...]


def need_strace() -> str:
    """Where it is. The list of Debian packages names it, so ``./test`` brings it along."""
    found = shutil.which("strace")
    assert found, "these tests need strace (packaging/linux/debian-packages.txt)"
    return found


def child_environment(**more: str) -> dict[str, str]:
    path = f"{_TESTS}{os.pathsep}{_TESTS.parent / 'src'}"
    return {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1", **more}


def record(folder: Path, *arguments: object, inject: str = "") -> Recording:
    """Runs an act of ``faults.acts`` on what lies in ``folder``, until it ends by itself.

    ``inject`` makes calls fail, as strace writes it: ``fsync:error=EIO:when=3``. What failed was
    not done, and is not recorded.
    """
    before = {
        str(path.relative_to(folder)): None if path.is_dir() else path.read_bytes()
        for path in sorted(folder.rglob("*"))
    }
    trace = folder.with_name(folder.name + ".trace")
    command = [need_strace(), "-f", "-qq", "-y", "-xx", "-s", "1000000000", "--seccomp-bpf"]
    command += ["-e", f"trace={_FOLLOWED}", "-e", "signal=none", "-o", str(trace)]
    command += ["-e", f"inject={inject}"] if inject else []
    command += [sys.executable, "-m", "faults.acts", *map(str, arguments)]
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, timeout=300, env=child_environment()
    )
    assert done.returncode == 0, done.stderr
    try:
        with trace.open("rb") as lines:
            return Recording(before, tuple(_Reader(folder.resolve(), before).read(lines)))
    finally:
        trace.unlink()


# --- reading strace's own words ------------------------------------------------------

_CALL = re.compile(rb"(\d+) +(\w+)\((.*)\) += (-?\d+|\?)([^\n]*)$", re.DOTALL)
_UNFINISHED = re.compile(rb"(\d+) +(.*?) *<unfinished \.\.\.>$", re.DOTALL)
_RESUMED = re.compile(rb"(\d+) +<\.\.\. \w+ resumed>(.*)$", re.DOTALL)
_FILE = re.compile(rb"(\d+|AT_FDCWD)<([^>]*)>(\(deleted\))?")
_START = re.compile(rb"\[(\d+)\]")
_TEXT = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')


def _calls(lines: Iterable[bytes]) -> Iterator[tuple[bytes, str, bytes, int, bytes]]:
    """(process, call, arguments, result, what follows it) of each call that succeeded, in the
    order in which they ended."""
    begun: dict[bytes, bytes] = {}
    for raw in lines:
        line = raw.rstrip(b"\n")
        if b" +++ " in line:
            continue
        if found := _UNFINISHED.match(line):
            begun[found[1]] = line[: found.end(2)]
            continue
        if found := _RESUMED.match(line):
            line = begun.pop(found[1]) + found[2]
        call = _CALL.match(line)
        assert call, line[:200]
        if not call[4].startswith((b"-", b"?")):
            yield call[1], call[2].decode(), call[3], int(call[4]), call[5]


def _text(match: re.Match[bytes]) -> bytes:
    assert not match[2], "strace cut a buffer short"
    return bytes.fromhex(match[1].replace(b"\\x", b"").decode())


class _Reader:
    """Turns calls into ops on the folder; knows which names there are, and where each write()
    goes on."""

    def __init__(self, folder: Path, before: Mapping[str, bytes | None]) -> None:
        self._folder = os.fsencode(folder)
        self._names = set(before)
        self._place: dict[tuple[bytes, int], int | None] = {}
        self._first: bytes = b""

    def read(self, lines: Iterable[bytes]) -> Iterator[Op]:
        for process, call, arguments, result, rest in _calls(lines):
            self._first = self._first or process
            yield from self._ops(process, call, arguments, result, rest)

    def _ops(
        self, process: bytes, call: str, arguments: bytes, result: int, rest: bytes
    ) -> Iterator[Op]:
        files = [
            (int(found[1]) if found[1].isdigit() else -1, self._path(found[2]), bool(found[3]))
            for found in _FILE.finditer(arguments)
        ]
        number, path, deleted = files[0] if files else (-1, b"", False)
        if call in ("openat", "open", "creat"):
            opened = _FILE.search(b"%d%s" % (result, rest))
            if opened and (name := self._inside(self._path(opened[2]))) and name != ".":
                yield from self._open(process, name, arguments, result)
        elif call in ("write", "pwrite64", "ftruncate", "fsync", "fdatasync", "lseek"):
            if call == "write" and number == 1 and process == self._first:
                yield Op("said", data=_text(_need(_TEXT.search(arguments)))[:result])
            elif (name := self._inside(path)) and not deleted:
                yield from self._on_file(process, call, number, name, arguments, result)
        elif call == "sendfile" and (name := self._inside(path)):
            yield self._copied(process, number, name, files[1][1], arguments, result)
        elif call in ("rename", "renameat", "renameat2", "unlink", "unlinkat", "mkdir", "mkdirat",
                      "rmdir"):  # fmt: skip
            yield from self._on_names(call, arguments, files)
        elif call == "mmap":
            shared = b"MAP_SHARED" in arguments and b"PROT_WRITE" in arguments
            assert not (shared and self._inside(path)), "a file was changed through memory"
        else:
            touched = [each for _, each, _ in files] + list(map(_text, _TEXT.finditer(arguments)))
            assert not any(map(self._inside, touched)), f"{call} cannot be replayed"

    def _open(self, process: bytes, name: str, arguments: bytes, result: int) -> Iterator[Op]:
        assert b"O_TMPFILE" not in arguments
        if b"O_WRONLY" not in arguments and b"O_RDWR" not in arguments:
            return
        # After reading and writing by turns, nobody knows where a write() goes: SQLite says so
        # each time (pwrite), and then this is not asked.
        known = b"O_WRONLY" in arguments and b"O_APPEND" not in arguments
        self._place[process, result] = 0 if known else None
        if name not in self._names:
            self._names.add(name)
            yield Op("make", name)
        elif b"O_TRUNC" in arguments:
            yield Op("cut", name)

    def _on_file(
        self, process: bytes, call: str, number: int, name: str, arguments: bytes, result: int
    ) -> Iterator[Op]:
        last = arguments.rsplit(b", ", 1)[-1]
        match call:
            case "fsync" | "fdatasync":
                yield Op("sync", name)
            case "ftruncate":
                yield Op("cut", name, int(last))
            case "lseek":
                self._place[process, number] = result
            case "pwrite64":
                yield Op("write", name, int(last), _text(_need(_TEXT.search(arguments)))[:result])
            case "write":
                at = self._place[process, number]
                assert at is not None, "nobody knows where this was written"
                self._place[process, number] = at + result
                yield Op("write", name, at, _text(_need(_TEXT.search(arguments)))[:result])

    def _copied(
        self, process: bytes, number: int, name: str, source: bytes, arguments: bytes, result: int
    ) -> Op:
        at, start = self._place[process, number], _need(_START.search(arguments))
        assert at is not None, "nobody knows where this was written"
        assert self._inside(source), "copied from elsewhere"
        self._place[process, number] = at + result
        return Op("copy", name, at, to=self._inside(source), start=int(start[1]), size=result)

    def _on_names(
        self, call: str, arguments: bytes, files: list[tuple[int, bytes, bool]]
    ) -> Iterator[Op]:
        texts = list(map(_text, _TEXT.finditer(arguments)))
        folders = [path for _, path, _ in files] or [os.fsencode(Path.cwd())] * 2
        names = [
            self._inside(os.path.join(start, text))  # noqa: PTH118 (bytes)
            for start, text in zip(folders, texts, strict=False)
        ]
        if not any(names):
            return
        assert "EXCHANGE" not in arguments.decode("latin-1")
        first = _need(names[0])
        if call.startswith("rename"):
            second = _need(names[1])
            moved = {n for n in self._names if n == first or n.startswith(first + "/")}
            self._names -= moved | {second}
            self._names |= {second + name.removeprefix(first) for name in moved}
            yield Op("rename", first, to=second)
        elif call.startswith("mkdir"):
            self._names.add(first)
            yield Op("folder", first)
        else:
            self._names.discard(first)
            yield Op("remove", first)

    def _path(self, hex_: bytes) -> bytes:
        return bytes.fromhex(hex_.replace(b"\\x", b"").decode())

    def _inside(self, path: bytes) -> str:
        """The path below the folder, "." for the folder itself, "" for any other."""
        if path == self._folder:
            return "."
        inside = path.startswith(self._folder + b"/")
        return os.fsdecode(path.removeprefix(self._folder + b"/")) if inside else ""


def _need(value: _T | None) -> _T:
    assert value is not None
    return value

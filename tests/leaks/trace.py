"""Runs a command under strace and reads what left the process: every write, every name."""

import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from leaks.canaries import NEEDLES

_CALLS = (
    "socket,socketpair,connect,write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg,sendmmsg,"
    "open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,"
    "symlinkat,setxattr,execve,memfd_create,mmap,copy_file_range,sendfile,splice,io_uring_setup"
)
_WRITES = frozenset(
    {"write", "writev", "pwrite64", "pwritev", "pwritev2", "sendto", "sendmsg", "sendmmsg"}
)
_LINE = re.compile(r"(?P<pid>\d+) +(?P<call>[a-z0-9_]+)\((?P<rest>.*)", re.DOTALL)
_RESUMED = re.compile(r"(?P<pid>\d+) +<\.\.\. (?P<call>[a-z0-9_]+) resumed>(?P<rest>.*)", re.DOTALL)
_TARGET = re.compile(r"^\d+<(?P<path>.*?)>[,)]")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True)
class Call:
    """One system call. ``path`` is where a descriptor leads; ``data`` all strings in it, joined
    without a gap, since one text may be written in pieces."""

    name: str
    path: str
    data: bytes
    result: int
    arguments: str


@dataclass(frozen=True)
class Trace:
    calls: tuple[Call, ...]
    code: int
    said: str

    def sockets(self) -> list[Call]:
        return [call for call in self.calls if call.name in {"socket", "socketpair"}]

    def opened_ways(self) -> list[str]:
        """What was opened that is not local: sockets of another family, rings of io_uring."""
        return [
            f"{call.name}({call.arguments[:60]}"
            for call in self.calls
            if call.result >= 0
            and (
                (call.name.startswith("socket") and not call.arguments.startswith("AF_UNIX"))
                or call.name == "io_uring_setup"
            )
        ]

    def leaks(
        self, outside: Sequence[Path], needles: Mapping[str, tuple[bytes, ...]] = NEEDLES
    ) -> list[str]:
        """Which canary was written where, or stands in the name of a file or an argument; not
        counting what lies in one of the folders ``outside`` of the question."""
        found = []
        for call in self.calls:
            if any(call.path.startswith(f"{folder}/") for folder in outside):
                continue
            for canary, forms in needles.items():
                if any(form in call.data for form in forms):
                    found.append(f"{canary} by {call.name} to {call.path or 'a name'}")
        return found

    def shared_maps(self) -> list[str]:
        """Files that were mapped to be written: bytes that no write call would show."""
        return sorted(
            {
                call.path
                for call in self.calls
                if call.name == "mmap"
                and "MAP_SHARED" in call.arguments
                and "PROT_WRITE" in call.arguments
                and call.path.startswith("/")
            }
        )

    def written_files(self) -> set[str]:
        return {call.path for call in self.calls if call.name in _WRITES and call.path[:1] == "/"}


def run(
    command: Sequence[str], folder: Path, environment: Mapping[str, str], seconds: int = 600
) -> Trace:
    """``folder`` takes the trace, which may grow to some hundred megabytes."""
    log = folder / "strace.log"
    # --seccomp-bpf stops at these calls only. What the seal itself refuses is then not shown; what
    # it lets through is.
    strace = ["strace", "-f", "--seccomp-bpf", "-y", "-xx", "-s",
              "4000000", "-e", f"trace={_CALLS}",
              "-e", "signal=none", "-o", str(log)]  # fmt: skip
    done = subprocess.run(
        [*strace, *command],
        env=dict(environment),
        capture_output=True,
        text=True,
        check=False,
        timeout=seconds,
    )
    calls = tuple(_calls(log))
    log.unlink()
    return Trace(calls, done.returncode, done.stdout + done.stderr)


def _calls(log: Path) -> Iterator[Call]:
    waiting: dict[str, str] = {}
    with log.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            if found := _RESUMED.match(line):
                begun = waiting.pop(found["pid"], "")
                yield _call(found["call"], begun + found["rest"])
            elif found := _LINE.match(line):
                rest = found["rest"].rstrip("\n")
                if rest.endswith("<unfinished ...>"):
                    waiting[found["pid"]] = rest.removesuffix("<unfinished ...>")
                    # A process that is replaced or killed never comes back to it.
                    yield _call(found["call"], rest)
                else:
                    yield _call(found["call"], rest)


def _call(name: str, rest: str) -> Call:
    data = b"".join(bytes.fromhex(text.replace("\\x", "")) for text in _STRING.findall(rest))
    target = _TARGET.match(rest) or (re.search(r", \d+<(?P<path>[^>]*)>, 0", rest)
                                     if name == "mmap" else None)  # fmt: skip
    path = _plain(target["path"]) if target else ""
    ended = re.search(r"\) += (-?\d+|0x[0-9a-f]+|\?)", rest)
    result = -1
    if ended and ended[1] != "?":
        result = int(ended[1], 0)
    return Call(name, path, data, result, rest[:400])


def _plain(path: str) -> str:
    """With ``-xx`` strace writes the paths of descriptors in hexadecimal too."""
    if "\\x" not in path:
        return path
    return bytes.fromhex(path.replace("\\x", "")).decode("utf-8", "replace")

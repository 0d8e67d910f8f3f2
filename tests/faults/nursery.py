"""Writers by the hundred: a helper process that has imported everything once and then forks.

A forked writer is a process of its own, with its own files and locks; only the half second of
starting Python is saved.
"""

import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

_TESTS = Path(__file__).resolve().parent.parent

_SERVE = """
import os, signal, sys
from pathlib import Path
from faults import acts
from intake_desktop.vault import migrate
migrate.scripts()
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        os.dup2(os.open("/dev/null", os.O_RDONLY), 0)
        code = 1
        try:
            acts.act(*line.rstrip("\\n").split("\\t"))
            code = 0
        except BaseException:
            import traceback
            traceback.print_exc()
        finally:
            os._exit(code)
    os.write(1, f"pid {child}\\n".encode())
    _, status = os.waitpid(child, 0)
    os.write(1, f"done {os.waitstatus_to_exitcode(status)}\\n".encode())
"""


@dataclass
class Child:
    """What a child said, line by line, and how it ended (minus the signal, as in subprocess)."""

    said: list[str] = field(default_factory=list)
    code: int | None = None

    @property
    def acknowledged(self) -> int:
        """The last step that was told as saved; 0 for none."""
        return max((int(line) for line in self.said if line.isdigit()), default=0)


class Nursery:
    """``start`` runs an act of ``faults.acts`` in a child and comes back when that has ended."""

    def __init__(self) -> None:
        self._helper = subprocess.Popen(
            [sys.executable, "-c", _SERVE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": f"{_TESTS}:{_TESTS.parent / 'src'}"},
            bufsize=0,
        )
        self._held = b""

    def run(
        self,
        *arguments: object,
        kill_when: Callable[[str], bool] = lambda line: False,
        kill_after: float = 0,
    ) -> Child:
        """Kills the child ``kill_after`` seconds after the first line for which ``kill_when``
        says so; all that it had written before that is still read."""
        assert self._helper.stdin is not None
        self._helper.stdin.write(("\t".join(map(str, arguments)) + "\n").encode())
        child, pid = Child(), 0
        due: float | None = None
        end = time.monotonic() + 120
        while child.code is None:
            line = self._line(None if due is None else due - time.monotonic())
            assert time.monotonic() < end, "a child neither ended nor went on"
            if line is None:
                with suppress(ProcessLookupError):  # it ended by itself just now
                    os.kill(pid, signal.SIGKILL)
                due = end
                continue
            word, _, number = line.partition(" ")
            if word == "pid" and number:
                pid = int(number)
            elif word == "done" and number:
                child.code = int(number)
            else:
                child.said.append(line)
                if due is None and kill_when(line):
                    due = time.monotonic() + kill_after
        return child

    def stop(self) -> None:
        assert self._helper.stdin is not None
        assert self._helper.stdout is not None
        self._helper.stdin.close()
        self._helper.wait(timeout=30)
        self._helper.stdout.close()

    def _line(self, wait: float | None) -> str | None:
        """The next line, or None where none came within ``wait`` seconds."""
        assert self._helper.stdout is not None
        while b"\n" not in self._held:
            with selectors.DefaultSelector() as selector:
                selector.register(self._helper.stdout, selectors.EVENT_READ)
                if not selector.select(None if wait is None else max(0.0, wait)):
                    return None
            more = os.read(self._helper.stdout.fileno(), 65536)
            assert more, "the helper has ended"
            self._held += more
        line, self._held = self._held.split(b"\n", 1)
        return line.decode()

"""A D-Bus of our own with a stand-in for logind on it, for programs that look for the system's."""

import subprocess
import time
from pathlib import Path
from threading import Thread
from types import TracebackType

# Debian's Python, which has the bindings; ours is a venv without them.
_DEBIAN_PYTHON = "/usr/bin/python3"
_LOGIND = Path(__file__).with_name("fake_logind.py")


class PrivateBus:
    """``environment`` leads a program to it; ``send`` gives a signal, ``said`` what it heard."""

    def __init__(self) -> None:
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._bus.stdout
        address = self._bus.stdout.readline().strip()
        self.environment = {
            "DBUS_SYSTEM_BUS_ADDRESS": address,
            "DBUS_SESSION_BUS_ADDRESS": address,
        }
        self.said: list[str] = []
        self._logind = subprocess.Popen(
            [_DEBIAN_PYTHON, str(_LOGIND)],
            env={"PATH": "/usr/bin:/bin", **self.environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        Thread(target=self._listen, daemon=True).start()
        self.wait_for("ready")

    def send(self, signal: str) -> None:
        assert self._logind.stdin
        self._logind.stdin.write(f"{signal}\n")
        self._logind.stdin.flush()

    def wait_for(self, words: str, seconds: float = 20) -> None:
        until = time.monotonic() + seconds
        while not any(words in line for line in self.said):
            assert time.monotonic() < until, f"{words!r} is not among {self.said}"
            time.sleep(0.02)

    def _listen(self) -> None:
        assert self._logind.stdout
        for line in self._logind.stdout:
            self.said.append(line.strip())

    def __enter__(self) -> "PrivateBus":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        for process in (self._logind, self._bus):
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                if stream:
                    stream.close()

"""A delay that grows with wrong tries, kept beside the vault so that a new start does not end it.

It is a courtesy of this program, against somebody who sits at the desk for a while: whoever can
write in the folder can remove the file, and whoever takes a copy of the vault is slowed by the cost
of each guess alone. Nothing is ever wiped.

Time is counted since the laptop was started, sleep included: setting the clock changes nothing, and
after a new start at most the whole delay is waited for once more.
"""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from intake_desktop.domain.errors import (
    StorageFailed,
    StorageFull,
    TooSoon,
    WrongPassphrase,
)
from intake_desktop.vault import files

NAME = "vault.tries"
LONGEST = 30.0
# Where the tries cannot be written down, as on a full disk, each of them waits for this long.
UNWRITTEN = 5.0
_MOST = 1_000_000
_LARGEST = 200  # bytes; a longer file is not ours


def since_start() -> float:
    """Seconds since the laptop was started, never set back, also while it sleeps."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


@dataclass(frozen=True)
class Tries:
    """``wrong`` tries in a row, the last of them ``at`` seconds after the laptop was started."""

    wrong: int = 0
    at: float = 0.0

    def wait(self, now: float) -> float:
        """Seconds until the next try: 1, 2, 4, 8, 16, then 30 each time."""
        if self.wrong == 0:
            return 0.0
        delay = min(LONGEST, 2.0 ** min(self.wrong - 1, 10))
        # Earlier than the last try: the laptop was started since, that long ago.
        passed = now - self.at if now >= self.at else now
        return max(0.0, delay - passed)


class Patience:
    """Stands before everything that a passphrase or a code is tried on."""

    def __init__(
        self,
        folder: Path,
        now: Callable[[], float] = since_start,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._path = folder / NAME
        self._now, self._sleep = now, sleep

    def wait(self) -> float:
        """Seconds until the next try; 0 if it may be now."""
        return self._read().wait(self._now())

    @contextmanager
    def trying(self) -> Iterator[None]:
        """Around one try. It is counted before it begins, so that ending the program in the middle
        wins nothing; success begins anew; what is no answer about the secret is not counted.

        Raises TooSoon.
        """
        before = self._read()
        wait = before.wait(self._now())
        if wait > 0:
            raise TooSoon(wait)
        if not self._write(Tries(min(before.wrong + 1, _MOST), self._now())):
            self._sleep(UNWRITTEN)
        try:
            yield
        except WrongPassphrase:
            self._write(Tries(min(before.wrong + 1, _MOST), self._now()))
            raise
        except BaseException:
            self._restore(before)
            raise
        self._restore(Tries())

    def _restore(self, tries: Tries) -> None:
        if tries.wrong:
            self._write(tries)
        else:
            files.remove(self._path)

    def _read(self) -> Tries:
        with suppress(OSError, ValueError, RecursionError, TypeError, KeyError):
            with self._path.open("rb") as file:
                found = json.loads(file.read(_LARGEST))
            wrong, at = found["wrong"], found["at"]
            if type(wrong) is int and type(at) in {int, float} and 0 <= at < 2**40:
                return Tries(max(0, min(wrong, _MOST)), float(at))
        return Tries()

    def _write(self, tries: Tries) -> bool:
        content = json.dumps({"wrong": tries.wrong, "at": round(tries.at, 3)}).encode()
        try:
            files.write_whole(self._path, content)
        except (StorageFull, StorageFailed):
            return False
        return True

"""What happened in this process, as codes: in memory only, gone at each lock."""

import re
import sys
from collections import deque

_MOST = 50
_CODE = re.compile(r"[A-Za-z0-9_.:<>-]{1,60}( [A-Za-z0-9_.:<>-]{1,60}){0,3}")


class Events:
    """The last codes, oldest first. Nothing is written to a file: what nobody keeps, nobody finds.

    A code is a few short words such as ``failure StorageFull`` or ``uncaught KeyError room.py:41``.
    Whatever is no code by its form, such as a sentence or a name, is dropped.
    """

    def __init__(self) -> None:
        self._codes: deque[str] = deque(maxlen=_MOST)

    def note(self, code: str) -> None:
        """Keeps it for whoever copies the diagnostics."""
        self._codes.append(code if _CODE.fullmatch(code) else "unspeakable")

    def tell(self, code: str) -> None:
        """Keeps it and writes it to standard error, for whoever started this at a terminal."""
        self.note(code)
        if sys.stderr is not None:  # a Windows program without a console has none
            sys.stderr.write(f"intake-desktop: {self._codes[-1]}\n")

    def codes(self) -> tuple[str, ...]:
        return tuple(self._codes)

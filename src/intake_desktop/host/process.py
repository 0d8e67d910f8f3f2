"""Starts this program anew in place of itself, which alone clears keys from memory."""

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

_STANDARD_ERROR = 2


def replace(arguments: Sequence[str], keep: Sequence[int] = ()) -> NoReturn:
    """Becomes a new process that runs ``intake-desktop`` with these arguments.

    ``keep`` are open file descriptors that the new process gets under the same numbers; all
    others but standard input, output and error close. Nothing after this call runs: no
    ``finally``, no ``atexit``; so whatever needs closing is closed before. Raises OSError where
    the new process cannot be started.

    On Windows no process can be replaced: a new one starts, and this one ends at once.
    """
    # -P: the folder that the program was started in is not a place to import code from.
    command = [sys.executable, "-P", "-m", "intake_desktop", *arguments]
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a Windows program without a console has none
            stream.flush()
    if sys.platform == "win32":
        subprocess.Popen(command)  # noqa: S603 - our own interpreter
        os._exit(0)
    for descriptor in _open_descriptors():
        # Whatever a library left inheritable would let a locked process hold the vault's file.
        with suppress(OSError):  # the descriptor that listed them is closed by now
            os.set_inheritable(descriptor, descriptor in keep)
    os.execv(sys.executable, command)  # noqa: S606 - our own interpreter, no shell


def _open_descriptors() -> list[int]:
    """Every descriptor beyond standard input, output and error."""
    numbers = (int(entry.name) for entry in Path("/dev/fd").iterdir())
    return [number for number in numbers if number > _STANDARD_ERROR]

"""One private folder for temporary files, in memory where there is such a place, gone at the end.

The process that a lock starts has the same number, since execv keeps it, and takes the folder over
by that. What a killed process left is cleared away by the next one.
"""

import os
import re
import shutil
import stat
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from intake_desktop.domain.errors import StorageFailed
from intake_desktop.host import folders

_PREFIX = "intake-desktop-"
_OURS = re.compile(rf"{_PREFIX}([1-9][0-9]{{0,9}})")
# What Python, Qt and C programs such as lp go by.
_VARIABLES = ("TMPDIR", "TMP", "TEMP")


@dataclass(frozen=True)
class Scratch:
    """The folder that this process and its children write temporary files to."""

    folder: Path
    in_memory: bool

    def remove(self) -> None:
        """Removes it with all that is in it; later temporary files would fail."""
        shutil.rmtree(self.folder, ignore_errors=True)


def take(vault: Path | None) -> Scratch:
    """Makes the folder, or adopts that of the process which this one replaced, and has all
    temporary files made there from now on.

    In memory: XDG_RUNTIME_DIR, else /dev/shm, each only if it truly is a memory file system. Else
    in the vault's folder, which is made if need be: on a disk, but closed to others. Without a
    vault, in the usual temporary folder. Raises StorageFailed or StorageFull.
    """
    parent = folders.scratch_in_memory()
    in_memory = parent is not None
    if parent is None:
        parent = vault or _usual()
        if vault is not None:
            folders.make_private(vault)
    clear_left(parent)
    folder = parent / f"{_PREFIX}{os.getpid()}"
    try:
        with suppress(FileExistsError):
            folder.mkdir(mode=0o700)
        _must_be_ours(folder)
    except OSError as error:
        raise StorageFailed("no-scratch-folder") from error
    for name in _VARIABLES:
        os.environ[name] = str(folder)
    tempfile.tempdir = None  # Python remembers the first answer
    return Scratch(folder, in_memory)


def clear_left(parent: Path) -> None:
    """Removes the folders of our processes that have ended without doing so themselves."""
    with suppress(OSError):
        for entry in sorted(parent.iterdir()):
            found = _OURS.fullmatch(entry.name)
            if found and not entry.is_symlink() and _has_ended(int(found[1])):
                shutil.rmtree(entry, ignore_errors=True)


def _usual() -> Path:
    found = Path(tempfile.gettempdir())
    # Handed over by the process which this one replaced: never one inside the other.
    return found.parent if _OURS.fullmatch(found.name) else found


def _has_ended(number: int) -> bool:
    if sys.platform == "win32":  # there, os.kill ends the process that it asks about
        return False
    try:
        os.kill(number, 0)
    except (ProcessLookupError, OverflowError):
        return True
    except OSError:
        return False
    return False


def _must_be_ours(folder: Path) -> None:
    """Somebody else may have made it first, to read along: /dev/shm is open to everybody."""
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode):
        raise StorageFailed("folder-shared")
    if sys.platform != "win32":
        if found.st_uid != os.geteuid():
            raise StorageFailed("folder-shared")
        if stat.S_IMODE(found.st_mode) != 0o700:
            folder.chmod(0o700)

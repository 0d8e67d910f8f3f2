"""Who may read the files of a folder, without changing that."""

import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

from intake_desktop.domain.errors import StorageFailed

_OTHERS = 0o077


@dataclass(frozen=True)
class Entry:
    """One folder or file. ``mode`` are its permission bits."""

    path: Path
    mode: int
    is_folder: bool
    is_open_to_others: bool
    belongs_to_another: bool


def look(folder: Path) -> tuple[Entry, ...] | None:
    """The folder, then everything in it, by name; None where modes say nothing (Windows).

    Raises StorageFailed("not-readable").
    """
    if sys.platform == "win32":
        return None
    try:
        found = folder.stat()
        # Root may look after somebody's vault; then all of it belongs to whom the folder does.
        owner = os.geteuid() or found.st_uid
        entries = [_entry(folder, found, owner)]
        waiting = [folder]
        while waiting:
            for path in sorted(waiting.pop().iterdir()):
                status = path.lstat()
                if stat.S_ISDIR(status.st_mode):
                    waiting.append(path)
                if not stat.S_ISLNK(status.st_mode):  # a link's own mode means nothing
                    entries.append(_entry(path, status, owner))
                elif path.exists():
                    entries.append(_entry(path, path.stat(), owner))
    except OSError as error:
        raise StorageFailed("not-readable") from error
    return tuple(entries)


def _entry(path: Path, status: os.stat_result, owner: int) -> Entry:
    mode = stat.S_IMODE(status.st_mode)
    return Entry(
        path,
        mode,
        is_folder=stat.S_ISDIR(status.st_mode),
        is_open_to_others=bool(mode & _OTHERS),
        belongs_to_another=status.st_uid != owner,
    )

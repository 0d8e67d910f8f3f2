"""Whether an open vault still lies where its name leads to.

A file that is removed or replaced while it is open can be written on as if nothing were wrong, and
is gone once it is closed: a save that nobody will ever find again.
"""

from pathlib import Path

from intake_desktop.domain.errors import VaultMissing

_Identity = tuple[int, int]


class Presence:
    """Made right after opening; knows which file that was, and which write-ahead log."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._log = path.with_name(path.name + "-wal")
        self._file_was = _identity(path)
        self._log_was = _identity(self._log)

    def need_file(self) -> None:
        """Raises VaultMissing where another file, or none, bears the vault's name now."""
        if self._file_was is None or _identity(self._path) != self._file_was:
            raise VaultMissing

    @property
    def has_lost_log(self) -> bool:
        """Whether what is saved goes to a log that would not be found after a crash."""
        now = _identity(self._log)
        self._log_was = self._log_was or now  # made with the first save
        return now is None or now != self._log_was


def _identity(path: Path) -> _Identity | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino

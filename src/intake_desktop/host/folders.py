"""Folders and files that only the person at this laptop can read."""

import errno
import os
import shutil
import stat
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import platformdirs

from intake_desktop.domain.errors import CannotSaveFile, StorageFailed, StorageFull

_PRIVATE_FOLDER = 0o700
_MEMORY_FILE_SYSTEMS = frozenset({"tmpfs", "ramfs"})
_SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - checked before it is used


def restrict() -> None:
    """From now on whatever this process makes is closed to others, unless it says otherwise."""
    os.umask(0o077)


def default_vault_folder() -> Path:
    """Where the vault lies unless the user says otherwise.

    Local, not roaming: a Windows profile that roams would copy the vault to a server.
    """
    return platformdirs.user_data_path("intake-desktop", appauthor=False, roaming=False) / "vault"


def make_private(path: Path) -> None:
    """Makes the folder (and those above it), or closes an existing one to others: mode 0700.

    Raises StorageFull, or StorageFailed with ``folder-shared`` where the folder belongs to
    somebody else or to everybody (such as /tmp), else with ``folder-not-writable``.
    """
    try:
        path.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
        if sys.platform != "win32":  # there, access lists do this work
            _close_to_others(path)
        # A read-only file system lets us look and change nothing; find out now.
        with tempfile.TemporaryFile(dir=path):
            pass
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StorageFull from error
        raise StorageFailed("folder-not-writable") from error


def private_scratch_folder(prefix: str) -> Path:
    """A new empty folder (0700) that lives in memory where this machine has such a place.

    Tried in this order: XDG_RUNTIME_DIR, /dev/shm, the usual temporary folder. The caller
    removes it, with ``remove_scratch_folder``. Raises StorageFailed.
    """
    try:
        return Path(tempfile.mkdtemp(prefix=prefix, dir=_scratch_parent()))
    except OSError as error:
        raise StorageFailed("no-scratch-folder") from error


def remove_scratch_folder(path: Path, prefix: str) -> None:
    """Removes what ``private_scratch_folder(prefix)`` made, and nothing else whatever it is told:
    a path that came from a command line may be somebody's vault."""
    parent = _scratch_parent() or Path(tempfile.gettempdir())
    if path.is_symlink() or not path.name.startswith(prefix):
        return
    if path.resolve().parent == parent.resolve():
        shutil.rmtree(path, ignore_errors=True)


def scratch_in_memory() -> Path | None:
    """The folder in memory that scratch folders are made in; None where there is no such one."""
    return _scratch_parent()


def save_file(path: Path, data: bytes) -> None:
    """Writes the whole file or leaves everything as it was; mode 0600. Raises CannotSaveFile."""
    try:
        descriptor, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    except OSError as error:
        raise CannotSaveFile from error
    part = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise CannotSaveFile from error


def _close_to_others(folder: Path) -> None:
    found = folder.stat()
    if sys.platform != "win32" and found.st_uid != os.geteuid():
        raise StorageFailed("folder-shared")
    if found.st_mode & stat.S_ISVTX:  # made for everybody, such as /tmp
        raise StorageFailed("folder-shared")
    if stat.S_IMODE(found.st_mode) != _PRIVATE_FOLDER:
        folder.chmod(_PRIVATE_FOLDER)


def _scratch_parent() -> Path | None:
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    for candidate in (Path(runtime) if runtime else None, _SHARED_MEMORY):
        if candidate and _lives_in_memory(candidate) and os.access(candidate, os.W_OK | os.X_OK):
            return candidate
    return None


def _lives_in_memory(path: Path) -> bool:
    """Whether the path lies on a memory file system, by the longest mount point above it."""
    try:
        wanted = path.resolve(strict=True)
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    kind, depth = "", -1
    for line in lines:
        _, mount_point, file_system, *_ = line.split()
        mounted = Path(mount_point.replace("\\040", " "))
        # A later line covers an earlier one at the same place.
        if wanted.is_relative_to(mounted) and len(mounted.parts) >= depth:
            kind, depth = file_system, len(mounted.parts)
    return kind in _MEMORY_FILE_SYSTEMS


def _sync_folder(folder: Path) -> None:
    """Makes the new name durable; Windows has no such call and needs none."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

"""Files that are written whole or not at all, for their owner only, and the errors of disks."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from intake_desktop.domain.errors import StorageFailed, StorageFull

OWNER_ONLY = 0o600
PART = ".part"
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def typed_errors(forbidden: str = "not-writable") -> Iterator[None]:
    """Turns an OSError into StorageFull or StorageFailed; ``forbidden`` is the code of a no."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise StorageFull from error
        raise StorageFailed(forbidden if error.errno in _FORBIDDEN else "io") from error


def make_folder(folder: Path) -> None:
    """Makes the vault's folder, for its owner only, where there is none yet."""
    with typed_errors():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def create_empty(path: Path) -> None:
    """A new file of 0 bytes that only its owner may read, whatever the umask says."""
    with typed_errors():
        os.close(_open_new(path))


def write_whole(path: Path, content: bytes) -> None:
    """Replaces or makes a file so that a power cut leaves the old content or the new."""
    part = path.with_name(path.name + PART)
    try:
        with typed_errors():
            part.unlink(missing_ok=True)
            with os.fdopen(_open_new(part), "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            put_in_place(part, path)
    except BaseException:
        remove(part)
        raise


def put_in_place(part: Path, path: Path) -> None:
    """Renames, and makes the folder remember it. Raises OSError."""
    part.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Makes the disk remember names that were made or removed; Windows does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove(*paths: Path) -> None:
    """Removes what is there. Cleaning up after an error must not hide that error."""
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            continue


def _open_new(path: Path) -> int:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(path, flags, OWNER_ONLY)
    if hasattr(os, "fchmod"):
        os.fchmod(descriptor, OWNER_ONLY)
    return descriptor

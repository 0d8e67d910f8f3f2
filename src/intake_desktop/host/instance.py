"""One window per vault: a lock that the system frees by itself, whatever ends the process."""

import errno
import os
import sys
import time
from pathlib import Path

from intake_desktop.domain.errors import StorageFailed, StorageFull, VaultInUse
from intake_desktop.host import folders

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# The file stays: removing it would let two processes lock two files of the same name.
_NAME = "vault.lock"

# How a process tells the one that replaces it which descriptor already holds the lock.
_INHERITED = "INTAKE_DESKTOP_LOCK"

# Windows frees a lock when its process ends, so there a successor waits for its predecessor.
_PATIENCE_SECONDS = 10.0

_HELD = (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)


class InstanceLock:
    """A held lock. It ends with ``release()``, or with the process."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def hand_over(self) -> int:
        """Leaves the lock to the process that ``host.process.replace`` starts next.

        Returns the descriptor to keep: ``replace(arguments, keep=[lock.hand_over()])``. The lock
        is held without a gap, so nobody else can take it in between.
        """
        os.environ[_INHERITED] = str(self._descriptor)
        return self._descriptor

    def release(self) -> None:
        os.close(self._descriptor)


def claim(folder: Path) -> InstanceLock:
    """Locks the vault folder, making it first if need be, or adopts the lock handed over.

    Raises VaultInUse, StorageFull or StorageFailed.
    """
    folders.make_private(folder)
    path = folder / _NAME
    # Taken out of the environment, so that printing and other children never hear of it.
    inherited = os.environ.pop(_INHERITED, "")
    descriptor = _adopt(inherited, path) if inherited else None
    if descriptor is None:
        descriptor = _open(path)
    try:
        _take(descriptor, patient=bool(inherited) and sys.platform == "win32")
    except BaseException:
        os.close(descriptor)
        raise
    return InstanceLock(descriptor)


def is_held(folder: Path) -> bool | None:
    """Whether some process has this vault's window open; None where that cannot be told.

    Makes and changes nothing. A free lock is held (shared) for an instant, since asking is trying;
    a program that starts in that very instant may say that the vault is in use.
    """
    # O_NONBLOCK: somebody may have put a pipe in its place, which would wait for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)
    try:
        descriptor = os.open(folder / _NAME, flags)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return None
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError as error:
        return True if error.errno in _HELD else None
    finally:
        os.close(descriptor)
    return False


def _adopt(inherited: str, path: Path) -> int | None:
    """The descriptor handed over, if it truly is this vault's lock file. The variable alone
    proves nothing: locking it again does, which succeeds only for the one who holds it."""
    try:
        descriptor = int(inherited)
        if not os.path.samestat(os.fstat(descriptor), path.stat()):
            return None
        os.set_inheritable(descriptor, False)
    except (ValueError, OSError, OverflowError):
        return None
    return descriptor


def _open(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StorageFull from error
        raise StorageFailed("lock-not-writable") from error


def _take(descriptor: int, patient: bool) -> None:
    until = time.monotonic() + (_PATIENCE_SECONDS if patient else 0)
    while True:
        try:
            if sys.platform == "win32":
                os.lseek(descriptor, 0, os.SEEK_SET)
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno not in _HELD:
                raise StorageFailed("lock-refused") from error
            if time.monotonic() >= until:
                raise VaultInUse from error
            time.sleep(0.1)
        else:
            return

"""The network seal: the kernel refuses this process, and its children, every way to a network.

A seccomp filter that cannot be taken off again. It refuses ``socket()`` and ``socketpair()`` for
every family but AF_UNIX, io_uring, and system calls of other architectures, which would go round
it. What it does not cover: programs that listen on a local socket, such as the print system.
"""

import errno
import os
import sys
import threading
from enum import Enum

from intake_desktop.domain.errors import SealFailed
from intake_desktop.host import sockets

# As a kernel without that family answers: glibc, Qt and CUPS then quietly do without it. EPERM
# would be told to people as a missing right.
_NO_FAMILY = errno.EAFNOSUPPORT
# As a kernel that was built without it answers.
_NO_CALL = errno.ENOSYS
_IO_URING = ("io_uring_setup", "io_uring_enter", "io_uring_register")
_IN_CHILD_SEALED, _IN_CHILD_OPEN = 0, 1


class Seal(Enum):
    """What keeps this process from a network, as it truly is."""

    SEALED = "sealed"
    NONE = "none"


def seal() -> Seal:
    """Seals this process, unless it is sealed already, and proves it.

    To be called before there is any other thread. Returns NONE only on a system that has no such
    seal. Raises SealFailed where it should have worked and did not.
    """
    if not sys.platform.startswith("linux"):
        return Seal.NONE
    # Filters stay over execv and stack, and each costs time: a second one only if need be.
    if sockets.first_open():
        _install()
        _prove()
    return Seal.SEALED


def state() -> Seal:
    """Whether this process is sealed now, found out by trying."""
    if not sys.platform.startswith("linux"):
        return Seal.NONE
    return Seal.NONE if sockets.first_open() else Seal.SEALED


def can_seal() -> bool | None:
    """Whether a process can be sealed here, tried in a child; None on a system without seals."""
    if not sys.platform.startswith("linux"):
        return None
    child = os.fork()
    if child == 0:
        code = _IN_CHILD_OPEN
        try:
            code = _IN_CHILD_SEALED if seal() is Seal.SEALED else _IN_CHILD_OPEN
        except BaseException:  # nothing of this copy of the process may go on
            code = _IN_CHILD_OPEN
        finally:
            os._exit(code)
    return _ended_well(child)


def _install() -> None:
    try:
        import pyseccomp  # noqa: PLC0415 - only for Linux, and it searches for its library
    except (ImportError, RuntimeError, OSError) as error:
        raise SealFailed("no-library") from error
    try:
        rules = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
        rules.set_attr(pyseccomp.Attr.CTL_TSYNC, 1)
        rules.set_attr(pyseccomp.Attr.ACT_BADARCH, pyseccomp.ERRNO(_NO_CALL))
        local = pyseccomp.Arg(0, pyseccomp.NE, sockets.AF_UNIX)
        for name in ("socket", "socketpair"):
            rules.add_rule(pyseccomp.ERRNO(_NO_FAMILY), name, local)
        for name in _IO_URING:
            rules.add_rule(pyseccomp.ERRNO(_NO_CALL), name)
        rules.load()
    except (OSError, ValueError) as error:
        raise SealFailed("refused-by-kernel") from error


def _prove() -> None:
    """Raises SealFailed unless this thread, another one and a child are all refused."""
    found = [sockets.first_open()]
    other = threading.Thread(target=lambda: found.append(sockets.first_open()))
    other.start()
    other.join()
    if len(found) != 2 or any(found):
        raise SealFailed(next((code for code in found if code), "thread"))
    child = os.fork()
    if child == 0:
        code = _IN_CHILD_OPEN
        try:
            code = _IN_CHILD_OPEN if sockets.first_open() else _IN_CHILD_SEALED
        finally:
            os._exit(code)
    if not _ended_well(child):
        raise SealFailed("child")


def _ended_well(child: int) -> bool:
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == _IN_CHILD_SEALED

"""Tries, by plain system calls, what of the network this process can reach; sends nothing."""

import ctypes
import errno
import os
import platform
import sys
from dataclasses import dataclass
from enum import Enum

AF_UNIX, AF_INET, AF_INET6, AF_NETLINK, AF_PACKET, AF_VSOCK = 1, 2, 10, 16, 17, 40
_STREAM, _DATAGRAM, _RAW = 1, 2, 3
# Linux knows 46 families; some room for those that come.
_FAMILIES = range(64)
# No type has this number. The kernel answers EINVAL before it looks for the family, so asking
# loads no module and makes no socket; a filter answers first, and otherwise.
_NO_SUCH_TYPE = 15
_IO_URING = (425, 426, 427)  # setup, enter, register: the same on every architecture
_X32 = 0x40000000
_X86_64_SOCKET = 41


class Way(Enum):
    """A way to a network that a program could try."""

    TCP = "tcp"
    TCP6 = "tcp6"
    UDP = "udp"
    NETLINK = "netlink"
    PACKET = "packet"
    VSOCK = "vsock"


_WAYS = {
    Way.TCP: (AF_INET, _STREAM),
    Way.TCP6: (AF_INET6, _STREAM),
    Way.UDP: (AF_INET, _DATAGRAM),
    Way.NETLINK: (AF_NETLINK, _RAW),
    Way.PACKET: (AF_PACKET, _RAW),
    Way.VSOCK: (AF_VSOCK, _STREAM),
}


@dataclass(frozen=True)
class Tried:
    """``refusal`` is the system's error number, 0 where the way was open."""

    way: Way
    refusal: int

    @property
    def is_refused(self) -> bool:
        return self.refusal != 0


def _library() -> ctypes.CDLL:
    # The C library of this process itself: no search, no child process.
    return ctypes.CDLL(None, use_errno=True)


def open_socket(family: int, kind: int) -> int:
    """Makes a socket and closes it at once; returns 0, or why the system made none."""
    library = _library()
    descriptor = library.socket(family, kind, 0)
    if descriptor < 0:
        return ctypes.get_errno()
    os.close(descriptor)
    return 0


def try_ways() -> tuple[Tried, ...]:
    """Tries each way once, by making a socket for it and closing it again."""
    return tuple(Tried(way, open_socket(*arguments)) for way, arguments in _WAYS.items())


def first_open() -> str:
    """A short code for the first thing that a sealed process should be refused and is not; empty
    where all is refused. Looks at every family, pairs, io_uring and foreign system calls."""
    library = _library()
    both = (ctypes.c_int * 2)()
    # First what every Linux has: an unsealed process is told by one call that harms nothing.
    for family in (AF_INET, *(each for each in _FAMILIES if each != AF_UNIX)):
        for call, rest in ((library.socket, ()), (library.socketpair, (both,))):
            made = call(family, _NO_SUCH_TYPE, 0, *rest)
            if made >= 0 or ctypes.get_errno() != errno.EAFNOSUPPORT:
                return f"family-{family}"
    for number in _IO_URING:
        # Arguments that are never right: EFAULT, EINVAL or EBADF where the call is let through.
        if library.syscall(number, -1, 0, 0, 0, 0, 0) >= 0 or ctypes.get_errno() != errno.ENOSYS:
            return f"io-uring-{number}"
    if platform.machine() == "x86_64" and sys.maxsize > 2**32:
        foreign = ctypes.c_long(_X32 | _X86_64_SOCKET)
        if library.syscall(foreign, AF_INET, _STREAM, 0) >= 0:
            return "x32"
    for tried in try_ways():
        if not tried.is_refused:
            return f"way-{tried.way.value}"
    return "no-unix" if open_socket(AF_UNIX, _STREAM) else ""


def look_up(name: str) -> int:
    """Asks the C library for the address of a name; returns 0, or its error (negative or above).

    Whoever else on this laptop answers names over a local socket, such as systemd-resolved, is not
    part of this process.
    """
    library = _library()
    found = ctypes.c_void_p()
    refusal = int(library.getaddrinfo(name.encode("ascii"), None, None, ctypes.byref(found)))
    if refusal == 0 and found:
        library.freeaddrinfo(found)
    return refusal

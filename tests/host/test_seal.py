"""The network seal, each time in a child process, beside the same child without a seal."""

import errno
import platform
import socket
import sys

import pytest

import in_child

if not sys.platform.startswith("linux"):
    pytest.skip("the seal is Linux's", allow_module_level=True)

FAMILIES = ("AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET", "AF_VSOCK")

# Python's own sockets, which share no code with what the product tries itself.
_TRY = """
import socket, subprocess, threading
from intake_desktop.host import seal

def tried():
    found = {}
    for name in ("AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET", "AF_VSOCK", "AF_UNIX"):
        kind = socket.SOCK_RAW if name in ("AF_NETLINK", "AF_PACKET") else socket.SOCK_STREAM
        try:
            socket.socket(getattr(socket, name), kind).close()
            found[name] = 0
        except OSError as error:
            found[name] = error.errno
    return found
"""


def test_without_a_seal_the_same_child_has_a_network() -> None:
    """The control: what is refused below is refused by the seal and by nothing else."""
    found = in_child.run(_TRY + "tell(tried())")
    assert found["AF_INET"] == found["AF_NETLINK"] == found["AF_UNIX"] == 0


def test_this_thread_another_one_and_a_child_are_refused() -> None:
    code = """
running, may_go = threading.Event(), threading.Event()
other = []
def wait():
    running.set(); may_go.wait(); other.append(tried())
earlier = threading.Thread(target=wait)
earlier.start(); running.wait()
seal.seal()
may_go.set(); earlier.join()
later = []
thread = threading.Thread(target=lambda: later.append(tried()))
thread.start(); thread.join()
source = "import socket\\ntry: socket.socket(); print(0)\\nexcept OSError as e: print(e.errno)"
child = int(subprocess.check_output([sys.executable, "-c", source]))
tell([tried(), other[0], later[0], child])
"""
    here, earlier, later, child = in_child.run(_TRY + code)
    for found in (here, earlier, later):
        assert found.pop("AF_UNIX") == 0
        assert set(found.values()) == {errno.EAFNOSUPPORT}
    assert child == errno.EAFNOSUPPORT


def test_a_second_seal_adds_no_second_filter() -> None:
    code = """
def filters():
    lines = open("/proc/self/status").read().splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith("Seccomp_filters")))
before = filters()
states = [seal.state().value]
seal.seal(); once = filters()
for _ in range(5): seal.seal()
states.append(seal.state().value)
tell([before, once, filters(), states])
"""
    before, once, often, states = in_child.run(_TRY + code)
    assert once == often == before + 1
    assert states == ["none", "sealed"]


def test_it_stays_when_the_process_is_replaced() -> None:
    code = """
if sys.argv[1:] == ["again"]:
    tell([seal.state().value, tried()["AF_INET"]])
else:
    seal.seal()
    os.execv(sys.executable, [sys.executable, "-c", CODE, "again"])
"""
    code = f"import json, os, sys\ndef tell(value): print(json.dumps(value))\n{_TRY}{code}"
    state, refusal = in_child.run(f"CODE = {code!r}\nexec(CODE)")
    assert (state, refusal) == ("sealed", errno.EAFNOSUPPORT)


def test_pairs_and_io_uring_are_refused() -> None:
    code = """
import ctypes
library = ctypes.CDLL(None, use_errno=True)
def answers():
    both = (ctypes.c_int * 2)()
    found = []
    for family in (1, 2, 30):  # 30: AF_TIPC, which has pairs
        found.append(0 if library.socketpair(family, 1, 0, both) == 0 else ctypes.get_errno())
    for number in (425, 426, 427):
        library.syscall(number, -1, 0, 0, 0, 0, 0)
        found.append(ctypes.get_errno())
    return found
before = answers(); seal.seal(); tell([before, answers()])
"""
    before, after = in_child.run(_TRY + code)
    assert before[0] == after[0] == 0
    assert after[1:3] == [errno.EAFNOSUPPORT] * 2
    assert after[3:] == [errno.ENOSYS] * 3
    assert errno.ENOSYS not in before[3:]  # this kernel has io_uring, so the seal was asked


@pytest.mark.skipif(platform.machine() != "x86_64", reason="x86 code")
def test_foreign_system_calls_are_refused() -> None:
    """The doors beside the door: 32-bit ``int 0x80`` (socket, socketcall) and x32."""
    code = """
import ctypes, mmap
def int80(number, a, b, c):
    # The number in eax, the arguments in ebx, ecx and edx, and then the old way into the kernel.
    raw = bytes.fromhex("53" "89f8" "89f3" "4189c8" "89d1" "4489c2" "cd80" "5b" "c3")
    page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(raw)
    address = ctypes.addressof(ctypes.c_char.from_buffer(page))
    call = ctypes.CFUNCTYPE(ctypes.c_int, *[ctypes.c_int] * 4)(address)
    result = call(number, a, b, c)
    if result > 2: os.close(result)
    return result
library = ctypes.CDLL(None, use_errno=True)
def x32(family):
    made = library.syscall(ctypes.c_long(0x40000000 | 41), family, 1, 0)
    return made if made > 0 else -ctypes.get_errno()
before = int80(359, 2, 1, 0)
seal.seal()
tell([before, int80(359, 2, 1, 0), int80(359, 1, 1, 0), int80(102, 1, 0, 0), x32(2), x32(1)])
"""
    before, *after = in_child.run(_TRY + code)
    if before <= 0:
        pytest.skip("this kernel runs no 32-bit calls, so there is no such door")
    assert after == [-errno.ENOSYS] * 5


def test_a_name_cannot_be_looked_up() -> None:
    found = in_child.run(
        "from intake_desktop.host import seal, sockets\n"
        "here = sockets.look_up('localhost'); seal.seal()\n"
        "tell([here, sockets.look_up('name.example')])"
    )
    assert found[0] == 0
    assert found[1] != 0


def test_can_seal_leaves_this_process_as_it_is() -> None:
    able, state = in_child.run(_TRY + "tell([seal.can_seal(), seal.state().value])")
    assert able is True
    assert state == "none"
    socket.socket().close()  # and pytest itself was never sealed


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        # Each stands for a machine: no library, a kernel without seccomp, a filter that does less.
        ("import sys; sys.modules['pyseccomp'] = None", "no-library"),
        (
            "import ctypes.util; ctypes.util.find_library = lambda name: 'libc.so.6' "
            "if name == 'c' else None",
            "no-library",
        ),
        (
            "import pyseccomp, errno\n"
            "def load(self): raise OSError(errno.EINVAL, 'no seccomp')\n"
            "pyseccomp.SyscallFilter.load = load",
            "refused-by-kernel",
        ),
        ("import pyseccomp; pyseccomp.SyscallFilter.load = lambda self: None", "family-2"),
        (
            "import pyseccomp\nadd = pyseccomp.SyscallFilter.add_rule\n"
            "def lax(self, action, name, *rest):\n"
            "    if not name.startswith('io_uring'): add(self, action, name, *rest)\n"
            "pyseccomp.SyscallFilter.add_rule = lax",
            "io-uring-425",
        ),
        (
            "import pyseccomp\nadd = pyseccomp.SyscallFilter.add_rule\n"
            "def lax(self, action, name, *rest):\n"
            "    if name == 'socket': rest = (pyseccomp.Arg(0, pyseccomp.EQ, 2),)\n"
            "    add(self, action, name, *rest)\n"
            "pyseccomp.SyscallFilter.add_rule = lax",
            "family-0",
        ),
    ],
)
def test_a_seal_that_does_not_hold_is_noticed(spoil: str, why: str) -> None:
    code = f"""
{spoil}
from intake_desktop.domain.errors import SealFailed
from intake_desktop.host import seal
try:
    seal.seal(); tell("sealed")
except SealFailed as error:
    tell(error.why)
"""
    assert in_child.run(code) == why

"""A crash leaves no copy of this process's memory, and nobody of the same account reads it."""

import sys
from pathlib import Path

import pytest

import in_child
from ordinary_user import OrdinaryUser

if not sys.platform.startswith("linux"):
    pytest.skip("as Linux does it", allow_module_level=True)


def test_asked_of_the_system_before_and_after() -> None:
    code = """
import resource
resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
from intake_desktop.host import memory
before = memory.is_private()
memory.keep_private()
limits = open("/proc/self/limits").read()
child = __import__("subprocess").check_output(["sh", "-c", "ulimit -c"], text=True).strip()
line = next(line for line in limits.splitlines() if line.startswith("Max core"))
tell([before, memory.is_private(), line.split()[4:6], child])
"""
    assert in_child.run(code) == [False, True, ["0", "0"], "0"]


# Giving up root's rights makes a process private by itself; here it is an ordinary one again.
_IMPORTS = """
import ctypes, resource
from intake_desktop.host import memory
def be_ordinary(): ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
"""


@pytest.mark.parametrize("is_private", [False, True])
def test_a_crash_and_what_it_leaves(ordinary_user: OrdinaryUser, is_private: bool) -> None:
    """With the control: the same crash without it is one that the system would write down."""
    code = f"""
be_ordinary()
hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
if {is_private}:
    memory.keep_private()
child = os.fork()
if child == 0:
    os.abort()
print(int(os.WCOREDUMP(os.waitpid(child, 0)[1])), hard)
"""
    dumped, hard = ordinary_user.run(_IMPORTS, code).split()
    piped = Path("/proc/sys/kernel/core_pattern").read_text().startswith("|")
    if hard == "0" and not piped:
        pytest.skip("this machine allows no core dump at all, so there is nothing to compare")
    assert dumped == ("0" if is_private else "1")


@pytest.mark.parametrize("is_private", [False, True])
def test_another_process_of_the_same_account(ordinary_user: OrdinaryUser, is_private: bool) -> None:
    code = f"""
be_ordinary()
if {is_private}:
    memory.keep_private()
child = os.fork()
if child == 0:
    try:
        open(f"/proc/{{os.getppid()}}/mem", "rb").close()
        os._exit(0)
    except OSError:
        os._exit(1)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""
    refused = ordinary_user.run(_IMPORTS, code)
    assert refused == ("1" if is_private else "0")

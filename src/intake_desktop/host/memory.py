"""Keeps the memory of this process from being written to a disk when it crashes."""

import ctypes
import os
import sys

_PR_GET_DUMPABLE, _PR_SET_DUMPABLE = 3, 4


def keep_private() -> None:
    """No core dump, and no other program of this account may read this process's memory.

    To be called first thing in each process. The limit lasts for children and stays over execv;
    that nobody may look (``PR_SET_DUMPABLE``) ends with execv, so what comes next calls this again.
    A system that has neither is left as it is; ``is_private`` tells.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    # The hard limit too: nothing that is started from here can raise it again.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def is_private() -> bool:
    """Whether a crash of this process would leave nothing, asked of the system."""
    if sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415

    if resource.getrlimit(resource.RLIMIT_CORE)[0] != 0:
        return False
    if sys.platform.startswith("linux"):
        return int(ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0)) == 0
    return os.name == "posix"

"""What the print system keeps of a printed paper, and how it is made to forget it."""

import ctypes
import ctypes.util
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

# Its file holds the setting that keeps papers; Debian lets everybody read it, others do not.
CUPSD_CONF = Path("/etc/cups/cupsd.conf")

# The lines that end it, exactly as they stand in cupsd.conf.
FORGETTING_LINES = ("PreserveJobFiles No", "PreserveJobHistory No")

# Of libcups: which jobs are asked for, and its answers.
_ACTIVE = 0
_OK = range(8)  # 0x000 to 0x007 are "successful" in several shades
_IS_GONE = (0x0406, 0x0407)  # not found, gone


@dataclass(frozen=True)
class Job:
    """One paper that was handed to the print system."""

    queue: str
    number: int

    def __str__(self) -> str:
        return f"{self.queue}-{self.number}"


def read_job(text: str) -> Job | None:
    """The job that ``str`` wrote, or None; a queue's own name may hold dashes."""
    found = re.fullmatch(r"([^\s/#]+)-([1-9]\d{0,9})", text.strip())
    return Job(found[1], int(found[2])) if found else None


def purge_finished(jobs: Iterable[Job]) -> tuple[Job, ...]:
    """Removes the files and the titles of those jobs that are done; gives back the others.

    A job that still prints is left alone: to purge it would be to cancel it. What the print
    system does not let go of, or does not answer for, is among those given back. Call it on a
    thread that may wait.
    """
    wanted = tuple(jobs)
    cups = _library()
    if cups is None:
        return wanted
    active: dict[str, frozenset[int] | None] = {}
    left = []
    for job in wanted:
        if job.queue not in active:
            active[job.queue] = _active(cups, job.queue)
        running = active[job.queue]
        if running is None or job.number in running or not _purge(cups, job):
            left.append(job)
    return tuple(left)


def preserves_jobs(conf: Path = CUPSD_CONF) -> bool | None:
    """Whether the print system here keeps what was printed; None where that cannot be told.

    CUPS keeps the files of a job for a day, and its title for ever, unless it is told otherwise
    (``FORGETTING_LINES``). Purging, as above, helps with our own papers in either case.
    """
    try:
        lines = conf.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    said = {"preservejobfiles": "86400", "preservejobhistory": "yes"}
    for line in lines:
        words = line.split("#")[0].split()
        if len(words) == 2 and words[0].casefold() in said:
            said[words[0].casefold()] = words[1].casefold()
    return any(value not in ("no", "off", "false", "0") for value in said.values())


class _JobRow(ctypes.Structure):
    """``cups_job_t`` of cups/cups.h."""

    _fields_ = (
        ("id", ctypes.c_int),
        ("dest", ctypes.c_char_p),
        ("title", ctypes.c_char_p),
        ("user", ctypes.c_char_p),
        ("format", ctypes.c_char_p),
        ("state", ctypes.c_int),
        ("size", ctypes.c_int),
        ("priority", ctypes.c_int),
        ("completed_time", ctypes.c_long),
        ("creation_time", ctypes.c_long),
        ("processing_time", ctypes.c_long),
    )


_Rows = ctypes.POINTER(_JobRow)


def _library() -> ctypes.CDLL | None:
    """libcups, which is there wherever ``lp`` is."""
    # By its own name first: find_library starts other programs to look for it.
    for name in ("libcups.so.2", "libcups.2.dylib"):
        try:
            cups = ctypes.CDLL(name)
        except OSError:
            continue
        cups.cupsGetJobs2.argtypes = (
            ctypes.c_void_p,
            ctypes.POINTER(_Rows),
            ctypes.c_char_p,
            ctypes.c_int,
            ctypes.c_int,
        )
        cups.cupsFreeJobs.argtypes = (ctypes.c_int, _Rows)
        cups.cupsFreeJobs.restype = None
        cups.cupsCancelJob2.argtypes = (
            ctypes.c_void_p,
            ctypes.c_char_p,
            ctypes.c_int,
            ctypes.c_int,
        )
        return cups
    return None


def _active(cups: ctypes.CDLL, queue: str) -> frozenset[int] | None:
    """The numbers of the jobs that are not done yet; None where nobody answers."""
    rows = _Rows()
    count = cups.cupsGetJobs2(None, ctypes.byref(rows), queue.encode(), 0, _ACTIVE)
    if count < 0:
        return None
    try:
        return frozenset(rows[each].id for each in range(count))
    finally:
        cups.cupsFreeJobs(count, rows)


def _purge(cups: ctypes.CDLL, job: Job) -> bool:
    # "cancel -x" refuses jobs that are done; this call does not, also for whoever is not root.
    answer = cups.cupsCancelJob2(None, job.queue.encode(), job.number, 1)
    return answer in _OK or answer in _IS_GONE

"""Sends a PDF to paper through the print system, without a file of our own."""

import os
import shutil
import subprocess
import threading
from contextlib import suppress
from dataclasses import dataclass

from intake_desktop.domain.errors import NoPrinter, PrinterRefused
from intake_desktop.host.devices import Way, way_of
from intake_desktop.host.spool import Job, read_job

# Looking for network printers may take a while; a long form on a slow line takes longer.
_LIST_SECONDS = 20
_PRINT_SECONDS = 120

_DEFAULT_PREFIX = "system default destination: "
_DEVICE_PREFIX = "device for "
_JOB_PREFIX = "request id is "


@dataclass(frozen=True)
class Queue:
    """A printer as the system names it, and where it leads."""

    name: str
    is_default: bool
    way: Way = Way.UNKNOWN


def queues() -> tuple[Queue, ...]:
    """The printers set up here, never an empty tuple: raises NoPrinter where there are none,
    where printing is not installed or does not run, and PrinterRefused where it hangs."""
    listed = _ask("lpstat", "-e", seconds=_LIST_SECONDS)
    names = listed.stdout.decode(errors="replace").split() if listed.returncode == 0 else []
    if not names:
        raise NoPrinter
    answer = _ask("lpstat", "-d", seconds=_LIST_SECONDS).stdout.decode(errors="replace").strip()
    default = answer.removeprefix(_DEFAULT_PREFIX) if answer.startswith(_DEFAULT_PREFIX) else ""
    devices = _devices()
    return tuple(Queue(name, name == default, way_of(devices.get(name, ""))) for name in names)


def print_pdf(pdf: bytes, title: str, queue: str | None = None) -> Job:
    """Prints on that queue, else on the default one, else on the only one.

    ``title`` is kept by the print system and shown to others, so it must be neutral. The PDF
    goes to ``lp`` on standard input, since a file could be left behind. Returns when the print
    system has taken the job; ``spool.purge_finished`` then clears up behind it. Raises NoPrinter
    or PrinterRefused.
    """
    chosen = _choose(queues(), queue)
    command = ("-d", chosen.name, "-t", title, "-o", "document-format=application/pdf")
    done = _ask("lp", *command, data=pdf, seconds=_PRINT_SECONDS)
    if done.returncode != 0:
        raise PrinterRefused
    said = done.stdout.decode(errors="replace").removeprefix(_JOB_PREFIX)
    job = read_job(said.partition(" (")[0])
    if job is None:
        raise PrinterRefused
    return job


def break_off() -> None:
    """Ends what asks or feeds the print system at this moment, which then is a refusal. The print
    system throws the half of a paper away."""
    with _changing:
        for process in _running:
            with suppress(OSError):
                process.kill()


def _devices() -> dict[str, str]:
    """The device of each queue that has one."""
    told = _ask("lpstat", "-v", seconds=_LIST_SECONDS).stdout.decode(errors="replace")
    pairs = (
        line.removeprefix(_DEVICE_PREFIX).partition(": ")
        for line in told.splitlines()
        if line.startswith(_DEVICE_PREFIX)
    )
    return {name: device.strip() for name, _, device in pairs}


def _choose(available: tuple[Queue, ...], wanted: str | None) -> Queue:
    if wanted is not None:
        fitting = [queue for queue in available if queue.name == wanted]
    else:
        fitting = [queue for queue in available if queue.is_default]
        if not fitting and len(available) == 1:
            fitting = list(available)
    if not fitting:
        # Never any other one: it might stand in a room where others read along.
        raise PrinterRefused
    return fitting[0]


def _ask(
    program: str, *arguments: str, seconds: int, data: bytes = b""
) -> "subprocess.CompletedProcess[bytes]":
    path = shutil.which(program)
    if path is None:
        raise NoPrinter
    try:
        process = subprocess.Popen(  # noqa: S603 - no shell; the title is one argument
            [path, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            # LC_ALL=C, because the answers are read.
            env={**os.environ, "LC_ALL": "C"},
        )
    except OSError as error:
        raise NoPrinter from error
    with process:
        with _changing:
            _running.add(process)
        try:
            out, errors = process.communicate(data, timeout=seconds)
        except subprocess.TimeoutExpired as error:
            process.kill()
            process.wait()
            raise PrinterRefused from error
        finally:
            with _changing:
                _running.discard(process)
    return subprocess.CompletedProcess([program], process.returncode, out, errors)


# A lock does not wait for a print system that hangs.
_running: set["subprocess.Popen[bytes]"] = set()
_changing = threading.Lock()

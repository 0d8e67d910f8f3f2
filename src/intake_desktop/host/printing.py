"""Sends a PDF to paper through the print system, without a file of our own."""

import os
import shutil
import subprocess
from dataclasses import dataclass

from intake_desktop.domain.errors import NoPrinter, PrinterRefused

# Looking for network printers may take a while; a long form on a slow line takes longer.
_LIST_SECONDS = 20
_PRINT_SECONDS = 120

_DEFAULT_PREFIX = "system default destination: "


@dataclass(frozen=True)
class Queue:
    """A printer as the system names it."""

    name: str
    is_default: bool


def queues() -> tuple[Queue, ...]:
    """The printers set up here, never an empty tuple: raises NoPrinter where there are none,
    where printing is not installed or does not run, and PrinterRefused where it hangs."""
    listed = _ask("lpstat", "-e", seconds=_LIST_SECONDS)
    names = listed.stdout.decode(errors="replace").split() if listed.returncode == 0 else []
    if not names:
        raise NoPrinter
    answer = _ask("lpstat", "-d", seconds=_LIST_SECONDS).stdout.decode(errors="replace").strip()
    default = answer.removeprefix(_DEFAULT_PREFIX) if answer.startswith(_DEFAULT_PREFIX) else ""
    return tuple(Queue(name, name == default) for name in names)


def print_pdf(pdf: bytes, title: str, queue: str | None = None) -> None:
    """Prints on that queue, else on the default one, else on the only one.

    ``title`` is kept by the print system and shown to others, so it must be neutral. The PDF
    goes to ``lp`` on standard input, since a file could be left behind. Returns when the print
    system has taken the job. Raises NoPrinter or PrinterRefused.
    """
    chosen = _choose(queues(), queue)
    command = ("-s", "-d", chosen.name, "-t", title, "-o", "document-format=application/pdf")
    if _ask("lp", *command, data=pdf, seconds=_PRINT_SECONDS).returncode != 0:
        raise PrinterRefused


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
        return subprocess.run(  # noqa: S603 - no shell; the title is one argument
            [path, *arguments],
            input=data,
            capture_output=True,
            timeout=seconds,
            check=False,
            # LC_ALL=C, because the answers are read.
            env={**os.environ, "LC_ALL": "C"},
        )
    except subprocess.TimeoutExpired as error:
        raise PrinterRefused from error
    except OSError as error:
        raise NoPrinter from error

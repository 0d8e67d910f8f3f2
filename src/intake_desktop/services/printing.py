"""Papers on their way through the print system, until nothing of them is left in it."""

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from intake_desktop.host import printing, spool
from intake_desktop.host.devices import Way
from intake_desktop.host.spool import Job

# What a print queue shows, and may keep, as the name of the job: nothing about anybody.
_JOB_TITLE = "Document"

_SETTLE_SECONDS = 1.5
_BREAK_SECONDS = 2.0


class Leads(Enum):
    """Where a printer leads, as far as staff need to know it before they print."""

    TO_PAPER_HERE = "here"
    OVER_THE_NETWORK = "network"
    INTO_A_FILE = "file"
    BY_FAX = "fax"
    WHO_KNOWS = "unknown"


_LEADS = {
    Way.CABLE: Leads.TO_PAPER_HERE,
    Way.NETWORK: Leads.OVER_THE_NETWORK,
    Way.FILE: Leads.INTO_A_FILE,
    Way.FAX: Leads.BY_FAX,
    Way.UNKNOWN: Leads.WHO_KNOWS,
}


@dataclass(frozen=True)
class Printer:
    """A printer as the system names it, and where it leads."""

    name: str
    is_default: bool
    leads: Leads


class Printing:
    """Remembers every paper that it sent, by queue and number, and clears up behind it.

    ``jobs`` are those that the process before this one left, as ``left`` wrote them. ``send``,
    ``printers`` and ``clear_up`` may wait for the print system: call them off the main thread.
    """

    def __init__(self, left: str = "") -> None:
        self._jobs = [job for each in left.split() if (job := spool.read_job(each))]
        self._sending = 0
        self._changed = threading.Condition()

    def printers(self) -> tuple[Printer, ...]:
        """Never empty; the system's own comes first. Raises NoPrinter or PrinterRefused."""
        found = sorted(printing.queues(), key=lambda queue: not queue.is_default)
        return tuple(Printer(each.name, each.is_default, _LEADS[each.way]) for each in found)

    def send(self, pdf: bytes, queue: str | None = None) -> None:
        """Prints on that queue, else on the system's own. Raises NoPrinter or PrinterRefused."""
        with self._changed:
            self._sending += 1
        try:
            job = printing.print_pdf(pdf, _JOB_TITLE, queue)
            with self._changed:
                self._jobs.append(job)
        finally:
            with self._changed:
                self._sending -= 1
                self._changed.notify_all()

    def clear_up(self) -> int:
        """Makes the print system forget the papers that are out; says how many are not."""
        with self._changed:
            known = tuple(self._jobs)
        self._forget(set(known) - set(spool.purge_finished(known)))
        return self.waiting

    @property
    def waiting(self) -> int:
        """How many papers are not out yet, or not forgotten."""
        with self._changed:
            return len(self._jobs)

    def settle(self) -> None:
        """Before a lock: what is being handed over gets there, or is broken off if that takes
        long. At most four seconds."""
        with self._changed:
            if self._changed.wait_for(lambda: not self._sending, _SETTLE_SECONDS):
                return
            for _ in range(round(_BREAK_SECONDS / 0.02)):
                printing.break_off()
                if self._changed.wait_for(lambda: not self._sending, 0.02):
                    return

    def left(self) -> str:
        """The papers that are not forgotten yet, for the process that follows: queues and
        numbers, nothing else."""
        with self._changed:
            return " ".join(map(str, self._jobs))

    def _forget(self, gone: Iterable[Job]) -> None:
        with self._changed:
            for job in gone:
                self._jobs.remove(job)

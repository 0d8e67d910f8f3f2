"""What a check may find, and the report that holds it."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Level(Enum):
    """How much a finding matters. UNKNOWN is honest: it could not be told here."""

    OK = "ok"
    NOTE = "note"
    PROBLEM = "problem"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Finding:
    """One fact. ``code`` is stable and has words in ``check_meanings``; ``subject`` is what it is
    about (a path, a device, a library) and ``detail`` a short value such as a mode or version."""

    code: str
    level: Level
    subject: str
    detail: str = ""


@dataclass(frozen=True)
class Report:
    """Everything that was looked at, always in the same order."""

    folder: Path
    findings: tuple[Finding, ...]

    @property
    def is_well(self) -> bool:
        return all(finding.level is not Level.PROBLEM for finding in self.findings)

"""What a process that locks leaves to the one that takes its place: no word about anybody."""

import os
from dataclasses import dataclass

_HIDDEN = "INTAKE_DESKTOP_HIDDEN"
_PAPERS = "INTAKE_DESKTOP_PAPERS"


@dataclass(frozen=True)
class Succession:
    """``hidden``: it was hidden in a hurry, so nothing but a neutral page is shown at first.

    ``papers`` are queues and numbers of jobs that the print system has not forgotten yet.
    """

    hidden: bool = False
    papers: str = ""


def leave(what: Succession) -> None:
    """Puts it where the process that ``host.process.replace`` starts next finds it."""
    os.environ[_HIDDEN] = "1" if what.hidden else ""
    os.environ[_PAPERS] = what.papers


def take() -> Succession:
    """What was left to this process; other programs that it starts never hear of it."""
    hidden, papers = os.environ.pop(_HIDDEN, ""), os.environ.pop(_PAPERS, "")
    return Succession(hidden == "1", papers)

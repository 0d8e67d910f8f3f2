"""Shows, by trying, what of a network this program can reach."""

from dataclasses import dataclass

from intake_desktop.host import seal, sockets
from intake_desktop.host.seal import Seal
from intake_desktop.host.sockets import Way

__all__ = ["Attempt", "Shown", "Way", "show"]

# Reserved for examples, so it is nobody's.
_NAME = "example.org"


@dataclass(frozen=True)
class Attempt:
    """``way`` is None for a name that was looked up."""

    way: Way | None
    is_refused: bool


@dataclass(frozen=True)
class Shown:
    """What was tried just now; empty where the system has no seal, and nothing was tried."""

    is_sealed: bool
    attempts: tuple[Attempt, ...]


def show() -> Shown:
    """Tries each way once and sends nothing. A name is looked up only by a sealed process: from
    any other that would itself go out. May take seconds where the system waits for an answer."""
    if seal.state() is not Seal.SEALED:
        return Shown(False, ())
    attempts = [Attempt(each.way, each.is_refused) for each in sockets.try_ways()]
    attempts.insert(3, Attempt(None, sockets.look_up(_NAME) != 0))
    return Shown(all(each.is_refused for each in attempts), tuple(attempts))

"""What a file of services brings: what is new, what changes, and what is doubtful or rejected."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from intake_desktop.domain.directory import Tables


class Reason(Enum):
    """Why a record is not simply taken. The value says whether it is rejected."""

    NO_NAME = ("no name", True)
    NO_NUMBER = ("a phone without a number", True)
    SAYS_NOTHING = ("nothing but ids, such as a day that is closed", True)
    DUPLICATE_ID = ("another record before it has this id, and says something else", True)
    LEADS_NOWHERE = ("the service or place that it belongs to is nowhere", True)
    NOT_A_RECORD = ("not a record at all", True)
    ORGANIZATION_UNKNOWN = ("its organisation is not in the file, and stays without a name", False)
    LINK_LOST = ("something that it leads to is nowhere; the rest is kept", False)
    VALUE_LEFT_OUT = ("a value that is not what its column holds; the rest is kept", False)
    CUT_OFF = ("a text that is too long; its end is left out", False)
    ADDRESS_INCOMPLETE = ("an address without a town, state or postcode", False)

    @property
    def is_rejection(self) -> bool:
        return bool(self.value[1])


@dataclass(frozen=True, slots=True)
class Doubt:
    """One reason about one record: which file and row (a line, or the place in a list), and which
    column, or "". ``id`` is "" for what was rejected."""

    table: str
    file: str
    row: int
    reason: Reason
    column: str = ""
    id: str = ""


@dataclass(frozen=True)
class Incoming:
    """What was read from a file, before anybody looked into the vault.

    ``tables`` holds what can be taken, ``places`` the file and row of each record. ``said`` names
    the tables that the file has, each with the columns in which a blank means that there is
    nothing; in all others it only means that the file does not say.
    """

    tables: Tables
    doubts: tuple[Doubt, ...]
    said: Mapping[str, frozenset[str]]
    places: Mapping[str, Mapping[str, tuple[str, int]]] = field(default_factory=dict)


@dataclass(frozen=True)
class Preview:
    """What applying would do. ``new`` and ``changed`` by table and id, doubtful ones among them;
    ``same`` counts what stands there already; ``gone`` are ids of what belongs to a service or
    place of this file, and is no longer in it.

    ``seen`` is the import that the directory stood at: after another one, look again.
    """

    new: Tables
    changed: Tables
    same: Mapping[str, int]
    gone: Mapping[str, tuple[str, ...]]
    doubts: tuple[Doubt, ...]
    seen: int

    @property
    def doubtful(self) -> tuple[Doubt, ...]:
        return tuple(doubt for doubt in self.doubts if not doubt.reason.is_rejection)

    @property
    def rejected(self) -> tuple[Doubt, ...]:
        return tuple(doubt for doubt in self.doubts if doubt.reason.is_rejection)


@dataclass(frozen=True)
class Applied:
    """How many records were added, changed and removed, and how many were left out on request."""

    added: int
    changed: int
    removed: int
    left_out: int

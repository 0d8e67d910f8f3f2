"""One table of a file as it stands there, before anything in it is believed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from intake_desktop.domain.directory import COLUMNS

# What is read beside the columns of HSDS 3.0: how 1.x said some of it.
WEEKDAY = "weekday"  # a day in words, of a schedule
OWNER = "organization_id"  # of an address, which 3.0 hangs on a place
EXTRA: Mapping[str, tuple[str, ...]] = {"schedule": (WEEKDAY,), "address": (OWNER,)}


@dataclass(frozen=True)
class Sheet:
    """``columns`` are names of HSDS 3.0, or of EXTRA; each row has a value for each of them.

    ``first`` is the number of the first row, as its file counts. ``is_nested``: one record may come
    several times, each time with other links, as nested JSON has it.
    """

    table: str
    file: str
    columns: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    first: int = 2
    is_nested: bool = False


def known(table: str) -> frozenset[str]:
    """Every column that is read in this table."""
    return frozenset((*COLUMNS[table], *EXTRA.get(table, ())))

"""Reads a file of services, whatever its form: HSDS tables, nested JSON, or chosen columns."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from intake_desktop.domain.directory_import import Incoming
from intake_desktop.domain.errors import NotADirectory
from intake_desktop.exchange import cleaning, hsds_csv, hsds_json, spreadsheet, unpacked
from intake_desktop.exchange.sheets import Sheet
from intake_desktop.exchange.spreadsheet import Columns


@dataclass(frozen=True)
class Headings:
    """The headings of a CSV and its first rows, so that somebody can say which is what."""

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def read(path: Path, source: str = "", columns: Columns | None = None) -> Incoming:
    """Needs no vault, so it may run beside one. ``path`` is a file, a folder or an archive;
    ``source`` names whose list it is; ``columns`` says which column is what in any other CSV.

    Raises a FileRefused.
    """
    found = list(_sheets(path, columns))
    if not any(sheet.columns for sheet in found):
        raise NotADirectory
    return cleaning.cleaned(found, source.strip().casefold())


def headings(path: Path) -> Headings:
    """Raises a FileRefused."""
    return Headings(*hsds_csv.first_rows(_one(path)[1]))


def _sheets(path: Path, columns: Columns | None) -> Iterator[Sheet]:
    if columns is not None:
        yield from spreadsheet.sheets(*_one(path), columns)
        return
    texts = unpacked.texts(path)
    yield from hsds_csv.sheets(texts)
    if any(hsds_csv.is_table(name) and name.casefold().endswith(".csv") for name in texts):
        return
    for name, text in texts.items():
        if name.casefold().endswith(".json") and name != "datapackage.json":
            yield from hsds_json.sheets(name, text)


def _one(path: Path) -> tuple[str, str]:
    """The only text of a file. Raises NotADirectory where there are several."""
    texts = unpacked.texts(path)
    if len(texts) != 1:
        raise NotADirectory
    return next(iter(texts.items()))

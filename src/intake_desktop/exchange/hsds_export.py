"""The directory as a package of HSDS 3.0 tables, for other programs and other agencies."""

import csv
import io
import zipfile
from collections.abc import Collection, Mapping

from intake_desktop.domain.directory import COLUMNS, LINKS, NEEDED, Row, Tables
from intake_desktop.exchange.cells import NOTHING, neutral
from intake_desktop.exchange.hsds_profile import FILES, REQUIRED, datapackage

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # of an archive: when it was made is nobody's business


def files(tables: Tables, confidential: Collection[str]) -> Mapping[str, bytes]:
    """Every file of the package by its name. Places whose address is ``confidential`` (ids) are
    left out with all that belongs to them alone, so that nobody can find them by it."""
    shown = _without(tables, confidential)
    made = {name: _table(table, columns, shown) for table, (name, columns) in FILES.items()}
    return made | {"datapackage.json": datapackage()}


def archive(tables: Tables, confidential: Collection[str]) -> bytes:
    """The same as one file."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files(tables, confidential).items():
            made.writestr(zipfile.ZipInfo(name, _FIRST_DAY), data, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def _table(table: str, columns: tuple[str, ...], tables: Tables) -> bytes:
    held = io.StringIO(newline="")
    writer = csv.writer(held, lineterminator="\r\n")
    writer.writerow(columns)
    kept = COLUMNS.get(table, ())
    places = [kept.index(column) if column in kept else None for column in columns]
    must = [column in REQUIRED.get(table, ()) for column in columns]
    for row in tables.get(table, {}).values():
        writer.writerow(
            [
                _cell("" if at is None else row[at] or "", needed)
                for at, needed in zip(places, must, strict=True)
            ]
        )
    return held.getvalue().encode("utf-8")


def _cell(value: str, needed: bool) -> str:
    return neutral(value) if value or not needed else NOTHING


def _without(tables: Tables, confidential: Collection[str]) -> Tables:
    gone: dict[str, set[str]] = {"location": set(confidential)}
    kept: dict[str, Mapping[str, Row]] = {}
    for table, rows in tables.items():
        links = [(at, name) for at, name in enumerate(COLUMNS[table]) if name in LINKS]
        kept[table] = held = {}
        for id_, row in rows.items():
            if id_ in gone.get(table, ()):
                continue
            lost = [(at, name) for at, name in links if row[at] in gone.get(LINKS[name], ())]
            if not lost:
                held[id_] = row
                continue
            shown = tuple(
                None if at in {place for place, _ in lost} else value
                for at, value in enumerate(row)
            )
            needs = any(name in NEEDED.get(table, ()) for _, name in lost)
            if needs or all(shown[at] is None for at, _ in links):
                gone.setdefault(table, set()).add(id_)
            else:
                held[id_] = shown
    return kept

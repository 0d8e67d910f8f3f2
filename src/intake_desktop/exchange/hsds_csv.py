"""Tables in CSV files: HSDS 3.0, its older names, and any list whose columns somebody chose."""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from itertools import chain, islice
from pathlib import PurePath

from intake_desktop.domain.errors import FileIncomplete, NotADirectory
from intake_desktop.exchange.sheets import Sheet, known

_DELIMITERS = ",;\t|"
# By what a file is called, without its ending and in lower case.
_FILES: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "organization": ("organization", {}),
    "organizations": ("organization", {}),
    "service": ("service", {}),
    "services": ("service", {}),
    "location": ("location", {}),
    "locations": ("location", {}),
    "address": ("address", {}),
    "addresses": ("address", {}),
    "physical_address": ("address", {"address_type": "physical"}),
    "physical_addresses": ("address", {"address_type": "physical"}),
    "postal_address": ("address", {"address_type": "postal"}),
    "postal_addresses": ("address", {"address_type": "postal"}),
    "service_at_location": ("service_at_location", {}),
    "services_at_location": ("service_at_location", {}),
    "service_at_locations": ("service_at_location", {}),
    "services_at_locations": ("service_at_location", {}),
    "phone": ("phone", {}),
    "phones": ("phone", {}),
    "schedule": ("schedule", {}),
    "schedules": ("schedule", {}),
    "regular_schedule": ("schedule", {"freq": "WEEKLY"}),
    "regular_schedules": ("schedule", {"freq": "WEEKLY"}),
    "language": ("language", {}),
    "languages": ("language", {}),
    "cost_option": ("cost_option", {}),
    "cost_options": ("cost_option", {}),
    "required_document": ("required_document", {}),
    "required_documents": ("required_document", {}),
    "service_area": ("service_area", {}),
    "service_areas": ("service_area", {}),
}
# How older versions call a column.
_OLDER: Mapping[str, Mapping[str, str]] = {
    "organization": {"url": "website"},
    "service": {"fees": "fees_description", "wait": "wait_time"},
    "language": {"language": "name"},
    "service_area": {"service_area": "name"},
    "required_document": {"required_document": "document"},
}


def is_table(name: str) -> bool:
    """Whether a file of this name is one of the tables."""
    return PurePath(name).stem.strip().casefold() in _FILES


def sheets(texts: Mapping[str, str]) -> Iterator[Sheet]:
    """Each table of HSDS among these files. Raises FileIncomplete."""
    for name, text in texts.items():
        if is_table(name) and not name.casefold().endswith(".json"):
            yield _sheet(name, text)


def _sheet(name: str, text: str) -> Sheet:
    table, constant = _FILES[PurePath(name).stem.strip().casefold()]
    heading, rows = read(text)
    older, wanted = _OLDER.get(table, {}), known(table)
    names = [column_name(each) for each in heading]
    # The name of 3.0 counts where a file has both.
    names = [older[each] if each in older and older[each] not in names else each for each in names]
    places = {each: at for at, each in enumerate(names) if each in wanted}
    if "id" not in places and not places:
        return Sheet(table, name, (), ())
    columns = (*places, *(each for each in constant if each not in places))
    values = tuple(constant[each] for each in columns[len(places) :])
    return Sheet(table, name, columns, _picked(rows, tuple(places.values()), values))


def _picked(
    rows: Sequence[Sequence[str]], places: tuple[int, ...], constant: tuple[str, ...]
) -> list[Sequence[str]]:
    """The wanted values of each row; a row that is too short is filled up."""
    widest = max(places, default=0) + 1
    if places == tuple(range(widest)) and not constant:
        return [row[:widest] if len(row) >= widest else _filled(row, widest) for row in rows]
    picked: list[Sequence[str]] = []
    for row in rows:
        whole = row if len(row) >= widest else _filled(row, widest)
        picked.append((*[whole[at] for at in places], *constant))
    return picked


def _filled(row: Sequence[str], width: int) -> Sequence[str]:
    return (*row, *[""] * (width - len(row)))


def read(text: str, most: int | None = None) -> tuple[Sequence[str], list[list[str]]]:
    """The heading and the rows, without those that are empty; the first ``most`` of them. Raises
    FileIncomplete where a quoted text never ends, NotADirectory where there is nothing at all."""
    delimiter = _delimiter(text)
    try:
        return _read(csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True), most)
    except csv.Error as error:
        if "unexpected end" in str(error) or "field larger" in str(error):
            raise FileIncomplete from error
    try:  # somebody put quotation marks in the middle of a text
        return _read(csv.reader(StringIO(text, newline=""), delimiter=delimiter), most)
    except csv.Error as error:
        raise FileIncomplete from error


def _read(rows: Iterator[list[str]], most: int | None) -> tuple[Sequence[str], list[list[str]]]:
    heading = next((row for row in rows if any(map(str.strip, row))), None)
    if heading is None:
        raise NotADirectory
    return heading, [row for row in islice(rows, most) if row]


def _delimiter(text: str) -> str:
    """What stands most often in the heading, outside of quotation marks."""
    lines = text.lstrip().splitlines()
    bare = re.sub(r'"[^"]*"', "", lines[0]) if lines else ""
    return max(_DELIMITERS, key=bare.count)


def column_name(heading: str) -> str:
    """``" Alternate Name\\ufeff"`` as HSDS writes it: ``alternate_name``."""
    return re.sub(r"[\s\-]+", "_", heading.strip().strip("\ufeff").strip()).casefold()


def first_rows(text: str, most: int = 5) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """The headings and some rows, so that somebody can say which column is what."""
    heading, rows = read(text, most)
    return tuple(each.strip() for each in heading), tuple(map(tuple, chain(rows)))

"""Nested JSON of HSDS 3.0: one organisation with all of its services, or a list of services."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from intake_desktop.domain.directory import COLUMNS, LINKS
from intake_desktop.domain.errors import FileIncomplete, FileUnsafe, NotADirectory
from intake_desktop.domain.text import whole
from intake_desktop.exchange.sheets import Sheet

# Which table is nested under which name. Contacts are people, and are not read.
_NESTED: Mapping[str, str] = {
    "organization": "organization",
    "organizations": "organization",
    "service": "service",
    "services": "service",
    "location": "location",
    "locations": "location",
    "addresses": "address",
    "service_at_location": "service_at_location",
    "service_at_locations": "service_at_location",
    "phones": "phone",
    "schedules": "schedule",
    "languages": "language",
    "cost_options": "cost_option",
    "required_documents": "required_document",
    "service_areas": "service_area",
}
_LINK_OF = {table: column for column, table in LINKS.items()}
_DEEPEST = 20


def sheets(name: str, text: str) -> Iterator[Sheet]:
    """Raises FileIncomplete, FileUnsafe where it is nested without end, NotADirectory."""
    walk = _Walk()
    try:
        whole_file = msgspec.json.decode(text)
    except RecursionError as error:
        raise FileUnsafe from error
    except (msgspec.DecodeError, UnicodeError) as error:
        raise FileIncomplete from error
    for record in _listed(whole_file):
        walk.record(_kind(record), record, {}, 0)
    if not any(walk.found.values()):
        raise NotADirectory
    for table, rows in walk.found.items():
        if rows:
            yield Sheet(table, name, COLUMNS[table], rows, first=1, is_nested=True)


def _listed(found: Any) -> list[Any]:  # noqa: ANN401 - whatever JSON can be
    """The records at the top: a page of a list, a list, or one alone."""
    if isinstance(found, dict):
        for key in ("contents", "organizations", "services", "data"):
            if "id" not in found and isinstance(found.get(key), list):
                return list(found[key])
        return [found]
    return found if isinstance(found, list) else []


def _kind(record: Any) -> str:  # noqa: ANN401
    """A service has a status or an organisation; an organisation has services or a website."""
    if not isinstance(record, dict) or not {"id", "name"} & record.keys():
        return ""
    if {"organization", "organization_id", "status", "service_at_locations"} & record.keys():
        return "service"
    return "location" if "location_type" in record else "organization"


class _Walk:
    """Goes through what is nested, and writes each record down once for each place it stands in."""

    def __init__(self) -> None:
        self.found: dict[str, list[tuple[str, ...]]] = {table: [] for table in COLUMNS}

    def record(self, table: str, record: Any, above: Mapping[str, str], depth: int) -> None:  # noqa: ANN401
        """``above`` holds the links to the records around it."""
        if not table or not isinstance(record, dict):
            return
        if depth > _DEEPEST:
            raise FileUnsafe
        said = {key: _said(value) for key, value in record.items()}
        inner = record.get("organization")
        if table == "service" and isinstance(inner, dict):
            said.setdefault("organization_id", _said(inner.get("id")))
        place = record.get("location")
        if table == "service_at_location" and isinstance(place, dict):
            said.setdefault("location_id", _said(place.get("id")))
        row = tuple(said.get(column) or above.get(column, "") for column in COLUMNS[table])
        # Those around it first: what they lead to is theirs.
        self.found[table].append(row)
        own = {_LINK_OF[table]: said["id"]} if table in _LINK_OF and said.get("id") else {}
        for key, value in record.items():
            if key in _NESTED:
                for each in value if isinstance(value, list) else [value]:
                    below = _links(table, _NESTED[key], own, above)
                    self.record(_NESTED[key], each, below, depth + 1)


def _links(
    table: str, below: str, own: Mapping[str, str], above: Mapping[str, str]
) -> Mapping[str, str]:
    """What hangs on a record leads to that record; only a service at a place leads to both."""
    if below in ("organization", "location") and table != "organization":
        return {}
    if below == "service_at_location":
        return {**above, **own}
    return own


def _said(value: Any) -> str:  # noqa: ANN401
    if isinstance(value, str):
        return whole(value)
    if isinstance(value, bool) or value is None or isinstance(value, (dict, list)):
        return ""
    return str(value)

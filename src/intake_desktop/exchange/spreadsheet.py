"""Any list of services in CSV: somebody says which of its columns is what."""

from collections.abc import Mapping, Sequence
from enum import Enum

from intake_desktop.domain.errors import ColumnMissing
from intake_desktop.exchange.hsds_csv import read
from intake_desktop.exchange.ids import made
from intake_desktop.exchange.sheets import Sheet


class Part(Enum):
    """What a column can hold; the value is its table and column of HSDS."""

    SERVICE_ID = ("service", "id")
    SERVICE = ("service", "name")
    OTHER_NAME = ("service", "alternate_name")
    DESCRIPTION = ("service", "description")
    WEBSITE = ("service", "url")
    EMAIL = ("service", "email")
    HOW_TO_APPLY = ("service", "application_process")
    FEES = ("service", "fees_description")
    FOR_WHOM = ("service", "eligibility_description")
    ORGANIZATION = ("organization", "name")
    PHONE = ("phone", "number")
    STREET = ("address", "address_1")
    CITY = ("address", "city")
    STATE = ("address", "state_province")
    POSTCODE = ("address", "postal_code")
    LANGUAGES = ("language", "name")
    DOCUMENTS = ("required_document", "document")
    HOURS = ("schedule", "description")
    AREA = ("service_area", "name")


# Which column is what, by its heading.
Columns = Mapping[Part, str]
_SEVERAL = ",;/、，；"


def sheets(name: str, text: str, columns: Columns) -> list[Sheet]:
    """Every row is one service of one organisation at one place. Raises ColumnMissing,
    FileIncomplete, NotADirectory."""
    heading, rows = read(text)
    names = [each.strip().strip("\ufeff").strip() for each in heading]
    places = {}
    for part, column in columns.items():
        if column.strip() not in names:
            raise ColumnMissing(column)
        places[part] = names.index(column.strip())
    found: dict[str, list[Sequence[str]]] = {table: [] for table in _COLUMNS}
    for row in rows:
        said = {part: row[at].strip() if at < len(row) else "" for part, at in places.items()}
        _take(found, said)
    # A row may bring several of one kind, and then they are counted instead of lines.
    return [
        Sheet(table, name, _COLUMNS[table], found[table], is_nested=table in _SHARED)
        for table in _COLUMNS
    ]


def _of_service() -> tuple[str, ...]:
    """Its parts, the id and the organisation apart."""
    return tuple(
        part.value[1] for part in Part if part.value[0] == "service" and part.value[1] != "id"
    )


_ADDRESS = (Part.STREET, Part.CITY, Part.STATE, Part.POSTCODE)
_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "organization": ("id", "name"),
    "service": ("id", "organization_id", *_of_service()),
    "location": ("id", "organization_id"),
    "address": ("id", "location_id", *(part.value[1] for part in _ADDRESS)),
    "service_at_location": ("id", "service_id", "location_id"),
    "phone": ("service_id", "number"),
    "schedule": ("service_id", "description"),
    "language": ("service_id", "name"),
    "required_document": ("service_id", "document"),
    "service_area": ("service_id", "name"),
}
# Several services may be at one place, and of one organisation.
_SHARED = frozenset(("organization", "location", "address", "service_at_location"))


def _take(found: dict[str, list[Sequence[str]]], said: Mapping[Part, str]) -> None:
    service, owner = said.get(Part.SERVICE, ""), said.get(Part.ORGANIZATION, "")
    owner = owner or service
    owner_id = made("organization", owner.casefold())
    id_ = said.get(Part.SERVICE_ID) or made("service", owner.casefold(), service.casefold())
    parts = {part.value[1]: said.get(part, "") for part in Part if part.value[0] == "service"}
    if owner:
        found["organization"].append((owner_id, owner))
    found["service"].append((id_, owner_id, *(parts[column] for column in _of_service())))
    if not service:
        return
    address = tuple(said.get(part, "") for part in _ADDRESS)
    if any(address):
        place = made("location", owner_id, *address)
        found["location"].append((place, owner_id))
        found["address"].append((made("address", place), place, *address))
        at = made("service_at_location", id_, place)
        found["service_at_location"].append((at, id_, place))
    for part in (Part.PHONE, Part.HOURS, Part.DOCUMENTS, Part.AREA):
        if said.get(part):
            found[part.value[0]].append((id_, said[part]))
    for language in _each(said.get(Part.LANGUAGES, "")):
        found["language"].append((id_, language))


def _each(said: str) -> list[str]:
    for mark in _SEVERAL[1:]:
        said = said.replace(mark, _SEVERAL[0])
    return [each.strip() for each in said.split(_SEVERAL[0]) if each.strip()]

"""Where somebody can be sent: organisations, their services and places, as HSDS 3.0 names them.

Every value is the text of the file, or "" where the file says nothing; numbers, days and times are
written as HSDS writes them. An id is a UUID; a link that leads nowhere is None. People who work
there (HSDS contacts, whom an address is for the attention of) have no place here, nor have tax
numbers and logos: nobody is sent anywhere by those.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TypeAlias

# One record as it travels in bulk: its values in the order of the class's fields.
Row: TypeAlias = tuple[str | None, ...]
# All records, by the name of their table and by their id.
Tables: TypeAlias = Mapping[str, Mapping[str, Row]]


@dataclass(frozen=True, slots=True)
class Organization:
    """``name`` is "" where a file has its services and not itself."""

    id: str
    name: str = ""
    alternate_name: str = ""
    description: str = ""
    email: str = ""
    website: str = ""


@dataclass(frozen=True, slots=True)
class Service:
    """``eligibility_description``, ``minimum_age`` and ``maximum_age`` say for whom it is;
    ``status`` is one of active, inactive, defunct, temporarily closed."""

    id: str
    organization_id: str
    name: str
    alternate_name: str = ""
    description: str = ""
    url: str = ""
    email: str = ""
    status: str = "active"
    interpretation_services: str = ""
    application_process: str = ""
    fees_description: str = ""
    wait_time: str = ""
    eligibility_description: str = ""
    minimum_age: str = ""
    maximum_age: str = ""
    assured_date: str = ""
    alert: str = ""


@dataclass(frozen=True, slots=True)
class Location:
    """``location_type`` is one of physical, postal, virtual."""

    id: str
    organization_id: str | None = None
    location_type: str = "physical"
    name: str = ""
    alternate_name: str = ""
    description: str = ""
    transportation: str = ""
    latitude: str = ""
    longitude: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """``address_type`` is one of physical, postal, virtual."""

    id: str
    location_id: str
    address_1: str = ""
    address_2: str = ""
    city: str = ""
    region: str = ""
    state_province: str = ""
    postal_code: str = ""
    country: str = ""
    address_type: str = "physical"


@dataclass(frozen=True, slots=True)
class ServiceAtLocation:
    id: str
    service_id: str
    location_id: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Phone:
    """``number`` is as the file has it, in any form. It belongs to at least one of the three."""

    id: str
    number: str
    location_id: str | None = None
    service_id: str | None = None
    organization_id: str | None = None
    service_at_location_id: str | None = None
    extension: str = ""
    type: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Schedule:
    """Opening hours as an RRULE in columns. Days are YYYY-MM-DD, times HH:MM:SS, ``byday`` is
    such as ``MO,TU``, and ``timezone`` hours from UTC, or "" for the time there."""

    id: str
    service_id: str | None = None
    location_id: str | None = None
    service_at_location_id: str | None = None
    valid_from: str = ""
    valid_to: str = ""
    dtstart: str = ""
    timezone: str = ""
    until: str = ""
    count: str = ""
    wkst: str = ""
    freq: str = ""
    interval: str = ""
    byday: str = ""
    byweekno: str = ""
    bymonthday: str = ""
    byyearday: str = ""
    description: str = ""
    opens_at: str = ""
    closes_at: str = ""
    schedule_link: str = ""
    attending_type: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Language:
    """A language in which a service is given, a place is run, or a phone is answered."""

    id: str
    service_id: str | None = None
    location_id: str | None = None
    phone_id: str | None = None
    name: str = ""
    code: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class CostOption:
    id: str
    service_id: str
    valid_from: str = ""
    valid_to: str = ""
    option: str = ""
    currency: str = ""
    amount: str = ""
    amount_description: str = ""


@dataclass(frozen=True, slots=True)
class RequiredDocument:
    id: str
    service_id: str
    document: str = ""
    uri: str = ""


@dataclass(frozen=True, slots=True)
class ServiceArea:
    id: str
    service_id: str
    name: str = ""
    description: str = ""
    extent: str = ""
    extent_type: str = ""
    uri: str = ""


# Each table by its HSDS name, after those that it leads to.
KINDS: Mapping[str, type] = {
    "organization": Organization,
    "service": Service,
    "location": Location,
    "address": Address,
    "service_at_location": ServiceAtLocation,
    "phone": Phone,
    "schedule": Schedule,
    "language": Language,
    "cost_option": CostOption,
    "required_document": RequiredDocument,
    "service_area": ServiceArea,
}
COLUMNS: Mapping[str, tuple[str, ...]] = {
    table: tuple(field.name for field in fields(kind)) for table, kind in KINDS.items()
}
# Which columns lead to another table, and to which.
LINKS: Mapping[str, str] = {
    "organization_id": "organization",
    "service_id": "service",
    "location_id": "location",
    "service_at_location_id": "service_at_location",
    "phone_id": "phone",
}
# Without these a record hangs in the air; of the others one is enough, where there are any.
NEEDED: Mapping[str, tuple[str, ...]] = {
    "service": ("organization_id",),
    "address": ("location_id",),
    "service_at_location": ("service_id", "location_id"),
    "cost_option": ("service_id",),
    "required_document": ("service_id",),
    "service_area": ("service_id",),
}
MOST_CHARACTERS = 20_000
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "status": ("active", "inactive", "defunct", "temporarily closed"),
    "location_type": ("physical", "postal", "virtual"),
    "address_type": ("physical", "postal", "virtual"),
    "freq": ("WEEKLY", "MONTHLY"),
    "wkst": WEEKDAYS,
}

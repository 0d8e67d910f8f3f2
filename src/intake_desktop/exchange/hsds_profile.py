"""The tables of HSDS 3.0 as its published profile has them: file names, columns and types."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from intake_desktop.domain.directory import CHOICES

# Each with its file and its columns in order, also those that nothing is kept of: whoever checks a
# package against the profile looks for every one of them.
FILES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "organization": (
        "organizations.csv",
        (
            "id",
            "name",
            "alternate_name",
            "description",
            "email",
            "website",
            "tax_status",
            "tax_id",
            "year_incorporated",
            "legal_status",
            "logo",
            "uri",
            "parent_organization_id",
        ),
    ),
    "program": ("programs.csv", ("id", "organization_id", "name", "alternate_name", "description")),
    "service": (
        "services.csv",
        (
            "id",
            "organization_id",
            "program_id",
            "name",
            "alternate_name",
            "description",
            "url",
            "email",
            "status",
            "interpretation_services",
            "application_process",
            "fees_description",
            "wait_time",
            "fees",
            "accreditations",
            "eligibility_description",
            "minimum_age",
            "maximum_age",
            "assured_date",
            "assurer_email",
            "licenses",
            "alert",
            "last_modified",
        ),
    ),
    "attribute": (
        "attributes.csv",
        ("id", "link_id", "taxonomy_term_id", "link_type", "link_entity", "value"),
    ),
    "service_at_location": (
        "service_at_location.csv",
        ("id", "service_id", "location_id", "description"),
    ),
    "location": (
        "locations.csv",
        (
            "id",
            "location_type",
            "url",
            "organization_id",
            "name",
            "alternate_name",
            "description",
            "transportation",
            "latitude",
            "longitude",
            "external_identifier",
            "external_identifier_type",
        ),
    ),
    "phone": (
        "phones.csv",
        (
            "id",
            "location_id",
            "service_id",
            "organization_id",
            "contact_id",
            "service_at_location_id",
            "number",
            "extension",
            "type",
            "description",
        ),
    ),
    "contact": (
        "contacts.csv",
        (
            "id",
            "organization_id",
            "service_id",
            "service_at_location_id",
            "location_id",
            "name",
            "title",
            "department",
            "email",
        ),
    ),
    "address": (
        "addresses.csv",
        (
            "id",
            "location_id",
            "attention",
            "address_1",
            "address_2",
            "city",
            "region",
            "state_province",
            "postal_code",
            "country",
            "address_type",
        ),
    ),
    "schedule": (
        "schedules.csv",
        (
            "id",
            "service_id",
            "location_id",
            "service_at_location_id",
            "valid_from",
            "valid_to",
            "dtstart",
            "timezone",
            "until",
            "count",
            "wkst",
            "freq",
            "interval",
            "byday",
            "byweekno",
            "bymonthday",
            "byyearday",
            "description",
            "opens_at",
            "closes_at",
            "schedule_link",
            "attending_type",
            "notes",
        ),
    ),
    "funding": ("funding.csv", ("id", "organization_id", "service_id", "source")),
    "service_area": (
        "service_areas.csv",
        ("id", "service_id", "name", "description", "extent", "extent_type", "uri"),
    ),
    "required_document": ("required_documents.csv", ("id", "service_id", "document", "uri")),
    "language": (
        "languages.csv",
        ("id", "service_id", "location_id", "phone_id", "name", "code", "note"),
    ),
    "accessibility": ("accessibility.csv", ("id", "location_id", "description", "details", "url")),
    "taxonomy_term": (
        "taxonomy_terms.csv",
        (
            "id",
            "code",
            "name",
            "description",
            "parent_id",
            "taxonomy",
            "language",
            "taxonomy_id",
            "term_uri",
        ),
    ),
    "metadata": (
        "metadata.csv",
        (
            "id",
            "resource_id",
            "resource_type",
            "last_action_date",
            "last_action_type",
            "field_name",
            "previous_value",
            "replacement_value",
            "updated_by",
        ),
    ),
    "meta_table_description": (
        "meta_table_descriptions.csv",
        ("id", "name", "language", "character_set"),
    ),
    "cost_option": (
        "cost_options.csv",
        (
            "id",
            "service_id",
            "valid_from",
            "valid_to",
            "option",
            "currency",
            "amount",
            "amount_description",
        ),
    ),
    "organization_identifier": (
        "organization_identifiers.csv",
        ("id", "organization_id", "identifier_scheme", "identifier_type", "identifier"),
    ),
    "taxonomy": ("taxonomies.csv", ("id", "name", "description", "uri", "version")),
}
# What a record of each kind must say.
REQUIRED: Mapping[str, tuple[str, ...]] = {
    "organization": ("name", "description"),
    "program": ("organization_id", "name", "description"),
    "service": ("organization_id", "name", "status"),
    "attribute": ("link_id", "taxonomy_term_id", "link_entity"),
    "service_at_location": ("service_id", "location_id"),
    "location": ("location_type",),
    "phone": ("number",),
    "address": (
        "address_1",
        "city",
        "state_province",
        "postal_code",
        "country",
        "address_type",
    ),
    "taxonomy_term": ("name", "description"),
    "cost_option": ("service_id",),
    "organization_identifier": ("organization_id", "identifier_type", "identifier"),
    "taxonomy": ("name", "description"),
}
_TYPES: Mapping[str, str] = {
    **dict.fromkeys(("valid_from", "valid_to", "dtstart", "until", "assured_date"), "date"),
    "last_action_date": "date",
    "last_modified": "datetime",
    **dict.fromkeys(("opens_at", "closes_at"), "time"),
    **dict.fromkeys(
        ("year_incorporated", "minimum_age", "maximum_age", "latitude", "longitude", "extension",
         "timezone", "count", "interval", "amount"),
        "number",
    ),
}  # fmt: skip
_WEB = ("website", "url", "schedule_link", "term_uri")


def datapackage() -> bytes:
    """What lies beside the tables and says what they are, as the Frictionless standard has it."""
    package = {
        "name": "service_directory",
        "title": "Services in the form of the Human Services Data Specification 3.0",
        "profile": "tabular-data-package",
        "resources": [_resource(table, path, columns) for table, (path, columns) in FILES.items()],
    }
    return json.dumps(package, ensure_ascii=False, indent=1).encode() + b"\n"


def _resource(table: str, path: str, columns: tuple[str, ...]) -> dict[str, Any]:
    return {
        "name": table,
        "path": path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "profile": "tabular-data-resource",
        "schema": {
            "primaryKey": "id",
            "foreignKeys": list(_links(columns)),
            "fields": [_field(table, column) for column in columns],
        },
    }


def _links(columns: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    for column in columns:
        to = column.removesuffix("_id")
        if column.endswith("_id") and to in FILES:
            yield {"fields": column, "reference": {"resource": to, "fields": "id"}}


def _field(table: str, column: str) -> dict[str, Any]:
    made: dict[str, Any] = {"name": column, "type": _TYPES.get(column, "string")}
    if column == "id" or column.endswith("_id"):
        made["format"] = "uuid" if column != "tax_id" else "default"
    elif column.endswith("email"):
        made["format"] = "email"
    elif column in _WEB or (column == "uri" and table == "required_document"):
        made["format"] = "uri"
    must = column == "id" or column in REQUIRED.get(table, ())
    made["constraints"] = {"required": must} | ({"unique": True} if column == "id" else {})
    if column in CHOICES:
        made["constraints"]["enum"] = list(CHOICES[column])
    return made

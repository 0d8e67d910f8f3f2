"""Files of services in every form that agencies have: the same services come out of each."""

import json
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from intake_desktop.domain.directory import COLUMNS, KINDS, Row
from intake_desktop.domain.directory_import import Incoming, Reason
from intake_desktop.domain.errors import (
    ColumnMissing,
    FileIncomplete,
    FileUnsafe,
    NotADirectory,
)
from intake_desktop.exchange import hsds, ids
from intake_desktop.exchange.linking import linked
from intake_desktop.exchange.spreadsheet import Part

NOBODY: dict[str, tuple[str, ...]] = dict.fromkeys(KINDS, ())


def read(path: Path, **said: object) -> Incoming:
    return linked(hsds.read(path, **said), NOBODY)  # type: ignore[arg-type]


def reasons(incoming: Incoming) -> Counter[tuple[str, str]]:
    return Counter((doubt.table, doubt.reason.name) for doubt in incoming.doubts)


def sizes(incoming: Incoming) -> dict[str, int]:
    return {table: len(rows) for table, rows in incoming.tables.items() if rows}


def column(incoming: Incoming, table: str, name: str) -> list[str | None]:
    at = COLUMNS[table].index(name)
    return [row[at] for row in incoming.tables[table].values()]


def written(folder: Path, **files: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8", newline="")
    return folder


# --- HSDS 3.0 ----------------------------------------------------------------------


def test_the_examples_of_hsds_3_say_the_same_as_tables_and_nested(shared: Path) -> None:
    examples = shared / "data" / "hsds" / "hsds-3-examples"
    tables = read(examples / "csv")
    assert sizes(tables) == dict.fromkeys(KINDS, 1)
    # Its one place names an organisation that is in no file.
    assert reasons(tables) == {("location", "LINK_LOST"): 1}
    for name in ("organization_full.json", "service_full.json"):
        nested = read(examples / name)
        assert sizes(nested) == dict.fromkeys(KINDS, 1)
        assert not nested.doubts
        for table in ("organization", "service", "address", "cost_option", "required_document"):
            assert nested.tables[table] == tables.tables[table], (name, table)
    listed = read(examples / "service_list.json")
    assert sizes(listed) == {"organization": 1, "service": 1}
    assert listed.tables["service"] == tables.tables["service"]


def test_an_archive_of_the_examples_is_the_folder(shared: Path, tmp_path: Path) -> None:
    folder = shared / "data" / "hsds" / "hsds-3-examples" / "csv"
    with zipfile.ZipFile(tmp_path / "hsds.zip", "w") as archive:
        for each in folder.iterdir():
            archive.write(each, f"hsds/{each.name}")
    assert read(tmp_path / "hsds.zip").tables == read(folder).tables


def test_people_who_work_there_are_not_read(shared: Path) -> None:
    examples = shared / "data" / "hsds" / "hsds-3-examples"
    assert "Ann Persona" in (examples / "csv" / "contacts.csv").read_text()  # the control
    for path in (examples / "csv", examples / "organization_full.json"):
        assert "Persona" not in repr(read(path).tables)


# --- older and untidy ----------------------------------------------------------------


def test_the_illinois_set_as_it_is(shared: Path) -> None:
    found = read(shared / "data" / "hsds" / "illinois-legal-aid", source="illinois")
    assert reasons(found) == {
        ("service", "NO_NAME"): 1,
        ("service", "ORGANIZATION_UNKNOWN"): 340,
        ("location", "LINK_LOST"): 161,
        ("address", "ADDRESS_INCOMPLETE"): 33,
        ("phone", "NO_NUMBER"): 19,
        ("schedule", "SAYS_NOTHING"): 665,  # days on which it is closed
    }
    assert sizes(found) == {
        "organization": 33 + 125,  # those that services name, and that are in no file
        "service": 429,
        "location": 520 + 33,  # an address of an organisation gets a place
        "address": 33,
        "phone": 963,
        "schedule": 1827,
    }
    assert set(column(found, "schedule", "byday")) == {"SU", "MO", "TU", "WE", "TH", "FR", "SA"}
    assert set(column(found, "schedule", "freq")) == {"WEEKLY"}
    again = read(shared / "data" / "hsds" / "illinois-legal-aid", source="Illinois ")
    assert again.tables == found.tables  # ids that are made are the same each time


def test_two_agencies_may_both_have_a_service_1(tmp_path: Path) -> None:
    folder = written(tmp_path / "a", organizations="id,name\n1,A\n")
    first, second = read(folder, source="a"), read(folder, source="b")
    assert first.tables["organization"].keys().isdisjoint(second.tables["organization"])
    assert all(ids.is_uuid(id_) for id_ in first.tables["organization"])


@pytest.mark.parametrize(
    "services",
    [
        "id,organization_id,name,description\n1,7,Bed,warm\n",
        "\ufeffid , organization_id, Name ,DESCRIPTION\r\n1,7, Bed ,warm\r\n",
        "id;organization_id;name;description\n1;7;Bed;warm\n\n",
        "name\tid\torganization_id\tdescription\tother\nBed\t1\t7\twarm\tx\n",
        'id,organization_id,name,description\n1,7,"Bed","<p>warm</p>"\n1,7,Bed,warm\n',
        "id,organization_id,name,description,x\n1,7,Bed,warm\n",
    ],
)
def test_untidy_tables_say_the_same(tmp_path: Path, services: str) -> None:
    folder = written(tmp_path / "a", organizations="id,name\n7,Harbor\n", services=services)
    found = read(folder)
    assert column(found, "service", "name") == ["Bed"]
    assert column(found, "service", "description") == ["warm"]
    assert not found.doubts


def test_a_quoted_text_may_have_lines_and_delimiters(tmp_path: Path) -> None:
    folder = written(tmp_path / "a", organizations='id,name,description\n7,Harbor,"a,\nb ""c"""\n')
    assert column(read(folder), "organization", "description") == ['a,\nb "c"']
    sloppy = written(tmp_path / "b", organizations='id,name\n7,"Harbor" Clinic\n')
    assert column(read(sloppy), "organization", "name") == ["Harbor Clinic"]


def test_a_text_that_never_ends_is_refused(tmp_path: Path) -> None:
    folder = written(tmp_path / "a", organizations='id,name\n7,"Harbor\n8,Other\n')
    with pytest.raises(FileIncomplete):
        read(folder)


def test_the_second_of_two_with_one_id_is_rejected_unless_it_says_the_same(tmp_path: Path) -> None:
    text = "id,name\n7,Harbor\n7,Harbor\n7,Other\n"
    found = read(written(tmp_path / "a", organizations=text))
    assert column(found, "organization", "name") == ["Harbor"]
    (doubt,) = found.doubts
    assert (doubt.reason, doubt.file, doubt.row) == (Reason.DUPLICATE_ID, "organizations.csv", 4)


def test_one_bad_value_does_not_cost_the_record(tmp_path: Path) -> None:
    organizations = f"id,name,email,description\n7,Harbor,call us,{'x' * 20_001}\n"
    found = read(written(tmp_path / "a", organizations=organizations))
    assert column(found, "organization", "email") == [""]
    (cut,) = column(found, "organization", "description")
    assert cut == "x" * 20_000
    assert {(d.reason.name, d.column) for d in found.doubts} == {
        ("VALUE_LEFT_OUT", "email"),
        ("CUT_OFF", "description"),
    }


def test_what_leads_nowhere_is_rejected_and_its_neighbour_is_not(tmp_path: Path) -> None:
    folder = written(
        tmp_path / "a",
        services="id,organization_id,name\n1,7,Bed\n",
        phones="service_id,number\n1,401\n2,402\n",
        cost_options="service_id,option\n2,Free\n",
    )
    found = read(folder)
    assert column(found, "phone", "number") == ["401"]
    assert reasons(found) == {
        ("service", "ORGANIZATION_UNKNOWN"): 1,
        ("phone", "LEADS_NOWHERE"): 1,
        ("cost_option", "LEADS_NOWHERE"): 1,
    }


def test_the_names_of_older_versions_are_known(tmp_path: Path) -> None:
    folder = written(
        tmp_path / "a",
        organizations="id,name,url\n7,Harbor,harbor.example.org\n",
        services="id,organization_id,name,fees\n1,7,Bed,none\n",
        locations="id,organization_id,name\n5,7,House\n",
        physical_addresses="id,location_id,address_1,city,state_province,postal_code\n1,5,a,b,RI,1\n",
        services_at_location="id,service_id,location_id\n1,1,5\n",
        languages="id,service_id,language\n1,1,Mandarin\n",
        regular_schedules="id,service_id,weekday,opens_at,closes_at\n,1,Monday,8:00,9:30\n",
    )
    found = read(folder)
    assert not found.doubts
    assert column(found, "organization", "website") == ["http://harbor.example.org"]
    assert column(found, "service", "fees_description") == ["none"]
    assert column(found, "address", "address_type") == ["physical"]
    assert column(found, "language", "name") == ["Mandarin"]
    assert column(found, "schedule", "byday") == ["MO"]
    assert column(found, "schedule", "closes_at") == ["09:30:00"]


# --- JSON ----------------------------------------------------------------------------


@pytest.mark.parametrize("end", [1, 200, -2])
def test_json_that_ends_in_the_middle_is_refused(shared: Path, tmp_path: Path, end: int) -> None:
    whole = (shared / "data/hsds/hsds-3-examples/service_list.json").read_bytes()
    (tmp_path / "list.json").write_bytes(whole)
    assert read(tmp_path / "list.json").tables["service"]
    (tmp_path / "list.json").write_bytes(whole.rstrip()[:end])
    with pytest.raises(FileIncomplete):
        read(tmp_path / "list.json")


def test_json_without_end_or_without_services(tmp_path: Path) -> None:
    path = tmp_path / "deep.json"
    path.write_text("[" * 100_000 + "]" * 100_000)
    with pytest.raises(FileUnsafe):
        read(path)
    nested: dict[str, object] = {"id": "1", "name": "x"}
    for number in range(60):
        nested = {"id": str(number), "name": "x", "services": [nested]}
    path.write_text(json.dumps(nested))
    with pytest.raises(FileUnsafe):
        read(path)
    for nothing in ("[]", "{}", "3", '{"contents": [1, null, "x"]}', '[{"name": null}]'):
        path.write_text(nothing)
        with pytest.raises(NotADirectory):
            found = read(path)
            assert not any(found.tables.values())
            raise NotADirectory


# --- any list ----------------------------------------------------------------------

LIST = (
    "Agency,Program,Telephone,Where,Town,Languages\n"
    "Harbor,Dentist,(401) 555-0100,1 Main St,Providence,English; 中文\n"
    "Harbor,Legal help,(401) 555-0100,1 Main St,Providence,English\n"
    ",Food,,,,\n"
    "Harbor,,,,,\n"
)
CHOSEN = {
    Part.ORGANIZATION: "Agency",
    Part.SERVICE: "Program",
    Part.PHONE: "Telephone",
    Part.STREET: "Where",
    Part.CITY: "Town",
    Part.LANGUAGES: "Languages",
}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_a_list_whose_columns_somebody_chose(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(LIST.encode(encoding))
    assert hsds.headings(path).names == tuple(LIST.splitlines()[0].split(","))
    assert len(hsds.headings(path).rows) == 4
    found = read(path, columns=CHOSEN)
    assert column(found, "service", "name") == ["Dentist", "Legal help", "Food"]
    assert column(found, "organization", "name") == ["Harbor", "Food"]
    assert sizes(found) == {
        "organization": 2, "service": 3, "location": 1, "address": 1, "service_at_location": 2,
        "phone": 2, "language": 3,
    }  # fmt: skip
    assert sorted(filter(None, column(found, "language", "name"))) == ["English", "English", "中文"]
    rejected = [(d.table, d.reason, d.row) for d in found.doubts if d.reason.is_rejection]
    assert rejected == [("service", Reason.NO_NAME, 5)]


def test_a_chosen_column_has_to_be_there(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(LIST)
    with pytest.raises(ColumnMissing):
        read(tmp_path / "list.csv", columns={Part.SERVICE: "Programme"})
    with pytest.raises(NotADirectory):
        read(tmp_path / "list.csv")  # without columns nobody knows what it is


def test_rows_have_the_columns_of_their_table(shared: Path) -> None:
    found = read(shared / "data" / "hsds" / "illinois-legal-aid")
    for table, rows in found.tables.items():
        row: Row
        for id_, row in rows.items():
            assert len(row) == len(COLUMNS[table])
            assert row[0] == id_

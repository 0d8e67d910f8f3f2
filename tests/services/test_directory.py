"""A file of services is looked at, taken as a whole, taken again, and leaves as the same again."""

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import frictionless
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake_desktop.domain.directory import COLUMNS, KINDS
from intake_desktop.domain.directory_import import Preview, Reason
from intake_desktop.domain.errors import CannotSaveFile, DirectoryChanged, NotFound
from intake_desktop.domain.judgements import Happened, Judgement, Known, Report
from intake_desktop.services import directory, judging
from services.desk import OpenDesk

ORGANIZATIONS = "id,name,description\n7,Harbor,A house\n"
SERVICES = "id,organization_id,name,description\n1,7,Bed,warm\n2,7,Dentist,\n"
PHONES = "id,service_id,number\n1,1,401-555-0100\n2,2,401-555-0101\n"


def written(folder: Path, **files: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8", newline="")
    return folder


def looked(desk: OpenDesk, path: Path, **said: str) -> Preview:
    return directory.preview(desk.session, desk.actor, directory.read(path, **said))


def take(desk: OpenDesk, path: Path) -> directory.Applied:
    return directory.apply(desk.session, desk.actor, looked(desk, path))


def tables(desk: OpenDesk) -> dict[str, dict[str, directory.Row]]:
    with desk.session.transaction() as tx:
        return tx.directory.tables()


def ids(desk: OpenDesk, table: str) -> dict[str, str]:
    """By name, or by number."""
    with desk.session.transaction() as tx:
        label = "number" if table == "phone" else "name"
        at = COLUMNS[table].index(label)
        return {str(row[at]): id_ for id_, row in tx.directory.rows(table).items()}


@pytest.fixture
def harbor(desk: OpenDesk, tmp_path: Path) -> Path:
    """A folder that was taken once."""
    folder = written(
        tmp_path / "harbor", organizations=ORGANIZATIONS, services=SERVICES, phones=PHONES
    )
    take(desk, folder)
    return folder


def sizes(found: dict[str, dict[str, object]] | object) -> dict[str, int]:
    return {table: len(rows) for table, rows in dict(found).items() if rows}  # type: ignore[call-overload]


# --- taking ------------------------------------------------------------------------


def test_looking_changes_nothing_and_taking_changes_all_of_it(
    desk: OpenDesk, tmp_path: Path
) -> None:
    folder = written(tmp_path / "a", organizations=ORGANIZATIONS, services=SERVICES, phones=PHONES)
    seen = looked(desk, folder)
    assert sizes(seen.new) == {"organization": 1, "service": 2, "phone": 2}
    assert not sizes(tables(desk))
    assert desk.rows("SELECT action FROM audit") == []
    applied = directory.apply(desk.session, desk.actor, seen)
    assert (applied.added, applied.changed, applied.removed) == (5, 0, 0)
    assert tables(desk) == seen.new
    assert desk.rows("SELECT action FROM audit") == [("directory.imported",)]


def test_the_same_file_again_changes_nothing(desk: OpenDesk, harbor: Path) -> None:
    before = tables(desk)
    seen = looked(desk, harbor)
    assert not sizes(seen.new) and not sizes(seen.changed) and not seen.gone and not seen.doubts
    assert {table: count for table, count in seen.same.items() if count} == {
        "organization": 1, "service": 2, "phone": 2,
    }  # fmt: skip
    take(desk, harbor)
    assert tables(desk) == before


def test_a_newer_file_updates_and_what_it_has_no_longer_goes(desk: OpenDesk, harbor: Path) -> None:
    written(
        harbor,
        services=SERVICES.replace("warm", "warm and dry"),
        phones="id,service_id,number\n1,1,401-555-0199\n3,1,401-555-0102\n",
    )
    seen = looked(desk, harbor)
    assert sizes(seen.changed) == {"service": 1, "phone": 1}
    assert sizes(seen.new) == {"phone": 1}
    assert list(seen.gone) == ["phone"]
    applied = directory.apply(desk.session, desk.actor, seen)
    assert (applied.added, applied.changed, applied.removed) == (1, 2, 1)
    assert set(ids(desk, "phone")) == {"401-555-0199", "401-555-0102"}
    assert set(ids(desk, "service")) == {"Bed", "Dentist"}


def test_what_a_file_does_not_say_stays(desk: OpenDesk, harbor: Path) -> None:
    (harbor / "phones.csv").unlink()
    written(harbor, organizations="id,name\n7,Harbor House\n")
    seen = looked(desk, harbor)
    assert not seen.gone  # it has no phones at all
    take(desk, harbor)
    with desk.session.transaction() as tx:
        (row,) = tx.directory.rows("organization").values()
        assert row[COLUMNS["organization"].index("name")] == "Harbor House"
        assert row[COLUMNS["organization"].index("description")] == "A house"
    written(harbor, organizations="id,name,description\n7,Harbor House,\n")
    take(desk, harbor)  # the control: a blank in a column that it has
    with desk.session.transaction() as tx:
        (row,) = tx.directory.rows("organization").values()
        assert row[COLUMNS["organization"].index("description")] == ""


def test_what_somebody_leaves_out_stays_out_with_all_that_needs_it(
    desk: OpenDesk, tmp_path: Path
) -> None:
    folder = written(tmp_path / "a", organizations=ORGANIZATIONS, services=SERVICES, phones=PHONES)
    seen = looked(desk, folder)
    at = COLUMNS["service"].index("name")
    (dentist,) = [id_ for id_, row in seen.new["service"].items() if row[at] == "Dentist"]
    applied = directory.apply(desk.session, desk.actor, seen, {("service", dentist)})
    assert set(ids(desk, "service")) == {"Bed"}
    assert set(ids(desk, "phone")) == {"401-555-0100"}
    assert (applied.added, applied.left_out) == (3, 2)


def test_leaving_out_a_change_or_a_removal_keeps_what_was(desk: OpenDesk, harbor: Path) -> None:
    before = tables(desk)
    written(harbor, services=SERVICES.replace("warm", "cold"), phones=PHONES.splitlines()[0] + "\n")
    seen = looked(desk, harbor)
    out = [(table, id_) for table in KINDS for id_ in seen.changed[table]]
    out += [(table, id_) for table, gone in seen.gone.items() for id_ in gone]
    assert len(out) == 3
    directory.apply(desk.session, desk.actor, seen, frozenset(out))
    assert tables(desk) == before


def test_a_language_goes_with_its_phone_and_stays_with_it(desk: OpenDesk, harbor: Path) -> None:
    written(harbor, languages="id,phone_id,name\n1,2,Mandarin\n")
    take(desk, harbor)
    (harbor / "languages.csv").unlink()
    written(harbor, phones=PHONES.splitlines()[0] + "\n1,1,401-555-0100\n")
    seen = looked(desk, harbor)
    assert sizes(seen.gone) == {"phone": 1, "language": 1}
    kept = [("language", seen.gone["language"][0])]
    directory.apply(desk.session, desk.actor, seen, kept)
    assert (desk.count("directory_language"), desk.count("directory_phone")) == (1, 2)
    take(desk, harbor)
    assert (desk.count("directory_language"), desk.count("directory_phone")) == (0, 1)


def test_of_two_that_looked_only_the_first_may_take(desk: OpenDesk, harbor: Path) -> None:
    written(harbor, services=SERVICES.replace("warm", "cold"))
    first, second = looked(desk, harbor), looked(desk, harbor)
    directory.apply(desk.session, desk.actor, first)
    before = tables(desk)
    with pytest.raises(DirectoryChanged):
        directory.apply(desk.session, desk.actor, second)
    assert tables(desk) == before
    take(desk, harbor)  # the control: after another look


def test_an_error_in_the_middle_leaves_the_directory_as_it_was(
    desk: OpenDesk, harbor: Path
) -> None:
    before = tables(desk)
    written(harbor, services=SERVICES.replace("warm", "cold"), phones=PHONES + "9,1,911\n")
    seen = looked(desk, harbor)
    broken = {id_: (*row[:1], None, *row[2:]) for id_, row in seen.new["phone"].items()}
    with pytest.raises(Exception, match="NOT NULL"):
        directory.apply(desk.session, desk.actor, replace(seen, new={**seen.new, "phone": broken}))
    assert tables(desk) == before
    directory.apply(desk.session, desk.actor, seen)  # the control
    assert tables(desk) != before


# --- what the shelter knows ----------------------------------------------------------


def test_no_import_touches_what_the_shelter_knows(desk: OpenDesk, harbor: Path) -> None:
    bed = ids(desk, "service")["Bed"]
    known = Judgement(asks_for_id=Known.NO, affirming=Known.YES)
    judging.judge(desk.session, desk.actor, bed, known)
    kept = judging.verified(desk.session, desk.actor, bed, desk.clock.today())
    judging.report(desk.session, bed, Happened.REFUSED)
    written(harbor, services=SERVICES.replace("warm", "cold"))
    take(desk, harbor)
    with desk.session.transaction() as tx:
        assert tx.directory.get("service", bed).description == "cold"
        assert tx.judgements.of(bed) == kept
        assert (kept.asks_for_id, kept.verified_by) == (Known.NO, desk.actor.id)
        assert tx.judgements.reports()[bed] == (Report("2026-03", Happened.REFUSED, 1),)
    who = "SELECT actor_id FROM audit WHERE action = 'directory.changed' ORDER BY sequence"
    # Who told us of a refusal, and who of us they told, stands nowhere.
    assert desk.rows(who) == [(desk.actor.id,), (desk.actor.id,), ("",)]


def test_saying_what_is_known_does_not_say_that_it_was_verified(
    desk: OpenDesk, harbor: Path
) -> None:
    bed = ids(desk, "service")["Bed"]
    said = Judgement(verified_on=desk.clock.today(), verified_by=desk.actor.id)
    assert judging.judge(desk.session, desk.actor, bed, said) == Judgement()
    with pytest.raises(NotFound):
        judging.judge(desk.session, desk.actor, "1", Judgement())
    with pytest.raises(NotFound):
        judging.report(desk.session, "1", Happened.HARMED)


# --- leaving -------------------------------------------------------------------------


def unpacked(archive: Path, to: Path) -> Path:
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(to)
    return to


def faults(package: Path) -> list[list[object]]:
    return list(frictionless.validate(str(package)).flatten(["type", "message"]))


@pytest.mark.parametrize("name", ["hsds-3-examples/csv", "illinois-legal-aid"])
def test_what_leaves_is_valid_hsds_and_comes_back_the_same(
    desk: OpenDesk, shared: Path, tmp_path: Path, name: str
) -> None:
    hsds = shared / "data" / "hsds"
    take(desk, hsds / name)
    before = tables(desk)
    assert sum(map(len, before.values())) >= len(KINDS)
    directory.export(desk.session, desk.actor, tmp_path / "out.zip")
    package = unpacked(tmp_path / "out.zip", tmp_path / "out") / "datapackage.json"
    assert faults(package) == []
    package.write_bytes((hsds / "hsds-3-examples" / "datapackage.json").read_bytes())
    assert faults(package) == []  # against the published profile too
    seen = looked(desk, tmp_path / "out.zip")
    assert not sizes(seen.new) and not sizes(seen.changed) and not seen.gone
    assert tables(desk) == before
    # The control: the profile is not one that takes everything.
    services = tmp_path / "out" / "services.csv"
    services.write_bytes(services.read_bytes().replace(b",active,", b",open,"))
    assert faults(package)


def test_no_confidential_place_no_judgement_and_no_formula_leaves(
    desk: OpenDesk, tmp_path: Path
) -> None:
    folder = written(
        tmp_path / "a",
        organizations="id,name\n7,=HYPERLINK(1)\n",
        services="id,organization_id,name\n1,7,Bed\n",
        locations="id,organization_id,name\n5,7,Green house\n6,7,Office\n",
        addresses="id,location_id,address_1,city\n5,5,12 Hidden Lane,Here\n6,6,1 Main St,There\n",
        service_at_location="id,service_id,location_id\n1,1,5\n",
        phones="id,location_id,service_id,number\n1,5,,401\n2,5,1,402\n",
    )
    take(desk, folder)
    place, bed = ids(desk, "location")["Green house"], ids(desk, "service")["Bed"]

    def leaves() -> str:
        directory.export(desk.session, desk.actor, tmp_path / "out.zip")
        with zipfile.ZipFile(tmp_path / "out.zip") as packed:
            assert "datapackage.json" in packed.namelist()
            return "\n".join(packed.read(name).decode() for name in packed.namelist())

    assert "12 Hidden Lane" in leaves()  # the control
    judging.keep_confidential(desk.session, desk.actor, place, is_so=True)
    judging.judge(desk.session, desk.actor, bed, Judgement(contacts_police=Known.YES))
    out = leaves()
    for hidden in ("Hidden Lane", "Green house", place, "401", "police"):
        assert hidden not in out
    for shown in ("1 Main St", "402", "'=HYPERLINK(1)", bed):
        assert shown in out
    faulty = faults(unpacked(tmp_path / "out.zip", tmp_path / "out") / "datapackage.json")
    assert faulty == []
    # Taken in again it leaves the hidden place where it is.
    take(desk, tmp_path / "out.zip")
    with desk.session.transaction() as tx:
        assert tx.directory.of("address", "location_id", [place])
        assert tx.judgements.confidential() == {place}
        assert len(tx.directory.of("phone", "location_id", [place])) == 2


def test_an_export_that_cannot_be_written_is_told(desk: OpenDesk, tmp_path: Path) -> None:
    with pytest.raises(CannotSaveFile):
        directory.export(desk.session, desk.actor, tmp_path / "missing" / "out.zip")
    assert desk.rows("SELECT action FROM audit") == []


def test_a_rejected_row_is_told_with_its_reason(desk: OpenDesk, tmp_path: Path) -> None:
    folder = written(tmp_path / "a", organizations=ORGANIZATIONS, services=SERVICES + "3,7,,x\n")
    seen = looked(desk, folder)
    (doubt,) = seen.rejected
    assert (doubt.reason, doubt.file, doubt.row) == (Reason.NO_NAME, "services.csv", 4)
    assert not seen.doubtful


TEXT = st.text(st.characters(codec="utf-8"), max_size=40) | st.sampled_from(
    ["=1+1", "-", "'=x", "&lt;b&gt;", 'a,b\n"c"', "+1 401", "12.50", "9 am", "0", "名称"]
)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.fixed_dictionaries({"name": TEXT, "other": TEXT, "number": TEXT}), max_size=5))
def test_whatever_was_taken_leaves_and_comes_back_the_same(
    desk: OpenDesk, tmp_path: Path, services: list[dict[str, str]]
) -> None:
    nested = {
        "id": "7",
        "name": "Harbor",
        "services": [
            {
                "id": str(number),
                "name": each["name"],
                "status": each["other"],
                **dict.fromkeys(("description", "url", "email", "minimum_age"), each["other"]),
                "phones": [{"id": str(number), "number": each["number"]}],
                "schedules": [{"id": str(number), "opens_at": each["other"], "notes": "x"}],
            }
            for number, each in enumerate(services)
        ],
    }
    path = tmp_path / "nested.json"
    path.write_text(json.dumps(nested), encoding="utf-8")
    take(desk, path)
    before = tables(desk)
    directory.export(desk.session, desk.actor, tmp_path / "out.zip")
    seen = looked(desk, tmp_path / "out.zip")
    assert not sizes(seen.new) and not sizes(seen.changed) and not seen.gone
    take(desk, tmp_path / "out.zip")
    assert tables(desk) == before

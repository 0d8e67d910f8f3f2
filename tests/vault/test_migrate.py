"""The schema: numbered without gaps, all or nothing, and the same rule as the domain's."""

import re
from pathlib import Path

import pytest

from intake_desktop.domain.compelled import Basis, Notice
from intake_desktop.domain.consent import (
    HAS_RECIPIENT,
    LIMITS,
    LINE_OF,
    MAY_LEAVE,
    Afterwards,
    Kind,
)
from intake_desktop.domain.directory import COLUMNS, LINKS, NEEDED
from intake_desktop.domain.judgements import Happened, Known
from intake_desktop.domain.meetings import AnswerState, Field, Told
from intake_desktop.domain.staff import Role
from intake_desktop.vault import database, engine, migrate
from intake_desktop.vault.database import Vault
from vault.samples import DATA_KEY


def test_a_new_vault_has_the_newest_version_and_says_whose_it_is(vault: Vault) -> None:
    assert engine.value(vault._connection, "PRAGMA user_version") == len(migrate.scripts())
    assert engine.value(vault._connection, "PRAGMA application_id") == migrate.APPLICATION_ID
    assert migrate.check(vault._connection) == 0


def test_the_scripts_lie_in_the_package_and_are_numbered_without_gaps() -> None:
    folder = Path(migrate.__file__).parent / "migrations"
    names = sorted(entry.name for entry in folder.iterdir())
    assert [int(name[:4]) for name in names] == list(range(1, len(migrate.scripts()) + 1))
    assert names[0] == "0001_create_vault.sql"


def test_every_table_is_strict(vault: Vault) -> None:
    rows = vault._connection.execute("PRAGMA table_list").fetchall()
    strict = {name: bool(is_strict) for _, name, _, _, _, is_strict in rows if "sqlite" not in name}
    assert {"person", "audit", "gone", "copy"} <= set(strict)
    assert all(strict.values())


def test_the_rule_in_the_database_is_the_domains(vault: Vault) -> None:
    rows = vault._connection.execute("SELECT kind, field, line FROM field_line").fetchall()
    expected = {(kind, field, line) for kind in Kind for field, line in LINE_OF[kind].items()}
    assert set(rows) == expected
    assert len(rows) == len(expected) == 24


def test_every_value_of_the_domain_is_known(vault: Vault) -> None:
    text = " ".join(
        sql for (sql,) in vault._connection.execute("SELECT sql FROM sqlite_master WHERE sql <> ''")
    )
    for enum in (Field, AnswerState, Told, Role, Afterwards, Basis, Notice, Known, Happened):
        for member in enum:
            assert f"'{member.value}'" in text


def test_the_rules_of_each_form_in_the_database_are_the_domains(vault: Vault) -> None:
    rows = vault._connection.execute("SELECT * FROM consent_rule").fetchall()
    assert set(rows) == {
        (kind, LIMITS[kind].longest.days, kind in HAS_RECIPIENT, kind in MAY_LEAVE) for kind in Kind
    }
    assert len(rows) == len(Kind)


# The words of HSDS for organisations and services; none of these tables leads to a person.
_OF_SERVICES = {"name", "alternate_name", "status", "minimum_age", "maximum_age", "label"}


def test_no_column_can_hold_what_must_not_be_held(vault: Vault) -> None:
    columns = {
        (table, column)
        for (table,) in vault._connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        )
        for (column,) in vault._connection.execute(
            "SELECT name FROM pragma_table_info(?)", (table,)
        )
    }
    assert {("consent", "form_code"), ("directory_service", "name")} <= columns
    held = {
        column
        for table, column in columns
        if not (table.startswith("directory_") and column in _OF_SERVICES)
    }
    for word in ("name", "victim", "score", "risk", "birth", "age", "gender", "status", "diagnos"):
        assert not [column for column in held if word in column.replace("language", "")]


def test_the_directory_leads_to_nobody_and_nobody_to_it(vault: Vault) -> None:
    tables = [
        table
        for (table,) in vault._connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        )
    ]
    links = {
        (table, row[2])
        for table in tables
        for row in vault._connection.execute(f"PRAGMA foreign_key_list({table})")
    }
    ours = {(table, to) for table, to in links if "directory_" in table + to}
    assert ("directory_service", "directory_organization") in ours
    across = {(a, b) for a, b in ours if not (a.startswith("directory_") and "directory_" in b)}
    assert across == {("directory_judgement", "staff")}  # who of us verified it


def test_the_tables_of_the_directory_are_the_domains(vault: Vault) -> None:
    for table, names in COLUMNS.items():
        rows = vault._connection.execute(f"PRAGMA table_info(directory_{table})").fetchall()
        assert tuple(row[1] for row in rows) == names
        leads = {
            (row[3], row[2].removeprefix("directory_"))
            for row in vault._connection.execute(f"PRAGMA foreign_key_list(directory_{table})")
        }
        assert leads == {(name, LINKS[name]) for name in names if name in LINKS}
        needed = {row[1] for row in rows if row[1] in LINKS and row[3]}
        assert needed == set(NEEDED.get(table, ()))


def test_no_rule_asks_for_the_time(vault: Vault) -> None:
    for (sql,) in vault._connection.execute("SELECT sql FROM sqlite_master WHERE sql <> ''"):
        # Of a moment that stands in the row it gives a number, and asks no clock.
        told = re.sub(r"julianday\(new\.(starts|ends)_at\)", "", sql.casefold())
        for word in ("now", "current_", "datetime(", "julianday("):
            assert word not in told.replace("unknown", "")


@pytest.mark.parametrize(
    "broken", ["CREATE TABLE again (id TEXT) STRICT;\nCREATE TABLE person (id);\n", "oops;\n"]
)
def test_a_migration_that_fails_changes_nothing(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    known = migrate.scripts()
    vault.close()
    monkeypatch.setattr(migrate, "scripts", lambda: (*known, broken))
    with pytest.raises(engine.Error):
        database.open_(tmp_path, DATA_KEY)
    monkeypatch.setattr(migrate, "scripts", lambda: known)
    whole = database.open_(tmp_path, DATA_KEY)
    found = "SELECT count(*) FROM sqlite_master WHERE name = 'again'"
    assert engine.value(whole._connection, found) == 0
    whole.close()


def test_an_older_vault_is_brought_up_to_date(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    more = "CREATE TABLE again (\n    id TEXT -- a; b\n) STRICT;\n-- the end\nSELECT 1;\n"
    known = migrate.scripts()
    vault.close()
    monkeypatch.setattr(migrate, "scripts", lambda: (*known, more))
    for _ in range(2):
        newer = database.open_(tmp_path, DATA_KEY)
        assert engine.value(newer._connection, "PRAGMA user_version") == len(known) + 1
        assert engine.value(newer._connection, "SELECT count(*) FROM again") == 0
        newer.close()


def test_a_script_that_ends_in_the_middle_is_a_bug(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = migrate.scripts()
    vault.close()
    monkeypatch.setattr(migrate, "scripts", lambda: (*known, "CREATE TABLE half (id TEXT"))
    with pytest.raises(RuntimeError):
        database.open_(tmp_path, DATA_KEY)

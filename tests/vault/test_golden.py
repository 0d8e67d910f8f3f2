"""Vaults of every version that there ever was: each is brought up to date, and says the same."""

import hashlib
import json
import shutil
import unicodedata
from pathlib import Path

import pytest

from golden import make
from intake_desktop.domain.errors import VaultTooNew, WrongPassphrase
from intake_desktop.vault import chain, copies, database, engine, keys, migrate
from intake_desktop.vault.database import Vault
from intake_desktop.vault.work import Work
from vault.samples import DATA_KEY

_GOLDEN = Path(make.__file__).parent
_VERSIONS = sorted(int(each.name) for each in _GOLDEN.iterdir() if each.name.isdigit())

# What a migration did on somebody's laptop it did for good. To change something, add another one,
# and run tests/golden/make.py before the release that brings it.
_FROZEN = {
    "0001_create_vault.sql": "b038d7e8c92242bdd45fc5483cddf1b8a45d547d506c69264304a4b4ca9b3440",
    "0002_add_audit_log.sql": "71dc7e97785ce3446e825f3e76c3fd67505a5b80c9de9a5756fbf9ace9484e74",
    "0003_add_deletion.sql": "f99aa6c80bf63675cd686fe645e55e3485ec8ee3d0bf97d9faa70aea997ee85b",
    "0004_add_copies_and_keys.sql": (
        "a7cee4eec98a6f4c8d328d83979eba00e36ca6557b4785f1c84f93f70ef421e5"
    ),
    "0005_widen_consent.sql": "e4b6dc21f50847f0b8cac8a41d3dda369b480005c52bc1ab7ef251ab9a43958c",
    "0006_open_the_meeting.sql": "061124adf99f9cec6c01b7825c7bcf033a840d0bf65685ee52153b3748e50c56",
    "0007_add_directory.sql": "e199ffbb1934f7978d68c09dee9809d6d6987e5ccf0fca4358c8f13fa9c5c5ff",
}


@pytest.fixture(params=_VERSIONS, ids=lambda version: f"version-{version}")
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    folder = tmp_path / "golden"
    shutil.copytree(_GOLDEN / str(request.param), folder)
    return folder


def opened(folder: Path) -> Vault:
    return database.open_(folder, keys.unlock(folder, make.PASSPHRASE).data_key)


def schema(vault: Vault) -> dict[tuple[str, str], str]:
    """Every table, index, trigger and view: (kind, name) to its SQL without white space."""
    rows = vault._connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    return {(kind, name): " ".join((sql or "").split()) for kind, name, sql in rows}


def test_everybody_is_still_there_and_reads_the_same(golden: Path) -> None:
    told = json.loads((golden / "people.json").read_text(encoding="utf-8"))
    vault = opened(golden)
    with vault.transaction() as tx:
        found = make.read(tx) | ({"later": make.read_later(tx)} if "later" in told else {})
        found |= {"consent": make.read_consent(tx)} if "consent" in told else {}
        found |= {"feedback": make.read_feedback(tx)} if "feedback" in told else {}
        found |= {"directory": make.read_directory(tx)} if "directory" in told else {}
    vault.close()
    assert json.loads(json.dumps(found)) == told
    names = {person["called"] for person in found["people"]}
    assert {"小雨 (Xiao Yu)", "K", "Blue"} <= names  # it is not an empty vault that agrees


def test_it_has_the_rules_of_a_new_vault_and_is_whole(golden: Path, tmp_path: Path) -> None:
    (tmp_path / "fresh").mkdir()
    fresh = database.create(tmp_path / "fresh", DATA_KEY)
    old = opened(golden)
    assert schema(old) == schema(fresh)
    version = "PRAGMA user_version"
    assert engine.value(old._connection, version) == engine.value(fresh._connection, version)
    copies.check_pages(old._connection)
    chain.verify(Work(old._connection))
    fresh.close()
    old.close()


def test_it_takes_new_saves_and_opens_again(golden: Path) -> None:
    for number in range(2):
        vault = opened(golden)
        session = make.Session(vault, make.Clock(), make.Chance())
        with vault.transaction() as tx:
            actor = tx.staff.all()[0]
        make.tonight.count_help(session, actor, [make.Help.BED])
        with vault.transaction() as tx:
            assert tx.tally.of(make.NIGHT)["T4"] == 3 + number
        vault.close()


def test_another_passphrase_does_not_open_it(golden: Path) -> None:
    with pytest.raises(WrongPassphrase):
        keys.unlock(golden, make.PASSPHRASE + " ")
    # The control: typed in another form of the same characters, it does.
    assert keys.unlock(golden, unicodedata.normalize("NFD", make.PASSPHRASE))


def test_one_of_a_newer_program_is_refused_unchanged(golden: Path) -> None:
    data_key = keys.unlock(golden, make.PASSPHRASE).data_key
    connection = engine.connect(golden / "vault.db", data_key)
    connection.execute(f"PRAGMA user_version = {len(migrate.scripts()) + 1}")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()
    before = {path.name: path.read_bytes() for path in golden.iterdir()}
    with pytest.raises(VaultTooNew):
        opened(golden)
    assert {path.name: path.read_bytes() for path in golden.iterdir()} == before


def test_every_version_that_is_frozen_has_a_golden_vault() -> None:
    assert list(range(1, len(_FROZEN) + 1)) == [int(name[:4]) for name in _FROZEN]
    assert {1, len(_FROZEN)} <= set(_VERSIONS)


@pytest.mark.parametrize("name", _FROZEN)
def test_a_migration_that_laptops_have_run_is_never_edited(name: str) -> None:
    script = Path(migrate.__file__).parent / "migrations" / name
    assert hashlib.sha256(script.read_bytes()).hexdigest() == _FROZEN[name]

"""A vault whose rules were changed past the program does not open."""

import pytest

from intake_desktop.domain.errors import LogBroken, VaultDamaged
from intake_desktop.vault import database, migrate, shape
from vault.crate import Crate
from vault.samples import DATA_KEY


@pytest.mark.parametrize(
    "change",
    [
        "DROP TRIGGER answer_needs_consent",
        "DROP INDEX audit_by_token",
        "CREATE TABLE more (words TEXT)",
        "CREATE TRIGGER sly AFTER INSERT ON answer BEGIN DELETE FROM consent; END",
        "ALTER TABLE person ADD COLUMN secret TEXT",
    ],
)
def test_each_change_of_the_rules_is_found(crate: Crate, change: str) -> None:
    vault = crate.open()
    vault._connection.execute(change)
    vault.close()
    with pytest.raises(VaultDamaged) as raised:
        crate.open()
    assert raised.value.why == "schema"


def test_an_unchanged_vault_passes_whatever_is_in_it(crate: Crate) -> None:
    vault = crate.open()
    crate.fill(vault, range(1, 5))
    vault._connection.execute("ANALYZE")
    vault.close()
    vault = crate.open()
    shape.check(vault._connection)
    vault.close()


def test_every_older_version_is_known(tmp_path, monkeypatch) -> None:
    whole = migrate.scripts()
    for version in range(1, len(whole) + 1):
        folder = tmp_path / str(version)
        folder.mkdir()
        monkeypatch.setattr(migrate, "scripts", lambda upto=version: whole[:upto])
        monkeypatch.setattr(database.chain, "verify_head", lambda _work: None)  # none before 2
        database.create(folder, DATA_KEY).close()
        monkeypatch.undo()
        seen = []
        database.open_(folder, DATA_KEY, seen.append).close()
        assert len(seen) == (version < len(whole))


def test_an_end_of_the_log_that_was_cut_off_is_found(crate: Crate) -> None:
    vault = crate.open()
    crate.fill(vault, range(1, 5))
    vault._connection.execute("DROP TRIGGER audit_stays")
    vault._connection.execute("DELETE FROM audit WHERE sequence = 4")
    sql = next(s for s in migrate._statements(migrate.scripts()[1]) if "audit_stays" in s)
    vault._connection.execute(sql)
    vault.close()
    with pytest.raises(LogBroken):
        crate.open()

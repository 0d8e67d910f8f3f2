"""A backup is proved by restoring it, and has its name only when it is good."""

import shutil
from pathlib import Path

import pytest

from intake_desktop.domain.errors import (
    BackupNotMade,
    HelperFailed,
    LogBroken,
    StorageFailed,
    VaultDamaged,
)
from intake_desktop.vault import backup, copy_folders, database, keyfile, migrate, proving
from intake_desktop.vault.aside import Aside
from intake_desktop.vault.backup import Making
from intake_desktop.vault.database import Vault
from vault.crate import LATER, Crate
from vault.samples import identity


def built(vault: Vault) -> Making:
    making = Making(vault, LATER)
    while not making.step():
        continue
    return making


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_a_backup_is_made_proved_and_named_in_two_places(crate: Crate, tmp_path: Path) -> None:
    second = tmp_path / "second"
    second.mkdir()
    vault = crate.open()
    crate.fill(vault, range(1, 6))
    making = built(vault)
    crate.fill(vault, range(6, 8))
    told: list[tuple[int, int]] = []
    proof, finished, not_put = backup.complete(
        making.part,
        crate.key,
        crate.folder,
        making.rows,
        (second, tmp_path / "away"),
        lambda done, whole: told.append((done, whole)),
    )
    vault.close()
    assert (proof.sequence, proof.generation, proof.rows["person"]) == (5, 1, 5)
    assert [folder.parent for folder in finished] == [crate.backups, second]
    assert not_put == [tmp_path / "away"]
    assert told == sorted(told) and told[-1] == (100, 100)
    for folder in finished:
        assert names(folder) == ["vault.db", "vault.keys"]
        assert folder.stat().st_mode & 0o777 == 0o700
        assert {entry.stat().st_mode & 0o777 for entry in folder.iterdir()} == {0o600}
    assert not list(crate.folder.rglob("*.part"))


def test_rows_are_counted_for_the_moment_of_the_copy_or_not_at_all(crate: Crate) -> None:
    vault = crate.open()
    crate.fill(vault, range(1, 6))
    assert built(vault).rows["person"] == 5
    making = Making(vault, LATER, pages=1_000)
    making.step()  # copied, and not counted yet
    crate.fill(vault, range(6, 7))
    while not making.step():
        continue
    assert making.rows == {}
    proof, _, _ = backup.complete(making.part, crate.key, crate.folder, making.rows)
    assert proof.rows["person"] == 5
    vault.close()


def test_one_row_that_is_missing_is_found(crate: Crate) -> None:
    vault = crate.open()
    crate.fill(vault, range(1, 3))
    making = built(vault)
    vault.close()
    more = dict(making.rows) | {"person": 3}
    with pytest.raises(VaultDamaged) as raised:
        backup.complete(making.part, crate.key, crate.folder, more)
    assert raised.value.why == "rows"
    assert not list(crate.folder.rglob("*.part")) and not names(crate.backups)


def test_a_copy_that_was_only_to_be_looked_at_goes(crate: Crate) -> None:
    vault = crate.open()
    making = built(vault)
    vault.close()
    backup.complete(making.part, crate.key, crate.folder, making.rows, keep=False)
    assert names(crate.backups) == []


def test_a_damaged_page_and_a_changed_record_are_found(crate: Crate) -> None:
    vault = crate.open()
    crate.fill(vault, range(1, 30))
    good = crate.copy(vault)
    vault._connection.execute("DROP TRIGGER person_is_fixed")
    vault._connection.execute("UPDATE person SET created_at = '2026-01-01T00:00:00.000000Z'")
    sql = next(s for s in migrate._statements(migrate.scripts()[0]) if "person_is_fixed" in s)
    vault._connection.execute(sql)
    changed = crate.copy(vault)
    vault.close()
    assert proving.prove(good, crate.key, crate.folder).rows["person"] == 29  # the control
    with pytest.raises(LogBroken):
        proving.prove(changed, crate.key, crate.folder)
    with (good / "vault.db").open("r+b") as file:
        file.seek(20 * 4096 + 50)
        file.write(b"?")
    with pytest.raises(VaultDamaged):
        proving.prove(good, crate.key, crate.folder)


def test_a_lock_ends_a_copy_in_the_middle(crate: Crate) -> None:
    vault = crate.open()
    crate.fill(vault, range(1, 20))
    making = Making(vault, LATER, pages=5)
    assert not making.step()
    vault.close()
    assert names(crate.backups) == []
    making.cancel()


def test_a_second_place_that_is_full_leaves_nothing(crate: Crate, tmp_path: Path) -> None:
    vault = crate.open()
    copy = crate.copy(vault)
    vault.close()
    with pytest.raises(StorageFailed):
        backup.put_into(copy, tmp_path / "away")
    place = tmp_path / "place"
    place.mkdir()
    assert backup.put_into(copy, place).parent == place
    (copy / "vault.keys").unlink()
    with pytest.raises(VaultDamaged):
        backup.put_into(copy, place)
    assert len(names(place)) == 1


# --- before a migration ------------------------------------------------------------


def older(crate: Crate, monkeypatch: pytest.MonkeyPatch) -> None:
    """The vault as the first version made it."""
    (crate.folder / "vault.db").unlink()
    whole = migrate.scripts()
    monkeypatch.setattr(migrate, "scripts", lambda: whole[:1])
    monkeypatch.setattr(database.chain, "verify_head", lambda _work: None)
    vault = database.create(crate.folder, crate.key)
    vault._connection.execute(
        "INSERT INTO person (id, code, created_at) "
        f"VALUES ('{identity(1)}', 'Blue-48271-K', '2026-03-04T21:05:00.000000Z')"
    )
    vault.close()
    monkeypatch.undo()


def test_a_migration_is_backed_up_and_proved_first(
    crate: Crate, monkeypatch: pytest.MonkeyPatch
) -> None:
    older(crate, monkeypatch)
    before = backup.before_migration(crate.folder, crate.key, LATER)
    database.open_(crate.folder, crate.key, before).close()
    (copy,) = copy_folders.found_in(crate.backups)
    assert keyfile.read(copy) == keyfile.read(crate.folder)
    again: list[object] = []
    database.open_(copy, crate.key, again.append).close()
    assert len(again) == 1  # the copy still was of the first version


def test_without_a_backup_nothing_is_migrated(
    crate: Crate, monkeypatch: pytest.MonkeyPatch
) -> None:
    older(crate, monkeypatch)
    crate.backups.write_bytes(b"in the way")
    before = backup.before_migration(crate.folder, crate.key, LATER)
    with pytest.raises(BackupNotMade):
        database.open_(crate.folder, crate.key, before)
    crate.backups.unlink()
    seen: list[object] = []
    database.open_(crate.folder, crate.key, seen.append).close()
    assert len(seen) == 1


# --- in a child --------------------------------------------------------------------


def test_a_child_proves_and_tells_how_far_it_is(crate: Crate) -> None:
    vault = crate.open()
    crate.fill(vault, range(1, 4))
    copy = crate.copy(vault)
    vault.close()
    child = Aside("prove", {1: crate.key}, copy=str(copy), vault=str(crate.folder))
    arguments = Path(f"/proc/{child._process.pid}/cmdline").read_bytes()
    assert crate.key.hex().encode() not in arguments
    assert child.wait()["sequence"] == 3
    assert child.progress == (100, 100)


def test_a_child_tells_its_error_typed(crate: Crate) -> None:
    vault = crate.open()
    copy = crate.copy(vault)
    vault.close()
    shutil.copy(copy / "vault.keys", copy / "vault.db")
    child = Aside("prove", {1: crate.key}, copy=str(copy), vault=str(crate.folder))
    with pytest.raises(VaultDamaged) as raised:
        child.wait()
    assert raised.value.why == "size"
    with pytest.raises(HelperFailed):
        Aside("prove", {1: crate.key}).wait()  # a bug of its own: nothing of it is told


def test_a_child_that_is_killed_leaves_the_copy_as_it_was(crate: Crate) -> None:
    vault = crate.open()
    copy = crate.copy(vault)
    vault.close()
    before = {entry.name: entry.read_bytes() for entry in copy.iterdir()}
    child = Aside("prove", {1: crate.key}, copy=str(copy), vault=str(crate.folder))
    child.kill()
    child.kill()
    assert child._process.returncode is not None
    assert {entry.name: entry.read_bytes() for entry in copy.iterdir()} == before


def test_a_child_ends_when_its_parent_does(crate: Crate) -> None:
    child = Aside("sleep", {1: crate.key})  # no such job: answers, and waits for nothing
    with pytest.raises(HelperFailed):
        child.wait()
    other = Aside("prove", {1: crate.key}, copy=str(crate.folder), vault=str(crate.folder))
    assert other._process.stdin is not None
    other._process.stdin.close()
    other._process.wait(10)
    other.kill()

"""Restoring without an open vault: at the door of a damaged one, and into another folder."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_desktop.domain.errors import (
    FolderNotEmpty,
    VaultDamaged,
    VaultInUse,
    VaultMissing,
    WrongPassphrase,
)
from intake_desktop.services import access, backups, copy_jobs, deletion, restore
from intake_desktop.services.access import Standing
from intake_desktop.services.session import Desk
from intake_desktop.vault import database
from services.copy_desk import PASSPHRASE, CopyDesk
from services.desk import DATA_KEY


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[CopyDesk]:
    folder = tmp_path / "vault"
    folder.mkdir(mode=0o700)
    opened = CopyDesk(folder)
    yield opened
    opened.close()


def door(desk: CopyDesk) -> Desk:
    return Desk(desk.folder, desk.clock, desk.chance)


def people(folder: Path) -> set[str]:
    vault = database.open_(folder, DATA_KEY)
    with vault.transaction() as tx:
        found = {person.id for person in tx.people.all()}
    vault.close()
    return found


def backed_up(desk: CopyDesk) -> tuple[str, str, Path]:
    """Two people in a backup; then one of them goes, and the backup is not cleaned yet."""
    leaves, stays = desk.record(), desk.record()
    desk.back_up()
    deletion.ask(desk.session, desk.actor, leaves)
    desk.clock.pass_(seconds=11)
    deletion.sweep(desk.session, desk.actor)
    (copy,) = backups.look(desk.session).backups
    return leaves, stays, copy.folder


def test_a_damaged_vault_is_replaced_at_the_door(desk: CopyDesk) -> None:
    leaves, stays, copy = backed_up(desk)
    desk.close()
    assert people(copy) == {leaves, stays}
    path = desk.folder / "vault.db"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) - 100])
    with pytest.raises(VaultDamaged):
        access.examine(door(desk))
    (found,) = restore.found(door(desk))
    assert found.folder == copy and found.bytes > 8192
    told: list[int] = []
    restore.at_door(door(desk), copy, PASSPHRASE, lambda done, _whole: told.append(done))
    assert told[-1] == 100
    assert access.examine(door(desk)) is Standing.READY
    (old,) = (desk.folder / "replaced").iterdir()
    assert (old / "vault.db").stat().st_size == len(whole) - 100
    assert stays in people(desk.folder)


def test_who_is_gone_stays_gone_as_far_as_the_damaged_vault_can_tell(desk: CopyDesk) -> None:
    _, stays, copy = backed_up(desk)
    desk.close()
    path = desk.folder / "vault.db"
    content = bytearray(path.read_bytes())
    content[-3000] ^= 1  # somewhere in its last page
    path.write_bytes(content)
    restore.mark_trouble(desk.folder, "integrity")
    with pytest.raises(VaultDamaged) as raised:
        access.examine(door(desk))
    assert raised.value.why == "integrity"
    restore.at_door(door(desk), copy, PASSPHRASE)
    assert people(desk.folder) == {stays}
    assert access.examine(door(desk)) is Standing.READY


def test_a_newer_backup_tells_who_is_gone_where_the_vault_is_lost(desk: CopyDesk) -> None:
    leaves, stays, copy = backed_up(desk)
    desk.clock.pass_(days=1)
    desk.back_up()
    desk.close()
    (desk.folder / "vault.db").unlink()
    with pytest.raises(VaultDamaged) as raised:
        access.examine(door(desk))
    assert raised.value.why == "no-database"
    restore.at_door(door(desk), copy, PASSPHRASE)
    assert people(desk.folder) == {stays} and leaves not in people(desk.folder)


def test_a_wrong_passphrase_changes_nothing(desk: CopyDesk) -> None:
    _, _, copy = backed_up(desk)
    desk.close()
    before = (desk.folder / "vault.db").read_bytes()
    with pytest.raises(WrongPassphrase):
        restore.at_door(door(desk), copy, "something else entirely")
    assert (desk.folder / "vault.db").read_bytes() == before
    assert not (desk.folder / "restoring").exists()


def test_into_another_folder(desk: CopyDesk, tmp_path: Path) -> None:
    _, stays, copy = backed_up(desk)
    now = desk.clock.now()
    with pytest.raises(VaultInUse):  # who is gone cannot be asked of a vault that is open
        restore.to_folder(copy, tmp_path / "to", PASSPHRASE, now)
    desk.close()
    restore.to_folder(copy, tmp_path / "to", PASSPHRASE, now)
    assert people(tmp_path / "to") == {stays}
    with pytest.raises(FolderNotEmpty):
        restore.to_folder(copy, tmp_path / "to", PASSPHRASE, now)
    with pytest.raises(VaultMissing):
        restore.to_folder(tmp_path / "nowhere", tmp_path / "more", PASSPHRASE, now)


def test_a_backup_on_its_own_is_enough(desk: CopyDesk, tmp_path: Path) -> None:
    leaves, stays, copy = backed_up(desk)
    desk.close()
    alone = tmp_path / "stick" / copy.name
    shutil.copytree(copy, alone)
    shutil.rmtree(desk.folder)
    restore.to_folder(alone, tmp_path / "to", PASSPHRASE, desk.clock.now())
    assert people(tmp_path / "to") == {leaves, stays}  # nobody is left who could tell


def test_what_was_half_made_goes_at_the_next_opening(desk: CopyDesk) -> None:
    (desk.folder / "check-x.part").mkdir()
    (desk.backups / "20260304T210500Z.part").mkdir(parents=True)
    copy_jobs.tidy(desk.session)
    assert not list(desk.folder.rglob("*.part"))

"""An open vault that is taken away: no save is told as saved that nobody will find again."""

import shutil
from pathlib import Path

import pytest

from intake_desktop.domain.errors import VaultMissing
from intake_desktop.vault import database
from intake_desktop.vault.database import Vault
from vault.samples import DATA_KEY, person


def people(folder: Path) -> int:
    vault = database.open_(folder, DATA_KEY)
    with vault.transaction() as tx:
        found = len(tx.people.all())
    vault.close()
    return found


@pytest.mark.parametrize("with_another_in_its_place", [False, True])
def test_a_vault_that_is_removed_while_open_takes_no_more_saves(
    vault: Vault, tmp_path: Path, with_another_in_its_place: bool
) -> None:
    with vault.transaction() as tx:
        tx.people.add(person(1))
    content = (tmp_path / "vault.db").read_bytes()
    (tmp_path / "vault.db").unlink()
    if with_another_in_its_place:
        (tmp_path / "vault.db").write_bytes(content)
    with pytest.raises(VaultMissing), vault.transaction() as tx:
        tx.people.add(person(2))
    with vault.transaction() as tx:  # what is on the screen can still be read
        assert tx.people.all() == (person(1),)


def test_a_vault_that_is_moved_away_and_back_goes_on(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "vault.db").rename(tmp_path / "elsewhere")
    with pytest.raises(VaultMissing), vault.transaction() as tx:
        tx.people.add(person(1))
    (tmp_path / "elsewhere").rename(tmp_path / "vault.db")
    with vault.transaction() as tx:
        tx.people.add(person(1))
    vault.close()
    assert people(tmp_path) == 1


def test_without_its_write_ahead_log_every_save_goes_into_the_file(
    vault: Vault, tmp_path: Path
) -> None:
    """The folder is copied as a crash would leave it: the log that was taken away is not there."""
    with vault.transaction() as tx:
        tx.people.add(person(1))
    for number, is_replaced in ((2, False), (3, True)):
        (tmp_path / "vault.db-wal").unlink(missing_ok=True)
        if is_replaced:
            (tmp_path / "vault.db-wal").touch()
        with vault.transaction() as tx:
            tx.people.add(person(number))
        crashed = tmp_path / f"crashed-{number}"
        crashed.mkdir()
        shutil.copy(tmp_path / "vault.db", crashed)
        assert people(crashed) == number


def test_where_nothing_was_taken_away_saves_stay_in_the_log(vault: Vault, tmp_path: Path) -> None:
    """The control, and why this costs nothing: an ordinary save moves no page into the file."""
    before = (tmp_path / "vault.db").read_bytes()
    with vault.transaction() as tx:
        tx.people.add(person(1))
    assert (tmp_path / "vault.db").read_bytes() == before

"""A new data key: who is removed stays out, and a kill at any moment leaves the old or the new."""

import errno
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import LastLead, StorageFailed, VaultDamaged, WrongPassphrase
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.vault import database, files, keyfile, keys, rekey
from intake_desktop.vault.database import Vault
from intake_desktop.vault.keyring import Keyring
from intake_desktop.vault.transaction import Transaction
from vault.conftest import FoundedFolder
from vault.samples import NOW, PASSPHRASE, person

OTHER = "oyster bell 七月 ladder"


@dataclass
class Shared:
    """A vault of two members, one of whom leaves."""

    folder: Path
    data_key: bytes
    code: str
    lead: Actor
    leaving: Actor

    def open(self) -> Vault:
        return database.open_(self.folder, self.data_key)

    def record(self, tx: Transaction) -> None:
        tx.staff.leave(self.leaving.id, NOW)
        tx.audit.note(self.lead, Action.STAFF_REMOVED, NOW)


@pytest.fixture
def shared(founded: FoundedFolder) -> Shared:
    folder, data_key = founded.folder, founded.founded.data_key
    lead = Actor(founded.founded.slot.id, "Wren", Role.LEAD)
    slot = Keyring(folder, data_key).add_member("Finch", Role.INTAKE, OTHER, keys.MINIMUM)
    leaving = Actor(slot.id, "Finch", Role.INTAKE)
    vault = database.create(folder, data_key)
    with vault.transaction() as tx:
        tx.staff.add(lead)
        tx.staff.add(leaving)
        tx.people.add(person())
    vault.close()
    return Shared(folder, data_key, founded.founded.recovery_code, lead, leaving)


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_who_is_removed_opens_nothing_and_the_others_open_as_before(shared: Shared) -> None:
    old_keys = (shared.folder / keyfile.NAME).read_bytes()
    vault = shared.open()
    seen: list[tuple[int, int]] = []
    rekey.renew(
        vault, shared.record, without=shared.leaving.id, progress=lambda *at: seen.append(at)
    )
    # The same open vault goes on under the new key.
    with vault.transaction() as tx:
        assert list(tx.staff.left()) == [shared.leaving.id]
        assert tx.people.get(person().id) == person()
        assert tx.audit.entries(1)[0].action == Action.STAFF_REMOVED
    assert vault.data_key != shared.data_key
    vault.close()
    assert names(shared.folder) == ["vault.db", "vault.keys"]

    opened = keys.unlock(shared.folder, PASSPHRASE)
    assert keys.unlock_with_recovery(shared.folder, shared.code).data_key == opened.data_key
    with pytest.raises(WrongPassphrase):
        keys.unlock(shared.folder, OTHER)
    # Also whoever kept the data key, or the old keys file, has nothing left.
    with pytest.raises(VaultDamaged):
        shared.open()
    (shared.folder / keyfile.NAME).write_bytes(old_keys)
    with pytest.raises(VaultDamaged):
        database.open_(shared.folder, keys.unlock(shared.folder, OTHER).data_key)


def test_the_generation_counts_and_a_key_is_kept_only_for_a_copy(shared: Shared) -> None:
    vault = shared.open()
    rekey.renew(vault, shared.record)
    assert keyfile.read(shared.folder).generation == 2
    with vault.transaction() as tx:
        assert tx.copies.former_keys() == {}
    vault.close()


def test_the_last_lead_is_not_removed(shared: Shared) -> None:
    vault = shared.open()
    before = (shared.folder / keyfile.NAME).read_bytes()
    with pytest.raises(LastLead):
        rekey.renew(vault, shared.record, without=shared.lead.id)
    assert (shared.folder / keyfile.NAME).read_bytes() == before
    with vault.transaction() as tx:
        assert tx.staff.left() == {}
    vault.close()


def test_an_error_on_the_way_leaves_the_open_vault_as_it_was(shared: Shared) -> None:
    vault = shared.open()

    def fail(_tx: Transaction) -> None:
        raise VaultDamaged("tried")

    with pytest.raises(VaultDamaged, match="tried"):
        rekey.renew(vault, fail)
    with vault.transaction() as tx:
        assert tx.staff.left() == {}
        tx.staff.leave(shared.leaving.id, NOW)
    vault.close()
    assert names(shared.folder) == ["vault.db", "vault.keys"]
    shared.open().close()


def test_a_database_that_cannot_be_renamed_leaves_the_old_one_open(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a disk that has turned read-only; what is typed meanwhile can still be saved."""
    vault = shared.open()

    def refuse(_path: Path, _target: Path) -> Path:
        raise OSError(errno.EIO, "tried")

    def close_and_break(vault: Vault) -> None:
        close_old(vault)
        monkeypatch.setattr(Path, "replace", refuse)

    close_old = rekey.close_old
    monkeypatch.setattr(rekey, "close_old", close_and_break)
    with pytest.raises(StorageFailed):
        rekey.renew(vault, shared.record)
    monkeypatch.undo()
    with vault.transaction() as tx:
        assert tx.staff.left() == {}
        tx.staff.leave(shared.leaving.id, NOW)
    vault.close()
    assert names(shared.folder) == ["vault.db", "vault.keys"]
    shared.open().close()


def test_a_name_that_may_not_last_closes_the_vault_and_the_next_opening_goes_on(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = shared.open()

    def refuse(_folder: Path) -> None:
        raise OSError(errno.EIO, "tried")

    def close_and_break(vault: Vault) -> None:
        close_old(vault)
        monkeypatch.setattr(files, "sync_folder", refuse)

    close_old = rekey.close_old
    monkeypatch.setattr(rekey, "close_old", close_and_break)
    with pytest.raises(StorageFailed):
        rekey.renew(vault, shared.record)
    monkeypatch.undo()
    assert vault.is_closed
    assert names(shared.folder) == ["vault.db", "vault.keys", "vault.keys.next"]
    rekey.settle(shared.folder)
    assert names(shared.folder) == ["vault.db", "vault.keys"]
    opened = database.open_(shared.folder, keys.unlock(shared.folder, PASSPHRASE).data_key)
    with opened.transaction() as tx:
        assert shared.leaving.id in tx.staff.left()
    opened.close()


def test_a_log_that_cannot_be_emptied_stops_it_before_the_swap(shared: Shared) -> None:
    vault = shared.open()
    plan = rekey.prepare(vault)
    rekey.build(vault, plan, shared.record)
    vault.close()
    (shared.folder / "vault.db-wal").write_bytes(b"a log of somebody")
    with pytest.raises(StorageFailed):
        rekey.close_old(vault)
    (shared.folder / "vault.db-wal").unlink()
    rekey.settle(shared.folder)
    assert names(shared.folder) == ["vault.db", "vault.keys"]
    shared.open().close()


# --- kills ---------------------------------------------------------------------------

_PROGRAM = """
import os, sys
from pathlib import Path
from intake_desktop.domain.audit import Action
from intake_desktop.vault import database, rekey, moments

folder, key, leaving, lead, step = Path(sys.argv[1]), *sys.argv[2:6]
vault = database.open_(folder, bytes.fromhex(key))
at = moments.from_text("2026-03-04T21:05:00.000000Z")

def record(tx):
    tx.staff.leave(leaving, at)
    tx.audit.note(tx.staff.get(lead), Action.STAFF_REMOVED, at)
    if step == "record":
        die()

def die():
    os.kill(os.getpid(), 9)

if step == "whole":
    print("begun", flush=True)
    rekey.renew(vault, record, without=leaving)
    print("done", flush=True)
    sys.exit()
plan = rekey.prepare(vault, leaving)
steps = {
    "build": lambda: rekey.build(vault, plan, record),
    "write_keys": lambda: rekey.write_keys(folder, plan),
    "close_old": lambda: rekey.close_old(vault),
    "swap_database": lambda: rekey.swap_database(folder),
    "swap_keys": lambda: rekey.swap_keys(folder),
}
for name, run in steps.items():
    run()
    if name == step:
        die()
"""
_STEPS = ("record", "build", "write_keys", "close_old", "swap_database", "swap_keys")


@contextmanager
def _child(shared: Shared, step: str) -> Iterator[subprocess.Popen[str]]:
    arguments = (str(shared.folder), shared.data_key.hex(), shared.leaving.id, shared.lead.id, step)
    command = [sys.executable, "-c", _PROGRAM, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        yield child
        child.wait(60)


def _killed_after(shared: Shared, step: str) -> bool:
    with _child(shared, step) as child:
        return child.wait(60) == -9


def _is_new(shared: Shared) -> bool:
    """Settles as an opening does, and looks that exactly one of the two is there, and whole."""
    rekey.settle(shared.folder)
    # What was being written: the opening below finishes it or takes it back.
    left = set(names(shared.folder)) - {"vault.db-wal", "vault.db-journal"}
    assert left == {"vault.db", "vault.keys"}
    data_key = keys.unlock(shared.folder, PASSPHRASE).data_key
    assert keys.unlock_with_recovery(shared.folder, shared.code).data_key == data_key
    is_new = keyfile.read(shared.folder).generation == 2
    vault = database.open_(shared.folder, data_key)
    with vault.transaction() as tx:
        assert tx.people.get(person().id) == person()
        assert bool(tx.staff.left()) is is_new
    vault.close()
    if is_new:
        with pytest.raises(WrongPassphrase):
            keys.unlock(shared.folder, OTHER)
    else:
        assert keys.unlock(shared.folder, OTHER).data_key == data_key == shared.data_key
    return is_new


@pytest.mark.parametrize("step", _STEPS)
def test_a_kill_after_each_step_leaves_the_old_or_the_new(shared: Shared, step: str) -> None:
    assert _killed_after(shared, step)
    assert _is_new(shared) is (step in {"swap_database", "swap_keys"})


def test_a_kill_while_settling_leaves_the_same(shared: Shared) -> None:
    """What forgets may be stopped too: the keys go first, since alone they mean "finish"."""
    assert _killed_after(shared, "write_keys")
    (shared.folder / "vault.keys.next").unlink()
    assert not _is_new(shared)


def test_kills_at_random_moments(shared: Shared, tmp_path: Path) -> None:
    before = tmp_path / "before"
    shutil.copytree(shared.folder, before)
    dice = random.Random(20261122)
    outcomes: list[bool] = []
    for _ in range(8):
        with _child(shared, "whole") as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "begun\n"
            time.sleep(dice.uniform(0.0, 0.12))
            child.kill()
        outcomes.append(_is_new(shared))
        shutil.rmtree(shared.folder)  # once it is done, the next would find nobody to remove
        shutil.copytree(before, shared.folder)
    assert not all(outcomes)


def test_what_is_settled_needs_no_key(tmp_path: Path) -> None:
    rekey.settle(tmp_path)
    assert not list(tmp_path.iterdir())
    rekey.settle(tmp_path / "nothing")

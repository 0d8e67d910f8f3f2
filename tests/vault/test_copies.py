"""What a change of the vault does to its copies: keys, another data key, people who are gone."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import VaultDamaged, WrongPassphrase
from intake_desktop.vault import chain, copies, copy_folders, database, keyfile, keys, slots
from intake_desktop.vault.slots import Place
from intake_desktop.vault.work import Work
from vault.crate import CANARY, LATER, Crate, gone
from vault.samples import NOW, PASSPHRASE, identity, meeting, person

NEW_KEY = bytes(range(100, 132))
GONE_DISK = Path("/nonexistent/disk")


def people(folder: Path, key: bytes) -> list[str]:
    vault = database.open_(folder, key)
    with vault.transaction() as tx:
        found = sorted(found.id for found in tx.people.all())
    vault.close()
    return found


def pages(folder: Path, key: bytes) -> bytes:
    """Every decrypted page of a copy, free ones included."""
    raw = slots.derive(key, b"intake-desktop v1 database")
    content = (folder / "vault.db").read_bytes()
    whole = b""
    for at in range(0, len(content), 4096):
        page = content[at : at + 4096]
        vector = page[4016:4032]  # of the 80 reserved bytes, before the 64 of the HMAC
        start = 16 if at == 0 else 0  # the salt
        decryptor = Cipher(algorithms.AES(raw), modes.CBC(vector)).decryptor()
        whole += decryptor.update(page[start:4016]) + decryptor.finalize()
    return whole


def new_generation(crate: Crate) -> None:
    """The vault's keys as they are after somebody was removed: another data key for the rest."""
    held = keyfile.read(crate.folder)
    resealed = tuple(
        replace(
            slot, sealed_key=slots.seal(Place(held.vault_id, slot.id), slot.public_key, NEW_KEY)
        )
        for slot in held.slots
    )
    keyfile.write(
        crate.folder,
        keyfile.KeyFile(held.vault_id, held.generation + 1, resealed).signed(NEW_KEY),
    )


def test_present_keys_go_into_every_copy_of_the_same_generation(crate: Crate) -> None:
    vault = crate.open()
    copy = crate.copy(vault)
    vault.close()
    held = keyfile.read(crate.folder)
    recovery_only = replace(held, slots=held.slots[1:]).signed(crate.key)
    keyfile.write(crate.folder, recovery_only)
    keys.unlock(copy, PASSPHRASE)  # the control: until then the old passphrase opens the copy
    reached = copies.give_keys(crate.folder, [crate.backups, GONE_DISK])
    assert reached.done == [copy] and reached.away == [GONE_DISK] and not reached.failed
    with pytest.raises(WrongPassphrase):
        keys.unlock(copy, PASSPHRASE)


def test_keys_of_another_vault_or_generation_are_left_alone(crate: Crate) -> None:
    vault = crate.open()
    older = crate.copy(vault)
    vault.close()
    before = (older / "vault.keys").read_bytes()
    new_generation(crate)
    copies.give_keys(crate.folder, [crate.backups])
    assert (older / "vault.keys").read_bytes() == before
    present = keyfile.read(crate.folder)
    stranger = replace(present, vault_id=identity(77)).signed(NEW_KEY)
    keyfile.write(older, stranger)
    reached = copies.give_keys(crate.folder, [crate.backups])
    assert reached.done == []
    assert keyfile.read(older) == stranger


def test_a_copy_is_encrypted_anew_and_the_old_key_opens_it_no_more(crate: Crate) -> None:
    vault = crate.open()
    crate.fill(vault, range(1, 4))
    old = crate.copy(vault)
    vault.close()
    new_generation(crate)
    reached = copies.rekey(crate.folder, [crate.backups, GONE_DISK], {1: crate.key}, NEW_KEY)
    (new,) = reached.done
    assert reached.renamed == {old: new} and reached.away == [GONE_DISK]
    assert [entry.name for entry in crate.backups.iterdir()] == [new.name]
    assert people(new, NEW_KEY) == [identity(1), identity(2), identity(3)]
    assert keys.unlock(new, PASSPHRASE).data_key == NEW_KEY
    with pytest.raises(VaultDamaged):
        database.open_(new, crate.key)
    again = copies.rekey(crate.folder, [crate.backups], {}, NEW_KEY)
    assert again.done == [new] and not again.renamed


def test_a_copy_whose_old_key_is_lost_stays_and_is_told(crate: Crate) -> None:
    vault = crate.open()
    old = crate.copy(vault)
    vault.close()
    new_generation(crate)
    reached = copies.rekey(crate.folder, [crate.backups], {}, NEW_KEY)
    assert reached.failed == {old: "no-former-key"}
    assert people(old, crate.key) == []


def test_a_damaged_copy_is_told_and_not_replaced(crate: Crate) -> None:
    vault = crate.open()
    crate.fill(vault, range(1, 30))
    old, sound = crate.copy(vault), crate.copy(vault)
    vault.close()
    with (old / "vault.db").open("r+b") as file:
        file.seek(10 * 4096 + 100)
        file.write(b"?")
    new_generation(crate)
    reached = copies.rekey(crate.folder, [crate.backups], {1: crate.key}, NEW_KEY)
    assert reached.failed == {old: "integrity"}
    assert set(reached.renamed) == {sound}
    assert old.is_dir() and not list(crate.backups.glob("*.part"))


def test_who_is_gone_goes_from_the_copy_and_from_its_pages(crate: Crate) -> None:
    vault = crate.open()
    crate.fill(vault, range(1, 20))
    crate.say(vault, 7, CANARY)
    copy = crate.copy(vault)
    vault.close()
    assert CANARY.encode() in pages(copy, crate.key)  # the control
    reached = copies.clean(
        crate.folder, [crate.backups, GONE_DISK], {1: crate.key}, [gone(7)], LATER
    )
    assert reached.done == [copy] and reached.away == [GONE_DISK] and not reached.failed
    found = pages(copy, crate.key)
    assert CANARY.encode() not in found
    assert b"canary" not in found
    assert identity(7) not in people(copy, crate.key)
    assert len(people(copy, crate.key)) == 18
    assert sorted(entry.name for entry in copy.iterdir()) == ["vault.db", "vault.keys"]
    assert copy.joinpath("vault.db").stat().st_mode & 0o777 == 0o600


def test_a_cleaned_copy_knows_who_is_gone_and_its_log_still_holds(crate: Crate) -> None:
    vault = crate.open()
    crate.fill(vault, range(1, 4))
    copy = crate.copy(vault)
    vault.close()
    for _ in range(2):  # cleaned again it changes nothing
        copies.clean(crate.folder, [crate.backups], {1: crate.key}, [gone(2), gone(9)], LATER)
        opened = database.open_(copy, crate.key)
        with opened.transaction() as tx:
            assert [row["person_id"] for row in tx.copies.gone()] == [identity(2), identity(9)]
            assert tx.audit.head().sequence == 4
        chain.verify(Work(opened._connection))
        opened.close()


def test_a_meeting_goes_alone(crate: Crate) -> None:
    vault = crate.open()
    crate.fill(vault, range(1, 3))
    with vault.transaction(audited=True) as tx:
        tx.meetings.start(meeting(50, of=1))
        tx.audit.note(None, Action.MEETING_SAVED, NOW, person(1).id)
    copy = crate.copy(vault)
    vault.close()
    row = gone(50) | {"what": "meeting"}
    copies.clean(crate.folder, [crate.backups], {1: crate.key}, [row], LATER)
    opened = database.open_(copy, crate.key)
    with opened.transaction() as tx:
        assert [found.id for found in tx.meetings.of(person(1).id)] == [identity(1)]
    chain.verify(Work(opened._connection))
    opened.close()


def test_a_copy_that_cannot_be_opened_is_told(crate: Crate) -> None:
    vault = crate.open()
    copy, empty = crate.copy(vault), crate.copy(vault)
    vault.close()
    (copy / "vault.db").write_bytes(os.urandom(40960))
    (empty / "vault.keys").unlink()
    reached = copies.clean(crate.folder, [crate.backups], {1: crate.key}, [gone(1)], LATER)
    assert reached.failed == {copy: "cipher", empty: "no-keys"}
    assert reached.done == []


def test_half_made_folders_are_no_copies(crate: Crate) -> None:
    vault = crate.open()
    part = copy_folders.new_part(crate.backups, LATER)
    whole = crate.copy(vault)
    vault.close()
    assert whole.name == part.name.removesuffix(".part") + "-2"
    assert copy_folders.found_in(crate.backups) == [whole]
    copy_folders.discard_parts(crate.folder, [crate.backups, GONE_DISK])
    assert [entry.name for entry in crate.backups.iterdir()] == [whole.name]

"""Changes of the keys file: each leads where it should, and leaves the database as it is."""

import pytest

from intake_desktop.domain.errors import (
    AliasTaken,
    LastLead,
    NotFound,
    StorageFailed,
    TooLong,
    TooManyStaff,
    VaultDamaged,
    WrongPassphrase,
)
from intake_desktop.domain.staff import LONGEST_ALIAS, Role
from intake_desktop.vault import database, keyfile, keys, slots
from intake_desktop.vault.keyring import Keyring
from intake_desktop.vault.slots import Holder, Place, SlotKind
from vault.conftest import FoundedFolder
from vault.samples import PASSPHRASE

NEW = "Kiesel Fahrrad 雨伞 lamp"
OTHER = "oyster bell 七月 ladder"


@pytest.fixture
def ring(founded: FoundedFolder) -> Keyring:
    return Keyring(founded.folder, founded.founded.data_key)


def test_another_member_opens_the_same_vault(founded: FoundedFolder, ring: Keyring) -> None:
    slot = ring.add_member("Finch", Role.INTAKE, OTHER, keys.MINIMUM)
    opened = keys.unlock(founded.folder, OTHER)
    assert opened.data_key == founded.founded.data_key
    assert (opened.slot.id, opened.slot.alias, opened.slot.role) == (slot.id, "Finch", Role.INTAKE)
    assert keys.unlock(founded.folder, PASSPHRASE).slot.alias == "Wren"
    assert [member.alias for member in ring.members()] == ["Wren", "Finch"]


def test_an_alias_is_there_once_and_not_endless(ring: Keyring) -> None:
    with pytest.raises(AliasTaken):
        ring.add_member("wREN", Role.INTAKE, OTHER, keys.MINIMUM)
    with pytest.raises(TooLong):
        ring.add_member("x" * (LONGEST_ALIAS + 1), Role.INTAKE, OTHER, keys.MINIMUM)
    assert len(ring.members()) == 1


def test_a_full_file_of_longest_names_can_still_be_read(
    founded: FoundedFolder, ring: Keyring
) -> None:
    held = ring.read()
    first = held.slots[0]
    many = tuple(
        slots.Slot(
            f"{number:032x}",
            Holder(SlotKind.PASSPHRASE, f"{number:02}" + "\U0001f426" * 98, Role.INTAKE),
            *(first.salt, first.cost, first.commitment, first.public_key),
            *(first.wrapped_key, first.sealed_key),
        )
        for number in range(30)
    )
    full = keyfile.KeyFile(held.vault_id, 1, (*many, *held.slots))
    keyfile.write(founded.folder, full.signed(founded.founded.data_key))
    assert len(ring.members()) == 31
    with pytest.raises(TooManyStaff):
        ring.add_member("Finch", Role.INTAKE, OTHER, keys.MINIMUM)


def test_a_changed_passphrase_leaves_every_byte_of_the_database(founded: FoundedFolder) -> None:
    data_key, folder = founded.founded.data_key, founded.folder
    database.create(folder, data_key).close()
    before = (folder / database.NAME).read_bytes()
    old = keyfile.read(folder)
    Keyring(folder, data_key).change_passphrase(
        founded.founded.slot.id, PASSPHRASE, NEW, keys.MINIMUM
    )
    assert (folder / database.NAME).read_bytes() == before
    assert keys.unlock(folder, NEW).data_key == data_key
    with pytest.raises(WrongPassphrase):
        keys.unlock(folder, PASSPHRASE)
    # One private key is wrapped anew; what it opens stays what it was.
    new = keyfile.read(folder)
    assert new.slots[0].sealed_key == old.slots[0].sealed_key
    assert new.slots[0].wrapped_key != old.slots[0].wrapped_key
    assert new.slots[1] == old.slots[1]


def test_changing_needs_the_old_passphrase(founded: FoundedFolder, ring: Keyring) -> None:
    before = (founded.folder / keyfile.NAME).read_bytes()
    with pytest.raises(WrongPassphrase):
        ring.change_passphrase(founded.founded.slot.id, OTHER, NEW, keys.MINIMUM)
    with pytest.raises(NotFound):
        ring.change_passphrase("0" * 32, PASSPHRASE, NEW, keys.MINIMUM)
    sheet = ring.sheet()
    assert sheet is not None
    with pytest.raises(NotFound):  # it is nobody's passphrase
        ring.give_passphrase(sheet.id, NEW, keys.MINIMUM)
    assert (founded.folder / keyfile.NAME).read_bytes() == before


def test_a_passphrase_is_tried_on_one_slot_and_changes_nothing(
    founded: FoundedFolder, ring: Keyring
) -> None:
    finch = ring.add_member("Finch", Role.INTAKE, OTHER, keys.MINIMUM)
    before = ring.read()
    ring.try_passphrase(finch.id, OTHER)
    ring.try_passphrase(founded.founded.slot.id, PASSPHRASE)
    for slot_id, passphrase in ((finch.id, PASSPHRASE), (founded.founded.slot.id, OTHER)):
        with pytest.raises(WrongPassphrase):
            ring.try_passphrase(slot_id, passphrase)
    with pytest.raises(NotFound):
        ring.try_passphrase("0" * 32, PASSPHRASE)
    assert ring.read() == before


def test_a_forgotten_passphrase_is_replaced(founded: FoundedFolder, ring: Keyring) -> None:
    ring.give_passphrase(founded.founded.slot.id, NEW, keys.MINIMUM)
    opened = keys.unlock(founded.folder, NEW)
    assert opened.data_key == founded.founded.data_key
    assert opened.slot.id == founded.founded.slot.id
    with pytest.raises(WrongPassphrase):
        keys.unlock(founded.folder, PASSPHRASE)


def test_a_role_changes_but_one_lead_stays(founded: FoundedFolder, ring: Keyring) -> None:
    mine = founded.founded.slot.id
    other = ring.add_member("Finch", Role.INTAKE, OTHER, keys.MINIMUM)
    with pytest.raises(LastLead):
        ring.change_role(mine, Role.INTAKE)
    ring.change_role(other.id, Role.LEAD)
    ring.change_role(mine, Role.INTAKE)
    assert keys.unlock(founded.folder, PASSPHRASE).slot.role is Role.INTAKE
    assert keys.unlock(founded.folder, OTHER).slot.role is Role.LEAD
    with pytest.raises(LastLead):
        ring.change_role(other.id, Role.INTAKE)


def test_a_replaced_sheet_kills_the_old_one(founded: FoundedFolder, ring: Keyring) -> None:
    code = ring.replace_sheet(keys.MINIMUM)
    assert code != founded.founded.recovery_code
    opened = keys.unlock_with_recovery(founded.folder, code)
    assert opened.data_key == founded.founded.data_key
    with pytest.raises(WrongPassphrase):
        keys.unlock_with_recovery(founded.folder, founded.founded.recovery_code)
    assert sum(slot.kind is SlotKind.RECOVERY for slot in ring.read().slots) == 1


def test_a_revoked_sheet_opens_nothing(founded: FoundedFolder, ring: Keyring) -> None:
    ring.revoke_sheet()
    assert ring.sheet() is None
    with pytest.raises(WrongPassphrase):
        keys.unlock_with_recovery(founded.folder, founded.founded.recovery_code)
    assert keys.unlock(founded.folder, PASSPHRASE).data_key == founded.founded.data_key


def test_another_key_or_a_changed_file_is_refused(founded: FoundedFolder, ring: Keyring) -> None:
    before = (founded.folder / keyfile.NAME).read_bytes()
    with pytest.raises(VaultDamaged):
        Keyring(founded.folder, bytes(32)).revoke_sheet()
    assert (founded.folder / keyfile.NAME).read_bytes() == before
    held = ring.read()
    place = Place(held.vault_id, "f" * 32)
    holder = Holder(SlotKind.PASSPHRASE, "Crow", Role.LEAD)
    smuggled = slots.make(place, holder, b"crow", keys.MINIMUM, bytes(32))
    forged = keyfile.KeyFile(held.vault_id, 1, (*held.slots, smuggled), held.mac)
    keyfile.write(founded.folder, forged)
    for change in (ring.revoke_sheet, ring.members):
        with pytest.raises(VaultDamaged):
            change()


def test_a_failed_write_leaves_the_old_file(founded: FoundedFolder, ring: Keyring) -> None:
    (founded.folder / (keyfile.NAME + ".part")).mkdir()  # nothing can be written there
    before = (founded.folder / keyfile.NAME).read_bytes()
    with pytest.raises(StorageFailed):
        ring.replace_sheet(keys.MINIMUM)
    assert (founded.folder / keyfile.NAME).read_bytes() == before

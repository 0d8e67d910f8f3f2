"""Founding keys and unlocking with them: who gets in, who does not, and what they are told."""

import json
import shutil
import stat
import unicodedata
from pathlib import Path

import pytest

from intake_desktop.domain.errors import (
    MistypedRecoveryCode,
    TooLong,
    VaultDamaged,
    VaultExists,
    VaultMissing,
    WrongPassphrase,
)
from intake_desktop.domain.staff import Role
from intake_desktop.vault import keyfile, keys, recovery, slots, stretch
from intake_desktop.vault.slots import Holder, Place, SlotKind
from ordinary_user import OrdinaryUser
from vault.conftest import FoundedFolder
from vault.samples import PASSPHRASE
from vault.test_keyfile import rendered, written


def test_the_passphrase_opens(founded: FoundedFolder) -> None:
    opened = keys.unlock(founded.folder, PASSPHRASE)
    assert opened.data_key == founded.founded.data_key
    assert len(opened.data_key) == 32
    assert (opened.slot.alias, opened.slot.role) == ("Wren", Role.LEAD)
    assert opened.slot.id == founded.founded.slot.id


def test_the_same_passphrase_from_another_input_method_opens(founded: FoundedFolder) -> None:
    wide = PASSPHRASE.replace(" ", "\u3000").replace("lantern", "ｌａｎｔｅｒｎ")
    assert wide != PASSPHRASE
    typed = unicodedata.normalize("NFD", wide)
    assert keys.unlock(founded.folder, typed).data_key == founded.founded.data_key


@pytest.mark.parametrize(
    "typed", ["", "a", PASSPHRASE + " ", PASSPHRASE.upper(), "\ud800", "x" * 10**6]
)
def test_a_wrong_passphrase(founded: FoundedFolder, typed: str) -> None:
    with pytest.raises(WrongPassphrase):
        keys.unlock(founded.folder, typed)


def test_the_recovery_code_opens(founded: FoundedFolder) -> None:
    typed = founded.founded.recovery_code.lower().replace("-", " ")
    opened = keys.unlock_with_recovery(founded.folder, typed)
    assert opened.data_key == founded.founded.data_key
    assert opened.slot.kind is SlotKind.RECOVERY


def test_a_mistyped_and_a_foreign_recovery_code(founded: FoundedFolder) -> None:
    code = founded.founded.recovery_code
    wrong = code[:-1] + ("0" if code[-1] != "0" else "2")
    with pytest.raises(MistypedRecoveryCode):
        keys.unlock_with_recovery(founded.folder, wrong)
    with pytest.raises(WrongPassphrase):
        keys.unlock_with_recovery(founded.folder, recovery.write_code(bytes(20)))


def test_the_recovery_code_is_no_passphrase(founded: FoundedFolder) -> None:
    with pytest.raises(WrongPassphrase):
        keys.unlock(founded.folder, founded.founded.recovery_code)


def test_the_file_is_for_its_owner_only_and_holds_no_secret(founded: FoundedFolder) -> None:
    path = founded.folder / keyfile.NAME
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    text = path.read_text()
    assert founded.founded.data_key.hex() not in text
    assert founded.founded.recovery_code not in text
    assert recovery.read_code(founded.founded.recovery_code).hex() not in text
    assert [entry.name for entry in founded.folder.iterdir()] == [keyfile.NAME]
    assert founded.founded.data_key.hex() not in repr(founded.founded)


@pytest.mark.parametrize("name", ["vault.keys", "vault.db"])
def test_founding_over_a_vault_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"precious")
    with pytest.raises(VaultExists):
        keys.found(tmp_path, "Wren", PASSPHRASE, keys.MINIMUM)
    assert [(entry.name, entry.read_bytes()) for entry in tmp_path.iterdir()] == [
        (name, b"precious")
    ]


def test_an_endless_alias_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(TooLong):
        keys.found(tmp_path / "new", "x" * 100_000, PASSPHRASE, keys.MINIMUM)
    assert not (tmp_path / "new").exists()


def test_a_cost_below_the_minimum_is_not_founded(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="bounds"):
        keys.found(tmp_path, "Wren", PASSPHRASE, keys.Cost(1024, 1, 1))
    assert not list(tmp_path.iterdir())


def test_no_vault(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        keys.unlock(tmp_path, PASSPHRASE)


@pytest.mark.parametrize(
    ("field", "other"),
    [
        ("id", "0" * 32),
        ("kind", "recovery"),
        ("alias", "Somebody"),
        ("role", "intake"),
        ("salt", "00" * 16),
        ("m", 65536 + 1024),
        ("t", 4),
        ("p", 3),
        ("commitment", "00" * 32),
        ("public", "09" + "00" * 31),
        ("wrapped", "00" * slots.WRAPPED_BYTES),
        ("sealed", "00" * slots.SEALED_BYTES),
        ("sealed", "09" + "00" * (slots.SEALED_BYTES - 1)),
    ],
)
def test_each_field_that_somebody_changed_with_the_digest_mended_is_refused(
    founded: FoundedFolder, field: str, other: object
) -> None:
    document = written(founded)
    document["slots"][0][field] = other
    (founded.folder / keyfile.NAME).write_bytes(rendered(document))
    with pytest.raises((VaultDamaged, WrongPassphrase)):
        keys.unlock(founded.folder, PASSPHRASE)


@pytest.mark.parametrize(
    ("field", "other"), [("vault", "0" * 32), ("generation", 2), ("mac", "00" * 32)]
)
def test_each_header_field_that_somebody_changed_is_refused(
    founded: FoundedFolder, field: str, other: object
) -> None:
    (founded.folder / keyfile.NAME).write_bytes(rendered(written(founded) | {field: other}))
    with pytest.raises((VaultDamaged, WrongPassphrase)):
        keys.unlock(founded.folder, PASSPHRASE)


def test_another_persons_slot_changed_is_noticed_too(founded: FoundedFolder) -> None:
    document = written(founded)
    document["slots"][1]["role"] = "intake"
    (founded.folder / keyfile.NAME).write_bytes(rendered(document))
    with pytest.raises(VaultDamaged, match="keys-mac"):
        keys.unlock(founded.folder, PASSPHRASE)


def test_a_slot_removed_or_swapped_is_noticed(founded: FoundedFolder) -> None:
    for change in (lambda held: held[:1], lambda held: held[::-1]):
        document = written(founded)
        document["slots"] = change(document["slots"])
        (founded.folder / keyfile.NAME).write_bytes(rendered(document))
        with pytest.raises(VaultDamaged, match="keys-mac"):
            keys.unlock(founded.folder, PASSPHRASE)


def test_damage_is_never_called_a_wrong_passphrase(founded: FoundedFolder) -> None:
    path = founded.folder / keyfile.NAME
    document = written(founded)
    document["slots"][0]["salt"] = "00" * 16
    path.write_bytes(rendered(document, mend_digest=False))
    with pytest.raises(VaultDamaged, match="keys-digest"):
        keys.unlock(founded.folder, PASSPHRASE)


def test_a_lead_who_knows_no_passphrase_can_seal_a_new_data_key(founded: FoundedFolder) -> None:
    """What removing somebody will need: the old slot opens a data key that it never saw."""
    held = keyfile.read(founded.folder)
    slot = held.slots[0]
    place = Place(held.vault_id, slot.id)
    new_key = bytes(32)
    resealed = slots.Slot(
        slot.id, slot.holder, slot.salt, slot.cost, slot.commitment, slot.public_key,
        slot.wrapped_key, slots.seal(place, slot.public_key, new_key),
    )  # fmt: skip
    new = keyfile.KeyFile(held.vault_id, held.generation + 1, (resealed,)).signed(new_key)
    keyfile.write(founded.folder, new)
    assert keys.unlock(founded.folder, PASSPHRASE).data_key == new_key
    with pytest.raises(WrongPassphrase):  # the recovery slot was left out of the new generation
        keys.unlock_with_recovery(founded.folder, founded.founded.recovery_code)


def test_a_ciphertext_moved_to_another_slot_does_not_open() -> None:
    secret, data_key = b"secret", bytes(32)
    here, there = Place("a" * 32, "b" * 32), Place("a" * 32, "c" * 32)
    elsewhere = Place("d" * 32, "b" * 32)
    slot = slots.make(
        here, Holder(SlotKind.PASSPHRASE, "", Role.LEAD), secret, keys.MINIMUM, data_key
    )
    assert slots.open_(here, slot, secret) == data_key
    for place in (there, elsewhere):
        with pytest.raises(WrongPassphrase):
            slots.open_(place, slot, secret)


def test_a_second_member_of_staff_opens_with_their_own(founded: FoundedFolder) -> None:
    held, data_key = keyfile.read(founded.folder), founded.founded.data_key
    place = Place(held.vault_id, "e" * 32)
    holder = Holder(SlotKind.PASSPHRASE, "Heron", Role.INTAKE)
    slot = slots.make(place, holder, b"another one", stretch.MINIMUM, data_key)
    new = keyfile.KeyFile(held.vault_id, 1, (*held.slots, slot)).signed(data_key)
    keyfile.write(founded.folder, new)
    opened = keys.unlock(founded.folder, "another one")
    assert (opened.slot.alias, opened.slot.role, opened.data_key) == (
        "Heron",
        Role.INTAKE,
        data_key,
    )


def test_the_keys_of_another_vault_give_another_key(founded: FoundedFolder, tmp_path: Path) -> None:
    other = keys.found(tmp_path / "other", "Wren", PASSPHRASE, keys.MINIMUM)
    assert other.data_key != founded.founded.data_key
    assert other.recovery_code != founded.founded.recovery_code
    shutil.copy(tmp_path / "other" / keyfile.NAME, founded.folder / keyfile.NAME)
    assert keys.unlock(founded.folder, PASSPHRASE).data_key == other.data_key


def test_a_stale_part_of_an_interrupted_founding_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "vault.keys.part").write_bytes(b"half")
    keys.found(tmp_path, "Wren", PASSPHRASE, keys.MINIMUM)
    assert [entry.name for entry in tmp_path.iterdir()] == [keyfile.NAME]
    assert json.loads((tmp_path / keyfile.NAME).read_bytes())["version"] == 1


_IMPORTS = """
import resource
from intake_desktop.domain.errors import StorageFailed, StorageFull
from intake_desktop.vault import database, keys
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
X25519PrivateKey.generate()  # it loads the rest of itself only now
"""


def test_a_folder_that_cannot_be_written(ordinary_user: OrdinaryUser) -> None:
    code = """
for name in ("closed", "closed/new"):
    (folder / "closed").mkdir(exist_ok=True)
    (folder / "closed").chmod(0o500)
    try:
        keys.found(folder / name, "Wren", "葡萄 月亮", keys.MINIMUM)
    except StorageFailed as error:
        print(error.why, list((folder / "closed").iterdir()))
"""
    assert ordinary_user.run(_IMPORTS, code) == "not-writable []\nnot-writable []"


def test_a_file_that_cannot_grow(ordinary_user: OrdinaryUser) -> None:
    code = """
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
try:
    keys.found(folder, "Wren", "葡萄 月亮", keys.MINIMUM)
except StorageFull:
    print("full", list(folder.iterdir()))
"""
    assert ordinary_user.run(_IMPORTS, code) == "full []"

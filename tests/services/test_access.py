"""The door of the vault: founding, unlocking, and never half a vault."""

import random
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from intake_desktop.domain.errors import (
    StorageFull,
    SyncedFolder,
    VaultDamaged,
    VaultExists,
    VaultMissing,
    WeakPassphrase,
    WrongPassphrase,
)
from intake_desktop.domain.staff import Role, Training
from intake_desktop.services import access
from intake_desktop.services.access import FoundingLead, Standing
from intake_desktop.services.session import Desk
from intake_desktop.vault import database, keys, patience, transaction
from ordinary_user import OrdinaryUser

PASSPHRASE = "葡萄 月亮 椅子 lantern"
LEAD = FoundingLead("Wren", date(2026, 1, 9), "the coalition")


class StillClock:
    def now(self) -> datetime:
        return datetime(2026, 3, 4, 21, 5, tzinfo=UTC)

    def today(self) -> date:
        return date(2026, 3, 4)


class Dice:
    def __init__(self) -> None:
        self._random = random.Random(7)

    def below(self, limit: int) -> int:
        return self._random.randrange(limit)

    def token(self) -> str:
        return f"{self._random.getrandbits(128):032x}"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The lowest cost that the product allows, so that a second is not spent on each derivation."""
    monkeypatch.setattr(keys, "calibrate", lambda: keys.MINIMUM)
    return Desk(tmp_path / "vault", StillClock(), Dice())


def test_from_nothing_to_a_vault_that_opens_again(desk: Desk) -> None:
    assert access.examine(desk) is Standing.ABSENT
    founded = access.found(desk, LEAD, PASSPHRASE)
    assert (founded.actor.alias, founded.actor.role) == ("Wren", Role.LEAD)
    access.lock(founded.session)
    assert access.examine(desk) is Standing.READY
    unlocked = access.unlock(desk, PASSPHRASE)
    assert unlocked.actor == founded.actor
    with unlocked.session.vault.transaction() as tx:
        assert tx.staff.all() == (founded.actor,)
        training = Training(founded.actor.id, LEAD.trained_on, LEAD.trained_by)
        assert tx.staff.training_of(founded.actor.id) == (training,)
    access.lock(unlocked.session)
    opened = keys.unlock_with_recovery(desk.folder, founded.recovery_code)
    database.open_(desk.folder, opened.data_key).close()


def test_a_wrong_passphrase_and_damage_are_told_apart(desk: Desk) -> None:
    with pytest.raises(VaultMissing):
        access.unlock(desk, PASSPHRASE)
    access.lock(access.found(desk, LEAD, PASSPHRASE).session)
    with pytest.raises(WrongPassphrase):
        access.unlock(desk, "another one altogether")
    path = desk.folder / database.NAME
    content = bytearray(path.read_bytes())
    content[200] ^= 1
    path.write_bytes(content)
    assert access.examine(desk) is Standing.READY
    (desk.folder / patience.NAME).unlink()  # else the next try would be too soon
    with pytest.raises(VaultDamaged):
        access.unlock(desk, PASSPHRASE)


@pytest.mark.parametrize("passphrase", ["", "a", "字", "password", "Wren"])
def test_an_easy_passphrase_makes_nothing(desk: Desk, passphrase: str) -> None:
    with pytest.raises(WeakPassphrase):
        access.found(desk, LEAD, passphrase)
    assert not desk.folder.exists()


def test_a_second_founding_leaves_the_first_alone(desk: Desk) -> None:
    first = access.found(desk, LEAD, PASSPHRASE)
    access.lock(first.session)
    before = {entry.name: entry.read_bytes() for entry in desk.folder.iterdir()}
    with pytest.raises(VaultExists):
        access.found(desk, LEAD, PASSPHRASE)
    assert {entry.name: entry.read_bytes() for entry in desk.folder.iterdir()} == before
    assert set(before) == {"vault.db", "vault.keys"}


@pytest.mark.parametrize("broken", ["create", "add", "add_training"])
def test_after_an_error_there_is_no_half_made_vault(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    """The disk fills up at each step in turn; tests/vault tries real full disks."""

    def full(*_: object) -> None:
        raise StorageFull

    where = database if broken == "create" else transaction.Staff
    with monkeypatch.context() as patch:
        patch.setattr(where, broken, full)
        with pytest.raises(StorageFull):
            access.found(desk, LEAD, PASSPHRASE)
    assert list(desk.folder.iterdir()) == []
    assert access.examine(desk) is Standing.ABSENT
    access.lock(access.found(desk, LEAD, PASSPHRASE).session)  # and another try succeeds


_IMPORTS = """
import resource
from datetime import date
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
import zxcvbn
from intake_desktop.domain.errors import StorageFailed, StorageFull
from intake_desktop.host.clock import SystemClock
from intake_desktop.services import access
from intake_desktop.services.session import Desk
from intake_desktop.vault import keys, migrate
migrate.scripts()
X25519PrivateKey.generate()
keys.calibrate = lambda: keys.MINIMUM
lead = access.FoundingLead("Wren", date(2026, 1, 9), "the coalition")
"""


@pytest.mark.parametrize("limit", [500, 4000, 50_000, 140_000, 151_000])
def test_really_full_at_any_point(ordinary_user: OrdinaryUser, limit: int) -> None:
    code = f"""
resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
try:
    access.found(Desk(folder / "vault", SystemClock(), None), lead, "葡萄 月亮 椅子 lantern")
except (StorageFull, StorageFailed) as error:
    print(list((folder / "vault").iterdir()))
"""
    assert ordinary_user.run(_IMPORTS, code) == "[]"


def test_a_folder_that_cannot_be_written(ordinary_user: OrdinaryUser) -> None:
    code = """
folder.chmod(0o500)
try:
    access.found(Desk(folder / "vault", SystemClock(), None), lead, "葡萄 月亮 椅子 lantern")
except StorageFailed as error:
    print(error.why, list(folder.iterdir()))
"""
    assert ordinary_user.run(_IMPORTS, code) == "not-writable []"


def test_a_synced_folder_is_refused_at_each_open(tmp_path: Path) -> None:
    """Before a vault is made there, before a passphrase is asked for, and before one is used."""
    synced = Desk(tmp_path / "Dropbox" / "vault", StillClock(), Dice())
    for attempt in (
        lambda: access.examine(synced),
        lambda: access.found(synced, LEAD, PASSPHRASE),
        lambda: access.unlock(synced, PASSPHRASE),
    ):
        with pytest.raises(SyncedFolder, match="Dropbox"):
            attempt()
    assert not synced.folder.exists()

"""Staff come and go: who may, who gets in afterwards, and what the log and the copies hear."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import (
    AliasTaken,
    LastLead,
    NotFound,
    NotYourself,
    OnlyLead,
    StorageFull,
    TooSoon,
    VaultError,
    WeakPassphrase,
    WrongPassphrase,
)
from intake_desktop.domain.staff import Role, Training
from intake_desktop.services import access, passphrases, staff
from intake_desktop.vault import copies, copy_folders, database, keyfile, keys, patience
from intake_desktop.vault.copy_list import BACKUPS, Listed
from intake_desktop.vault.keyring import Keyring
from services.staffed import FINCH, FINCH_PASSPHRASE, LEAD_PASSPHRASE, Staffed

NEW = "Kiesel Fahrrad 雨伞 lamp"


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Staffed]:
    monkeypatch.setattr(keys, "calibrate", lambda: keys.MINIMUM)
    house = Staffed(tmp_path / "vault")
    yield house
    house.close()


def reopened(house: Staffed, passphrase: str) -> access.Unlocked:
    access.lock(house.session)
    unlocked = access.unlock(house.desk, passphrase)
    house.session = unlocked.session
    return unlocked


def copied(house: Staffed) -> Path:
    """A backup as ``vault.copies`` finds it, listed in the vault."""
    at = house.session.clock.now()
    folder = house.session.vault.folder
    part = copy_folders.new_part(folder / BACKUPS, at)
    access.lock(house.session)
    for name in (database.NAME, keyfile.NAME):
        shutil.copy(folder / name, part / name)
    copy = copy_folders.finish(part)
    house.session = access.unlock(house.desk, LEAD_PASSPHRASE).session
    with house.session.transaction() as tx:
        tx.copies.put(Listed("a" * 32, BACKUPS, copy.name, at, 4096, 1))
        tx.audit.note(house.lead, Action.COPY_MADE, at)
    return copy


def test_a_colleague_gets_in_with_a_passphrase_of_their_own(house: Staffed) -> None:
    finch = house.add_finch()
    assert (finch.alias, finch.role) == ("Finch", Role.INTAKE)
    view = staff.look(house.session, house.lead)
    assert [member.actor.alias for member in view.members] == ["Wren", "Finch"]
    assert view.members[1].trained == Training(finch.id, FINCH.trained_on, FINCH.trained_by)
    assert (view.members[0].memory_mib, view.members[0].passes) == (64, 3)
    assert house.actions() == [Action.VAULT_FOUNDED, Action.STAFF_ADDED]
    unlocked = reopened(house, FINCH_PASSPHRASE)
    assert unlocked.actor == finch


def test_only_a_lead_does_any_of_it(house: Staffed) -> None:
    finch = house.add_finch()
    for forbidden in (
        lambda: staff.look(house.session, finch),
        lambda: staff.add(house.session, finch, FINCH, NEW),
        lambda: staff.change_role(house.session, finch, finch.id, Role.LEAD),
        lambda: staff.remove(house.session, finch, house.lead.id),
    ):
        with pytest.raises(OnlyLead):
            forbidden()


def test_what_is_refused_changes_nothing(house: Staffed) -> None:
    finch = house.add_finch()
    before = (house.desk.folder / keyfile.NAME).read_bytes()
    with pytest.raises(WeakPassphrase):
        staff.add(house.session, house.lead, FINCH, "Finch1234")
    with pytest.raises(AliasTaken):
        staff.add(house.session, house.lead, FINCH, NEW)
    with pytest.raises(LastLead):
        staff.change_role(house.session, house.lead, house.lead.id, Role.INTAKE)
    with pytest.raises(NotYourself):
        staff.remove(house.session, house.lead, house.lead.id)
    with pytest.raises(NotFound):
        staff.remove(house.session, house.lead, "0" * 32)
    assert (house.desk.folder / keyfile.NAME).read_bytes() == before
    assert len(house.actions()) == 2
    assert staff.look(house.session, house.lead).members[1].actor == finch


def test_a_disk_that_fills_up_leaves_keys_and_list_together(house: Staffed) -> None:
    before = (house.desk.folder / keyfile.NAME).read_bytes()
    with suppress(StorageFull), staff.changing_keys(house.session) as (tx, ring):
        ring.add_member("Crow", Role.LEAD, NEW, keys.MINIMUM)
        tx.audit.note(house.lead, Action.STAFF_ADDED, house.clock.now())
        raise StorageFull  # as the end of the transaction would
    assert (house.desk.folder / keyfile.NAME).read_bytes() == before
    assert house.actions() == [Action.VAULT_FOUNDED]


def test_a_changed_role_counts_from_the_next_unlocking(house: Staffed) -> None:
    finch = house.add_finch()
    staff.change_role(house.session, house.lead, finch.id, Role.LEAD)
    assert house.actions()[-1] == Action.STAFF_ROLE_CHANGED
    unlocked = reopened(house, FINCH_PASSPHRASE)
    assert unlocked.actor.role is Role.LEAD
    staff.change_role(unlocked.session, unlocked.actor, house.lead.id, Role.INTAKE)
    with pytest.raises(LastLead):
        staff.change_role(unlocked.session, unlocked.actor, finch.id, Role.INTAKE)


def test_who_is_removed_stays_out_and_stays_known(house: Staffed) -> None:
    finch = house.add_finch()
    told: list[tuple[int, int]] = []
    removed = staff.remove(
        house.session, house.lead, finch.id, lambda done, whole: told.append((done, whole))
    )
    assert removed.owing == ()
    view = staff.look(house.session, house.lead)
    assert [member.actor.alias for member in view.members] == ["Wren"]
    assert [(each.actor.alias, each.left_at) for each in view.former] == [
        ("Finch", house.clock.now())
    ]
    assert house.actions()[-2:] == [Action.STAFF_REMOVED, Action.KEYS_RENEWED]
    access.lock(house.session)
    with pytest.raises(WrongPassphrase):
        access.unlock(house.desk, FINCH_PASSPHRASE)
    (house.desk.folder / patience.NAME).unlink()
    house.session = access.unlock(house.desk, LEAD_PASSPHRASE).session


def test_a_copy_gets_new_keys_at_once_and_is_owed_a_new_data_key(house: Staffed) -> None:
    finch = house.add_finch()
    copy = copied(house)
    passphrases.change(house.session, house.lead, LEAD_PASSPHRASE, NEW)
    assert keyfile.read(copy) == keyfile.read(house.desk.folder)
    old_key = house.session.vault.data_key
    removed = staff.remove(house.session, house.lead, finch.id)
    # The copy is listed as owing until it is encrypted anew, and the old key is kept for that.
    assert [(each.place, each.made_at) for each in removed.owing] == [(BACKUPS, house.clock.now())]
    with house.session.transaction() as tx:
        assert tx.copies.former_keys() == {1: old_key}
    reached = copies.rekey(
        house.desk.folder,
        [house.desk.folder / BACKUPS],
        {1: old_key},
        house.session.vault.data_key,
    )
    (done,) = reached.done
    assert keys.unlock(done, NEW).data_key == house.session.vault.data_key
    with pytest.raises(WrongPassphrase):
        keys.unlock(done, FINCH_PASSPHRASE)


def test_where_list_and_keys_differ_the_keys_count(house: Staffed) -> None:
    """As after a crash between the two, or a restore of an older copy with the present keys."""
    finch = house.add_finch()
    ring = Keyring(house.desk.folder, house.session.vault.data_key)
    crow = ring.add_member("Crow", Role.INTAKE, NEW, keys.MINIMUM)
    ring.change_role(finch.id, Role.LEAD)
    before = len(house.actions())
    access.enter(house.session, house.lead)
    with house.session.transaction() as tx:
        assert tx.staff.get(crow.id).alias == "Crow"
        assert tx.staff.get(finch.id).role is Role.LEAD
    assert len(house.actions()) == before + 3
    access.enter(house.session, house.lead)
    assert len(house.actions()) == before + 4  # only that somebody came in
    ring.drop_member(finch.id)
    access.enter(house.session, house.lead)
    assert [each.actor.id for each in staff.look(house.session, house.lead).former] == [finch.id]


# --- one's own passphrase -------------------------------------------------------------


def test_a_changed_passphrase_leaves_the_database_alone_but_for_the_log(house: Staffed) -> None:
    passphrases.change(house.session, house.lead, LEAD_PASSPHRASE, NEW)
    assert house.actions()[-1] == Action.PASSPHRASE_CHANGED
    assert reopened(house, NEW).actor == house.lead
    access.lock(house.session)
    with pytest.raises(WrongPassphrase):
        access.unlock(house.desk, LEAD_PASSPHRASE)
    (house.desk.folder / patience.NAME).unlink()
    house.session = access.unlock(house.desk, NEW).session


def test_the_old_passphrase_is_no_free_guess(house: Staffed) -> None:
    for error in (WrongPassphrase, TooSoon):
        with pytest.raises(error):
            passphrases.change(house.session, house.lead, "a wild guess", NEW)
    assert 0 < passphrases.wait_seconds(house.session, house.lead) <= 1
    with pytest.raises(WeakPassphrase):
        passphrases.change(house.session, house.lead, LEAD_PASSPHRASE, "Wren123")


def test_who_is_at_the_desk_is_asked_by_their_own_passphrase(house: Staffed) -> None:
    passphrases.confirm(house.session, house.lead, LEAD_PASSPHRASE)
    assert passphrases.wait_seconds(house.session, house.lead) == 0
    house.add_finch()
    actions = house.actions()
    with pytest.raises(WrongPassphrase):
        passphrases.confirm(house.session, house.lead, FINCH_PASSPHRASE)
    assert 0 < passphrases.wait_seconds(house.session, house.lead) <= 1
    with pytest.raises(TooSoon):
        passphrases.confirm(house.session, house.lead, LEAD_PASSPHRASE)
    assert house.actions() == actions


def test_wrong_tries_at_the_door_slow_the_next_ones(house: Staffed) -> None:
    access.lock(house.session)
    with pytest.raises(WrongPassphrase):
        access.unlock(house.desk, "a wild guess")
    with pytest.raises(TooSoon):
        access.unlock(house.desk, LEAD_PASSPHRASE)
    assert 0 < access.wait_seconds(house.desk) <= 1
    (house.desk.folder / patience.NAME).unlink()
    house.session = access.unlock(house.desk, LEAD_PASSPHRASE).session
    assert access.wait_seconds(house.desk) == 0


def test_a_faster_machine_makes_guessing_slower(
    house: Staffed, monkeypatch: pytest.MonkeyPatch
) -> None:
    more = keys.Cost(96 * 1024, 4, 4)
    monkeypatch.setattr(keys, "calibrate", lambda: more)
    unlocked = reopened(house, LEAD_PASSPHRASE)
    (member,) = staff.look(unlocked.session, unlocked.actor).members
    assert (member.memory_mib, member.passes) == (96, 4)
    assert house.actions()[-1] == Action.COST_RAISED
    monkeypatch.setattr(keys, "calibrate", lambda: keys.MINIMUM)
    unlocked = reopened(house, LEAD_PASSPHRASE)  # it is never made cheaper
    (member,) = staff.look(unlocked.session, unlocked.actor).members
    assert member.passes == 4
    assert house.actions().count(Action.COST_RAISED) == 1


def test_a_wrong_passphrase_raises_no_cost(house: Staffed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "calibrate", lambda: keys.Cost(96 * 1024, 4, 4))
    access.lock(house.session)
    before = (house.desk.folder / keyfile.NAME).read_bytes()
    with pytest.raises(VaultError):
        access.unlock(house.desk, "a wild guess")
    assert (house.desk.folder / keyfile.NAME).read_bytes() == before
    (house.desk.folder / patience.NAME).unlink()
    house.session = access.unlock(house.desk, LEAD_PASSPHRASE).session

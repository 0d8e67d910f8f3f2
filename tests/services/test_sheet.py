"""The recovery sheet: replaced, revoked, and the way in when every passphrase is forgotten."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_desktop.domain.audit import Action
from intake_desktop.domain.errors import (
    MistypedRecoveryCode,
    NotFound,
    OnlyLead,
    VaultDamaged,
    VaultExists,
    WeakPassphrase,
    WrongPassphrase,
)
from intake_desktop.domain.staff import Role
from intake_desktop.services import access, sheet
from intake_desktop.services.access import Standing
from intake_desktop.vault import keyfile, keys, patience
from services.staffed import FINCH_PASSPHRASE, LEAD_PASSPHRASE, Staffed

NEW = "Kiesel Fahrrad 雨伞 lamp"


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Staffed]:
    monkeypatch.setattr(keys, "calibrate", lambda: keys.MINIMUM)
    house = Staffed(tmp_path / "vault")
    yield house
    house.close()


def forget_tries(house: Staffed) -> None:
    (house.desk.folder / patience.NAME).unlink()


def test_all_passphrases_are_lost_and_the_sheet_opens(house: Staffed) -> None:
    house.add_finch(Role.LEAD)
    access.lock(house.session)
    opened = sheet.open_with_code(house.desk, house.code.lower().replace("-", " "))
    assert [lead.alias for lead in opened.leads] == ["Wren", "Finch"]
    unlocked = sheet.take_over(opened, opened.leads[1], NEW)
    house.session = unlocked.session
    assert unlocked.actor.alias == "Finch"
    assert house.actions()[-2:] == [Action.VAULT_OPENED_WITH_SHEET, Action.PASSPHRASE_CHANGED]
    access.lock(house.session)
    with pytest.raises(WrongPassphrase):
        access.unlock(house.desk, FINCH_PASSPHRASE)
    forget_tries(house)
    assert access.unlock(house.desk, NEW).actor.alias == "Finch"
    # The sheet stays valid until it is replaced, and nobody else's passphrase changed.
    assert len(sheet.open_with_code(house.desk, house.code).leads) == 2
    house.session = access.unlock(house.desk, LEAD_PASSPHRASE).session


def test_only_leads_can_be_taken_over_and_only_with_a_strong_passphrase(house: Staffed) -> None:
    finch = house.add_finch()
    access.lock(house.session)
    opened = sheet.open_with_code(house.desk, house.code)
    house.session = opened.session
    assert [lead.alias for lead in opened.leads] == ["Wren"]
    with pytest.raises(NotFound):
        sheet.take_over(opened, finch, NEW)
    with pytest.raises(WeakPassphrase):
        sheet.take_over(opened, opened.leads[0], "Wren1234")
    access.lock(house.session)
    house.session = access.unlock(house.desk, LEAD_PASSPHRASE).session


def test_a_typo_is_told_at_once_and_is_no_try(house: Staffed) -> None:
    access.lock(house.session)
    wrong = house.code[:-1] + ("0" if house.code[-1] != "0" else "2")
    with pytest.raises(MistypedRecoveryCode):
        sheet.open_with_code(house.desk, wrong)
    assert access.wait_seconds(house.desk) == 0
    with pytest.raises(WrongPassphrase):
        sheet.open_with_code(house.desk, keys.recovery.write_code(bytes(20)))
    assert access.wait_seconds(house.desk) > 0
    forget_tries(house)
    house.session = access.unlock(house.desk, LEAD_PASSPHRASE).session


def test_another_sheet_and_none(house: Staffed) -> None:
    view = sheet.look(house.session, house.lead)
    assert (view.is_valid, view.made_at) == (True, house.clock.now())
    house.clock.pass_(days=3)
    code = sheet.replace(house.session, house.lead)
    assert code != house.code
    assert sheet.look(house.session, house.lead).made_at == house.clock.now()
    with pytest.raises(WrongPassphrase):
        keys.unlock_with_recovery(house.desk.folder, house.code)
    assert keys.unlock_with_recovery(house.desk.folder, code)
    sheet.revoke(house.session, house.lead)
    assert not sheet.look(house.session, house.lead).is_valid
    with pytest.raises(WrongPassphrase):
        keys.unlock_with_recovery(house.desk.folder, code)
    assert house.actions()[1:] == [Action.SHEET_REPLACED, Action.SHEET_REVOKED]
    assert code not in (house.desk.folder / keyfile.NAME).read_text()


def test_new_keys_for_everybody_leave_every_way_in(house: Staffed) -> None:
    house.add_finch()
    old = (house.desk.folder / keyfile.NAME).read_bytes()
    sheet.renew_keys(house.session, house.lead)
    assert house.actions()[-1] == Action.KEYS_RENEWED
    access.lock(house.session)
    for passphrase in (LEAD_PASSPHRASE, FINCH_PASSPHRASE):
        access.lock(access.unlock(house.desk, passphrase).session)
    new = (house.desk.folder / keyfile.NAME).read_bytes()
    (house.desk.folder / keyfile.NAME).write_bytes(old)
    with pytest.raises(VaultDamaged):
        access.unlock(house.desk, LEAD_PASSPHRASE)
    (house.desk.folder / keyfile.NAME).write_bytes(new)
    house.session = access.unlock(house.desk, LEAD_PASSPHRASE).session


def test_intake_has_no_say(house: Staffed) -> None:
    finch = house.add_finch()
    for forbidden in (sheet.look, sheet.replace, sheet.revoke, sheet.renew_keys):
        with pytest.raises(OnlyLead):
            forbidden(house.session, finch)  # type: ignore[operator]


# --- keys that nothing belongs to ------------------------------------------------------


def test_a_cut_while_founding_has_a_way_on_that_loses_nothing(house: Staffed) -> None:
    access.lock(house.session)
    folder = house.desk.folder
    database, kept = folder / "vault.db", (folder / keyfile.NAME).read_bytes()
    assert not access.may_begin_anew(house.desk)
    held = database.read_bytes()
    database.unlink()
    with pytest.raises(VaultDamaged, match="no-database"):
        access.examine(house.desk)
    assert access.may_begin_anew(house.desk)
    name = access.begin_anew(house.desk)
    assert (folder / name).read_bytes() == kept
    assert access.examine(house.desk) is Standing.ABSENT
    # Put back, it opens as before.
    (folder / name).rename(folder / keyfile.NAME)
    database.write_bytes(held)
    house.session = access.unlock(house.desk, LEAD_PASSPHRASE).session


@pytest.mark.parametrize(
    "beside", ["vault.db-wal", "vault.db.next", "restoring", "backups/20260304T210500Z"]
)
def test_keys_that_something_may_belong_to_stay(
    tmp_path: Path, house: Staffed, beside: str
) -> None:
    access.lock(house.session)
    folder = house.desk.folder
    held = (folder / "vault.db").read_bytes()
    (folder / "vault.db").unlink()
    (folder / beside).mkdir(parents=True)
    assert not access.may_begin_anew(house.desk)
    with pytest.raises(VaultExists):
        access.begin_anew(house.desk)
    assert (folder / keyfile.NAME).exists()
    if beside != "backups/20260304T210500Z":
        (folder / beside).rmdir()
    (folder / "vault.db").write_bytes(held)
    house.session = access.unlock(house.desk, LEAD_PASSPHRASE).session

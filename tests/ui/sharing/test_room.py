"""From the terms of a release to its record, over a real vault."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intake_desktop.domain.consent import Kind
from intake_desktop.services import limits
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.sharing.room import SharingRoom
from intake_desktop.ui.workplace import Workplace
from services.desk import OpenDesk, yes
from services.filled_forms import filled, sign
from services.releases import release
from ui.meeting.vault_desk import VaultDesk

HOSTILE = "\U0002c029 <b>&amp;</b> '; -- \x00 שלום " * 40


@pytest.fixture
def vault(runner: Runner, tmp_path: Path) -> Iterator[VaultDesk]:
    folder = tmp_path / "vault"
    folder.mkdir()
    held = VaultDesk(runner, folder)
    yield held
    held.ask(OpenDesk.close)


@pytest.fixture
def person_id(vault: VaultDesk) -> str:
    return vault.ask(lambda desk: desk.keeping(yes("B4")).person.id)


@pytest.fixture
def room(
    appearance: Appearance, runner: Runner, vault: VaultDesk, ask: Ask, qtbot: QtBot
) -> SharingRoom:
    room = SharingRoom(Workplace(runner, vault.session, vault.actor, ask, appearance.languages))
    qtbot.addWidget(room)
    room.show()
    return room


def to_paper(room: SharingRoom, runner: Runner, person_id: str, purpose: str) -> None:
    room.start(person_id)
    room.terms.recipient.set_text("Harbour Street Dental Clinic")
    room.terms.purpose.set_text(purpose)
    room.terms.lines.set_values({"D12": "yes"})
    room.terms.paper.click()
    runner.drain()
    assert room.paper.isVisible()
    assert room.paper.signed_button.isEnabled()


def test_signed_twice_is_one_release_and_no_complaint(
    room: SharingRoom, runner: Runner, vault: VaultDesk, person_id: str
) -> None:
    to_paper(room, runner, person_id, "an appointment")
    left: list[str] = []
    room.left.connect(left.append)
    room.paper.signed_button.click()
    room.paper.signed_button.click()
    runner.drain()
    assert vault.rows("SELECT count(*) FROM consent WHERE kind = 'D'") == [(1,)]
    assert left == [person_id]
    assert room.paper.banner.isHidden()


def test_renewed_a_release_says_what_it_said_and_takes_its_place(
    room: SharingRoom, runner: Runner, vault: VaultDesk, person_id: str
) -> None:
    old = vault.ask(
        lambda desk: release(desk, person_id, ("D9", "D12"), details={"D9": "Rain"}, once=False)
    )
    vault.clock.pass_(days=6)
    room.start(person_id, old)
    terms = room.terms.terms()
    assert (terms.recipient, terms.purpose, terms.items) == (old.recipient, old.purpose, old.items)
    assert (terms.details, terms.once) == ({"D9": "Rain"}, False)
    assert terms.ends_on == vault.clock.today() + timedelta(days=7)
    room.terms.paper.click()
    runner.drain()
    room.paper.signed_button.click()
    runner.drain()
    states = vault.rows("SELECT ended_early_as FROM consent WHERE kind = 'D' ORDER BY starts_at")
    assert states == [("replaced",), (None,)]
    room.start(person_id)
    assert room.terms.terms().recipient == ""


def test_what_can_not_be_printed_is_said_at_its_field(
    room: SharingRoom, runner: Runner, vault: VaultDesk, person_id: str
) -> None:
    vault.ask(lambda desk: limits.shorten(desk.session, desk.actor, Kind.SHARING, 20))
    room.start(person_id)
    room.terms.recipient.set_text("Open Door and Harbor Legal")
    room.terms.purpose.set_text("a dentist")
    room.terms.lines.set_values({"D12": "yes"})
    room.terms.paper.click()
    runner.drain()
    assert room.terms.recipient.problem() != ""
    room.terms.recipient.set_text("Open Door Clinic")
    room.terms.length.button("30").click()
    room.terms.paper.click()
    runner.drain()
    assert room.terms.isVisible()
    assert room.terms._message.isVisible()


def test_what_was_refused_may_be_signed_again(
    room: SharingRoom, runner: Runner, vault: VaultDesk, person_id: str
) -> None:
    to_paper(room, runner, person_id, HOSTILE)
    vault.clock.pass_(days=91)  # the record is locked meanwhile
    room.paper.signed_button.click()
    runner.drain()
    assert not room.paper.banner.isHidden()
    vault.clock.pass_(days=-91)
    room.paper.signed_button.click()
    runner.drain()
    ((purpose,),) = vault.rows("SELECT purpose FROM consent WHERE kind = 'D'")
    assert purpose == HOSTILE.strip()


def test_how_they_may_be_reached_is_read_where_a_release_would_tell_it(
    room: SharingRoom, runner: Runner, vault: VaultDesk, person_id: str
) -> None:
    ends_on = vault.clock.today() + timedelta(days=30)
    vault.ask(lambda desk: sign(desk, person_id, filled(Kind.CONTACT, ends_on)))
    room.start(person_id)
    runner.drain()
    banner = room.terms.contact
    assert banner.isHidden()
    room.terms.lines.rows["D11"].segmented.button("yes").click()
    assert banner.isVisible()
    banner.show_how.click()
    room.terms.lines.rows["D11"].segmented.button("no").click()
    assert banner.isHidden()
    room.terms.lines.rows["D11"].segmented.button("yes").click()
    assert not banner.show_how.isChecked()
    room.forget_reach()
    assert banner.isHidden()
    assert banner._reach is room.terms._reach is None
    # Nothing of it goes onto the release by itself.
    room.terms.recipient.set_text("Harbour Street Dental Clinic")
    assert "401" not in repr(room.terms.terms())


def test_an_answer_that_comes_late_shows_nobody_elses_way(
    room: SharingRoom, runner: Runner, vault: VaultDesk, person_id: str
) -> None:
    room.start(person_id)
    room.forget_reach()
    runner.drain()
    assert room.terms._reach is None

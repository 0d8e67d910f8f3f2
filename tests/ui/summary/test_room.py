"""The way out of a summary: shared once however often it is pressed, and only for whom it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intake_desktop.domain.consent import Consent
from intake_desktop.domain.sharing import SummaryField
from intake_desktop.services import withdrawing
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.summary.page import TO_THEMSELVES
from intake_desktop.ui.summary.room import SummaryRoom
from intake_desktop.ui.workplace import Workplace
from services.desk import OpenDesk, said, yes
from services.releases import release
from ui.meeting.vault_desk import VaultDesk


@pytest.fixture
def vault(runner: Runner, tmp_path: Path) -> Iterator[VaultDesk]:
    folder = tmp_path / "vault"
    folder.mkdir()
    held = VaultDesk(runner, folder)
    yield held
    held.ask(OpenDesk.close)


@pytest.fixture
def room(
    appearance: Appearance, runner: Runner, vault: VaultDesk, ask: Ask, qtbot: QtBot
) -> SummaryRoom:
    room = SummaryRoom(Workplace(runner, vault.session, vault.actor, ask, appearance.languages))
    qtbot.addWidget(room)
    room.show()
    return room


def somebody(vault: VaultDesk) -> str:
    answers = said(called="Rain", language="mandarin")
    return vault.ask(lambda desk: desk.keeping(yes("B4", "B5"), answers).person.id)


def ready(room: SummaryRoom, runner: Runner, person_id: str, to: str) -> None:
    """Chosen, ticked and previewed, as one reads it before it leaves."""
    room.start(person_id)
    runner.drain()
    room.page._to[to].click()
    room.page.boxes[SummaryField.LANGUAGE].click()
    runner.drain()
    assert room.page.save.isEnabled()


def a_release(vault: VaultDesk, person_id: str, *, once: bool = False) -> Consent:
    return vault.ask(lambda desk: release(desk, person_id, once=once))


@pytest.mark.parametrize("once", [True, False])
def test_pressed_twice_is_shared_once(
    room: SummaryRoom, runner: Runner, vault: VaultDesk, ask: Ask, tmp_path: Path, once: bool
) -> None:
    person_id = somebody(vault)
    ready(room, runner, person_id, a_release(vault, person_id, once=once).id)
    out = tmp_path / "paper.pdf"
    ask.answers = lambda _: out
    room.page.save.click()
    room.page.save.click()
    runner.drain()
    assert vault.count("disclosure") == 1
    assert out.is_file()
    assert room.page._said().startswith("Saved as paper.pdf")


def test_after_a_jam_it_may_leave_again_without_a_second_sharing(
    room: SummaryRoom, runner: Runner, vault: VaultDesk, ask: Ask, tmp_path: Path
) -> None:
    person_id = somebody(vault)
    ready(room, runner, person_id, a_release(vault, person_id, once=True).id)
    for name in ("first.pdf", "again.pdf"):
        ask.answers = lambda _, name=name: tmp_path / name
        room.page.save.click()
        runner.drain()
    assert (tmp_path / "first.pdf").read_bytes() == (tmp_path / "again.pdf").read_bytes()
    assert vault.count("disclosure") == 1


@pytest.mark.parametrize("how", ["ended", "withdrawn"])
def test_not_even_once_more_when_the_release_is_over(
    room: SummaryRoom, runner: Runner, vault: VaultDesk, ask: Ask, tmp_path: Path, how: str
) -> None:
    person_id = somebody(vault)
    given = a_release(vault, person_id)
    ready(room, runner, person_id, given.id)
    ask.answers = lambda _: tmp_path / "first.pdf"
    room.page.save.click()
    runner.drain()
    if how == "ended":
        vault.clock.pass_(days=8)
    else:
        vault.ask(lambda desk: withdrawing.withdraw(desk.session, desk.actor, given.id))
    ask.answers = lambda _: tmp_path / "again.pdf"
    room.page.save.click()
    runner.drain()
    assert (tmp_path / "first.pdf").is_file()
    assert not (tmp_path / "again.pdf").exists()


def test_who_was_here_before_is_not_seen_when_the_next_record_is_locked(
    room: SummaryRoom, runner: Runner, vault: VaultDesk
) -> None:
    ready(room, runner, somebody(vault), TO_THEMSELVES)
    other = somebody(vault)
    vault.clock.pass_(days=90)
    room.start(other)
    runner.drain()
    assert not room.page.save.isEnabled()
    assert room.page.boxes[SummaryField.LANGUAGE].isHidden()
    assert room.page._said()

"""What is theirs: in the language they pick, seen as it prints; the log knows that it was given."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from documents.papers import pypdf_text
from intake_desktop.domain.audit import Action
from intake_desktop.domain.languages import Language
from intake_desktop.services import deletion, papers, withdrawing
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask, Question
from intake_desktop.ui.own_papers.room import OwnPapersRoom
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.workplace import Workplace
from services.desk import OpenDesk
from services.releases import release
from services.test_withdrawing import report
from ui.looks import clipped, settle, unnamed
from ui.meeting.vault_desk import VaultDesk
from ui.people.guests import NEEDS, come, rain

GIVEN = f"SELECT count(*) FROM audit WHERE action = '{Action.HOLDINGS_GIVEN.value}'"


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
) -> OwnPapersRoom:
    room = OwnPapersRoom(Workplace(runner, vault.session, vault.actor, ask, appearance.languages))
    qtbot.addWidget(room)
    room.resize(1366 - 268, 768 - 50)
    room.show()
    return room


@pytest.fixture
def person_id(vault: VaultDesk) -> str:
    def somebody(desk: OpenDesk) -> str:
        who = rain(desk).person.id
        report(desk, who)
        return who

    return vault.ask(somebody)


@pytest.fixture
def save(room: OwnPapersRoom, runner: Runner, ask: Ask, tmp_path: Path) -> Callable[[], str]:
    """Saves the paper that is shown; gives what it says."""

    def saved() -> str:
        out = tmp_path / "paper.pdf"
        ask.answers = lambda _: out
        room.page.save.click()
        come(runner)
        return " ".join(pypdf_text(out.read_bytes()).split())

    return saved


def pick(room: OwnPapersRoom, runner: Runner, *languages: Language) -> None:
    room.page.languages.button("+".join(languages)).click()
    come(runner)


def test_nothing_is_preset_and_nothing_made_before_they_pick(
    room: OwnPapersRoom, runner: Runner, vault: VaultDesk, person_id: str
) -> None:
    room.show_holdings(person_id)
    come(runner)
    page = room.page
    assert page.languages.value() is None
    assert not any(box.isChecked() for box in (page.police, page.own_words, page.code))
    assert not page.print.isEnabled() and not page.save.isEnabled()
    assert not page.save_data.isEnabled()
    assert page.view.page_count() == 0
    assert vault.rows(GIVEN) == [(0,)]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        (Language.ENGLISH, "What we hold about you"),
        (Language.SIMPLIFIED, "我们保存了您的哪些资料"),
        (Language.TRADITIONAL, "我們保存了您的哪些資料"),
    ],
)
def test_what_we_hold_in_the_language_they_pick(
    room: OwnPapersRoom,
    runner: Runner,
    vault: VaultDesk,
    person_id: str,
    save: Callable[[], str],
    language: Language,
    title: str,
) -> None:
    room.show_holdings(person_id)
    pick(room, runner, language)
    assert room.page.view.page_count() >= 1
    assert vault.rows(GIVEN) == [(0,)]  # it was only looked at
    said = save()
    assert title in said and NEEDS in said
    assert "Providence Police" not in said
    assert vault.rows(GIVEN) == [(1,)]
    room.page.police.click()
    come(runner)
    assert "Providence Police" in save()
    assert vault.rows(GIVEN) == [(2,)]


def test_a_question_that_was_closed_has_given_nothing(
    room: OwnPapersRoom, runner: Runner, vault: VaultDesk, ask: Ask, person_id: str
) -> None:
    room.show_holdings(person_id)
    pick(room, runner, Language.ENGLISH)
    ask.answers = lambda _: None
    room.page.save.click()
    room.page.save_data.click()
    come(runner)
    assert vault.rows(GIVEN) == [(0,)]


def test_their_consents_for_another_program(
    room: OwnPapersRoom,
    runner: Runner,
    vault: VaultDesk,
    ask: Ask,
    person_id: str,
    tmp_path: Path,
) -> None:
    room.show_holdings(person_id)
    pick(room, runner, Language.ENGLISH)
    out = tmp_path / "consents.jsonld"
    ask.answers = lambda _: out
    room.page.save_data.click()
    come(runner)
    plain = out.read_text(encoding="utf-8")
    assert "dpv:ConsentGiven" in plain and json.loads(plain)
    ((code,),) = vault.rows("SELECT code FROM person")
    assert str(code) not in plain
    assert out.stat().st_mode & 0o777 == 0o600
    assert "consents.jsonld" in room.page.banner.label.text()
    room.page.code.click()
    room.page.save_data.click()
    come(runner)
    assert str(code) in out.read_text(encoding="utf-8")
    assert vault.rows(GIVEN) == [(2,)]


def test_a_folder_that_is_copied_elsewhere_is_warned_of(
    room: OwnPapersRoom,
    runner: Runner,
    ask: Ask,
    person_id: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(papers, "leaves_this_laptop", lambda _path: "Dropbox")
    out = tmp_path / "consents.jsonld"
    asked: list[Question] = []

    def answer(question: Question) -> object:
        asked.append(question)
        return out if len(asked) == 1 else False

    ask.answers = answer  # type: ignore[assignment]
    room.show_holdings(person_id)
    pick(room, runner, Language.ENGLISH)
    room.page.save_data.click()
    come(runner)
    assert "Dropbox" in asked[1].text
    assert not out.exists()


def test_a_receipt_is_shown_at_once_and_leads_back_to_the_person(
    room: OwnPapersRoom,
    runner: Runner,
    vault: VaultDesk,
    person_id: str,
    save: Callable[[], str],
) -> None:
    def take(desk: OpenDesk) -> str:
        paper = release(desk, person_id)
        return withdrawing.withdraw(desk.session, desk.actor, paper.id).consent_id

    left: list[str] = []
    room.left.connect(left.append)
    room.show_receipt(person_id, vault.ask(take))
    come(runner)
    assert room.page.view.page_count() == 1
    assert not room.page.police.isVisible() and not room.page.save_data.isVisible()
    said = save()
    assert "Receipt: what you took back" in said and "回执：您撤回的内容" in said
    pick(room, runner, Language.ENGLISH)
    assert "回执" not in save()
    assert vault.rows(GIVEN) == [(0,)]
    room.page.back.click()
    assert left == [person_id]
    assert room.page.view.page_count() == 0  # nothing of it stays in memory


def test_the_receipt_of_a_record_that_goes_can_be_printed_when_it_is_gone(
    room: OwnPapersRoom,
    runner: Runner,
    vault: VaultDesk,
    person_id: str,
    save: Callable[[], str],
) -> None:
    vault.ask(lambda desk: deletion.ask(desk.session, desk.actor, person_id))
    room.show_receipt_of_record(person_id)
    come(runner)
    vault.ask(lambda desk: deletion.finish(desk.session, desk.actor))
    assert vault.count("person") == 0
    assert "Consent to write down" in save()
    left: list[str] = []
    room.left.connect(left.append)
    room.page.back.click()
    assert left == [""]


def test_too_late_it_is_said_plainly(
    room: OwnPapersRoom, runner: Runner, vault: VaultDesk, person_id: str
) -> None:
    vault.ask(lambda desk: deletion.ask(desk.session, desk.actor, person_id))
    vault.ask(lambda desk: deletion.finish(desk.session, desk.actor))
    room.show_receipt_of_record(person_id)
    come(runner)
    assert room.page.banner.isVisible()
    assert not room.page.print.isEnabled()


def test_that_nothing_is_held(
    room: OwnPapersRoom, runner: Runner, vault: VaultDesk, save: Callable[[], str]
) -> None:
    room.show_nothing_held()
    assert not room.page.police.isVisible()
    pick(room, runner, Language.SIMPLIFIED)
    assert "我们没有保存您的任何资料。" in save()
    assert vault.is_untouched()


def test_a_paper_that_comes_late_is_not_shown(
    room: OwnPapersRoom, runner: Runner, person_id: str
) -> None:
    room.show_holdings(person_id)
    room.page.languages.button("en").click()
    room.show_nothing_held()
    come(runner)
    assert room.page.view.page_count() == 0


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_of_it_is_cut(
    room: OwnPapersRoom, runner: Runner, appearance: Appearance, person_id: str, percent: int
) -> None:
    appearance.choose_text_percent(percent)
    room.show_holdings(person_id)
    pick(room, runner, Language.ENGLISH)
    settle()
    room.grab()
    assert clipped(room) == []
    assert unnamed(room) == []

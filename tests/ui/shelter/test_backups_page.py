"""The page of backups over a real vault: made, checked, given up, restored; a second folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intake_desktop.services import backups
from intake_desktop.ui.ask import Ask, Kind, Question
from intake_desktop.ui.duties import Duties
from intake_desktop.ui.language import Languages
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.shelter.backups_page import BackupsPage
from intake_desktop.ui.widgets.buttons import SecondaryButton
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.workplace import Workplace
from services.copy_desk import CopyDesk
from ui.looks import clipped, unnamed
from ui.meeting.vault_desk import VaultDesk

WAIT = 60_000


class Held(VaultDesk):
    """A vault with keys, on the worker."""

    def __init__(self, runner: Runner, folder: Path) -> None:
        self._runner = runner
        self._desk: CopyDesk = self._on_worker(CopyDesk, folder)
        self.actor = self._desk.actor


@pytest.fixture
def vault(runner: Runner, tmp_path: Path) -> Iterator[Held]:
    folder = tmp_path / "vault"
    folder.mkdir(mode=0o700)
    held = Held(runner, folder)
    held.ask(CopyDesk.record)
    yield held
    held.ask(CopyDesk.close)


@pytest.fixture
def duties(runner: Runner, vault: Held) -> Iterator[Duties]:
    duties = Duties(runner, vault.session, vault.actor)
    yield duties
    duties.stop()
    runner.drain()


@pytest.fixture
def page(
    qtbot: QtBot,
    vault: Held,
    languages: Languages,
    runner: Runner,
    ask: Ask,
    duties: Duties,
    typefaces: tuple[str, ...],
) -> BackupsPage:
    work = Workplace(runner, vault.session, vault.actor, ask, languages, duties=duties)
    page = BackupsPage(work)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.show_page()
    runner.drain()
    return page


def words(page: BackupsPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label) if label.isVisible())


def listed(vault: Held) -> tuple[backups.Backup, ...]:
    return vault.ask(lambda desk: backups.look(desk.session).backups)


def done(qtbot: QtBot, page: BackupsPage, runner: Runner, text: str) -> None:
    qtbot.waitUntil(lambda: text in words(page), timeout=WAIT)
    runner.drain()


def test_a_backup_is_made_by_hand_and_listed_as_verified(
    qtbot: QtBot, page: BackupsPage, vault: Held, runner: Runner
) -> None:
    assert "There is no backup yet." in words(page)
    assert not page.check.isVisible()
    page.back_up.click()
    assert page.progress.isVisible() and not page.back_up.isEnabled()
    done(qtbot, page, runner, "was restored once to try it")
    assert "verified" in words(page) and "on this laptop" in words(page)
    assert page.back_up.isEnabled() and not page.progress.isVisible()
    (copy,) = listed(vault)
    assert copy.is_good and copy.verified_at is not None
    assert unnamed(page) == [] and clipped(page) == []


def test_it_can_be_given_up(qtbot: QtBot, page: BackupsPage, vault: Held, runner: Runner) -> None:
    page.back_up.click()
    qtbot.waitUntil(lambda: page.progress.bar.value() >= 40, timeout=WAIT)
    page.progress.cancel.click()
    done(qtbot, page, runner, "Nothing of it is left.")
    assert listed(vault) == ()
    folder = vault.ask(lambda desk: desk.folder)
    assert not list(folder.rglob("*.part"))


def test_a_damaged_backup_is_told(
    qtbot: QtBot, page: BackupsPage, vault: Held, runner: Runner
) -> None:
    page.back_up.click()
    done(qtbot, page, runner, "was restored once")
    (copy,) = listed(vault)
    with (copy.folder / "vault.db").open("r+b") as file:
        file.seek(12 * 4096)
        file.write(b"??")
    page.check.click()
    done(qtbot, page, runner, "Not every backup is good.")
    done(qtbot, page, runner, "it does not count")
    assert not [b for b in page.findChildren(SecondaryButton, "restore") if b.isVisible()]


def test_a_restore_asks_once_and_says_what_is_replaced(
    qtbot: QtBot, page: BackupsPage, vault: Held, runner: Runner, ask: Ask, duties: Duties
) -> None:
    page.back_up.click()
    done(qtbot, page, runner, "was restored once")
    asked: list[Question] = []
    ask.answers = lambda question: asked.append(question) or False
    (button,) = [b for b in page.findChildren(SecondaryButton, "restore") if b.isVisible()]
    button.click()
    assert len(asked) == 1 and "takes the place of all" in asked[0].text
    folder = vault.ask(lambda desk: desk.folder)
    assert not (folder / "restoring").exists()
    ask.answers = lambda _question: True
    with qtbot.waitSignal(duties.restored, timeout=WAIT):
        button.click()
    assert (folder / "restoring" / "when").exists()


def test_a_second_folder_is_chosen_used_and_left(
    qtbot: QtBot, page: BackupsPage, vault: Held, runner: Runner, ask: Ask, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    asked: list[Kind] = []

    def answer(question: Question) -> Path | bool:
        asked.append(question.kind)
        return disk if question.kind is Kind.FOLDER else True

    ask.answers = answer
    page.second.choose.click()
    done(qtbot, page, runner, "Each backup is put there too.")
    page.back_up.click()
    done(qtbot, page, runner, "in the second folder")
    assert len(listed(vault)) == 2
    (disk / ".dropbox.cache").mkdir()  # a service was set up since
    page.show_page()
    done(qtbot, page, runner, "Dropbox sends what lies in it to other computers")
    (disk / ".dropbox.cache").rmdir()
    page.second.stop.click()
    done(qtbot, page, runner, "A disk breaks sooner or later.")
    assert asked == [Kind.FOLDER, Kind.CONFIRM]
    assert list(disk.iterdir()) == [] and len(listed(vault)) == 1


def test_a_synced_folder_is_refused_in_plain_words(
    qtbot: QtBot, page: BackupsPage, runner: Runner, ask: Ask, tmp_path: Path
) -> None:
    synced = tmp_path / "Dropbox"
    (synced / ".dropbox.cache").mkdir(parents=True)
    ask.answers = lambda _question: synced
    page.second.choose.click()
    done(qtbot, page, runner, "sends what lies in it to other computers")


def test_what_is_done_by_itself_shows(
    qtbot: QtBot, page: BackupsPage, vault: Held, runner: Runner, duties: Duties
) -> None:
    duties.start(after_ms=0)
    done(qtbot, page, runner, "verified")
    assert len(listed(vault)) == 1 and page.back_up.isEnabled()

"""Ctrl+K: everything that can be done from here, by mouse or keys, and nobody's name in it."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.languages import Language
from intake_desktop.domain.staff import Role
from intake_desktop.resources import translation
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.command_desk import CommandDesk
from intake_desktop.ui.commands import Command, Commands
from intake_desktop.ui.language import Languages
from intake_desktop.ui.palette import Palette
from intake_desktop.ui.room_keys import MEETING, PEOPLE, SHELTER, TODAY
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.shelter.pages import KEYS
from intake_desktop.ui.view_commands import ViewCommands
from services.desk import said, yes
from ui.looks import clipped, settle, unnamed
from ui.meeting.talks import to_needs
from ui.test_program import Started

_CONTROL = Qt.KeyboardModifier.ControlModifier
_NAME = "canary-called"


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """With the catalogues of the program, since the words are looked for in all of them."""
    languages = Languages(qapp, translation)
    yield languages
    languages.choose(Language.ENGLISH)
    languages.deleteLater()


@pytest.fixture
def started(appearance: Appearance, qtbot: QtBot, tmp_path: Path) -> Iterator[Started]:
    folder = tmp_path / "vault"
    folder.mkdir()
    started = Started(appearance, folder)
    qtbot.addWidget(started.window)
    started.vault.ask(lambda desk: desk.tonight(yes("T13", "T15"), said(called=_NAME, needs=_NAME)))
    started.window.show()
    started.open()
    yield started
    started.program.end()
    started.runner.stop()
    assert (started.errors, started.bugs) == ([], [])


def press_key(widget: QWidget | None = None) -> None:
    target = widget or QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, Qt.Key.Key_K, _CONTROL)


def palette(started: Started) -> Palette:
    press_key(started.window)
    found = QApplication.activeModalWidget()
    assert isinstance(found, Palette)
    started.runner.drain()
    settle()
    return found


def shown(opened: Palette) -> list[str]:
    return [opened.list.item(row).text() for row in range(opened.list.count())]


def run(started: Started, typed: str) -> None:
    opened = palette(started)
    QTest.keyClicks(opened.field.edit, typed)
    QTest.keyClick(opened.field.edit, Qt.Key.Key_Return)
    settle()
    started.runner.drain()


@pytest.mark.parametrize("language", Language)
def test_nothing_is_cut_off_or_without_a_name_at_any_size(
    appearance: Appearance, languages: Languages, qtbot: QtBot, language: Language
) -> None:
    """Over a small window; the commands about the screen are there without a vault."""
    appearance.choose_language(language)
    appearance.choose_text_percent(200)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    commands = ViewCommands(appearance, window).all()
    assert [each.is_chosen() for each in commands].count(True) == 3  # one of each kind
    opened = Palette(window, commands, [(each.name(),) for each in commands])
    opened.open()
    settle()
    assert opened.width() <= window.width()
    assert opened.height() <= window.height()
    assert clipped(opened) == []
    assert unnamed(opened) == []
    opened.reject()
    appearance.choose_text_percent(100)


def test_typed_by_part_and_enter_it_is_done(started: Started) -> None:
    run(started, "peop")
    assert started.window.current_room() == PEOPLE
    run(started, "list of k")
    assert started.window.current_room() == SHELTER
    assert started.program.rooms is not None
    assert started.program.rooms.shelter.current_page() == KEYS
    run(started, "lock now")
    assert started.restarts == 1


class Small:
    """A window with nothing in it but the list: changing its language costs nothing."""

    def __init__(self, qtbot: QtBot, languages: Languages, runner: Runner) -> None:
        self.window, self.runner = QWidget(), runner
        qtbot.addWidget(self.window)
        self.window.resize(1024, 640)
        self.window.show()
        self.commands = Commands(
            Command(name, partial(QCoreApplication.translate, "Rooms", name), lambda: None)
            for name in ("Today", "People", "Shelter")
        )
        self.desk = CommandDesk(self.window, self.commands, languages, runner)

    def open(self) -> Palette:
        self.desk.open()
        self.runner.drain()
        opened = QApplication.activeModalWidget()
        assert isinstance(opened, Palette)
        return opened


@pytest.fixture
def small(qtbot: QtBot, languages: Languages, runner: Runner) -> Iterator[Small]:
    small = Small(qtbot, languages, runner)
    yield small
    small.desk.close()
    settle()


@pytest.mark.parametrize("language", Language)
def test_in_any_language_by_pinyin_and_by_initials(
    small: Small, languages: Languages, language: Language
) -> None:
    languages.choose(language)
    opened = small.open()
    for typed in ("People", "服务使用", "服務使用者", "fuwu", "fú wù", "fwsyz"):
        opened.field.set_text(typed)
        assert shown(opened) == [small.commands["People"].name()], typed
    assert languages.current() is language


class Hears(QWidget):
    """Counts how often it is told of another language."""

    told = 0

    def changeEvent(self, event: QEvent) -> None:
        self.told += event.type() == QEvent.Type.LanguageChange
        super().changeEvent(event)


def test_looking_up_the_other_words_tells_no_window(qtbot: QtBot, languages: Languages) -> None:
    window = Hears()
    qtbot.addWidget(window)
    window.show()
    languages.choose(Language.SIMPLIFIED)
    settle()
    before = window.told
    people = partial(QCoreApplication.translate, "Rooms", "People")
    assert languages.words_in(Language.ENGLISH, people) == "People"
    settle()
    assert (window.told, people()) == (before, "服务使用者")
    languages.choose(Language.ENGLISH)
    assert window.told > before  # the control


def test_a_list_that_was_closed_learns_no_more(small: Small) -> None:
    small.desk.open()
    small.desk.close()
    settle()
    small.runner.drain()  # the pinyin comes too late


def test_arrows_move_in_the_list_and_esc_leaves_all_as_it_was(started: Started) -> None:
    opened = palette(started)
    assert opened.focusWidget() is opened.field.edit
    first = shown(opened)[0]
    QTest.keyClick(opened.field.edit, Qt.Key.Key_Down)
    current = opened.list.currentItem()
    assert current is not None
    assert current.text() == shown(opened)[1] != first
    QTest.keyClick(opened.field.edit, Qt.Key.Key_Escape)
    settle()
    assert QApplication.activeModalWidget() is None
    assert started.window.current_room() == TODAY


def test_a_click_does_it_too(started: Started) -> None:
    opened = palette(started)
    opened.field.set_text("people")
    place = opened.list.visualItemRect(opened.list.item(0)).center()
    QTest.mouseClick(opened.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert started.window.current_room() == PEOPLE


def test_the_same_key_closes_it_and_what_is_not_found_is_said(started: Started) -> None:
    opened = palette(started)
    opened.field.set_text("no such thing")
    assert opened.nothing.isVisible()
    QTest.keyClick(opened.field.edit, Qt.Key.Key_Return)
    assert opened.isVisible()
    press_key(opened.field.edit)
    settle()
    assert QApplication.activeModalWidget() is None


def test_in_a_meeting_what_is_typed_stays_and_is_gone_back_to(started: Started) -> None:
    to_needs(started.flow, started.runner)
    started.window.show_room(MEETING)
    assert started.program.rooms is not None
    words = started.program.rooms.meeting.pages.question.words
    words.setFocus()
    QTest.keyClicks(words, "half a sentence")
    words.moveCursor(words.textCursor().MoveOperation.Start)
    press_key(words)  # a field would delete the rest of its line
    opened = QApplication.activeModalWidget()
    assert isinstance(opened, Palette)
    assert words.toPlainText() == "half a sentence"
    opened.reject()
    settle()
    assert started.window.focusWidget() is words
    run(started, "today")
    assert started.window.current_room() == TODAY
    run(started, "go back to the meeting")
    assert started.window.current_room() == MEETING
    assert words.toPlainText() == "half a sentence"
    assert not any("Go back to the meeting" in name for name in shown(palette(started)))


def test_nobody_and_no_code_is_ever_listed(started: Started) -> None:
    assert started.program.rooms is not None
    started.window.show_room(PEOPLE)
    started.runner.drain()
    table = started.program.rooms.people.list.table
    code = str(table.data(table.index(0, 0)))
    opened = palette(started)
    listed = " ".join(shown(opened))
    assert "Today" in listed
    assert _NAME not in listed
    assert code not in listed
    assert code.split("-")[1] not in listed
    for typed in (_NAME, code):
        opened.field.set_text(typed)
        assert shown(opened) == []


def test_it_is_not_there_behind_the_door_hidden_or_over_a_question(
    appearance: Appearance, started: Started, qtbot: QtBot
) -> None:
    started.ask.answers = None
    started.ask.tell(started.window, "A question", "comes first", "Close")
    press_key(QApplication.activeModalWidget())
    assert not isinstance(QApplication.activeModalWidget(), Palette)
    started.ask.close_all()
    started.program.hide()
    press_key(started.window)
    assert QApplication.activeModalWidget() is None
    started.program.lock()
    press_key(started.window)
    assert QApplication.activeModalWidget() is None


def test_intake_staff_have_no_command_for_a_page_of_the_leads(started: Started) -> None:
    pages = [name for name in shown(palette(started)) if name.startswith("Shelter: ")]
    assert started.program._actor is not None
    is_lead = started.program._actor.role is Role.LEAD
    assert ("Shelter: The log" in pages) is is_lead
    assert "Shelter: Locking" in pages


def test_every_button_of_the_edge_and_of_its_menus_is_listed(started: Started) -> None:
    sidebar = started.window.sidebar
    listed = " | ".join(shown(palette(started)))
    names = [sidebar.room_button(key).text() for key in (TODAY, PEOPLE, SHELTER)]
    menus = (sidebar.language_menu, sidebar.view_menu)
    names += [each.text() for menu in menus for each in menu.actions() if each.text()]
    names += [sidebar.lock.text()]
    for name in names:
        assert name in listed, name


def test_two_commands_of_one_name_are_a_bug() -> None:
    one = Command("lock", str, lambda: None)
    with pytest.raises(ValueError, match="lock"):
        Commands((one, one))

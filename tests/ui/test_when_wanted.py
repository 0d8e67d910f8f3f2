"""Rooms are made when somebody first goes there; a lock makes none, and loses nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.languages import Language
from intake_desktop.resources import translation
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.language import Languages
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.meeting.room import MeetingRoom
from intake_desktop.ui.people.room import PeopleRoom
from intake_desktop.ui.room_keys import PEOPLE, SHELTER, TODAY
from intake_desktop.ui.shelter.pages import LIMITS, PASSPHRASE
from intake_desktop.ui.shelter.room import Shown
from intake_desktop.ui.today.room import TodayPage
from intake_desktop.ui.when_wanted import WhenWanted
from intake_desktop.ui.widgets.page import Page
from ui.test_program import Started


@pytest.fixture
def started(appearance: Appearance, qtbot: QtBot, tmp_path: Path) -> Iterator[Started]:
    folder = tmp_path / "vault"
    folder.mkdir()
    started = Started(appearance, folder)
    qtbot.addWidget(started.window)
    started.window.show()
    started.open()
    yield started
    started.program.end()
    started.runner.stop()
    assert (started.errors, started.bugs) == ([], [])


def pages(started: Started) -> set[str]:
    """Every page there is, shown or not, also those that a lock took out of the window."""
    found = {type(each).__name__ for each in QApplication.allWidgets() if isinstance(each, Page)}
    return found - {"NeutralPage"}


def test_it_is_made_once_and_not_by_asking_whether_it_is_there(qtbot: QtBot) -> None:
    made: list[QWidget] = []

    def make() -> QWidget:
        made.append(QWidget())
        qtbot.addWidget(made[-1])
        return made[-1]

    wanted = WhenWanted(make)
    assert wanted.made is None
    assert made == []
    assert wanted.now() is wanted.now() is wanted.made
    assert len(made) == 1


def test_behind_the_door_there_is_today_alone(started: Started) -> None:
    assert pages(started) == {TodayPage.__name__}
    started.window.show_room(PEOPLE)
    assert "PersonPage" in pages(started)  # the control


def test_what_can_be_done_is_listed_without_making_it(started: Started) -> None:
    commands = started.program.commands
    assert commands is not None
    names = {command.name() for command in commands._commands.there()}
    assert {"Shelter: Holds", "Shelter: The log", "People"} <= names
    assert pages(started) == {TodayPage.__name__}


@pytest.mark.parametrize("way", ["lock", "hide", "end"])
def test_no_way_out_makes_a_room(started: Started, way: str) -> None:
    getattr(started.program, way)()
    started.program._forget_typing()
    assert pages(started) == {TodayPage.__name__}


def test_going_between_rooms_makes_only_those(started: Started) -> None:
    for key in (SHELTER, TODAY):
        started.window.show_room(key)
        started.runner.drain()
    assert started.window.findChildren(PeopleRoom) == []
    assert started.window.findChildren(MeetingRoom) == []
    assert started.program.rooms is not None
    shelter = started.program.rooms.shelter
    assert [key for key, page in shelter._pages.items() if page.made] == [PASSPHRASE]
    started.program.rooms.show_shelter_page(LIMITS)
    assert isinstance(shelter._pages[LIMITS].made, Shown)


def test_a_meeting_makes_the_page_it_comes_to(started: Started) -> None:
    started.press("start_meeting")
    assert started.flow.place is Place.ARRIVE
    assert pages(started) == {TodayPage.__name__, "ArrivePage"}


def test_a_room_that_is_made_later_speaks_the_language_of_the_screen(
    started: Started, appearance: Appearance, languages: Languages
) -> None:
    languages._catalogue = translation
    appearance.choose_language(Language.SIMPLIFIED)
    started.window.show_room(PEOPLE)
    assert started.program.rooms is not None
    people = started.program.rooms.people
    assert people.list.title.text() == "服务使用者"
    appearance.choose_language(Language.ENGLISH)
    assert people.list.title.text() == "People"

"""All pages in turn, in the real window: named, whole, nothing preset, and in any language."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.languages import Language
from intake_desktop.resources import translation
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.language import Languages
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.meeting.room import MeetingRoom
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.widgets.choices import Segmented
from ui.looks import clipped, settle, unnamed
from ui.meeting.talks import all_places


@pytest.fixture
def shipped(languages: Languages, monkeypatch: pytest.MonkeyPatch) -> Languages:
    """With the catalogues that ship, since Chinese words are shorter and lines are higher."""
    monkeypatch.setattr(languages, "_catalogue", translation)
    return languages


def test_every_control_of_every_page_has_a_name(room: MeetingRoom, runner: Runner) -> None:
    seen = {}
    for place in all_places(room.flow, runner):
        settle()
        seen[place] = unnamed(room)
    assert seen == {place: [] for place in Place}


def test_a_control_without_a_name_is_found(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    QPushButton(page).setObjectName("nameless")
    QPushButton("Named", page)
    page.show()
    assert unnamed(page) == ["QPushButton nameless"]


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.SIMPLIFIED], ids=str)
@pytest.mark.parametrize("percent", [100, 200])
def test_no_page_is_cut_off(
    room: MeetingRoom,
    window: MainWindow,
    runner: Runner,
    appearance: Appearance,
    shipped: Languages,
    language: Language,
    percent: int,
) -> None:
    shipped.choose(language)
    appearance.choose_text_percent(percent)
    window.resize(1366, 768)
    seen = {}
    for place in all_places(room.flow, runner):
        settle()
        assert (window.width(), window.height()) == (1366, 768)
        seen[place] = clipped(room)
    assert seen == {place: [] for place in Place}


def test_what_is_cut_off_is_found(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setFixedSize(200, 200)
    QVBoxLayout(page).addWidget(QLabel("fits"))
    page.show()
    settle()
    assert clipped(page) == []
    wide = QLabel("wide", page)
    wide.setGeometry(150, 0, 100, 20)
    wide.show()
    narrow = QPushButton("many words that need room", page)
    narrow.setGeometry(0, 30, 40, 30)
    narrow.show()
    assert len(clipped(page)) == 2


def test_no_choice_about_a_person_is_preset(room: MeetingRoom, runner: Runner) -> None:
    """Only two things always stand: the languages of a paper, and how long a yes lasts."""
    preset = set()
    for place in all_places(room.flow, runner):
        if place in (Place.TONIGHT, Place.KEEPING, Place.ARRIVE, Place.POLICY):
            groups = [g for g in room.findChildren(Segmented) if g.isVisible()]
            assert groups or place is Place.POLICY
            preset |= {g.objectName() for g in groups if g.value() is not None}
            checked = [b for b in room.pages.policy.buttons.values() if b.isChecked()]
            assert checked == []
    assert preset == {"length"}


def test_going_on_is_possible_from_every_page(room: MeetingRoom, runner: Runner) -> None:
    ways_on = {
        "continue", "paper", "signed", "done", "explained", "close_meeting",
    }  # fmt: skip
    for place in all_places(room.flow, runner):
        settle()
        buttons = [
            b for b in room.findChildren(QPushButton) if b.isVisible() and b.objectName() in ways_on
        ]
        assert buttons, place
        assert all(button.isEnabled() for button in buttons), place


def test_another_language_leaves_choices_and_the_keyboard_where_they_are(
    room: MeetingRoom, runner: Runner, shipped: Languages
) -> None:
    """To and fro in turn, on the pages where somebody chooses; each switch dresses all windows."""
    chosen_on = {Place.ARRIVE, Place.TONIGHT, Place.TONIGHT_PAPER, Place.KEEPING, Place.NEEDS}
    for place in all_places(room.flow, runner):
        if place not in chosen_on:
            continue
        settle()
        groups = [g for g in room.findChildren(Segmented) if g.isVisible()]
        for group in groups:
            if group.objectName() != "paper_languages":  # that would make another paper
                group.findChildren(QPushButton)[0].click()
        before = [group.value() for group in groups]
        title = room.pages.currentWidget().accessibleName()
        at = QApplication.focusWidget()
        english = shipped.current() is Language.ENGLISH
        shipped.choose(Language.TRADITIONAL if english else Language.ENGLISH)
        settle()
        assert room.pages.currentWidget().accessibleName() != title, place
        assert [group.value() for group in groups] == before, place
        assert QApplication.focusWidget() is at, place

"""While it is turned nothing of the staff's window can be seen, heard or reached."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from intake_desktop.ui.application import NEUTRAL_NAME
from intake_desktop.ui.palette import Palette
from intake_desktop.ui.room_keys import CONSENT, MEETING, PEOPLE, SHARING, TODAY
from intake_desktop.vault import patience
from services.staffed import LEAD_PASSPHRASE
from ui.looks import settle
from ui.meeting.talks import to_needs
from ui.turned.house import House, give, told

NAME, WORDS = "Rain", "canary-in-their-own-words"


@pytest.fixture
def asked(house: House) -> House:
    """At a question, with a record, a name and half an answer."""
    to_needs(house.flow, house.runner)
    house.window.show_room(MEETING)
    assert house.program.rooms is not None
    house.program.rooms.meeting.pages.question.words.setPlainText(WORDS)
    house.rest()
    return house


def code_of(house: House) -> str:
    assert house.flow.talk.person is not None
    return str(house.flow.talk.person.code)


def list_everything(house: House) -> None:
    QTest.keyClick(house.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    settle()


def test_neither_name_nor_code_nor_words_are_told(asked: House) -> None:
    asked.window.sidebar.who.setText(NAME)
    before = told(asked.window)
    assert WORDS in before  # the controls
    assert NAME in before
    asked.turn()
    for private in (WORDS, NAME, code_of(asked), "Today", "Staff note", "Saved"):
        assert private not in told(asked.window)
    for handle in QGuiApplication.topLevelWindows():
        if handle.isVisible():
            assert handle.title() in {"", NEUTRAL_NAME}
    assert asked.window._desk.windowHandle() is None  # nothing that a screen reader could list


def test_the_code_is_shown_only_as_long_as_they_want(asked: House) -> None:
    asked.turn()
    code = code_of(asked)
    assert code not in told(asked.window)
    asked.face.bar.code.click()
    assert code in told(asked.window)
    asked.face.bar.code.click()
    assert code not in told(asked.window)


def test_the_list_and_menus_open_before_and_after_and_not_while_turned(asked: House) -> None:
    list_everything(asked)
    assert isinstance(QApplication.activeModalWidget(), Palette)  # the control
    list_everything(asked)
    asked.window.sidebar.language.click()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    asked.key(Qt.Key.Key_F9)
    assert not asked.turning.is_turned  # a menu comes first
    popup.close()
    asked.turn()
    list_everything(asked)
    assert QApplication.activeModalWidget() is None
    assert not asked.window.sidebar.isVisible()
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [asked.window]


def test_a_question_of_the_program_waits_until_staff_are_back(asked: House) -> None:
    asked.ask.tell(asked.window, NAME, WORDS, "Close")
    assert QApplication.activeModalWidget() is not None  # the control
    asked.ask.close_all()
    asked.turn()
    assert asked.program.rooms is not None
    asked.ask.tell(asked.program.rooms.meeting, NAME, WORDS, "Close")
    settle()
    assert QApplication.activeModalWidget() is None
    assert WORDS not in told(asked.window)
    asked.give(LEAD_PASSPHRASE)
    assert QApplication.activeModalWidget() is not None
    asked.ask.close_all()


def test_it_is_the_whole_screen_and_afterwards_the_window_as_it_was(asked: House) -> None:
    asked.turn()
    assert asked.window.isFullScreen()
    assert asked.view.size() == asked.window.size()
    asked.give("not it")
    assert asked.turning.is_turned
    assert not asked.window.is_entered
    (asked.vault_folder / patience.NAME).unlink()
    asked.view.way_back.countdown.start(0)
    asked.give(LEAD_PASSPHRASE)
    assert asked.window.is_entered
    assert not asked.window.isFullScreen()
    assert asked.window.sidebar.isVisible()
    assert asked.window.current_room() == MEETING
    assert WORDS in told(asked.window)


def test_the_button_says_why_where_there_is_nothing_to_show(house: House) -> None:
    sidebar, commands = house.window.sidebar, house.program.commands
    assert sidebar.turn.isVisible()
    assert sidebar.turn.isEnabled()
    assert sidebar.turn.accessibleDescription() == ""
    assert commands is not None
    assert "turn" in {each.id for each in commands._commands.there()}
    house.flow.begin()
    house.rest()
    assert not sidebar.turn.isEnabled()
    assert "nothing to show" in sidebar.turn.accessibleDescription()
    assert "turn" not in {each.id for each in commands._commands.there()}
    house.key(Qt.Key.Key_F9)
    assert not house.turning.is_turned
    assert QApplication.activeModalWidget() is not None  # it is said, too
    house.ask.close_all()
    house.window.show_room(TODAY)
    house.rest()
    assert sidebar.turn.isHidden()
    house.to_policy()
    house.press("turn")
    assert house.turning.is_turned
    assert house.view.face.bar.code.isHidden()  # there is no record


def test_the_key_that_hides_leads_back_to_the_view(house: House) -> None:
    house.turn()
    assert house.program._in_a_meeting()
    assert not house.program.is_hidden
    for _time in range(2):
        house.key(Qt.Key.Key_F12)
        assert house.view.clock.isVisible()
        assert house.program.is_hidden
        assert not house.program._in_a_meeting()  # perhaps nobody is there
        house.key(Qt.Key.Key_F9)  # no way past the clock
        assert house.view.clock.isVisible()
        house.key(Qt.Key.Key_F12)
        assert house.face.isVisible()
        assert not house.window.sidebar.isVisible()
    QTest.qWait(2200)  # where staff hide, it locks after two seconds
    assert house.restarts == 0
    house.turning.show_ending(30)
    assert "30 seconds" in house.face.ending.text()
    house.turning.show_ending(0)
    assert house.face.ending.isHidden()


def test_a_lock_overtakes_the_right_passphrase(house: House) -> None:
    house.turn()
    give(house.view, LEAD_PASSPHRASE)
    house.program.lock()
    assert house.restarts == 1
    assert not house.window.sidebar.isVisible()
    assert house.view.isHidden()
    assert house.view.way_back.passphrase.text() == ""


def test_after_an_answer_to_a_form_the_laptop_goes_back(asked: House) -> None:
    """Form E: what was tapped is done behind, whose room then is another."""
    person, rooms = asked.flow.talk.person, asked.program.rooms
    assert person is not None
    assert rooms is not None
    asked.window.show_room(CONSENT)
    rooms.consent.report(person.id)
    asked.rest()
    asked.press("turn_page")
    asked.face = asked.view.face
    asked.go_to("answer")
    asked.tap("decided_later")
    assert asked.window.current_room() == PEOPLE
    assert asked.face.item() is None
    assert "turn the laptop back" in asked.english()
    assert str(person.code) not in told(asked.window)
    asked.give(LEAD_PASSPHRASE)
    rooms.sharing.start(person.id)
    asked.window.show_room(SHARING)
    asked.rest()
    asked.press("turn_page")
    asked.face = asked.view.face
    assert asked.item().id == "D2"

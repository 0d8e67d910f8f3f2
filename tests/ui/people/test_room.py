"""The room over a real vault: found, opened, withdrawn, by mouse and by keyboard."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.codes import new_form_code
from intake_desktop.domain.consent import Consent
from intake_desktop.domain.languages import Language
from intake_desktop.services import meetings, people
from intake_desktop.services.recording import Recorded
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask, Question
from intake_desktop.ui.people.room import PeopleRoom
from intake_desktop.ui.people.table import CALLED
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.theme import SMALLEST_TARGET
from intake_desktop.ui.widgets.buttons import LinkButton
from intake_desktop.ui.widgets.words import Label
from services.desk import OpenDesk, said, yes
from services.releases import release
from ui.keys import tab_order
from ui.looks import clipped, settle, unnamed
from ui.meeting.vault_desk import VaultDesk

NEEDS = "想问问怎么换工作"
RECIPIENT = "Open Door Clinic"


def rain(desk: OpenDesk) -> Recorded:
    answers = said(
        called="小雨", language="mandarin", needs=NEEDS, services="health", next_step="Call <b>"
    )
    recorded = desk.keeping(yes("B4", "B5", "B7", "B8"), answers)
    meetings.close_meeting(desk.session, desk.actor, recorded.meeting.id)
    desk.clock.pass_(hours=1)
    return recorded


def wen(desk: OpenDesk) -> Recorded:
    return desk.keeping(yes("B4"), said(called="Wen"))


def nameless(desk: OpenDesk) -> Recorded:
    return desk.tonight(yes("T15"), said(needs="a bed"))


@pytest.fixture
def who(vault: VaultDesk) -> Recorded:
    vault.ask(wen)
    return vault.ask(rain)


@pytest.fixture
def given(vault: VaultDesk, who: Recorded) -> Consent:
    return vault.ask(lambda desk: release(desk, who.person.id))


@pytest.fixture
def shown(room: PeopleRoom, runner: Runner, who: Recorded) -> PeopleRoom:
    """On the list, as when the room is opened."""
    room.show_list()
    come(runner)
    return room


@pytest.fixture
def opened(shown: PeopleRoom, runner: Runner, given: Consent) -> PeopleRoom:
    """On the page of somebody with a live release."""
    shown.show_person(given.person_id)
    come(runner)
    return shown


@pytest.fixture
def asked(ask: Ask) -> list[Question]:
    """Everything that is asked; each question is answered with yes."""
    questions: list[Question] = []

    def answer(question: Question) -> bool:
        questions.append(question)
        return True

    ask.answers = answer
    return questions


def come(runner: Runner) -> None:
    """Everything that was asked for has arrived and is shown."""
    runner.drain()
    settle()


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


def listed(room: PeopleRoom) -> list[Any]:
    table = room.list.table
    return [table.data(table.index(row, CALLED)) for row in range(table.rowCount())]


def typed(room: PeopleRoom, qtbot: QtBot, text: str, *, enter: bool = True) -> None:
    room.list.search.set_text(text)
    QApplication.processEvents()
    if enter:
        qtbot.keyClick(room.list.search.edit, Qt.Key.Key_Return)


# --- the list -----------------------------------------------------------------------


def test_the_keyboard_is_in_the_search_and_names_are_hidden_again(
    shown: PeopleRoom, runner: Runner, qtbot: QtBot
) -> None:
    assert QApplication.focusWidget() is shown.list.search.edit
    assert listed(shown) == ["••••", "••••"]
    qtbot.mouseClick(shown.list.show_names, Qt.MouseButton.LeftButton)
    assert listed(shown) == ["Wen", "小雨"]
    typed(shown, qtbot, "wen", enter=False)
    assert listed(shown) == ["Wen"]
    shown.show_list()
    come(runner)
    assert listed(shown) == ["••••", "••••"]
    assert shown.list.search.text() == ""


def test_enter_opens_the_only_one_who_is_found(
    shown: PeopleRoom, runner: Runner, qtbot: QtBot, who: Recorded
) -> None:
    typed(shown, qtbot, "xiǎoyǔ")
    come(runner)
    assert not shown.is_on_list()
    assert shown.person.person_id() == who.person.id


def test_enter_among_several_opens_nobody_by_chance(
    shown: PeopleRoom, runner: Runner, qtbot: QtBot
) -> None:
    typed(shown, qtbot, "")
    come(runner)
    assert shown.is_on_list()
    assert QApplication.focusWidget() is shown.list.view
    qtbot.keyClick(shown.list.view, Qt.Key.Key_Down)
    qtbot.keyClick(shown.list.view, Qt.Key.Key_Return)
    come(runner)
    assert shown.person.person_id() == shown.list.table.person_at(1)


def test_a_double_click_opens(shown: PeopleRoom, runner: Runner, qtbot: QtBot) -> None:
    view = shown.list.view
    place = view.visualRect(shown.list.table.index(1, CALLED)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    come(runner)
    assert shown.person.person_id() == shown.list.table.person_at(1)


def test_the_code_of_a_kept_paper_opens_its_person(
    shown: PeopleRoom, runner: Runner, qtbot: QtBot, given: Consent
) -> None:
    typed(shown, qtbot, given.signature.paper.form_code.lower().replace("-", ""))
    come(runner)
    assert shown.person.person_id() == given.person_id


def test_the_code_of_a_paper_that_is_not_here_says_so_and_nothing_else(
    shown: PeopleRoom, runner: Runner, qtbot: QtBot, vault: VaultDesk
) -> None:
    code = vault.ask(lambda desk: str(new_form_code(desk.chance, "D")))
    typed(shown, qtbot, code)
    come(runner)
    assert shown.is_on_list()
    assert shown.list.search.problem().startswith("No paper with this code")
    typed(shown, qtbot, "w", enter=False)
    assert shown.list.search.problem() == ""


def test_a_record_code_is_found_however_it_is_typed(
    shown: PeopleRoom, runner: Runner, qtbot: QtBot, who: Recorded
) -> None:
    code = str(who.person.code)
    wide = "".join(chr(ord(sign) + 0xFEE0) for sign in code)
    for text in (code, code.upper().replace("-", ""), wide):
        typed(shown, qtbot, text, enter=False)
        assert shown.list.table.rowCount() == 1
    typed(shown, qtbot, wide)
    come(runner)
    assert shown.person.person_id() == who.person.id


def test_nobody_yet_is_one_sentence_and_no_dead_button(room: PeopleRoom, runner: Runner) -> None:
    room.show_list()
    come(runner)
    assert "Whoever agrees to a record can be found here." in texts(room.list)
    buttons = [each for each in room.list.findChildren(QAbstractButton) if each.isVisible()]
    assert buttons == []
    assert not room.list.view.isVisible()


def test_nobody_found_is_said_and_the_search_stays(shown: PeopleRoom, qtbot: QtBot) -> None:
    place = shown.list.search.geometry()
    typed(shown, qtbot, "nobody")
    shown.grab()
    settle()
    assert shown.list.search.geometry() == place
    assert "Nobody here is found by this." in texts(shown.list)
    assert QApplication.focusWidget() is shown.list.search.edit
    typed(shown, qtbot, "", enter=False)
    assert shown.list.view.isVisible()


def test_the_order_is_chosen_by_header_and_by_keyboard(shown: PeopleRoom, qtbot: QtBot) -> None:
    shown.list.show_names.click()
    header = shown.list.view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(CALLED) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert listed(shown) == ["Wen", "小雨"]
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert listed(shown) == ["小雨", "Wen"]
    assert shown.list.order.accessibleName() == "Sorted by: What to call them"
    shown.list.order.setFocus()
    qtbot.keyClick(shown.list.order, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert shown.list.order.accessibleName() == "Sorted by: Last met"
    assert listed(shown) == ["Wen", "小雨"]


# --- one person's page ------------------------------------------------------------------


def test_the_page_says_what_is_agreed_chosen_met_and_left(opened: PeopleRoom) -> None:
    page = opened.person
    said_here = texts(page)
    for text in (
        "Mandarin · record until June 2, 2026",
        "Dentist: language, what they need",
        RECIPIENT,
        "March 11, 2026, once",
        "What to call them, language, what would help, services and next steps",
        "Staff here",
        "June 2, 2026",
        NEEDS,
        "Call <b>",
        "Health care",
        "March 4, 2026 · policy explained",
        "closed",
        "Nothing yet",
        "Withdrawing takes effect at once. Services stay the same.",
    ):
        assert text in said_here, text
    assert not any("小雨" in text for text in said_here)
    page.show_name.click()
    assert page.title.text().endswith(" · 小雨")


def test_a_name_is_hidden_again_on_the_next_page(
    opened: PeopleRoom, runner: Runner, given: Consent
) -> None:
    opened.person.show_name.click()
    opened.show_list()
    opened.show_person(given.person_id)
    come(runner)
    assert "小雨" not in opened.person.title.text()


def test_a_person_without_a_name_has_a_page_as_any_other(
    room: PeopleRoom, runner: Runner, vault: VaultDesk
) -> None:
    recorded = vault.ask(nameless)
    room.show_person(recorded.person.id)
    come(runner)
    assert room.person.title.text() == str(recorded.person.code)
    assert not room.person.show_name.isVisible()
    assert "record until March 7, 2026, 21:05" in texts(room.person)


def test_what_is_next_is_said_with_the_person(opened: PeopleRoom, given: Consent) -> None:
    heard: list[tuple[str, str]] = []
    for name in ("meet_again", "share", "summary"):
        signal = getattr(opened, f"{name}_wanted")
        signal.connect(lambda person_id, name=name: heard.append((name, person_id)))
        getattr(opened.person, name).click()
    assert heard == [(name, given.person_id) for name in ("meet_again", "share", "summary")]


def test_a_locked_record_shows_nothing_but_why(
    shown: PeopleRoom, runner: Runner, vault: VaultDesk, who: Recorded, asked: list[Question]
) -> None:
    vault.clock.pass_(days=90)
    shown.show_person(who.person.id)
    come(runner)
    assert shown.is_on_list()
    assert [question.title for question in asked] == ["This record is locked."]
    assert listed(shown) == []


def test_somebody_who_is_gone_is_not_shown(
    shown: PeopleRoom, runner: Runner, asked: list[Question]
) -> None:
    shown.show_person("0" * 32)
    come(runner)
    assert shown.is_on_list()
    assert [question.title for question in asked] == ["This is no longer here."]


def test_an_answer_that_comes_late_does_not_turn_the_page(
    shown: PeopleRoom, runner: Runner, who: Recorded
) -> None:
    shown.show_person(who.person.id)
    shown.show_list()
    come(runner)
    assert shown.is_on_list()


# --- withdrawing ------------------------------------------------------------------------


def button(room: PeopleRoom, name: str) -> LinkButton:
    found = [each for each in room.person.findChildren(LinkButton, name) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_one_click_withdraws_a_release_and_the_record_stays(
    opened: PeopleRoom, runner: Runner, asked: list[Question], vault: VaultDesk, qtbot: QtBot
) -> None:
    """Giving one takes at least a click; so does withdrawing, and not one more."""
    qtbot.mouseClick(button(opened, "withdraw_D"), Qt.MouseButton.LeftButton)
    come(runner)
    assert asked == []
    assert vault.rows("SELECT ended_early_as FROM consent WHERE kind = 'D'") == [("withdrawn",)]
    assert vault.count("person") == 2
    said_here = texts(opened.person)
    assert "Withdrawn. Services stay the same." in said_here
    assert "Withdrawn on March 4, 2026" in said_here
    left = [each for each in opened.person.findChildren(LinkButton) if each.isVisible()]
    assert [each.objectName() for each in left] == ["show_name", "withdraw_B"]


def test_a_second_click_in_haste_does_no_harm(
    opened: PeopleRoom, runner: Runner, asked: list[Question]
) -> None:
    twice = button(opened, "withdraw_D")
    twice.click()
    twice.click()
    come(runner)
    assert asked == []
    assert "Withdrawn. Services stay the same." in texts(opened.person)


def test_before_the_record_goes_it_is_said_what_goes(
    opened: PeopleRoom, runner: Runner, ask: Ask, asked: list[Question], vault: VaultDesk
) -> None:
    answered = ask.answers
    ask.answers = lambda question: bool(asked.append(question))
    button(opened, "withdraw_B").click()
    come(runner)
    (question,) = asked
    assert "goes for good" in question.text
    assert "Services stay the same." in question.text
    assert vault.count("person") == 2
    ask.answers = answered
    button(opened, "withdraw_B").click()
    come(runner)
    assert vault.count("person") == 1
    assert opened.is_on_list()
    assert "Withdrawn, and the record is gone. Services stay the same." in texts(opened.list)
    assert opened.list.table.rowCount() == 1


def test_what_has_ended_is_shown_plainly_and_has_no_button(
    opened: PeopleRoom, runner: Runner, vault: VaultDesk, given: Consent
) -> None:
    vault.clock.pass_(days=8)
    opened.show_person(given.person_id)
    come(runner)
    assert "It has ended" in texts(opened.person)
    visible = [each for each in opened.person.findChildren(LinkButton) if each.isVisible()]
    assert [each.objectName() for each in visible] == ["show_name", "withdraw_B"]


# --- for everybody -----------------------------------------------------------------------


def to_list(room: PeopleRoom, _: Consent) -> QWidget:
    room.show_list()
    return room.list


def to_person(room: PeopleRoom, given: Consent) -> QWidget:
    room.show_person(given.person_id)
    return room.person


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.SIMPLIFIED])
@pytest.mark.parametrize("go", [to_list, to_person])
def test_nothing_is_cut_at_any_text_size(
    opened: PeopleRoom,
    runner: Runner,
    appearance: Appearance,
    given: Consent,
    go: Callable[[PeopleRoom, Consent], QWidget],
    language: Language,
    percent: int,
) -> None:
    appearance.choose_language(language)
    appearance.choose_text_percent(percent)
    page = go(opened, given)
    come(runner)
    opened.grab()
    settle()
    assert clipped(page) == []
    assert unnamed(page) == []


def test_the_search_for_cut_text_finds_it(opened: PeopleRoom) -> None:
    opened.person.meet_again.setFixedWidth(40)
    opened.grab()
    (found,) = clipped(opened.person)
    assert "Meet again" in found


def test_whatever_takes_keys_has_a_name_and_a_size(
    opened: PeopleRoom, runner: Runner, given: Consent
) -> None:
    for go in (to_person, to_list):
        go(opened, given)
        come(runner)
        opened.grab()
        widgets = tab_order(opened)
        assert len(widgets) >= 3
        for widget in widgets:
            words = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or words, widget
            assert widget.height() >= SMALLEST_TARGET
    assert opened.list.view in tab_order(opened)


def test_a_withdraw_button_says_what_it_withdraws(opened: PeopleRoom) -> None:
    name = button(opened, "withdraw_D").accessibleName()
    assert name == f"Withdraw: Dentist: language, what they need, {RECIPIENT}"


def test_from_the_search_to_a_withdrawal_by_keyboard_alone(
    shown: PeopleRoom, runner: Runner, qtbot: QtBot, given: Consent, vault: VaultDesk
) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "xy")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QApplication.processEvents()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    come(runner)
    assert shown.person.person_id() == given.person_id
    shown.grab()
    for _ in range(12):
        focus = QApplication.focusWidget()
        if focus is not None and focus.objectName() == "withdraw_D":
            break
        shown.focusNextChild()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    come(runner)
    assert vault.rows("SELECT ended_early_as FROM consent WHERE kind = 'D'") == [("withdrawn",)]
    shown.person.back.setFocus()
    qtbot.keyClick(shown.person.back, Qt.Key.Key_Return)
    come(runner)
    assert shown.is_on_list()
    assert QApplication.focusWidget() is shown.list.search.edit


def test_a_meeting_that_is_open_again_moves_its_person_up(
    shown: PeopleRoom, runner: Runner, vault: VaultDesk, who: Recorded
) -> None:
    vault.clock.pass_(days=1)
    vault.ask(
        lambda desk: people.meet_again(desk.session, desk.actor, who.person.id, None, "CHECK")
    )
    shown.show_list()
    come(runner)
    assert shown.list.table.person_at(0) == who.person.id
    shown.show_person(who.person.id)
    come(runner)
    assert "still open" in texts(shown.person)
    assert "March 5, 2026 · policy not told yet" in texts(shown.person)

"""One person's page over a real vault: what it says, and what it does not show."""

from intake_desktop.domain.consent import Consent
from intake_desktop.services import people
from intake_desktop.services.recording import Recorded
from intake_desktop.ui.ask import Question
from intake_desktop.ui.people.room import PeopleRoom
from intake_desktop.ui.runner import Runner
from services.desk import said, yes
from ui.looks import settle
from ui.meeting.vault_desk import VaultDesk
from ui.people.guests import NEEDS, RECIPIENT, come, listed, nameless, texts


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


def test_words_of_their_own_are_hidden_with_the_name(
    room: PeopleRoom, runner: Runner, vault: VaultDesk
) -> None:
    recorded = vault.ask(
        lambda desk: desk.keeping(yes("B11", "B6"), said(own_name="姐妹", contact="mornings"))
    )
    room.show_person(recorded.person.id)
    come(runner)
    assert "姐妹" not in "\n".join(texts(room.person.steps))
    room.person.show_name.click()
    settle()
    assert "姐妹" in "\n".join(texts(room.person.steps))
    assert "mornings" not in "\n".join(texts(room.person.steps))  # it has a place of its own

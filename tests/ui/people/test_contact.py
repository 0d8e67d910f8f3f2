"""How somebody may be reached, on their page and where a release would tell it."""

from datetime import timedelta

from intake_desktop.domain.consent import Consent, Kind
from intake_desktop.services.recording import Recorded
from intake_desktop.ui.people.room import PeopleRoom
from intake_desktop.ui.runner import Runner
from services.filled_forms import filled, sign
from ui.meeting.vault_desk import VaultDesk
from ui.people.guests import button, come, texts

NUMBER = "401 555 0147"
NOTHING = "They contact us. Do not call, write or send anything."


def opened(
    room: PeopleRoom, runner: Runner, vault: VaultDesk, who: Recorded, *, form: bool = True
) -> Consent | None:
    made = None
    if form:
        ends_on = vault.clock.today() + timedelta(days=30)
        made = vault.ask(lambda desk: sign(desk, who.person.id, filled(Kind.CONTACT, ends_on)))
    room.show_person(who.person.id)
    come(runner)
    return made


def test_the_page_says_first_that_they_contact_us(
    room: PeopleRoom, runner: Runner, vault: VaultDesk, who: Recorded
) -> None:
    opened(room, runner, vault, who, form=False)
    assert NOTHING in texts(room.person)
    wanted: list[str] = []
    room.contact_wanted.connect(wanted.append)
    button(room, "safe_contact").click()
    assert wanted == [who.person.id]


def test_a_number_is_on_the_page_only_after_show(
    room: PeopleRoom, runner: Runner, vault: VaultDesk, who: Recorded
) -> None:
    opened(room, runner, vault, who)
    assert NOTHING not in texts(room.person)
    named = [each.accessibleName() for each in room.person.findChildren(object) if _has_name(each)]
    assert not any(NUMBER in text for text in [*texts(room.person), *named])
    button(room, "show_how_to_reach").click()
    assert any(NUMBER in text for text in texts(room.person))
    room.show_list()
    room.show_person(who.person.id)
    come(runner)
    assert not any(NUMBER in text for text in texts(room.person))


def _has_name(each: object) -> bool:
    return hasattr(each, "accessibleName")


def test_what_they_said_stands_on_the_new_form(
    room: PeopleRoom, runner: Runner, vault: VaultDesk, who: Recorded
) -> None:
    old = opened(room, runner, vault, who)
    renewed: list[Consent] = []
    room.renew_consent_wanted.connect(renewed.append)
    button(room, "safe_contact").click()
    assert old is not None
    assert [each.id for each in renewed] == [old.id]


def test_ways_are_taken_back_one_by_one_and_bounds_are_not_offered(
    room: PeopleRoom, runner: Runner, vault: VaultDesk, who: Recorded
) -> None:
    opened(room, runner, vault, who)
    button(room, "lines_L").click()
    come(runner)
    assert list(room.lines.boxes) == ["L6", "L8"]
    room.lines.boxes["L6"].click()
    room.lines.take.click()
    come(runner)
    assert "Until April 3, 2026: Email" in texts(room.person)
    button(room, "withdraw_L").click()
    come(runner)
    assert NOTHING in texts(room.person)

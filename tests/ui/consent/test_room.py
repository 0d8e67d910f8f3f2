"""From what else can be agreed to its record, over a real vault."""

from datetime import timedelta

import pytest

from intake_desktop.domain.consent import Kind, State
from intake_desktop.services import limits, people
from intake_desktop.services.deletion import ask_for
from intake_desktop.ui.consent.room import ConsentRoom
from intake_desktop.ui.runner import Runner
from services.desk import OpenDesk
from services.filled_forms import FORMS, filled, sign
from ui.consent.hands import come, field, fill_in, opened, press, write
from ui.looks import settle
from ui.meeting.vault_desk import VaultDesk

EACH = pytest.mark.parametrize("kind", FORMS)


def view(vault: VaultDesk, person_id: str) -> people.PersonView:
    return vault.ask(lambda desk: people.view_person(desk.session, desk.actor, person_id))


def live(vault: VaultDesk, person_id: str, kind: Kind) -> list[str]:
    seen = view(vault, person_id)
    return [each.id for each in seen.consents if each.kind is kind and each.is_live(seen.now)]


def to_paper(room: ConsentRoom, runner: Runner, person_id: str, kind: Kind) -> None:
    form = opened(room, runner, person_id, kind)
    fill_in(form, kind)
    form.paper.click()
    come(runner)
    assert room.paper.isVisible()
    assert room.paper.signed_button.isEnabled()


@EACH
def test_a_form_is_filled_in_printed_signed_and_recorded_once(
    room: ConsentRoom, runner: Runner, vault: VaultDesk, person_id: str, kind: Kind
) -> None:
    left: list[str] = []
    room.left.connect(left.append)
    to_paper(room, runner, person_id, kind)
    assert vault.rows(f"SELECT 1 FROM consent WHERE kind = '{kind}'") == []
    room.paper.signed_button.click()
    room.paper.signed_button.click()
    come(runner)
    assert len(live(vault, person_id, kind)) == 1
    assert left == [person_id]
    assert room.form is None


@EACH
def test_not_signed_keeps_nothing(
    room: ConsentRoom, runner: Runner, vault: VaultDesk, person_id: str, kind: Kind
) -> None:
    to_paper(room, runner, person_id, kind)
    room.paper.not_signed_button.click()
    come(runner)
    assert live(vault, person_id, kind) == []
    assert vault.count("decision") == vault.count("do_not_raise") == 0
    assert room.form is None


@pytest.mark.parametrize(("name", "state"), [("decline", "declined"), ("later", "later")])
@EACH
def test_a_no_and_a_not_now_are_answers(
    room: ConsentRoom,
    runner: Runner,
    vault: VaultDesk,
    person_id: str,
    kind: Kind,
    name: str,
    state: str,
) -> None:
    form = opened(room, runner, person_id, kind)
    left: list[str] = []
    room.left.connect(left.append)
    press(form, name)
    come(runner)
    assert left == [person_id]
    if kind is Kind.REPORTING:
        assert view(vault, person_id).not_to_be_raised
        assert vault.count("decision") == 0
    else:
        assert vault.rows("SELECT kind, choice FROM decision") == [(kind.value, state)]


def test_what_was_refused_stays_and_is_mended(
    room: ConsentRoom, runner: Runner, vault: VaultDesk, person_id: str
) -> None:
    form = opened(room, runner, person_id, Kind.SERVICE)
    fill_in(form, Kind.SERVICE)
    write(form, C2="Harbor Clinic and Open Door")
    form.paper.click()
    come(runner)
    assert form.isVisible()
    assert field(form, "C2").problem() != ""
    assert field(form, "C1").text() == "Counselling"
    write(form, C2="Harbor Clinic")
    form.paper.click()
    come(runner)
    assert room.paper.isVisible()
    room.paper.back.click()
    settle()
    assert form.isVisible()
    assert field(form, "C2").text() == "Harbor Clinic"


def test_a_record_that_is_locked_meanwhile_takes_no_signature(
    room: ConsentRoom, runner: Runner, vault: VaultDesk, person_id: str
) -> None:
    to_paper(room, runner, person_id, Kind.STORY)
    vault.clock.pass_(days=91)
    room.paper.signed_button.click()
    come(runner)
    assert room.paper.banner.isVisible()
    vault.clock.pass_(days=-91)
    room.paper.signed_button.click()
    come(runner)
    assert len(live(vault, person_id, Kind.STORY)) == 1


def test_who_is_hidden_meanwhile_has_no_page_here(
    room: ConsentRoom, runner: Runner, vault: VaultDesk, person_id: str
) -> None:
    left: list[str] = []
    room.left.connect(left.append)
    vault.ask(lambda desk: ask_for(desk.session, desk.actor, person_id))
    room.start(person_id)
    come(runner)
    assert left == [person_id]


def test_the_shelters_own_limit_is_what_is_offered(
    room: ConsentRoom, runner: Runner, vault: VaultDesk, person_id: str
) -> None:
    vault.ask(lambda desk: limits.shorten(desk.session, desk.actor, Kind.STORY, 30))
    form = opened(room, runner, person_id, Kind.STORY)
    assert list(form.end.length._buttons) == ["7", "30"]
    fill_in(form, Kind.STORY)
    form.end.day.set_value(vault.clock.today() + timedelta(days=31))
    form.paper.click()
    come(runner)
    assert form.isVisible()
    assert form.end._advice.isVisible()


@EACH
def test_renewed_it_takes_the_place_of_the_old_paper(
    room: ConsentRoom, runner: Runner, vault: VaultDesk, person_id: str, kind: Kind
) -> None:
    today = vault.clock.today()
    old = vault.ask(lambda desk: sign(desk, person_id, filled(kind, today + timedelta(days=3))))
    vault.clock.pass_(hours=1)
    room.renew(old)
    come(runner)
    form = room.form
    assert form is not None
    if kind is Kind.STORY:
        press(form, "H10_agreed")
    form.end.length.button("30").click()
    form.paper.click()
    come(runner)
    room.paper.signed_button.click()
    come(runner)
    seen = view(vault, person_id)
    old_now, new = (
        next(each for each in seen.consents if (each.id == old.id) is wanted and each.kind is kind)
        for wanted in (True, False)
    )
    assert old_now.state(seen.now) is State.REPLACED
    assert new.is_live(seen.now)
    assert (new.recipient, new.items, new.details) == (old.recipient, old.items, old.details)


# --- which form -------------------------------------------------------------------------


def said(room: ConsentRoom, kind: Kind) -> str:
    return room.choose._rows[kind]._state.text()


def test_each_form_says_where_it_stands(
    room: ConsentRoom, runner: Runner, vault: VaultDesk, person_id: str
) -> None:
    def signed(desk: OpenDesk) -> None:
        end = desk.clock.today() + timedelta(days=10)
        sign(desk, person_id, filled(Kind.SERVICE, end))

    vault.ask(signed)
    room.start(person_id)
    come(runner)
    assert said(room, Kind.SERVICE) == "Given until March 14, 2026"
    assert said(room, Kind.SHARING) == said(room, Kind.STORY) == "Not asked yet"
    assert not room.choose._wishes_stand.isVisible()
    press(room.choose, "open_H")
    come(runner)
    assert room.form is not None
    press(room.form, "decline")
    come(runner)
    room.start(person_id)
    come(runner)
    assert said(room, Kind.STORY).startswith("They said no on March 4, 2026")


def test_reporting_and_wishes_are_never_offered(
    room: ConsentRoom, runner: Runner, person_id: str
) -> None:
    room.start(person_id)
    come(runner)
    assert list(room.choose._rows) == [
        Kind.SERVICE,
        Kind.SHARING,
        Kind.CONTACT,
        Kind.STORY,
    ]
    assert room.choose.wishes.property("kind") == "link"


def test_sharing_has_its_own_room(room: ConsentRoom, runner: Runner, person_id: str) -> None:
    wanted: list[str] = []
    room.share_wanted.connect(wanted.append)
    room.start(person_id)
    come(runner)
    press(room.choose, "open_D")
    assert wanted == [person_id]
    assert room.form is None


def test_back_leads_to_the_choice_and_from_there_to_the_person(
    room: ConsentRoom, runner: Runner, person_id: str
) -> None:
    left: list[str] = []
    room.left.connect(left.append)
    form = opened(room, runner, person_id, Kind.STORY)
    form.back.click()
    come(runner)
    assert room.choose.isVisible()
    assert left == []
    room.choose.back.click()
    assert left == [person_id]
    opened(room, runner, person_id, Kind.REPORTING).back.click()
    assert left == [person_id, person_id]


def test_nothing_typed_waits_for_the_next_person(
    room: ConsentRoom, runner: Runner, vault: VaultDesk, person_id: str
) -> None:
    to_paper(room, runner, person_id, Kind.REPORTING)
    room.forget()
    assert room.form is None
    assert room._signing._prepared is None
    assert room._signing._task is None
    room.paper.signed.emit(None)  # a press that was on its way
    come(runner)
    assert live(vault, person_id, Kind.REPORTING) == []
    again = opened(room, runner, person_id, Kind.REPORTING)
    assert field(again, "E5").text() == ""

"""How somebody may be reached, over a real vault: said in one place, from what is live alone."""

import json
from datetime import timedelta

import pytest

from intake_desktop.domain.consent import Afterwards, Consent, Kind, State
from intake_desktop.domain.contact import THEY_CONTACT_US, Reach
from intake_desktop.domain.errors import AlreadyEnded, NotAgreed, NotFound
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Answer, AnswerState, Field
from intake_desktop.services import (
    consenting,
    contact,
    deletion,
    holdings,
    meetings,
    people,
    receipts,
    withdrawing,
)
from intake_desktop.services.holdings import Wish
from intake_desktop.services.papers import Look
from services.desk import OpenDesk, yes
from services.filled_forms import a_person, filled, sign
from services.test_filled_papers import text_of

MONTH = timedelta(days=30)
NUMBER, WORDS = "401 555 0147", "Text me on Sundays, never on weekdays"


def safe(desk: OpenDesk, person_id: str, days: int = 30) -> Consent:
    return sign(desk, person_id, filled(Kind.CONTACT, desk.clock.today() + timedelta(days=days)))


def reach(desk: OpenDesk, person_id: str) -> Reach:
    found = contact.how_to_reach(desk.session, desk.actor, person_id)
    view = people.view_person(desk.session, desk.actor, person_id)
    assert view.reach == found  # the page says the same
    return found


def said_in_meeting(desk: OpenDesk, *, state: AnswerState = AnswerState.ANSWERED) -> str:
    words = WORDS if state is AnswerState.ANSWERED else ""
    answer = Answer(Field.CONTACT, state, words)
    return desk.keeping(yes("B4", "B6"), [answer]).person.id


def test_a_new_record_is_contacted_by_nobody(desk: OpenDesk) -> None:
    assert reach(desk, a_person(desk)) == THEY_CONTACT_US


def test_a_signed_form_says_how_until_its_last_day(desk: OpenDesk) -> None:
    person_id = a_person(desk)
    safe(desk, person_id)
    found = reach(desk, person_id)
    assert list(found.lines) == ["L6", "L8", "L13", "L19", "L23.wrong_number"]
    assert found.lines["L6"] == NUMBER
    assert found.until == desk.clock.today() + MONTH
    desk.clock.pass_(days=30)
    assert reach(desk, person_id) == THEY_CONTACT_US


def test_nothing_chosen_keeps_nothing_but_that_it_was_declined(desk: OpenDesk) -> None:
    person_id = a_person(desk)
    old = safe(desk, person_id)
    consenting.not_signed(desk.session, desk.actor, person_id, Kind.CONTACT, State.DECIDED_LATER)
    assert reach(desk, person_id).may_contact  # "later" takes nothing back
    consenting.not_signed(desk.session, desk.actor, person_id, Kind.CONTACT, State.DECLINED)
    assert reach(desk, person_id) == THEY_CONTACT_US
    view = people.view_person(desk.session, desk.actor, person_id)
    (held,) = [each for each in view.consents if each.id == old.id]
    assert held.state(view.now) is State.WITHDRAWN


def test_one_form_is_live_at_a_time(desk: OpenDesk) -> None:
    person_id, other = a_person(desk), a_person(desk)
    theirs, old = safe(desk, other), safe(desk, person_id)
    desk.clock.pass_(hours=1)
    new = safe(desk, person_id, days=40)
    view = people.view_person(desk.session, desk.actor, person_id)
    states = {each.id: each.state(view.now) for each in view.consents}
    assert (states[old.id], states[new.id]) == (State.REPLACED, State.GIVEN)
    assert reach(desk, other).until == theirs.last_day


def test_ways_are_taken_back_one_by_one_and_the_last_ends_the_paper(desk: OpenDesk) -> None:
    person_id = a_person(desk)
    form = safe(desk, person_id)
    take = withdrawing.withdraw_lines
    with pytest.raises(AlreadyEnded):  # a bound is no way
        take(desk.session, desk.actor, form.id, ["L19"], Afterwards.LOCKED)
    first = take(desk.session, desk.actor, form.id, ["L6"], Afterwards.LOCKED)
    assert first.lines == ("L6",)
    assert "L6" not in reach(desk, person_id).lines
    withdrawing.undo(desk.session, desk.actor, first)
    assert reach(desk, person_id).lines["L6"] == NUMBER
    take(desk.session, desk.actor, form.id, ["L6"], Afterwards.LOCKED)
    last = take(desk.session, desk.actor, form.id, ["L8"], Afterwards.LOCKED)
    assert last.lines == ()  # the whole paper, bounds and all
    assert reach(desk, person_id) == THEY_CONTACT_US
    desk.clock.pass_(hours=1)
    deletion.finish(desk.session, desk.actor)
    assert reach(desk, person_id) == THEY_CONTACT_US


def test_another_meeting_makes_no_old_words_new(desk: OpenDesk) -> None:
    """It starts from what the last one left, and nobody said it again."""
    person_id = said_in_meeting(desk)
    desk.clock.pass_(hours=1)
    consenting.not_signed(desk.session, desk.actor, person_id, Kind.CONTACT, State.DECLINED)
    assert reach(desk, person_id) == THEY_CONTACT_US
    desk.clock.pass_(days=1)
    again = people.meet_again(desk.session, desk.actor, person_id, None, "TONIGHT")
    save = meetings.save_answers
    save(desk.session, desk.actor, again.meeting.id, again.answers, "TONIGHT")
    assert reach(desk, person_id) == THEY_CONTACT_US
    new = Answer(Field.CONTACT, AnswerState.ANSWERED, "Write, from Monday on")
    save(desk.session, desk.actor, again.meeting.id, [new], "CONTACT")
    assert reach(desk, person_id).words == "Write, from Monday on"


def test_a_new_form_b_makes_no_old_words_new(desk: OpenDesk) -> None:
    person_id = said_in_meeting(desk)
    desk.clock.pass_(hours=1)
    consenting.not_signed(desk.session, desk.actor, person_id, Kind.CONTACT, State.DECLINED)
    desk.clock.pass_(days=1)
    again = people.meet_again(desk.session, desk.actor, person_id, None, "KEEPING")
    desk.keeping(yes("B4", "B6"), again.answers, again.meeting.id)
    assert reach(desk, person_id) == THEY_CONTACT_US
    desk.clock.pass_(minutes=5)
    save, new = meetings.save_answers, Answer(Field.CONTACT, AnswerState.ANSWERED, "Write")
    save(desk.session, desk.actor, again.meeting.id, [new], "CONTACT")
    assert reach(desk, person_id).words == "Write"


def test_a_new_form_b_takes_no_words_away_where_no_paper_came_between(desk: OpenDesk) -> None:
    person_id = said_in_meeting(desk)
    said_on = reach(desk, person_id).said_on
    desk.clock.pass_(days=1)
    again = people.meet_again(desk.session, desk.actor, person_id, None, "KEEPING")
    desk.keeping(yes("B4", "B6"), again.answers, again.meeting.id)
    found = reach(desk, person_id)
    assert (found.words, found.said_on) == (WORDS, said_on)


def test_words_of_a_meeting_count_without_a_form(desk: OpenDesk) -> None:
    person_id = said_in_meeting(desk)
    assert reach(desk, person_id).words == WORDS
    desk.clock.pass_(hours=1)
    form = safe(desk, person_id)
    assert reach(desk, person_id).words == ""
    desk.clock.pass_(hours=1)
    withdrawing.withdraw(desk.session, desk.actor, form.id)
    assert reach(desk, person_id) == THEY_CONTACT_US


@pytest.mark.parametrize("state", [AnswerState.PREFER_NOT, AnswerState.LATER])
def test_no_answer_is_no_way(desk: OpenDesk, state: AnswerState) -> None:
    assert reach(desk, said_in_meeting(desk, state=state)) == THEY_CONTACT_US


def test_a_line_of_form_b_that_was_taken_back_says_nothing(desk: OpenDesk) -> None:
    person_id = said_in_meeting(desk)
    view = people.view_person(desk.session, desk.actor, person_id)
    withdrawing.withdraw_lines(
        desk.session, desk.actor, view.consents[0].id, ["B6"], Afterwards.LOCKED
    )
    assert reach(desk, person_id) == THEY_CONTACT_US


def test_nothing_is_said_of_a_record_that_is_locked_or_gone(desk: OpenDesk) -> None:
    person_id = a_person(desk)
    safe(desk, person_id)
    deletion.ask_for(desk.session, desk.actor, person_id)
    for wrong, error in ((person_id, NotAgreed), ("0" * 32, NotFound)):
        with pytest.raises(error):
            contact.how_to_reach(desk.session, desk.actor, wrong)
    with desk.session.transaction() as tx:
        assert contact.reach_of(tx, person_id, desk.clock.now()) == THEY_CONTACT_US


def test_the_log_has_nothing_of_it(desk: OpenDesk) -> None:
    person_id = a_person(desk)
    safe(desk, person_id)
    before = desk.count("audit")
    contact.how_to_reach(desk.session, desk.actor, person_id)
    assert desk.count("audit") == before
    assert NUMBER not in json.dumps(desk.rows("SELECT * FROM audit"), default=str)


# --- what is theirs, and what was taken back ---------------------------------------------


def test_it_is_theirs_to_read_with_what_it_bounds(desk: OpenDesk) -> None:
    person_id = a_person(desk)
    safe(desk, person_id)
    paper = text_of(holdings.give(desk.session, desk.actor, person_id, Wish(Language.ENGLISH)))
    for said in (NUMBER, "Neversay:thewordshelter", "Withanyoneelse:Sayitisawrongnumber"):
        assert "".join(said.split()) in paper


def test_the_receipt_names_the_way_and_not_the_number(desk: OpenDesk) -> None:
    form = safe(desk, a_person(desk))
    withdrawing.withdraw_lines(desk.session, desk.actor, form.id, ["L6"], Afterwards.LOCKED)
    look = Look((Language.ENGLISH,))
    paper = text_of(receipts.of_consent(desk.session, desk.actor, look, form.id))
    assert "Textmessage" in paper
    assert "".join(NUMBER.split()) not in paper

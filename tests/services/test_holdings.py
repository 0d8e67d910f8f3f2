"""What we hold: all of it, as it is, for the person alone; the part about police only if wished."""

from dataclasses import replace
from datetime import date

import pytest

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import Afterwards, Kind, State
from intake_desktop.domain.errors import NotAgreed, NotFound
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Answer, AnswerState, Field
from intake_desktop.domain.steps import Standing, Step, Who, written
from intake_desktop.services import (
    compelled,
    consenting,
    deletion,
    holdings,
    meetings,
    people,
    reporting,
    withdrawing,
)
from intake_desktop.services.holdings import Wish
from intake_desktop.services.recording import Recorded
from intake_desktop.services.topic_words import STEP_STANDINGS
from services.desk import OpenDesk, said, yes
from services.releases import release
from services.test_compelled import terms
from services.test_holds import hold
from services.test_receipts import let_go, text_of
from services.test_withdrawing import report, sweep_all, take

ENGLISH = Wish(Language.ENGLISH)
WITH_POLICE = Wish(Language.ENGLISH, police=True)
OWN = "想问问怎么换工作 <b>&amp;"


def somebody(desk: OpenDesk) -> Recorded:
    answers = list(said(called="小雨", language="mandarin", needs=OWN, services="health,legal"))
    answers[2] = replace(answers[2], staff_note="Has a bus card")
    answers.append(Answer(Field.STRENGTHS, AnswerState.PREFER_NOT))
    return desk.keeping(yes("B4", "B5", "B7", "B8", "B11"), answers)


def given(desk: OpenDesk, recorded: Recorded, wish: Wish = ENGLISH) -> str:
    made = holdings.give(desk.session, desk.actor, recorded.person.id, wish)
    assert made.about == recorded.person.id
    return text_of(made.pdf)


def test_everything_that_is_kept_as_it_is(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    desk.clock.pass_(days=2)
    again = people.meet_again(desk.session, desk.actor, recorded.person.id, None, "CHECK")
    meetings.save_answers(
        desk.session, desk.actor, again.meeting.id, said(needs="A room by the bus"), "CHECK"
    )
    told = given(desk, recorded)
    for words in (
        "小雨",
        "Mandarin",
        OWN,  # of the first meeting, although a later one has said something else
        "A room by the bus",
        "Has a bus card",
        "health care, legal help",
        "You preferred not to say.",
        "Meetings: March 4, 2026; March 6, 2026",
        "Explained by Wren",
        "June 2, 2026",
        "Delete on: June 9, 2026",  # a week after the paper's end (B17)
        "We shared nothing.",
        "If a word is wrong, we change it.",
    ):
        assert words in told, words


@pytest.mark.parametrize("language", Language)
def test_in_the_language_that_they_read(desk: OpenDesk, language: Language) -> None:
    recorded = somebody(desk)
    told = given(desk, recorded, Wish(language))
    titles = {"What we hold about you", "我们保存了您的哪些资料", "我們保存了您的哪些資料"}
    assert len([title for title in titles if title in told]) == 1
    assert OWN in told  # own words are never changed


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.ENGLISH, "打电话 · you and we together · by March 9, 2026"),
        (Language.SIMPLIFIED, "打电话 · 您和我们一起 · 2026年3月9日之前"),
        (Language.TRADITIONAL, "打电话 · 您和我們一起 · 2026年3月9日之前"),
    ],
)
def test_steps_say_who_and_by_when(desk: OpenDesk, language: Language, told: str) -> None:
    chosen = (
        Step("打电话", Who.BOTH, date(2026, 3, 9)),
        Step("write", standing=Standing.LET_GO),
        Step("rest"),
    )
    recorded = desk.keeping(yes("B8"), said(steps=written(chosen)))
    paper = "".join(given(desk, recorded, Wish(language)).split())
    assert "".join(told.split()) in paper
    let_go = STEP_STANDINGS[Standing.LET_GO].in_(language)
    assert "".join(f"write · {let_go}".split()) in paper
    assert "rest·" not in paper  # what was left open has no word


def test_it_leads_nowhere(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    paper = release(desk, recorded.person.id)
    made = holdings.give(desk.session, desk.actor, recorded.person.id, WITH_POLICE)
    told = text_of(made.pdf)
    codes = [paper.signature.paper, recorded.consents[0].signature.paper]
    for words in (str(recorded.person.code), "J.1", *(each.form_code for each in codes)):
        assert words not in told
        assert words.encode() not in made.pdf
    assert "Record code" not in told


def test_what_was_agreed_and_what_became_of_it(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    paper = release(desk, recorded.person.id, once=False, purpose="A dentist")
    let_go(desk, paper)
    used = release(desk, recorded.person.id, recipient="Harbor Legal")
    let_go(desk, used)
    desk.clock.pass_(days=1)
    withdrawing.withdraw(desk.session, desk.actor, paper.id)
    take(desk, recorded.consents[0], "B4", then=Afterwards.LOCKED)
    take(desk, recorded.consents[0], "B7")
    sweep_all(desk)
    consenting.not_signed(
        desk.session, desk.actor, recorded.person.id, Kind.SERVICE, State.DECIDED_LATER
    )
    told = given(desk, recorded)
    for words in (
        "A dentist",
        "March 11, 2026",
        "used, as agreed",
        "What to call you (any name or",
        "(locked, as you asked)",
        "(removed, as you asked)",
        "Forms you did not sign: Consent to receive a support service",
        "On paper that staff",
    ):
        assert words in told, words
    assert told.count("March 5, 2026") >= 4  # taken back, three times, and not signed
    for gone in ("小雨", OWN):
        assert gone not in told


def test_the_part_about_police_only_if_they_wish(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    report(desk, recorded.person.id)
    compelled.record(desk.session, desk.actor, str(recorded.person.code), terms(desk))
    discreet, whole = given(desk, recorded), given(desk, recorded, WITH_POLICE)
    for words in ("Police", "police", "law enforcement", "court", "judge", "task force"):
        assert words not in discreet
    for words in (
        "Providence Police",
        "What a judge or the law made us tell",
        "The court’s clerk",
        "A judge ordered it",
        "Your choice: Report",
    ):
        assert words in whole, words
    assert "What we hold" in discreet  # the control


def test_what_is_not_to_be_raised_is_told_in_that_part_alone(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    assert "Nothing is noted about it." in given(desk, recorded, WITH_POLICE)
    reporting.do_not_raise(desk.session, desk.actor, recorded.person.id)
    assert "We do not bring it up." in given(desk, recorded, WITH_POLICE)
    assert "bring it up" not in given(desk, recorded)


def test_what_is_held_is_left_out_without_a_word(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    assert OWN in given(desk, recorded)
    hold(desk, recorded, "needs")
    told = given(desk, recorded, WITH_POLICE)
    assert OWN not in told and "小雨" in told
    for word in ("Needs", "hold is", "Superior", "lawyer", "demand"):
        assert word not in told
    hold(desk, recorded)
    with pytest.raises(NotAgreed):
        given(desk, recorded)


def test_the_log_tells_that_it_was_given_and_not_that_it_was_looked_at(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    shown = holdings.preview(desk.session, desk.actor, recorded.person.id, ENGLISH)
    sql = "SELECT count(*) FROM audit WHERE action = ?"
    assert desk.rows(sql, Action.HOLDINGS_GIVEN.value) == [(0,)]
    assert holdings.give(desk.session, desk.actor, recorded.person.id, ENGLISH).pdf == shown.pdf
    assert desk.rows(sql, Action.HOLDINGS_GIVEN.value) == [(1,)]
    assert desk.count("disclosure") == 0  # no release, no recipient, no reason


def test_a_record_that_is_locked_or_gone_has_none(desk: OpenDesk) -> None:
    recorded = somebody(desk)
    deletion.ask(desk.session, desk.actor, recorded.person.id)
    with pytest.raises(NotAgreed):
        given(desk, recorded)
    deletion.finish(desk.session, desk.actor)
    with pytest.raises(NotFound):
        given(desk, recorded)


def test_form_t_says_the_hour_at_which_it_goes(desk: OpenDesk) -> None:
    recorded = desk.tonight(yes("T13"), said(called="Rain"))
    told = given(desk, recorded)
    assert "March 7, 2026, 21:05" in told
    assert "Delete on: March 7, 2026" in told


@pytest.mark.parametrize("language", Language)
def test_where_nothing_is_held_a_paper_says_so(desk: OpenDesk, language: Language) -> None:
    made = holdings.nothing(desk.session, desk.actor, Wish(language))
    said_here = text_of(made.pdf)
    words = (
        "We hold nothing about you.",
        "我们没有保存您的任何资料。",
        "我們沒有保存您的任何資料。",
    )
    assert len([each for each in words if each in said_here]) == 1
    assert (made.pages, made.about) == (1, None)
    assert desk.is_untouched()

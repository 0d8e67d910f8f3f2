"""How somebody may be reached: what was said last counts, and what is not said is not done."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from domain.test_as_signed import NOW, signed
from intake_desktop.domain.consent import (
    BOUNDS,
    LINES,
    WAYS,
    Choice,
    Consent,
    Kind,
    State,
    is_enough,
)
from intake_desktop.domain.contact import THEY_CONTACT_US, Reach, Said, reach_of
from intake_desktop.domain.decisions import Decision

LINES_SAID = {"L5": Choice.NO, "L6": Choice.YES, "L8": Choice.YES, "L19": Choice.YES}
DETAILS = {"L6": "401 555 0147", "L8": "rain@example.org", "L19": "the word shelter"}
DAY = timedelta(days=1)
LAST_DAY = date(2026, 4, 3)
LATER = NOW + DAY
AS_SIGNED = Reach({line: DETAILS[line] for line in ("L6", "L8", "L19")}, LAST_DAY)


def form_l(**more: object) -> Consent:
    form = signed(Kind.CONTACT, LINES_SAID, "", details=DETAILS, **more)
    return replace(form, purpose="")


def reach(
    *papers: Consent,
    said: Said | None = None,
    decisions: tuple[Decision, ...] = (),
    at: datetime = LATER,
) -> Reach:
    return reach_of(papers, decisions, said, at)


def test_where_nothing_is_said_they_contact_us() -> None:
    assert reach() == THEY_CONTACT_US
    assert not THEY_CONTACT_US.may_contact


def test_a_live_form_says_its_ways_and_bounds_and_no_line_that_was_a_no() -> None:
    assert reach(form_l()) == AS_SIGNED
    assert reach(form_l()).may_contact


@pytest.mark.parametrize(
    "over",
    [
        {"ended_early_at": NOW + DAY, "ended_early_as": State.WITHDRAWN},
        {"ends_at": NOW + DAY},
        {"starts_at": NOW + 2 * DAY},
        {"taken_back": {"L6": NOW, "L8": NOW}},
    ],
)
def test_what_is_over_or_has_no_way_left_says_nothing(over: Mapping[str, object]) -> None:
    assert reach(replace(form_l(), **over)) == THEY_CONTACT_US  # type: ignore[arg-type]


def test_a_way_that_was_taken_back_is_gone_and_the_bounds_stay() -> None:
    left = reach(replace(form_l(), taken_back={"L6": NOW}))
    assert left.lines == {"L8": "rain@example.org", "L19": "the word shelter"}


def test_other_papers_say_nothing_about_it() -> None:
    other = replace(form_l(), kind=Kind.SHARING, lines={"D11": Choice.YES}, details={})
    assert reach(other) == THEY_CONTACT_US


def test_what_was_said_in_a_meeting_counts_where_there_is_no_form() -> None:
    said = reach(said=Said("Text me on Sundays", NOW))
    assert (said.words, said.said_on, said.lines) == ("Text me on Sundays", NOW.date(), {})
    assert said.may_contact


@pytest.mark.parametrize("days", [-1, 0])
def test_words_older_than_the_form_do_not_widen_it(days: int) -> None:
    assert reach(form_l(), said=Said("Call me", NOW + days * DAY)) == AS_SIGNED


def test_later_words_stand_beside_the_form() -> None:
    both = reach(form_l(), said=Said("No more email", LATER - timedelta(hours=1)))
    assert both.lines == AS_SIGNED.lines
    assert both.words == "No more email"


def test_whoever_took_it_back_is_not_reached_by_earlier_words() -> None:
    over = replace(form_l(), ended_early_at=NOW + DAY, ended_early_as=State.WITHDRAWN)
    assert reach(over, said=Said("Call me", NOW + DAY / 2), at=NOW + 2 * DAY) == THEY_CONTACT_US
    lines = replace(form_l(), taken_back={"L6": NOW + DAY})
    assert not reach(lines, said=Said("Text me", NOW + DAY / 2), at=NOW + 2 * DAY).words
    # The control: what they said after that counts.
    assert reach(over, said=Said("Call me", NOW + 2 * DAY), at=NOW + 3 * DAY).words == "Call me"


def test_a_form_that_ran_out_does_not_bring_earlier_words_back() -> None:
    over = replace(form_l(), ends_at=NOW + DAY)
    assert reach(over, said=Said("Call me", NOW + DAY / 2), at=NOW + 2 * DAY) == THEY_CONTACT_US


def test_a_no_counts_until_they_say_something_else_and_later_is_no_word() -> None:
    no = Decision(Kind.CONTACT, State.DECLINED, NOW)
    said = Said("Call me", NOW - DAY)
    assert reach(said=said, decisions=(no,)) == THEY_CONTACT_US
    assert reach(said=Said("Call me", NOW + DAY / 2), decisions=(no,)).words == "Call me"
    for other in (replace(no, state=State.DECIDED_LATER), replace(no, kind=Kind.STORY)):
        assert reach(said=said, decisions=(other,)).words == "Call me"


def test_a_paper_without_a_way_is_no_paper_and_bounds_are_lines() -> None:
    assert not is_enough(Kind.CONTACT, BOUNDS[Kind.CONTACT] | {"L18", "L22", "L24", "L25"})
    assert all(is_enough(Kind.CONTACT, [way]) for way in WAYS)
    assert is_enough(Kind.SHARING, ["D9"])
    assert not is_enough(Kind.SHARING, [])
    assert BOUNDS[Kind.CONTACT] < set(LINES[Kind.CONTACT])


def test_only_what_allows_something_is_taken_back_alone() -> None:
    assert form_l().lines_to_take_back(LATER) == ("L6", "L8")
    taken = replace(form_l(), taken_back={"L6": NOW})
    assert taken.lines_to_take_back(LATER) == ("L8",)

"""Steps that somebody chose: kept as they are, in order, and never cut."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_desktop.domain import steps
from intake_desktop.domain.errors import TooLong
from intake_desktop.domain.meetings import LONGEST_LINE
from intake_desktop.domain.steps import Standing, Step, Who

DAY = date(2026, 3, 4)
_STEPS = st.builds(
    Step,
    st.text(min_size=1, max_size=20),
    st.none() | st.sampled_from(Who),
    st.none() | st.dates(),
    st.sampled_from(Standing),
)


@given(st.lists(_STEPS, max_size=5))
def test_what_is_written_reads_the_same(chosen: list[Step]) -> None:
    said = [step for step in chosen if step.words]
    assert steps.read(steps.written(chosen)) == tuple(said)


def test_a_step_without_words_is_none() -> None:
    assert steps.written([Step("  ", Who.STAFF, DAY)]) == ""
    assert steps.written([Step("ring"), Step("")]) == steps.written([Step(" ring ")])


def test_nothing_is_cut() -> None:
    assert Step("𠮷" * LONGEST_LINE).words == "𠮷" * LONGEST_LINE
    with pytest.raises(TooLong):
        Step("𠮷" * (LONGEST_LINE + 1))


@pytest.mark.parametrize(
    ("step", "asked"),
    [
        (Step("ring", Who.STAFF, DAY), True),
        (Step("ring", Who.BOTH, DAY - timedelta(days=90)), True),
        (Step("ring", Who.STAFF, DAY + timedelta(days=1)), False),
        (Step("ring", Who.PERSON, DAY), False),
        (Step("ring", None, DAY), False),
        (Step("ring", Who.STAFF, None), False),
        (Step("ring", Who.STAFF, DAY, Standing.DONE), False),
        (Step("ring", Who.BOTH, DAY, Standing.LET_GO), False),
    ],
)
def test_staff_were_asked_for_what_is_open_has_a_day_and_names_them(
    step: Step, asked: bool
) -> None:
    assert step.is_asked_of_staff(DAY) is asked


@given(st.lists(_STEPS, max_size=4), st.dates())
def test_the_quick_look_says_the_same(chosen: list[Step], until: date) -> None:
    said = [step for step in chosen if step.words]
    asked = any(step.is_asked_of_staff(until) for step in said)
    assert steps.may_be_asked_of_staff(steps.written(said), until) is asked


def test_typed_words_cannot_look_like_a_step() -> None:
    asked = steps.written([Step("ring", Who.STAFF, DAY)])
    assert steps.may_be_asked_of_staff(asked, DAY)
    assert not steps.may_be_asked_of_staff(steps.written([Step(asked)]), DAY)


def test_another_standing_changes_nothing_else() -> None:
    step = Step("ring", Who.BOTH, DAY)
    assert step.become(Standing.DONE).become(Standing.OPEN) == step

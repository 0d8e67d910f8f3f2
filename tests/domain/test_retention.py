"""What becomes of a record: by its papers, by what was asked, and by what is held."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from intake_desktop.domain import consent as consents
from intake_desktop.domain.consent import Choice, Consent, Kind, Paper, Signature
from intake_desktop.domain.retention import (
    BIN,
    GRACE,
    SOON,
    UNDO,
    Fate,
    Phase,
    Standing,
    State,
    judge,
)

NOW = datetime(2026, 3, 4, 21, 5, tzinfo=UTC)
TICK = timedelta(microseconds=1)


def paper(kind: Kind, ends_at: datetime) -> Consent:
    signature = Signature(Paper("B-1", "B.1", "1", "ab", ()), "Wren", "", NOW.date())
    lines = {"B7": Choice.YES}
    return Consent("a", "p", kind, lines, signature, NOW - timedelta(days=1), ends_at)


def test_what_the_forms_promise_is_what_the_rule_says() -> None:
    assert (timedelta(days=7), timedelta(days=7), timedelta(seconds=10)) == (GRACE, BIN, UNDO)
    assert timedelta(days=14) == SOON


@pytest.mark.parametrize(
    ("left", "phase"),
    [
        (SOON + TICK, Phase.LIVE),
        (SOON, Phase.ENDS_SOON),
        (TICK, Phase.ENDS_SOON),
        (timedelta(), Phase.ENDED),
        (-GRACE, Phase.ENDED),
    ],
)
def test_form_b_is_live_ends_soon_and_is_locked(left: timedelta, phase: Phase) -> None:
    end = NOW + left
    fate = judge([paper(Kind.KEEPING, end)], None, NOW)
    assert (fate.phase, fate.locks_at) == (phase, end)
    assert fate.is_open is (phase is not Phase.ENDED)
    assert fate.is_due(NOW) is (left == -GRACE)
    assert not fate.is_due(end + GRACE - TICK)


def test_form_t_goes_as_it_ends() -> None:
    assert judge([paper(Kind.TONIGHT, NOW + TICK)], None, NOW).phase is Phase.LIVE
    fate = judge([paper(Kind.TONIGHT, NOW)], None, NOW)
    assert (fate.phase, fate.is_due(NOW)) == (Phase.ENDED, True)


def test_a_release_keeps_no_record() -> None:
    fate = judge([paper(Kind.SHARING, NOW + SOON), paper(Kind.TONIGHT, NOW - TICK)], None, NOW)
    assert fate.is_due(NOW)


def test_a_longer_paper_that_was_replaced_gives_no_more_time() -> None:
    """Somebody who chose a shorter end is not kept until the longer one."""
    longer = paper(Kind.KEEPING, NOW + timedelta(days=300))
    replaced = replace(longer, ended_early_at=NOW - TICK, ended_early_as=consents.State.REPLACED)
    shorter = paper(Kind.KEEPING, NOW - GRACE)
    assert judge([replaced, shorter], None, NOW).is_due(NOW)
    assert judge([replaced], None, NOW).is_due(NOW)


@pytest.mark.parametrize("state", State)
def test_a_standing_closes_a_live_record(state: State) -> None:
    until = None if state is State.ASKED else NOW + UNDO
    live = paper(Kind.KEEPING, NOW + timedelta(days=90))
    fate = judge([live], Standing("p", state, NOW, until), NOW)
    assert (fate.phase.value, fate.is_open) == (state.value, False)
    assert not fate.is_due(NOW + UNDO - TICK)
    assert fate.is_due(NOW + UNDO) is (state is not State.ASKED)
    assert not fate.is_due(NOW + timedelta(days=9999)) or state is not State.ASKED


def test_what_is_held_waits_and_a_hold_on_all_of_it_locks() -> None:
    over = [paper(Kind.KEEPING, NOW - GRACE)]
    assert judge(over, None, NOW).is_due(NOW)  # the control
    part = judge(over, None, NOW, held=True)
    assert (part.phase, part.is_due(NOW)) == (Phase.ENDED, False)
    live = [paper(Kind.KEEPING, NOW + timedelta(days=90))]
    assert judge(live, None, NOW, held=True).is_open
    assert judge(live, None, NOW, locked=True) == Fate(
        Phase.HELD, NOW + timedelta(days=90), None, True
    )

"""What a yes covers, from when until when, and what a paper may say."""

from datetime import UTC, date, datetime, timedelta

import pytest

from intake_desktop.domain.consent import (
    LIMITS,
    LINE_OF,
    LINES,
    Choice,
    Consent,
    KeptAnswer,
    Kind,
    Paper,
    Signature,
    State,
    check_terms,
    covered_fields,
    default_end,
    keep,
)
from intake_desktop.domain.errors import (
    EndsTooEarly,
    EndsTooLate,
    NotAgreed,
    NothingToSign,
    SignedInFuture,
)
from intake_desktop.domain.languages import Language
from intake_desktop.domain.meetings import Answer, Field

NOW = datetime(2026, 3, 4, 21, 5, tzinfo=UTC)
TODAY = NOW.date()
TICK = timedelta(microseconds=1)
# The only fields of form B with one line between them: services and next steps, under B8.
# What stands on one line of form B, and of form T.
SHARED = {
    Kind.KEEPING: [
        {Field.NEEDS, Field.LEGAL, Field.RIGHTS, Field.HOUSING, Field.PAPERS, Field.MONEY}
        | {Field.CHILDREN, Field.OTHER},
        {Field.SERVICES, Field.NEXT_STEP, Field.STEPS},
        {Field.STRENGTHS, Field.OWN_NAME, Field.OWN_ACCOUNT},
    ],
    Kind.TONIGHT: [{Field.NEXT_STEP, Field.STEPS}],
}
PAPER = Paper("B-12345-X", "B.1", "1", "ab" * 32, (Language.ENGLISH,))


def consent(
    kind: Kind = Kind.KEEPING,
    lines: dict[str, Choice] | None = None,
    lasts: timedelta = timedelta(days=90),
    ended_early_at: datetime | None = None,
    ended_early_as: State | None = None,
) -> Consent:
    yes = dict.fromkeys(LINES[kind], Choice.YES)
    return Consent(
        "c", "p", kind, yes if lines is None else lines, Signature(PAPER, "Wren", "", TODAY),
        NOW, NOW + lasts, ended_early_at, ended_early_as,
    )  # fmt: skip


def signature(signed_on: date = TODAY, ends_on: date | None = None) -> Signature:
    return Signature(PAPER, "Wren", "", signed_on, ends_on)


def test_every_field_has_its_line_on_form_b_and_lines_exist_on_their_form() -> None:
    assert set(LINE_OF[Kind.KEEPING]) == set(Field)
    for kind in Kind:
        assert set(LINE_OF[kind].values()) <= set(LINES[kind])
    assert set(LINE_OF[Kind.TONIGHT].values()) == set(LINES[Kind.TONIGHT])


@pytest.mark.parametrize("kind", [Kind.TONIGHT, Kind.KEEPING])
@pytest.mark.parametrize("field", list(Field))
def test_one_line_covers_its_own_fields_and_no_other(kind: Kind, field: Field) -> None:
    line = LINE_OF[kind].get(field)
    if line is None:
        assert not consent(kind).covers(field, NOW)
        return
    only = consent(kind, {line: Choice.YES})
    together = next((some for some in SHARED[kind] if field in some), {field})
    assert {each for each in Field if only.covers(each, NOW)} == together
    assert not consent(kind, {line: Choice.NO}).covers(field, NOW)
    assert not consent(kind, {}).covers(field, NOW)


def test_sharing_keeps_nothing() -> None:
    assert covered_fields([consent(Kind.SHARING, {"D1": Choice.YES})], NOW) == frozenset()


def test_from_the_first_moment_to_just_before_the_last() -> None:
    given = consent()
    end = given.ends_at
    covered = [given.covers(Field.NEEDS, at) for at in (NOW - TICK, NOW, end - TICK, end)]
    assert covered == [False, True, True, False]
    assert given.state(end - TICK) is State.GIVEN
    assert given.state(end) is State.EXPIRED


@pytest.mark.parametrize("how", [State.WITHDRAWN, State.REPLACED])
def test_an_early_end_is_at_once(how: State) -> None:
    at = NOW + timedelta(hours=1)
    ended = consent(ended_early_at=at, ended_early_as=how)
    assert ended.is_live(at - TICK)
    assert not ended.is_live(at)
    assert ended.state(at) is how
    assert ended.state(ended.ends_at + TICK) is how


def test_an_answer_is_kept_only_under_a_yes() -> None:
    words = Answer(Field.NEEDS).with_words("a dentist")
    kept = KeptAnswer(words, consent(), NOW)
    assert kept.answer is words
    for given in (consent(lines={"B7": Choice.NO}), consent(Kind.SHARING), consent(lines={})):
        with pytest.raises(NotAgreed):
            KeptAnswer(words, given, NOW)
    with pytest.raises(NotAgreed):
        KeptAnswer(words, consent(), consent().ends_at)


def test_the_consent_that_lasts_longest_holds_the_answer() -> None:
    tonight, long = consent(Kind.TONIGHT, lasts=timedelta(hours=72)), consent()
    words = Answer(Field.NEEDS).with_words("a dentist")
    assert keep(words, [tonight, long], NOW).consent is long
    assert keep(words, [tonight], NOW).consent is tonight
    later = NOW + timedelta(days=10)
    assert keep(words, [tonight, long], later).consent is long
    with pytest.raises(NotAgreed) as caught:
        keep(words, [tonight], later)
    assert caught.value.what == Field.NEEDS
    with pytest.raises(NotAgreed):
        keep(words, [], NOW)


def test_covered_fields_add_up() -> None:
    name, needs = consent(lines={"B4": Choice.YES}), consent(Kind.TONIGHT, {"T15": Choice.YES})
    assert covered_fields(iter([name, needs]), NOW) == {Field.CALLED, Field.NEEDS}
    assert covered_fields([], NOW) == frozenset()


# --- terms -----------------------------------------------------------------

YES = {"B4": Choice.YES, "B5": Choice.NO}


def test_the_limits_are_those_of_the_forms() -> None:
    hours = {kind: limit.default.total_seconds() / 3600 for kind, limit in LIMITS.items()}
    half, year = 183 * 24, 365 * 24
    assert hours == {
        Kind.TONIGHT: 72, Kind.KEEPING: 90 * 24, Kind.SERVICE: half, Kind.SHARING: 7 * 24,
        Kind.REPORTING: 7 * 24, Kind.RESEARCH: year, Kind.STORY: half, Kind.CONTACT: 90 * 24,
        Kind.IN_CASE: year,
    }  # fmt: skip
    longest = {kind: limit.longest.days for kind, limit in LIMITS.items()}
    assert longest == {
        Kind.TONIGHT: 7, Kind.KEEPING: 365, Kind.SERVICE: 183, Kind.SHARING: 90,
        Kind.REPORTING: 90, Kind.RESEARCH: 365, Kind.STORY: 365, Kind.CONTACT: 365,
        Kind.IN_CASE: 365,
    }  # fmt: skip


@pytest.mark.parametrize("kind", list(Kind))
def test_the_default_end_is_always_allowed(kind: Kind) -> None:
    check_terms(kind, YES, signature(ends_on=default_end(kind, TODAY)), TODAY)


@pytest.mark.parametrize("kind", list(Kind))
def test_the_longest_end_and_a_day_more(kind: Kind) -> None:
    longest = LIMITS[kind].longest
    check_terms(kind, YES, signature(ends_on=TODAY + longest), TODAY)
    with pytest.raises(EndsTooLate) as caught:
        check_terms(kind, YES, signature(ends_on=TODAY + longest + timedelta(1)), TODAY)
    assert caught.value.longest == longest.days


def test_the_longest_end_counts_from_the_signature() -> None:
    signed = TODAY - timedelta(10)
    check_terms(Kind.TONIGHT, YES, signature(signed, None), TODAY)
    with pytest.raises(EndsTooLate):
        check_terms(Kind.TONIGHT, YES, signature(signed, TODAY + timedelta(1)), TODAY)


@pytest.mark.parametrize("days", [0, -1, -4000])
def test_an_end_that_is_over(days: int) -> None:
    with pytest.raises(EndsTooEarly):
        check_terms(Kind.KEEPING, YES, signature(ends_on=TODAY + timedelta(days)), TODAY)
    check_terms(Kind.KEEPING, YES, signature(ends_on=TODAY + timedelta(1)), TODAY)


def test_a_paper_of_tomorrow() -> None:
    with pytest.raises(SignedInFuture):
        check_terms(Kind.KEEPING, YES, signature(TODAY + timedelta(1)), TODAY)


@pytest.mark.parametrize("lines", [{}, {"B4": Choice.NO}, {"B4": Choice.NO, "B5": Choice.NO}])
def test_a_paper_without_a_yes(lines: dict[str, Choice]) -> None:
    with pytest.raises(NothingToSign):
        check_terms(Kind.KEEPING, lines, signature(), TODAY)

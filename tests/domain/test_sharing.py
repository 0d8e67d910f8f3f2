"""What a person decides about one release: what has to be said, and until when it may last."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest

from intake_desktop.domain.consent import LINES, Choice, Kind
from intake_desktop.domain.errors import (
    EndsTooEarly,
    EndsTooLate,
    NamesTwo,
    NothingToSign,
    SaysTooLittle,
)
from intake_desktop.domain.sharing import (
    EXACT_LINES,
    LINE_OF_SUMMARY,
    How,
    ReleaseTerms,
    SummaryField,
    check_terms,
)

TODAY = date(2026, 3, 4)
TERMS = ReleaseTerms(
    recipient="Harbor Clinic",
    purpose="a dentist",
    lines={"D10": Choice.YES, "D12": Choice.NO},
    details={},
    how=How.CARRY,
    once=False,
    ends_on=TODAY + timedelta(days=7),
)


def test_terms_that_are_whole() -> None:
    check_terms(TERMS, TODAY)
    assert TERMS.items == {"D10"}


@pytest.mark.parametrize("days", [1, 7, 90])
@pytest.mark.parametrize("once", [True, False])
def test_an_end_that_is_allowed(days: int, once: bool) -> None:
    check_terms(replace(TERMS, ends_on=TODAY + timedelta(days), once=once), TODAY)


@pytest.mark.parametrize("days", [0, -1, -4000])
@pytest.mark.parametrize("once", [True, False])
def test_an_end_that_is_over(days: int, once: bool) -> None:
    with pytest.raises(EndsTooEarly):
        check_terms(replace(TERMS, ends_on=TODAY + timedelta(days), once=once), TODAY)


@pytest.mark.parametrize("end", [TODAY + timedelta(91), date.max])
@pytest.mark.parametrize("once", [True, False])
def test_an_end_past_the_cap(end: date, once: bool) -> None:
    with pytest.raises(EndsTooLate) as caught:
        check_terms(replace(TERMS, ends_on=end, once=once), TODAY)
    assert caught.value.longest == 90


@pytest.mark.parametrize(
    "lines", [{}, {"D10": Choice.NO}, dict.fromkeys(LINES[Kind.SHARING], Choice.NO)]
)
def test_no_yes_is_no_release(lines: Mapping[str, Choice]) -> None:
    with pytest.raises(NothingToSign):
        check_terms(replace(TERMS, lines=lines), TODAY)


@pytest.mark.parametrize("line", EXACT_LINES)
@pytest.mark.parametrize("detail", ["", "  ", "\u3000\n", None])
def test_a_yes_to_exactly_this_says_exactly_what(line: str, detail: str | None) -> None:
    details = {} if detail is None else {line: detail}
    given = replace(TERMS, lines={line: Choice.YES}, details=details)
    with pytest.raises(SaysTooLittle) as caught:
        check_terms(given, TODAY)
    assert caught.value.what == line
    check_terms(replace(given, details={line: "the letter of March 2"}), TODAY)
    check_terms(replace(given, lines={line: Choice.NO, "D10": Choice.YES}), TODAY)


@pytest.mark.parametrize("line", sorted(set(LINES[Kind.SHARING]) - set(EXACT_LINES)))
def test_the_other_lines_have_no_blank(line: str) -> None:
    check_terms(replace(TERMS, lines={line: Choice.YES}), TODAY)


@pytest.mark.parametrize("purpose", ["", " ", "\n\u3000"])
def test_a_purpose_is_needed(purpose: str) -> None:
    with pytest.raises(SaysTooLittle) as caught:
        check_terms(replace(TERMS, purpose=purpose), TODAY)
    assert caught.value.what == "purpose"


def test_the_recipient_is_judged_too() -> None:
    with pytest.raises(NamesTwo):
        check_terms(replace(TERMS, recipient="Harbor Clinic and Hope House"), TODAY)


@pytest.mark.parametrize("line", ["T13", "B4", "D8", "D17", "d10", ""])
def test_a_line_of_another_form_is_a_mistake_of_ours(line: str) -> None:
    with pytest.raises(ValueError, match="form D"):
        check_terms(replace(TERMS, lines=dict(TERMS.lines) | {line: Choice.YES}), TODAY)


def test_each_field_of_a_summary_has_a_line_of_its_own_without_a_blank() -> None:
    assert set(LINE_OF_SUMMARY) == set(SummaryField)
    lines = list(LINE_OF_SUMMARY.values())
    assert len(set(lines)) == len(lines)
    assert set(lines) <= set(LINES[Kind.SHARING]) - set(EXACT_LINES)

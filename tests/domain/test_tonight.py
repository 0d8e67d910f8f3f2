"""Which evening a moment belongs to, and what can be offered while somebody listens."""

from datetime import date, datetime

import pytest

from intake_desktop.domain.tonight import IN_COMPANY, Help, night_of


@pytest.mark.parametrize(
    ("moment", "night"),
    [
        (datetime(2026, 3, 4, 12, 0), date(2026, 3, 4)),
        (datetime(2026, 3, 4, 23, 59, 59), date(2026, 3, 4)),
        (datetime(2026, 3, 5, 0, 0), date(2026, 3, 4)),
        (datetime(2026, 3, 5, 1, 30), date(2026, 3, 4)),
        (datetime(2026, 3, 5, 11, 59, 59, 999999), date(2026, 3, 4)),
        (datetime(2026, 3, 5, 12, 0), date(2026, 3, 5)),
        (datetime(2026, 1, 1, 3, 0), date(2025, 12, 31)),
        (datetime(2028, 3, 1, 3, 0), date(2028, 2, 29)),
    ],
)
def test_a_night_runs_from_noon_to_noon(moment: datetime, night: date) -> None:
    assert night_of(moment) == night


def test_what_is_offered_in_company_says_nothing_about_anybody() -> None:
    assert IN_COMPANY == (Help.BED, Help.FOOD)


def test_every_help_is_a_line_of_form_t() -> None:
    assert [help_.value for help_ in Help] == [f"T{number}" for number in range(4, 11)]

"""Dates are written out, the same in every locale."""

import locale
from datetime import date

import pytest

from intake_desktop.domain.dates import month_written, written
from intake_desktop.domain.languages import Language, Phrase


@pytest.mark.parametrize(
    ("day", "english", "chinese"),
    [
        (date(2026, 11, 22), "November 22, 2026", "2026年11月22日"),
        (date(2026, 3, 4), "March 4, 2026", "2026年3月4日"),
        (date(2028, 2, 29), "February 29, 2028", "2028年2月29日"),
        (date(2027, 1, 1), "January 1, 2027", "2027年1月1日"),
        (date(2026, 12, 31), "December 31, 2026", "2026年12月31日"),
    ],
)
def test_a_day(day: date, english: str, chinese: str) -> None:
    assert written(day) == Phrase(english, chinese, chinese)


def test_a_month_says_no_day() -> None:
    first = month_written(date(2026, 11, 1))
    assert first == Phrase("November 2026", "2026年11月", "2026年11月")
    assert all(month_written(date(2026, 11, day)) == first for day in range(1, 31))


def test_twelve_months_are_twelve_names() -> None:
    english = [month_written(date(2026, month, 1)).in_(Language.ENGLISH) for month in range(1, 13)]
    days = [written(date(2026, month, 9)).in_(Language.ENGLISH) for month in range(1, 13)]
    assert english[0::11] == ["January 2026", "December 2026"]
    assert len(set(english)) == 12
    assert days == [name.replace(" ", " 9, ") for name in english]


def test_the_locale_of_the_process_changes_nothing() -> None:
    before = locale.setlocale(locale.LC_ALL)
    tried = 0
    try:
        for name in ("zh_CN.UTF-8", "de_DE.UTF-8", "C.UTF-8", "C"):
            try:
                locale.setlocale(locale.LC_ALL, name)
            except locale.Error:
                continue  # not installed here
            tried += 1
            assert written(date(2026, 5, 3)).en == "May 3, 2026"
    finally:
        locale.setlocale(locale.LC_ALL, before)
    assert tried

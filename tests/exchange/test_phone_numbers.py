"""Phone numbers in any form, for display only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_desktop.exchange.phone_numbers import shown


@pytest.mark.parametrize(
    ("number", "extension", "expected"),
    [
        ("4015550100", "", "(401) 555-0100"),
        ("+1 401.555.0100", "12", "(401) 555-0100 ext. 12"),
        ('"+44 1234 234567"', "", "+44 1234 234567"),
        ("+86 10 6552 9988", "", "+86 10 6552 9988"),
        ("911", "", "911"),
        ("401-555-0100, ask for Wren", "", "401-555-0100, ask for Wren"),
        ("401-555-0100 / 401-555-0101", "", "401-555-0100 / 401-555-0101"),
        ("call the office", "", "call the office"),
    ],
)
def test_it_is_shown_as(number: str, extension: str, expected: str) -> None:
    assert shown(number, extension) == expected


NUMBERS = st.text("0123456789+-() ./x;,", max_size=30) | st.text()


@given(NUMBERS)
def test_whatever_it_is_no_digit_is_lost(number: str) -> None:
    def digits(text: str) -> str:
        return "".join(sign for sign in text if sign.isdecimal())

    assert digits(shown(number))[-6:] == digits(number)[-6:]
    assert len(digits(number)) - len(digits(shown(number))) <= 5

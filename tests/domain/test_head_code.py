"""The head code survives being copied by hand, and finds the sums that have it."""

import secrets

import pytest

from intake_desktop.domain.errors import UnknownCode
from intake_desktop.domain.head_code import first_bytes, head_code, read_head_code


def test_a_code_is_read_back_however_it_is_typed() -> None:
    code = head_code(bytes(range(100, 132)))
    assert len(code) == 24
    blanks, full_width = code.replace("-", " "), "".join(chr(ord(c) + 0xFEE0) for c in code)
    for typed in (code, code.lower(), f"  {blanks} ", code.replace("-", ""), full_width):
        assert read_head_code(typed) == code


def test_letters_that_look_like_digits_are_understood() -> None:
    code = head_code(bytes(32))
    assert read_head_code(code.replace("0", "O")) == code
    assert read_head_code("IL" + "0" * 18) == "1100-0000-0000-0000-0000"


@pytest.mark.parametrize("typed", ["", "1234", "U" * 20, "0" * 21, "😀" * 20, "0" * 100_000])
def test_what_is_no_code_is_told(typed: str) -> None:
    with pytest.raises(UnknownCode):
        read_head_code(typed)


def test_the_first_bytes_are_those_of_the_sum() -> None:
    for _ in range(200):
        mac = secrets.token_bytes(32)
        assert mac.startswith(first_bytes(head_code(mac)))
        assert len(first_bytes(head_code(mac))) == 12


def test_another_sum_has_another_code() -> None:
    assert head_code(bytes(32)) != head_code(bytes(12) + b"\x10" + bytes(19))

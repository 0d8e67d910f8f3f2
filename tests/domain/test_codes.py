"""Codes as people say, type and mistype them."""

import random
import string

import pytest

from intake_desktop.domain import codes
from intake_desktop.domain.errors import UnknownCode


class Dice:
    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def below(self, limit: int) -> int:
        return self._random.randrange(limit)

    def token(self) -> str:
        return f"{self._random.getrandbits(128):032x}"


RECORDS = [codes.new_record_code(Dice(seed)) for seed in range(12)]
PAPERS = [codes.new_form_code(Dice(seed), form) for seed, form in enumerate("TBDATBDKLP")] + [
    codes.new_pad_code(Dice(seed), form, "1") for seed, form in enumerate("TBD")
]


@pytest.mark.parametrize("code", RECORDS, ids=str)
def test_a_record_code_is_read_however_it_is_typed(code: codes.RecordCode) -> None:
    text = str(code)
    for typed in (text, text.lower(), text.upper(), text.replace("-", " "), text.replace("-", ""),
                  f"  {text}\n", text.replace("-", " - ")):  # fmt: skip
        assert codes.read_record_code(typed) == code


@pytest.mark.parametrize("code", RECORDS, ids=str)
def test_every_wrong_digit_or_check_is_caught(code: codes.RecordCode) -> None:
    tried = 0
    for at, digit in enumerate(code.digits):
        for other in set(string.digits) - {digit}:
            digits = code.digits[:at] + other + code.digits[at + 1 :]
            with pytest.raises(UnknownCode):
                codes.read_record_code(f"{code.colour}-{digits}-{code.check}")
            tried += 1
    for other in set(string.ascii_uppercase) - {code.check}:
        with pytest.raises(UnknownCode):
            codes.read_record_code(f"{code.colour}-{code.digits}-{other}")
        tried += 1
    for colour in set(codes.COLOURS) - {code.colour}:
        with pytest.raises(UnknownCode):
            codes.read_record_code(f"{colour}-{code.digits}-{code.check}")
        tried += 1
    assert tried == 5 * 9 + 25 + 15


@pytest.mark.parametrize("code", RECORDS, ids=str)
def test_every_swap_of_neighbouring_digits_is_caught(code: codes.RecordCode) -> None:
    for at in range(4):
        first, second = code.digits[at : at + 2]
        if first != second:
            digits = code.digits[:at] + second + first + code.digits[at + 2 :]
            with pytest.raises(UnknownCode):
                codes.read_record_code(f"{code.colour}-{digits}-{code.check}")


@pytest.mark.parametrize(
    "typed",
    ["", "-", "Blue", "Blue-48271", "Pink-48271-K", "Blue-4827-K", "Blue-４８２７１-K",
     "蓝-48271-K", "Blue-48271-K" * 1000, "'; --", "Blue-٤٨٢٧١-K", "\0"],
)  # fmt: skip
def test_what_is_no_record_code(typed: str) -> None:
    with pytest.raises(UnknownCode):
        codes.read_record_code(typed)


def test_there_are_more_than_a_million_record_codes() -> None:
    assert len(set(codes.COLOURS)) * 10**5 > 10**6


@pytest.mark.parametrize("code", PAPERS, ids=str)
def test_a_form_code_is_read_however_it_is_typed(code: codes.FormCode) -> None:
    text = str(code)
    misread = text[:2] + text[2:].replace("0", "o").replace("1", "l")
    for typed in (text, text.lower(), text.replace("-", ""), text.replace("-", " "), misread):
        assert codes.read_form_code(typed) == code


@pytest.mark.parametrize("code", PAPERS, ids=str)
def test_every_wrong_symbol_of_a_form_code_is_caught(code: codes.FormCode) -> None:
    body = code.form + code.symbols + code.check
    tried = 0
    for at, symbol in enumerate(body):
        others = string.ascii_uppercase if at == 0 else "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
        for other in set(others) - {symbol}:
            with pytest.raises(UnknownCode):
                codes.read_form_code(body[:at] + other + body[at + 1 :])
            tried += 1
    assert tried == 25 + 6 * 31


@pytest.mark.parametrize("code", PAPERS, ids=str)
def test_every_swap_of_neighbours_in_a_form_code_is_caught(code: codes.FormCode) -> None:
    body = code.symbols + code.check
    for at in range(len(body) - 1):
        if body[at] != body[at + 1]:
            swapped = body[:at] + body[at + 1] + body[at] + body[at + 2 :]
            with pytest.raises(UnknownCode):
                codes.read_form_code(code.form + swapped)


@pytest.mark.parametrize(
    "typed", ["", "T", "T-7Q2M4", "7-7Q2M4-X", "É-7Q2M4-X", "T-٧Q2M4-X", "T" * 10**5]
)
def test_what_is_no_form_code(typed: str) -> None:
    with pytest.raises(UnknownCode):
        codes.read_form_code(typed)


@pytest.mark.parametrize(("letter", "digit"), [("O", "0"), ("I", "1"), ("L", "1")])
def test_a_letter_of_a_form_that_was_typed_as_a_digit(letter: str, digit: str) -> None:
    dice = Dice(11)
    for number in range(300):
        code = (
            codes.new_form_code(dice, letter)
            if number % 2
            else codes.new_pad_code(dice, letter, "1")
        )
        rest = f"{code.symbols}-{code.check}"
        for typed in (f"{digit}-{rest}", f"{digit}{rest}".lower(), f" {digit} {rest} "):
            assert codes.read_form_code(typed) == code
        # Only that one letter: another form's paper does not open with it.
        for other in set("0123456789") - {digit}:
            with pytest.raises(UnknownCode):
                codes.read_form_code(f"{other}-{rest}")


def test_form_codes_say_only_what_can_be_read_aloud() -> None:
    dice = Dice(7)
    for _ in range(500):
        code = codes.new_form_code(dice, "T")
        assert (code.symbols + code.check).isalnum()
        assert codes.read_form_code(str(code)) == code


def test_a_code_of_the_pad_tells_its_wording_and_no_other_code_looks_like_one() -> None:
    dice = Dice(5)
    for version in "123456789":
        code = codes.new_pad_code(dice, "T", version)
        assert codes.pad_version(codes.read_form_code(str(code))) == version
    drawn = [codes.new_form_code(dice, "T") for _ in range(500)]
    assert {codes.pad_version(code) for code in drawn} == {""}
    assert len({code.symbols[0] for code in drawn}) == 22
    for version in ("", "0", "10", "12", "A"):
        with pytest.raises(ValueError, match=f"^{version}$"):
            codes.new_pad_code(dice, "T", version)


def test_a_copy_number_is_six_digits() -> None:
    dice = Dice(1)
    for _ in range(200):
        number = codes.new_copy_number(dice)
        assert len(number) == 6
        assert number.isdigit()

"""The recovery code as people copy and misread it."""

import itertools
import re

import pytest

from intake_desktop.domain.errors import MistypedRecoveryCode
from intake_desktop.vault import recovery

_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET = bytes(range(7, 27))
CODE = recovery.write_code(SECRET)


def test_nine_groups_of_four_that_come_back() -> None:
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}", CODE)
    assert recovery.read_code(CODE) == SECRET


@pytest.mark.parametrize("secret", [bytes(20), b"\xff" * 20, recovery.new_secret()])
def test_every_secret_comes_back(secret: bytes) -> None:
    assert recovery.read_code(recovery.write_code(secret)) == secret


def test_new_secrets_are_160_bits_and_differ() -> None:
    secrets = {recovery.new_secret() for _ in range(50)}
    assert len(secrets) == 50
    assert {len(secret) for secret in secrets} == {20}


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        CODE.replace("-", " "),
        CODE.replace("-", ""),
        f"  {CODE}\n",
        CODE.replace("0", "O").replace("1", "l"),
        CODE.replace("1", "i").replace("-", "–"),
        "".join(chr(ord(symbol) + 0xFEE0) for symbol in CODE),  # full-width
    ],
)
def test_the_ways_people_type_it(typed: str) -> None:
    assert recovery.read_code(typed) == SECRET


def test_every_single_wrong_symbol_is_caught() -> None:
    tried = 0
    for at, symbol in itertools.product(range(len(CODE)), _SYMBOLS):
        if CODE[at] in ("-", symbol):
            continue
        tried += 1
        with pytest.raises(MistypedRecoveryCode):
            recovery.read_code(CODE[:at] + symbol + CODE[at + 1 :])
    assert tried == 36 * 31


def test_every_swap_of_neighbours_is_caught() -> None:
    plain = CODE.replace("-", "")
    tried = 0
    for at in range(len(plain) - 1):
        if plain[at] == plain[at + 1]:
            continue
        tried += 1
        with pytest.raises(MistypedRecoveryCode):
            recovery.read_code(plain[:at] + plain[at + 1] + plain[at] + plain[at + 2 :])
    assert tried > 25


@pytest.mark.parametrize(
    "typed", ["", "-", CODE[:-1], CODE + "0", "U" * 36, "字" * 36, "٣" * 36, "x" * 10**6]
)
def test_what_is_no_code_at_all(typed: str) -> None:
    with pytest.raises(MistypedRecoveryCode):
        recovery.read_code(typed)

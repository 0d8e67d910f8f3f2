"""Passphrases in several scripts, far too short, far too long."""

import subprocess
import sys

import pytest

from intake_desktop.vault.strength import Strength, rate


def test_nothing_is_empty() -> None:
    assert rate("") is Strength.EMPTY


@pytest.mark.parametrize(
    "passphrase", ["a", "字", "我想家", "password", "12345678", "aaaaaaaaaaaa"]
)
def test_what_is_guessed_first_is_weak(passphrase: str) -> None:
    assert rate(passphrase) is Strength.WEAK


@pytest.mark.parametrize(
    "passphrase",
    [
        "correct horse battery staple",
        "葡萄 月亮 椅子 河流",
        "我今天想吃一碗牛肉面加葱",
        "שלום לכולם היום בבוקר",
    ],
)
def test_a_sentence_is_enough_in_any_script(passphrase: str) -> None:
    assert rate(passphrase) >= Strength.FAIR


def test_ones_own_alias_adds_little() -> None:
    assert rate("Nightingale-Quartz", "Nightingale-Quartz") is Strength.WEAK
    assert rate("Nightingale-Quartz") > Strength.WEAK  # the control


@pytest.mark.parametrize(
    "passphrase", ["ab1! " * 40_000, "𠮷" * 73, "\ud800 alone with others", "\0" * 80]
)
def test_no_length_or_character_stops_it(passphrase: str) -> None:
    assert rate(passphrase, "x" * 1000) in Strength


def test_a_long_passphrase_is_as_strong_as_its_beginning() -> None:
    start = "violet harbor sixteen walnut thunder postcard " * 2
    assert rate(start + "x" * 500) is Strength.STRONG


def test_the_word_lists_are_loaded_only_when_needed() -> None:
    code = "import sys, intake_desktop.vault.keys, intake_desktop.vault.strength as s; " + (
        "a = 'zxcvbn' in sys.modules; s.rate('long enough'); print(a, 'zxcvbn' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "False True"

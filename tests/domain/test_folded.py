"""What is plain is found, and lies where it was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_desktop.domain.folded import Plain, fold

PLAIN = Plain({"賣": "卖"})


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("Rescue", "rescue"),
        ("ＲＥＳＣＵＥ　她", "rescue 她"),
        ("oﬃce", "office"),
        ("cafe\u0301", "café"),  # the mark apart from its letter
        ("res\u00adcue\u200b!", "rescue!"),  # a soft hyphen, and a blank of no width
        ("non\u2011compliant", "non-compliant"),
        ("賣身", "卖身"),
        ("İ", "i\u0307"),
        ("\uffff\ud800", "\uffff\ud800"),
        ("", ""),
    ],
)
def test_letters_become_plain(typed: str, plain: str) -> None:
    assert fold(typed, PLAIN).text == plain


@pytest.mark.parametrize(
    ("typed", "plain", "part"),
    [
        ("𠮷 ＲＥＳ", "res", "ＲＥＳ"),
        ("an oﬃcer", "officer", "oﬃcer"),
        ("ﬃ officer", "officer", "officer"),
        ("e\u0301e\u0301 slut", "slut", "slut"),
        ("a res\u00adcue b", "rescue", "res\u00adcue"),
        ("\u200b\u200bword\u200b", "word", "word"),
        ("她e\u0301說賣身了", "卖身", "賣身"),
    ],
)
def test_a_place_in_the_plain_text_is_one_in_the_typed_text(
    typed: str, plain: str, part: str
) -> None:
    folded = fold(typed, PLAIN)
    at = folded.text.index(plain)
    start, end = folded.typed(at, at + len(plain))
    assert typed[start:end] == part


@given(st.text())
def test_places_are_in_order_and_inside(typed: str) -> None:
    folded = fold(typed, PLAIN)
    places = [folded.typed(at, at + 1) for at in range(len(folded.text))]
    assert all(0 <= start < end <= len(typed) for start, end in places)
    assert places == sorted(places)


@given(st.text(st.characters(codec="ascii")))
def test_ascii_only_loses_its_capitals(typed: str) -> None:
    assert fold(typed, PLAIN).text == typed.lower()

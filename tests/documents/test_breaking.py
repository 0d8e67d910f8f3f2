"""Where lines end: no closing mark begins one, no opening mark ends one, nothing is lost."""

import itertools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake_desktop.documents import breaking
from intake_desktop.documents.wording import load
from intake_desktop.domain.languages import Language
from intake_desktop.domain.wording import ItemKind

# Written out here again on purpose, from clreq's basic level, so that a hole in the module's own
# list is found.
FIRST = "、，。：；！？）》」』】”’·／—…"
LAST = "（《「『【“‘"
WIDTHS = range(60, 520, 7)


def em_widths(text: str) -> list[float]:
    return [6.0 if letter.isascii() else 12.0 for letter in text]


def fit(advances: list[float], text: str, ends: tuple[int, ...], width: float) -> list[str]:
    return [text[a:b].rstrip(" ") for a, b in breaking.spans(advances, text, ends, width)]


def lines(text: str, width: float) -> list[str]:
    return fit(em_widths(text), text, breaking.wording_breaks(text), width)


def broken(found: list[str]) -> list[tuple[str, str]]:
    return [
        (above, below)
        for above, below in itertools.pairwise(found)
        if (below and below[0] in FIRST) or (above and above[-1] in LAST)
    ]


def wording() -> list[str]:
    """Every printed text; what staff read on the screen is not set by this module."""
    texts = []
    for form in ("T", "A", "B", "D", "M", "recovery", "summary"):
        for item in load(form).items:
            if item.kind is ItemKind.STAFF:
                continue
            for phrase in (item.text, *(option.text for option in item.options)):
                texts += [phrase.in_(language) for language in Language if phrase.en]
    return texts


def test_no_line_of_any_form_breaks_the_rules_at_any_width() -> None:
    texts, count = wording(), 0
    assert len(texts) > 450
    for text, width in itertools.product(texts, WIDTHS):
        found = lines(text, width)
        count += len(found)
        assert broken(found) == []
        assert "".join(found).replace(" ", "") == text.replace(" ", "")
    assert count > 30_000


def test_breaking_at_any_letter_would_be_caught() -> None:
    text = load("T").item("T2").text.zh_hans
    assert any(
        broken([text[start : start + size] for start in range(0, len(text), size)])
        for size in range(5, 40)
    )


def test_lines_are_no_wider_than_allowed() -> None:
    for text in wording():
        for line in lines(text, 150):
            assert sum(em_widths(line)) <= 150


def test_a_number_keeps_its_measure_word_and_a_quotation_may_open_a_line() -> None:
    text = "这一份资料在 72 小时以后结束"
    assert not any(line.endswith("72") for width in WIDTHS for line in lines(text, width))
    quoted = "您可以填写“我要撤回同意”这份表"
    assert any(line.startswith("“") for width in WIDTHS for line in lines(quoted, width))
    assert any(line.endswith("”") for width in WIDTHS for line in lines(quoted, width))


def test_a_date_stays_in_one_piece() -> None:
    for width in range(90, 200, 6):
        found = lines("到期日：2026年11月29日，见面的月份：2026年10月、2026年11月", width)
        assert sum("2026年11月29日" in line for line in found) == 1
        assert sum("2026年10月" in line for line in found) == 1


def test_a_last_line_is_not_a_single_character() -> None:
    assert lines("一二三四五六七八九十百", 120)[-1] != "百"
    assert lines("To change your mind, just say so.", 6 * 30)[-1] == "say so."


def test_english_breaks_between_words_and_keeps_a_cut_word_whole_where_it_can() -> None:
    assert lines("one two three", 6 * 7) == ["one two", "three"]
    assert lines("a" * 25, 60) == ["a" * 10, "a" * 10, "a" * 5]


def test_an_accent_is_not_parted_from_its_letter() -> None:
    text = "e\u0301" * 30
    found = fit([6.0, 6.0] * 30, text, breaking.breaks(text), 6.0 * 7)
    assert all(not line.startswith("\u0301") for line in found)
    assert "".join(found) == text


@pytest.mark.parametrize(
    "text",
    [
        *("a" * 100_000, "中" * 100_000, "中，" * 50_000, "“" * 100_000, " " * 100_000),
        *("\u202eabc\u0627\u0644" * 20_000, "word " * 20_000),
        *("e" + "\u0301" * 99_999, "\u0301" * 1_999),
    ],
    ids=lambda text: f"{text[:2]!a}",
)
def test_a_hundred_thousand_characters_take_seconds_not_minutes(text: str) -> None:
    start = time.process_time()
    found = fit(em_widths(text), text, breaking.breaks(text), 244)
    assert time.process_time() - start < 8
    assert "".join(found).replace(" ", "") == text.replace(" ", "")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80), st.floats(min_value=12, max_value=300))
def test_nothing_but_spaces_is_ever_lost(text: str, width: float) -> None:
    found = fit(em_widths(text), text, breaking.breaks(text), width)
    assert "".join(found).replace(" ", "") == text.replace(" ", "")


def test_breaks_of_nothing_are_none() -> None:
    assert breaking.breaks("") == ()
    assert fit([], "", (), 100) == []

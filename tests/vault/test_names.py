"""A name is found as it is written, by pinyin with or without tones, and by initials."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from intake_desktop.vault.names import folded, search_key


def finds(typed: str, name: str) -> bool:
    """As the list compares them."""
    return folded(typed) in search_key(name)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("小梅", "小梅"), ("梅", "小梅"), ("小 梅", "小梅"),
        ("xiaomei", "小梅"), ("XiaoMei", "小梅"), ("xiao mei", "小梅"), ("xiǎo méi", "小梅"),
        ("xia\u030comei", "小梅"), ("mei", "小梅"), ("xm", "小梅"), ("XM", "小梅"),
        ("xiaom", "小梅"), ("ｘｉａｏ", "小梅"), ("xi'an", "西安"), ("xian", "西安"),
        # ü as a keyboard, a passport and an English reader write it
        ("lü", "吕梅"), ("lǚ", "吕梅"), ("lv", "吕梅"), ("lu mei", "吕梅"), ("Lyu Mei", "吕梅"),
        ("nü", "女"), ("nyu", "女"), ("LÜ", "吕"), ("lu\u0308", "吕"), ("lu\u0308\u030c", "吕"),
        # read another way as a family name
        ("shanxiaolong", "单小龙"), ("dan", "单小龙"), ("sxl", "单小龙"), ("qiuying", "仇英"),
        ("zeng", "曾国藩"), ("shan", "单乐行"), ("chan", "单乐行"), ("xing", "行"), ("hang", "行"),
        # traditional, other scripts, mixed
        ("chenlihua", "陳麗華"), ("clh", "陳麗華"), ("may", "May 小梅"), ("mayxiao", "May 小梅"),
        ("wang", "小wang"), ("zoe", "Zoë"), ("Zoë", "Zoe"), ("eve", "E\u0301ve"), ("éve", "Eve"),
        ("strasse", "Straße"), ("שלום", "\u202eשלום\u202c"), ("مرحبا", "مرحبا"),
        ("김", "김민지"), ("ｱｲ", "アイ"), ("ngoc", "Ngọc"),
        ("o'neill", "O’Neill"), ("istanbul", "İstanbul"),
        # rare and beyond the BMP
        ("𠮷", "𠮷野"), ("ye", "𠮷野"), ("\U0002c029", "\U0002c029"), ("wei", "\U0002c029"),
        ("ling", "〇"), ("yue", "⽉"),
        # pictures
        ("🦋", "🦋"), ("🦋", "小🦋梅"), ("小🦋", "小🦋梅"), ("👩‍👩‍👧", "👩‍👩‍👧 May"), ("★", "★"),
    ],
)  # fmt: skip
def test_what_finds_a_name(typed: str, name: str) -> None:
    assert folded(typed)
    assert finds(typed, name)


@pytest.mark.parametrize(
    ("typed", "name"),
    [("meixiao", "小梅"), ("mx", "小梅"), ("大", "小梅"), ("xiaomay", "小梅"), ("lou", "吕"),
     ("野𠮷", "𠮷野"), ("🐝", "🦋"), ("xiaomeixm", "小梅"), ("梅xiao", "小梅")],
)  # fmt: skip
def test_what_does_not(typed: str, name: str) -> None:
    assert not finds(typed, name)


@pytest.mark.parametrize("name", ["", " ", "\u200b", "—", "...", "\u0301", "\u202e"])
def test_a_name_of_nothing_has_no_key(name: str) -> None:
    assert search_key(name) == ""


def test_the_key_says_each_way_once_a_line() -> None:
    assert search_key("小梅").split("\n") == ["小梅", "xiaomei", "xm"]
    assert search_key("May").split("\n") == ["may"]


def test_many_readings_stay_few_ways_and_the_family_name_keeps_all_of_its_own() -> None:
    ways = search_key("单" + "行" * 30).split("\n")
    assert len(ways) <= 1 + 2 * 8
    assert {way[0] for way in ways[1:]} == {"s", "d", "c"}


@pytest.mark.parametrize(
    "letter", ["名", "行", "a", "吕", "🦋", "\ufdfa", "e\u0301", "שׁ", "\U0002c029"]
)
def test_two_hundred_characters_take_no_time(letter: str) -> None:
    name = (letter * 200)[:200]
    search_key("热")  # the tables are read once
    start = time.thread_time()
    key = search_key(name)
    assert time.thread_time() - start < 0.25
    assert folded(name) in key.split("\n")
    assert len(key) < 200 * 18 + 16 * 40 * 6


@given(st.text(max_size=30))
@example("\ud83d小")
@example("王\ud83d\udd8b")
@example("e\u0301王\u0301")
@example("王\n李\x00")
@example("か\u3099王")
def test_any_name_has_a_key_that_its_own_text_finds(name: str) -> None:
    key = search_key(name)
    assert folded(name) in key
    assert folded(folded(name)) == folded(name)


@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), min_size=1, max_size=8))
def test_any_part_of_a_chinese_name_finds_it(name: str) -> None:
    key = search_key(name)
    for start in range(len(name)):
        assert folded(name[start : start + 2]) in key

"""Words of the screen are found by any part, by pinyin and by initials; the nearest come first."""

import pytest

from intake_desktop.services import finding

THINGS = (
    ("Lock now", "立即锁定", "立即鎖定"),
    ("Today", "今天"),
    ("Shelter: The log", "机构：日志"),
    ("Unlock", ""),
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", [0, 1, 2, 3]),
        ("lock", [0, 3]),  # what begins with it comes before what holds it
        ("LOG", [2]),
        ("锁", [0]),
        ("鎖定", [0]),
        ("suoding", [0]),
        ("suǒ dìng", [0]),
        ("suo3ding4", [0]),
        ("ljsd", [0]),
        ("jt", [1]),
        ("ＴＯＤＡＹ", [1]),
        ("nobody", []),
    ],
)
def test_it_is_found(typed: str, found: list[int]) -> None:
    assert list(finding.find(finding.keys(THINGS), typed)) == found


def test_before_the_pinyin_is_there_words_are_found_as_written() -> None:
    ways = [finding.plain_key(names) for names in THINGS]
    assert finding.find(ways, "锁") == finding.find(ways, "lock n") == (0,)
    assert finding.find(ways, "suoding") == ()

"""What stands in quotes is somebody's own words, in whatever marks they come."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_desktop.domain.quoted import own_words


def quoted(*lines: str) -> list[str]:
    """The quoted parts of a text, without what is around them."""
    found, within = [], 0
    for line in lines:
        spans, within = own_words(line, within)
        found += [line[start:end] for start, end in spans]
    return found


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("a “b c” d", ["“b c”"]),
        ('a "b c" d "e"', ['"b c"', '"e"']),
        ('她说"我走了"就走', ['"我走了"']),
        ("她说“我走了”。「再见」『好』", ["“我走了”", "「再见」", "『好』"]),
        ("看《解救》和〈书〉", ["《解救》", "〈书〉"]),
        ("«b» „c“ d", ["«b»", "„c“"]),
        ("“a ‘b’ c” d", ["“a ‘b’ c”"]),
        ("a ‘I don’t know’ b", ["‘I don’t know’"]),
        ("a 'I don't know' b", ["'I don't know'"]),
        ("the girls' room, and don't", []),
        ("’cause they’re here, don’t", []),
        ("'cause it's late", []),
        ("5'2\" tall, 6'1\" too", []),
        ("a “b c", ["“b c"]),  # still being typed
        ("a ‘b c", []),  # and this may be an apostrophe
        ("a “", ["“"]),
        ("no quotes at all", []),
    ],
)
def test_quotes_on_one_line(line: str, parts: list[str]) -> None:
    assert quoted(line) == parts


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("She said: I was a slave", [" I was a slave"]),
        ("she told us : a “b” c", [" a “b” c"]),
        ("对方说:我走了", ["我走了"]),
        ("她寫:走了", ["走了"]),
        ("in her own words: this", [" this"]),
        ("“he said: a” and b", ["“he said: a”"]),
        ("“x” she said: b", ["“x”", " b"]),
        ("she said that a: b", []),
        ("unsaid: b", []),
    ],
)
def test_what_follows_said(line: str, parts: list[str]) -> None:
    assert quoted(line) == parts


def test_a_quote_goes_on_over_lines() -> None:
    assert quoted("a “b", "c", "d” e “f” g") == ["“b", "c", "d”", "“f”"]
    assert quoted('a "b', 'c" d') == ['"b', 'c"']
    assert quoted("「甲", "乙」丙") == ["「甲", "乙」"]


def test_a_mark_that_was_forgotten_silences_no_more_than_a_paragraph() -> None:
    assert quoted("a “b", "", "c") == ["“b"]
    assert quoted('a "b', 'c "d" e') == ['"b', '"d"']
    assert quoted("a ‘b", "c") == []


@given(st.lists(st.text("“”‘’「」\"' ab说:\n"), max_size=4))
def test_spans_are_in_order_and_apart(lines: list[str]) -> None:
    within = 0
    for line in lines:
        spans, within = own_words(line, within)
        places = [place for span in spans for place in span]
        assert places == sorted(places)
        assert all(0 <= place <= len(line) for place in places)

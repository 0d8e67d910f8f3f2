"""Words are found as words, and patterns stand for exactly their terms."""

import pytest

from intake_desktop.domain.terms import Terms, expand


def found(line: str, *terms: str) -> list[str]:
    tree: Terms[str] = Terms()
    for term in terms:
        tree.add(term, term)
    return [f"{line[start:end]}={meaning}" for start, end, meaning in tree.find(line)]


@pytest.mark.parametrize(
    ("line", "hits"),
    [
        ("a pimp, pimps", ["pimp=pimp"]),
        ("pimple xpimp pimp1 épimp", []),
        ("被pimp了", ["pimp=pimp"]),  # a Chinese character ends a word
        ("pimp", ["pimp=pimp"]),
        ("a-pimp-b", ["pimp=pimp"]),
        ("prostitution prostitute", ["prostitution=prostitut*", "prostitute=prostitut*"]),
        ("prostitution案", ["prostitution=prostitut*"]),
        ("drug \t  user", ["drug \t  user=drug user"]),
        ("drugs user drug", []),
        ("大客户们", ["客户=客户"]),
        ("客户端", ["客户端=客户端"]),  # the longest
        ("客户客户端客", ["客户=客户", "客户端=客户端"]),
        ("100% safe", ["100% safe=100% safe"]),
    ],
)
def test_terms_are_found(line: str, hits: list[str]) -> None:
    terms = ("pimp", "prostitut*", "drug user", "客户", "客户端", "100% safe")
    assert found(line, *terms) == hits


def test_the_leftmost_hides_what_overlaps_it() -> None:
    assert found("fire and rescue dog", "fire and rescue", "rescue dog") == [
        "fire and rescue=fire and rescue"
    ]


def test_the_first_meaning_stays() -> None:
    tree: Terms[int] = Terms()
    tree.add("bed", 1)
    tree.add("bed", 2)
    assert list(tree.find("a bed")) == [(2, 5, 1)]


@pytest.mark.parametrize(
    ("pattern", "terms"),
    [
        ("word", ["word"]),
        ("rescu(e|ed)", ["rescue", "rescued"]),
        ("a(|b) (c|d)", ["a c", "a d", "ab c", "ab d"]),
        ("(a(|x)|b)c", ["ac", "axc", "bc"]),
        ("", [""]),
    ],
)
def test_a_pattern_stands_for_terms(pattern: str, terms: list[str]) -> None:
    assert list(expand(pattern)) == terms


@pytest.mark.parametrize("pattern", ["a(b", "a)b", "a|b", "(a(b)", "(", ")"])
def test_a_pattern_that_is_not_whole_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="a bracket too"):
        list(expand(pattern))

"""A small guide finds its words and nothing else, and puts others in their place."""

import pytest

from intake_desktop.domain.language_guide import Entry, Guide, find, replaced
from intake_desktop.domain.languages import Language, Phrase

WHY = Phrase("It judges.", "带有评判。", "帶有評判。")
HOW = Phrase("Leave it out.", "可以不写。", "可以不寫。")


def entry(
    *words: str,
    fine: tuple[str, ...] = (),
    instead: Phrase | None = None,
    offers: dict[str, dict[Language, tuple[str, ...]]] | None = None,
    is_chinese: bool = False,
) -> Entry:
    return Entry(is_chinese, words, fine, WHY, instead, offers or {})


GUIDE = Guide(
    "1",
    [
        entry(
            "victim(|s)",
            fine=("victim('s|) services",),
            offers={
                "": {Language.ENGLISH: ("person",)},
                "victims": {Language.ENGLISH: ("people", "adults")},
            },
        ),
        entry("addict(|s)", "naïve", offers={"": {Language.ENGLISH: ("person who uses drugs",)}}),
        entry("suspected victim", instead=HOW),
        entry(
            "客户",
            fine=("客户端",),
            instead=HOW,
            offers={"": {Language.SIMPLIFIED: ("对方",), Language.TRADITIONAL: ("對方",)}},
            is_chinese=True,
        ),
    ],
    {"戶": "户", "說": "说"},
)


def words(text: str, off: tuple[str, ...] = ()) -> list[str]:
    return [text[hit.start : hit.end] for hit in find(text, GUIDE, off)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The victim, VICTIMS and Victim’s", ["victim", "VICTIMS", "Victim"]),
        ("ｖｉｃｔｉｍ", ["ｖｉｃｔｉｍ"]),
        ("𠮷 oﬃce: vic\u00adtim", ["vic\u00adtim"]),
        ("nai\u0308ve or naïve", ["nai\u0308ve", "naïve"]),
        ("victimless, unvictim", []),
        ("the suspected  victim", ["suspected  victim"]),  # the longest, not what is in it
        ("victim services; Victim's Services; victim’s services", []),
        ("victim servicesx", ["victim"]),
        ("大客户和客戶", ["客户", "客戶"]),
        ("客户端", []),
        ("“victim” victim 「客户」客户", ["victim", "客户"]),
        ("she said: a victim", []),
        ("suspected\nvictim", ["victim"]),  # nothing goes on over a line
        ("“a\nvictim”\nvictim", ["victim"]),  # but a quote does
        ("", []),
    ],
)
def test_what_is_found(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_places_are_those_of_the_whole_text() -> None:
    text = "one\r\n𠮷 ﬁ\u2029 a victim here"
    (hit,) = find(text, GUIDE)
    assert text[hit.start : hit.end] == "victim"


def test_a_word_is_switched_off_alone() -> None:
    assert words("Victim victims suspected victim", ("victim",)) == ["victims", "suspected victim"]
    # What is in a word that is off is off too: somebody has said that it is right here.
    assert words("suspected victim", ("suspected victim",)) == []
    assert words("ｖｉｃｔｉｍ", ("victim",)) == []


@pytest.mark.parametrize(
    ("text", "screen", "why", "offers", "script"),
    [
        ("victim", Language.ENGLISH, "It judges.", ("person",), Language.ENGLISH),
        ("Victims", Language.TRADITIONAL, "帶有評判。", ("People", "Adults"), Language.ENGLISH),
        ("suspected victim", Language.ENGLISH, "It judges. Leave it out.", (), Language.ENGLISH),
        ("客户", Language.ENGLISH, "It judges. Leave it out.", ("对方",), Language.SIMPLIFIED),
        ("客戶", Language.SIMPLIFIED, "带有评判。可以不写。", ("對方",), Language.TRADITIONAL),
        ("说客户", Language.TRADITIONAL, "帶有評判。可以不寫。", ("对方",), Language.SIMPLIFIED),
        ("說客户", Language.SIMPLIFIED, "带有评判。可以不写。", ("對方",), Language.TRADITIONAL),
    ],
)
def test_what_is_suggested(
    text: str, screen: Language, why: str, offers: tuple[str, ...], script: Language
) -> None:
    (hit,) = find(text, GUIDE)
    suggestion = GUIDE.suggest(text, hit, screen)
    assert (suggestion.why, suggestion.offers, suggestion.script) == (why, offers, script)


@pytest.mark.parametrize(
    ("text", "offer", "after"),
    [
        ("an addict came", "person who uses drugs", "a person who uses drugs came"),
        ("An  addict", "person", "A  person"),
        ("a victim", "adult", "an adult"),
        ("a suspected victim", "person", "a person"),
        ("than addict", "person", "than person"),
        ("the addict", "person", "the person"),
        ("sofa addict", "person", "sofa person"),
        ("𠮷a client, an addict", "person", "𠮷a client, a person"),
        ("有 a 客户", "对方", "有 a 对方"),
    ],
)
def test_another_word_takes_the_place(text: str, offer: str, after: str) -> None:
    (hit,) = find(text, GUIDE)
    start, end, put = replaced(text, hit, offer)
    assert text[:start] + put + text[end:] == after


def test_a_pattern_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(ValueError, match="bracket"):
        Guide("1", [entry("victim(s")], {})

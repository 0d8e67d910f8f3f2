"""The guide that ships: whole in three languages, agreed, calm about ordinary words, and quick."""

import csv
import json
import sys
import time
from pathlib import Path
from typing import Any

import opencc
import pytest

from intake_desktop.domain.language_guide import find
from intake_desktop.domain.languages import Language
from intake_desktop.domain.terms import expand
from intake_desktop.resources import resource
from intake_desktop.services import language_guide
from intake_desktop.services.language_guide import BesideTheirWords, LanguageGuide, guide, read

RAW = resource("language_guide", "guide.1.json").read_bytes()
TOLD: dict[str, Any] = json.loads(RAW)
# A file in Traditional Chinese is 檔案, the archive of a person too; only the latter is meant.
_NOT_FOLDED = "檔"

# Ordinary sentences of notes, in which a part of a word looks like one that the guide knows.
FINE = """
She has asthma and carries a rescue inhaler; the fire and rescue service was here.
We saved them as PDF, and saved the form. Her key fob is lost.
The landlord refused to return the deposit, and she was refused a loan.
Insurance claims, wage claims, and the small claims court.
Her girlfriend waits outside; unstable housing; entitled to a refund; exotic fruit.
Applied for crime victim compensation and survivor benefits.
Admitted to the hospital on Monday. The backup failed to run.
Grapes, pimples, scraped knee, denim, substitute teacher, John Smith.
A female interpreter, please. Water-resistant jacket. Clean sheets; got clean towels.
有慢性病和心脏病，也有急性病、遗传性病变，想看性病科以外的门诊。
请改变态度；问题还在；整个案子和这个案件都由律师办。
报告发给谁由本人定；各自首先签名；广告发完了。
其实名字可以随便取；基本名单；平假名；变化名称；花名册。
了解救助站的地址；感恩节晚餐；王小姐和小姐姐来了；小妹妹三岁。
答案卷；成立案件组；客户端；客户口；户外劳动；窗口供水；另找一律师。
中午做鸡汤，晚上做鸭肉；设施舍；楼下海鲜店；打码头工；手印刷。
其他必须带的；允许其他人陪同；神经病变；无知觉；精神病史；改良家具。
被房东拒绝；警察拒绝受理；微信实名认证；风尘仆仆；卖身契；下海游泳。
請不要按手印；檔案在電腦裡；有慢性病；整個案子；了解救助站。
""".strip().splitlines()


def examples(shared: Path) -> list[tuple[str, str, bool]]:
    with (shared / "content" / "language_guide_examples.csv").open(encoding="utf-8") as file:
        return [
            (row["lang"], row["text"], row["should_match"] == "1") for row in csv.DictReader(file)
        ]


def test_every_example_that_was_agreed_is_told_right(shared: Path) -> None:
    """147 sentences to find something in and 151 to find nothing in."""
    told = examples(shared)
    assert [len(told), sum(is_hit for _, _, is_hit in told)] == [298, 147]
    wrong = [text for _, text, is_hit in told if bool(find(text, guide())) is not is_hit]
    assert wrong == []


def test_capitals_wide_letters_and_traditional_characters_are_told_right_too(shared: Path) -> None:
    convert = opencc.OpenCC("s2tw").convert
    wide = {code: code + 0xFEE0 for code in range(ord("!"), ord("~") + 1)}
    wrong = []
    for language, text, is_hit in examples(shared):
        others = [convert(text)] if language == "zh" else [text.upper(), text.translate(wide)]
        wrong += [each for each in others if bool(find(each, guide())) is not is_hit]
    assert wrong == []


def test_nothing_is_found_in_a_quote(shared: Path) -> None:
    found = {
        marks: sum(
            bool(find(f"She said {marks[0]}{text}{marks[1]}.", guide()))
            for _, text, is_hit in examples(shared)
            if is_hit
        )
        for marks in ("“”", '""', "「」", "『』", "《》", "‘’", "()")
    }
    assert found.pop("()") == 147  # the control
    assert set(found.values()) == {0}


@pytest.mark.parametrize("line", FINE)
def test_ordinary_words_are_left_alone(line: str) -> None:
    assert [hit.word for hit in find(line, guide())] == []


def test_every_entry_finds_each_of_its_words_and_none_in_what_is_fine() -> None:
    missed = [
        (term, line)
        for entry in guide().entries
        for patterns, is_word in ((entry.words, True), (entry.fine, False))
        for pattern in patterns
        for term in expand(pattern)
        for line in (term.removesuffix("*"), f"和 {term.removesuffix('*')} 。")
        if bool(find(line, guide())) is not is_word
    ]
    assert missed == []


def test_every_text_is_there_in_three_languages_and_offers_fit() -> None:
    english, chinese = (
        [e for e in guide().entries if e.is_chinese is which] for which in (False, True)
    )
    assert (len(english), len(chinese)) == (68, 70)
    for entry in guide().entries:
        texts = [entry.why, *([entry.instead] if entry.instead else [])]
        assert all(phrase.in_(language) for phrase in texts for language in Language)
        assert entry.instead or entry.offers  # nobody is left with a no
        languages = (
            {Language.SIMPLIFIED, Language.TRADITIONAL} if entry.is_chinese else {Language.ENGLISH}
        )
        for word, offers in entry.offers.items():
            assert offers.keys() == languages
            assert all(0 < len(each) <= 3 for each in offers.values())
            assert not word or [(hit.word, hit.entry) for hit in find(word, guide())] == [
                (word, entry)
            ]


def test_no_word_is_offered_that_the_guide_finds_itself() -> None:
    found = [
        (offer, hit.word)
        for entry in guide().entries
        for by_language in entry.offers.values()
        for offers in by_language.values()
        for offer in offers
        for hit in find(offer, guide())
    ]
    assert found == []


def test_traditional_texts_are_what_simplified_ones_become(checkout: Path) -> None:
    """As the translations of the screen are made."""
    sys.path.append(str(checkout / "translations"))
    words = json.loads((checkout / "translations" / "traditional.json").read_text("utf-8"))["words"]
    converter = opencc.OpenCC("s2tw")

    def convert(text: str) -> str:
        text = converter.convert(text)
        for wrong, right in words.items():
            text = text.replace(wrong, right)
        return text.replace("“", "「").replace("”", "」")

    def simplified(told: Any) -> list[tuple[Any, Any]]:
        if isinstance(told, dict) and "zh-Hans" in told:
            return [(told["zh-Hans"], told["zh-Hant"])]
        children = told.values() if isinstance(told, dict) else told
        if isinstance(told, str):
            return []
        return [pair for child in children for pair in simplified(child)]

    pairs = simplified(TOLD["entries"])
    assert len(pairs) > 250
    for hans, hant in pairs:
        expected = [convert(each) for each in hans] if isinstance(hans, list) else convert(hans)
        assert hant == expected


def test_every_traditional_character_of_a_word_is_known() -> None:
    """Character for character, as OpenCC has them."""
    used = {
        character
        for entry in TOLD["entries"]
        for pattern in (*entry["words"], *entry.get("fine", ()))
        for character in pattern
    }
    lines = next(Path(opencc.__file__).parent.rglob("TSCharacters.txt")).read_text("utf-8")
    pairs = [line.split("\t") for line in lines.splitlines()]
    expected = {
        traditional: simplified.split(" ")[0]
        for traditional, simplified in pairs
        if simplified.split(" ")[0] in used - {traditional} and traditional != _NOT_FOLDED
    }
    held = {each: row[0] for row in TOLD["traditional"] for each in row[1:]}
    assert held == expected
    assert len(held) > 200


@pytest.mark.parametrize(
    "text",
    [
        "She asked about a bed, and we talked with the victim. " * 3_700,
        "她想要一个床位，我们陪她去了医院，也问了客户。" * 8_700,
        ("she" + " " * 50) * 3_800,
        "she" + " " * 200_000,
        "prostitut" * 22_000,
        "prostitut" + "a" * 200_000,
        "“said: ”" * 25_000,
        '"a ' * 67_000,
        "'a " * 67_000,
        "a ’" * 67_000,
        "‘" * 200_000,
        "说:" * 100_000,
        "e" + "\u0301\u0316" * 100_000,
        "ﬃ" * 200_000,
        "被拒" * 100_000,
        "\n" * 200_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_a_long_or_hostile_text_takes_time_in_proportion(text: str) -> None:
    """Two hundred thousand characters. Measured: 0.1 s, and 1 s of ligatures alone; what went
    through it once for each word would take minutes."""
    began = time.process_time()
    find(text, guide())
    assert time.process_time() - began < 5


@pytest.mark.parametrize("missing", ["version", "entries", "traditional"])
def test_a_file_that_is_not_whole_is_refused(missing: str) -> None:
    with pytest.raises(KeyError):
        read(json.dumps({key: value for key, value in TOLD.items() if key != missing}).encode())


@pytest.mark.parametrize("missing", ["language", "words", "why"])
def test_an_entry_that_is_not_whole_is_refused(missing: str) -> None:
    entry = {key: value for key, value in TOLD["entries"][0].items() if key != missing}
    with pytest.raises(KeyError):
        read(json.dumps({**TOLD, "entries": [entry]}).encode())


def test_a_word_is_left_alone_by_everybody_at_the_desk_until_the_process_ends() -> None:
    desk = LanguageGuide()
    (hit,), _ = desk.look("the victim", 0)
    desk.leave_alone(hit)
    assert desk.look("a Victim", 0) == ((), 0)
    assert len(desk.look("two victims", 0)[0]) == 1
    assert len(LanguageGuide().look("the victim", 0)[0]) == 1  # the next one knows nothing of it
    # It holds a word of the guide's, and nothing that was typed around it.
    assert vars(desk) == {"_off": {"victim"}}


def test_it_is_read_once_and_only_when_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    read_so_far: list[bytes] = []

    def note(raw: bytes) -> Any:
        read_so_far.append(raw)
        return read(raw)

    monkeypatch.setattr(language_guide, "read", note)
    guide.cache_clear()
    desk = LanguageGuide()
    assert read_so_far == []
    desk.look("a", 0)
    desk.look("b", 0)
    assert len(read_so_far) == 1


def test_their_own_words_are_right_in_notes_about_them_and_no_other() -> None:
    own = ["a victim of the raid"]
    guidance = BesideTheirWords(LanguageGuide(), lambda: own)
    line = "Calls herself A victim of the raid; the victim asked for tea."
    (hit,), _ = guidance.look(line, 0)
    assert line[hit.start : hit.end] == "victim"
    assert hit.start > line.index(";")
    own.clear()  # the control: without their words both are found
    assert len(guidance.look(line, 0)[0]) == 2

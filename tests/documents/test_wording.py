"""The words of the forms: alike in every language, never changed once released, as agreed."""

import json
import re
from hashlib import sha256
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from intake_desktop.documents.wording import load
from intake_desktop.domain.languages import Language, Phrase

FORMS = (
    *"TABCDEFGHIJKLMNOP",
    "recovery",
    "summary",
    "certificate",
    "head",
    "receipt",
    "holdings",
    "keys",
)
_BLANK = re.compile("_{2,}")
_HAN = r"\u3400-\u9fff"
_RULES = {
    "ascii punctuation by Han": rf"[{_HAN}][,;:!?()]|[,;:!?(][{_HAN}]",
    "straight quote": r"[\"']",
    "space between Han": rf"[{_HAN}] [{_HAN}]",
    "no space between Han and Latin": rf"[{_HAN}][A-Za-z0-9]|[A-Za-z0-9][{_HAN}]",
    "doubled mark": r"[，。；：！？、]{2,}",
    "informal you": r"你(?![们們])",
    "gendered pronoun": r"她|(?<!其)他(?!人|们都)",
    "box that no face has": r"[☐☑]",
    "radical instead of a letter": r"[\u2e80-\u2fd5]",
}


def phrases(form: str) -> list[Phrase]:
    wording = load(form)
    found = [wording.title, *([wording.subtitle] if wording.subtitle else [])]
    for item in wording.items:
        found += [item.text] if item.text.en else []
        found += [option.text for option in item.options]
    return found


def test_a_form_knows_its_version_and_the_digest_of_its_file(checkout: Path) -> None:
    raw = (checkout / "resources" / "forms" / "T.1.json").read_bytes()
    wording = load("T")
    assert (wording.template, wording.sha256) == ("T.1", sha256(raw).hexdigest())
    assert not wording.reviewed
    assert wording.item("T4").options[1].text.zh_hans == "现在不要"


def test_an_unknown_form_is_refused() -> None:
    with pytest.raises(KeyError):
        load("../../etc/passwd")


def test_released_wordings_have_not_changed_by_one_byte(checkout: Path) -> None:
    folder = checkout / "resources" / "forms"
    released = json.loads((folder / "released.json").read_bytes())
    held = {
        file.stem: sha256(file.read_bytes()).hexdigest()
        for file in folder.glob("*.json")
        if file.name != "released.json"
    }
    assert held == released, "a signed paper names this version: add a new one instead"


@pytest.mark.parametrize("form", FORMS)
def test_every_language_says_every_line_with_the_same_blanks(form: str) -> None:
    for phrase in phrases(form):
        texts = [phrase.in_(language) for language in Language]
        assert all(text.strip() for text in texts), phrase
        assert len({len(_BLANK.findall(text)) for text in texts}) == 1, phrase
        assert len(set(texts)) > 1, f"not translated: {phrase}"
    for item in load(form).items:
        empty = [not item.text.in_(language) for language in Language]
        assert len(set(empty)) == 1
        assert item.options or not any(empty)
        assert len({option.key for option in item.options}) == len(item.options)


@pytest.mark.parametrize("form", FORMS)
def test_the_chinese_keeps_the_house_rules(form: str) -> None:
    for phrase in phrases(form):
        for text in (phrase.zh_hans, phrase.zh_hant):
            for name, rule in _RULES.items():
                assert not re.search(rule, text), (name, text)
            for pair in ("（）", "「」", "“”"):
                assert text.count(pair[0]) == text.count(pair[1]), text
        assert not re.search("[“”‘’]|天后|(?<!標)籤|髮|隻|燬", phrase.zh_hant), phrase.zh_hant


def test_the_house_rules_can_fail() -> None:
    for text in ("您好,请看", '说"不"', "向DCYF报告", "您看 您说", "你好"):
        assert any(re.search(rule, text) for rule in _RULES.values()), text


def test_form_d_bears_the_name_that_another_agency_knows() -> None:
    assert load("D").subtitle == Phrase(
        "Limited release of information", "有限信息披露同意书", "有限資訊披露同意書"
    )
    assert [form for form in FORMS if load(form).subtitle] == ["D"]


def test_slip_m_says_the_standard_line_and_no_topic() -> None:
    assert load("M").item("M3").text == load("T").item("T19").text == load("D").item("D27").text
    words = " ".join(each.in_(language) for each in phrases("M") for language in Language).lower()
    telling = [
        "police",
        "sex",
        "traffick",
        "shelter",
        "agency",
        "警",
        "性",
        "贩",
        "販",
        "机构",
        "機構",
    ]
    assert [word for word in telling if word in words] == []
    assert [word for word in telling if word in "the agency, or 警察"] == ["agency", "警"]


@pytest.mark.parametrize(
    ("language", "file"),
    [
        (Language.ENGLISH, "NotoSans"),
        (Language.SIMPLIFIED, "NotoSansSC"),
        (Language.TRADITIONAL, "NotoSansTC"),
    ],
)
@pytest.mark.parametrize("weight", ["400Regular", "700Bold"])
def test_the_language_s_own_face_has_every_letter(
    checkout: Path, language: Language, file: str, weight: str
) -> None:
    with TTFont(checkout / "resources" / "fonts" / f"{file}_{weight}.ttf", lazy=True) as font:
        held = font.getBestCmap()
    used = {letter for form in FORMS for phrase in phrases(form) for letter in phrase.in_(language)}
    assert len(used) > 50
    assert [letter for letter in sorted(used) if ord(letter) not in held] == []

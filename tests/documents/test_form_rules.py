"""What every form must say, and what none may: the rules that hold for all of them (P10-P16)."""

import re
from collections.abc import Iterator

import pytest

from intake_desktop.documents.wording import load
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.wording import Item, ItemKind, Wording

FORMS = "TABCDEFGHIJKLMNOP"
# Not a condition, no consequences, take back by saying so: on B, where they were agreed.
COND, NC, WD, SIGN = "B20", "B21", "B22", "B28"
_CONSENTS = set("TBCDEGHLO")
_BEARERS = {
    COND: _CONSENTS,
    NC: _CONSENTS | set("FKM"),
    WD: _CONSENTS,
    SIGN: _CONSENTS | set("FKN"),
}
_INDUSTRY = re.compile(
    r"\bsex|prostitut|escort|massage|brothel|parlou?r|\bstreet\b"
    r"|性工作|性产业|性產業|性行业|性行業|性服务|性服務|卖淫|賣淫|嫖|按摩|小姐|客人|客户|客戶",
    re.IGNORECASE,
)
# Asked for, they would identify somebody. A name is asked for only where “any name” will do.
_IDENTIFIES = re.compile(
    r"legal name|real name|full name|family name|birth|witness|fingerprint|\bseal\b|ID number"
    r"|passport|法定姓名|真实|真實|全名|出生|生日|见证|見證|证人|證人|指纹|指紋|手印|盖章|蓋章|印章"
    r"|证件|證件|姓名",
    re.IGNORECASE,
)
_INTERPRETER_NAMES_THEMSELVES = "I11"


def texts(wording: Wording) -> Iterator[str]:
    phrases = [wording.title, *(each for each in (wording.subtitle,) if each)]
    for item in wording.items:
        phrases += [item.text, *(option.text for option in item.options)]
    for phrase in phrases:
        yield from (phrase.in_(language) for language in Language)


def lines(form: str) -> list[Phrase]:
    return [item.text for item in load(form).items]


@pytest.mark.parametrize("standard", _BEARERS)
def test_the_standard_lines_are_the_same_word_for_word(standard: str) -> None:
    line = load("B").item(standard).text
    assert {form for form in FORMS if line in lines(form)} == _BEARERS[standard]
    assert [form for form in FORMS if lines(form).count(line) > 1] == []
    assert almost([phrase for form in FORMS for phrase in lines(form)], line) == []


def almost(phrases: list[Phrase], line: Phrase) -> list[Phrase]:
    """What begins like ``line``, by a third, in one of the languages, and is not ``line``."""
    begins = {each: line.in_(each)[: len(line.in_(each)) // 3] for each in Language}
    return [
        phrase
        for phrase in phrases
        if phrase != line and any(phrase.in_(each).startswith(begins[each]) for each in Language)
    ]


def test_a_line_that_is_almost_the_standard_one_is_noticed() -> None:
    line = load("B").item(WD).text
    changed = Phrase(line.en, line.zh_hans, line.zh_hant.replace("撤回", "撤銷"))
    assert almost([line, changed], line) == [changed]


@pytest.mark.parametrize("form", ["C", "D", "G", "H", "L", "O"])
def test_the_block_to_sign_is_that_of_form_b(form: str) -> None:
    assert signing(load(form)) == signing(load("B"))
    assert len(signing(load(form))) == 12


def signing(wording: Wording) -> list[tuple[ItemKind, Phrase, tuple[object, ...]]]:
    start = next(i for i, item in enumerate(wording.items) if item.text.en == "Signature")
    return [(item.kind, item.text, item.options) for item in wording.items[start:]]


@pytest.mark.parametrize("form", FORMS)
def test_no_form_names_the_sex_industry(form: str) -> None:
    assert [text for text in texts(load(form)) if _INDUSTRY.search(text)] == []


def test_a_form_that_names_it_is_noticed() -> None:
    draft = Phrase(
        "Local sex worker rights group taking part",
        "参与合作的本地性工作者权益团体",
        "參與合作的本地性工作者權益團體",
    )
    assert all(_INDUSTRY.search(draft.in_(language)) for language in Language)
    assert not _INDUSTRY.search("由什么性别的工作人员帮您")


def asked(item: Item) -> list[str]:
    """What somebody is asked to write: the words beside each line to write on."""
    phrases = [item.text, *(option.text for option in item.options)]
    found = [phrase.in_(language) for phrase in phrases for language in Language]
    return [text for text in found if "____" in text]


def identifying(items: list[Item]) -> list[str]:
    return [item.id for item in items if any(map(_IDENTIFIES.search, asked(item)))]


def test_no_form_asks_who_somebody_is() -> None:
    found = [item_id for form in FORMS for item_id in identifying(list(load(form).items))]
    assert found == [_INTERPRETER_NAMES_THEMSELVES]


def test_a_field_for_a_legal_name_is_noticed() -> None:
    for name in ("Full name: ____", "Date of birth: ____", "Witness: ____", "Fingerprint: ____"):
        item = Item("X1", ItemKind.FIELD, Phrase(name, name, name))
        assert identifying([item]) == ["X1"], name
    for name in ("真实姓名：____", "出生日期：____", "見證人：____", "请按手印：____"):
        item = Item("X1", ItemKind.FIELD, Phrase("Mark: ____", name, name))
        assert identifying([item]) == ["X1"], name


def test_only_a_withdrawal_speaks_to_the_agency_as_you() -> None:
    assert [form for form in FORMS if any("你" in text for text in texts(load(form)))] == ["F"]


def test_a_discreet_print_has_what_it_needs() -> None:
    titled = {form: load(form).discreet_title for form in FORMS if load(form).discreet_title}
    assert titled == {
        "E": Phrase("My choice", "我的选择", "我的選擇"),
        "O": Phrase("My wishes", "我的安排", "我的安排"),
    }
    left_off = [item.id for form in FORMS for item in load(form).items if item.topic]
    assert left_off == ["J14", "J15", "J15a"]
    rest = [text for item in load("J").items if not item.topic for text in item.text.en.split()]
    assert "Police" not in rest
    assert "Police" in load("J").item("J14").text.en


def test_safe_contact_ends_as_agreed_and_stays_inside() -> None:
    words = load("L")
    assert words.item("L2").text.en.startswith("If you choose nothing here, you contact us")
    assert words.item("L3").options[0].key == "i_contact"
    assert "This page is never shared outside." in words.item("L29").text.en
    assert "90 days" in words.item("L31").text.en
    assert "12 months at most" in words.item("L31").text.en


def test_staff_s_promise_bears_nobody_else_and_does_not_end() -> None:
    words = load("N")
    assert [item.id for item in words.items if "ends on" in item.text.en] == []
    assert "stays private, always" in words.item("N15").text.en
    assert [item.id for item in words.items if "completed on" in item.text.en] == ["N18", "N19"]
    assert load("B").item(NC).text not in lines("N")


def test_wishes_for_the_worst_name_one_recipient_and_an_end() -> None:
    words = load("O")
    assert words.items[0].text.en.startswith("You asked for this page. We do not bring it up.")
    assert [item.id for item in words.items if "one only" in item.text.en] == ["O8"]
    assert "Without a date this page does not count" in words.item("O27").text.en
    assert "never offer this page" in next(
        item.text.en for item in words.items if item.kind is ItemKind.STAFF
    )


def test_the_record_of_a_duty_is_no_consent_and_delays_nothing() -> None:
    words = load("P")
    assert not {load("B").item(each).text for each in _BEARERS} & set(lines("P"))
    assert "It never delays the call." in words.item("P1").text.en
    assert words.item("P18").options[0].key == "not_known"
    bound = words.item("P6").text.en
    assert "A subpoena alone usually does not" in bound
    assert "signed by an officer is not a judge’s order" in bound

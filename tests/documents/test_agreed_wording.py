"""The forms say what was agreed on, in lines and boxes that a program can store."""

import json
import re
from pathlib import Path

from intake_desktop.documents.wording import load
from intake_desktop.domain.consent import LINES, Kind
from intake_desktop.domain.languages import Language
from intake_desktop.domain.sharing import How
from intake_desktop.domain.wording import Item, ItemKind

DRAFTED = "TABCDEFGHIJK"
LATER = "LMNOP"  # written in the same manner, after the draft
_KEYS = ("en", "zh_hans", "zh_hant")
# What the draft has wrong, and what stands in its place, in the order of _KEYS.
_MENDED = {
    # The automatic conversion left 天后, a queen of heaven, where “days later” is meant.
    "A20": (("", ""), ("", ""), ("7 天后", "7 天後")),
    "B17": (("", ""), ("", ""), ("7 天后", "7 天後")),
    # A sentence after a line to write on would begin with its full stop; B31 has brackets too.
    "E34": (
        (
            ". A “no” or “not now” has no end date.",
            " (a “no” or “not now” has no end date)",
        ),
        ("。“不报告”和“现在不决定”没有期限。", "（“不报告”和“现在不决定”没有期限）"),
        ("。「不報告」和「現在不決定」沒有期限。", "（「不報告」和「現在不決定」沒有期限）"),
    ),
    # No form names the sex industry (rule 5): the glossary's word for a paper that is carried.
    "G3": (
        ("sex worker rights", "community rights"),
        ("性工作者权益", "社群权益"),
        ("性工作者權益", "社群權益"),
    ),
    # Each blank to write on stands apart, with a label of its own, as on T25.
    "G25": (
        (
            ": researcher ________, ethics board ________, rights group",
            ". Researcher: ________   Ethics board: ________   Rights group:",
        ),
        (
            "：研究人员________，伦理委员会________，权益团体",
            "。研究人员：________  伦理委员会：________  权益团体：",
        ),
        (
            "：研究人員________，倫理委員會________，權益團體",
            "。研究人員：________  倫理委員會：________  權益團體：",
        ),
    ),
    # One line is either boxes or blanks: F16a and J15a are what follows the other kind.
    "F16": (
        (
            ". Time: ________. Sharing stopped at: ________. Staff",
            " □ Time: ________   Sharing stopped at: ________   Staff",
        ),
        (
            "。时间：________。停止分享的时间：________。编号",
            " □ 时间：________  停止分享的时间：________  编号",
        ),
        (
            "。時間：________。停止分享的時間：________。編號",
            " □ 時間：________  停止分享的時間：________  編號",
        ),
    ),
    "J15": (
        (". Anything", " □ Anything"),
        ("。是否", " □ 是否"),
        ("。是否", " □ 是否"),
    ),
    # Not printed only when true: a box that is ticked when true.
    "J21": (("[If empty]", "□"), ("【如果没有资料】", "□"), ("【如果沒有資料】", "□")),
}
_BOXES_AFTER_ALL = {"F16", "I12", "J15a", "J21"}
# What is stored for a box that is none of the usual ones.
_SPECIAL = {
    "A27": "explained,mandarin,cantonese,english,other",
    "C12": "free,costs",
    "C21": "yes,not_now,no",
    "D19": "phone_together,phone_alone,carry,hand_over",
    "D20": "once,more",
    "E12": "report",
    "E13": "not_report",
    "E14": "later",
    "E16": "alone,with_staff,with_lawyer,staff_pass_on",
    "E17": "name,what_happened,reach,only_this",
    "E21": "tell_me,no_contact",
    "F3": "everything",
    "F4": "this_form",
    "F5": "this_recipient",
    "F6": "these_items",
    "F8": "stop_sharing",
    "F9": "ask_to_destroy",
    "F10": "delete",
    "F11": "lock",
    "F16": "spoken,written,passed_on",
    "H3": "written,voice,picture_without_face,picture_with_face,art,other",
    "H5": "training,leaflet,website,social_media,news,donations,other",
    "H7": "no_name,this_name",
    "H10": "agreed",
    "H13": "none,paid",
    "I12": "mandarin,cantonese,fuzhounese,other",
    "I15": "fine,someone_else,no_interpreter",
    "J15a": "no,yes",
    "J21": "nothing",
    "K4": "needs,services,next_steps,months,letter,other",
    "K6": "names,dates,places,contact,workplaces,other_people,papers,health,money",
    "K8": "english,simplified,traditional,both,paper,own_stick",
    "K11": "fine,change,destroy",
    "L3": "i_contact,you_may",
    "L23": "hang_up,wrong_number,ask_for_me",
    "L27": "stop,once_more",
    "N2": "staff,volunteer,visitor",
    "O24": "delete,lock",
    "P4": "court_order,law,other",
    "P10": "before,after,not_yet,forbidden",
    "P18": "not_known,not_told,told",
    "P28": "took,not_wanted,keep_here,not_asked",
}
_USUAL = {"yes,no", "yes,not_now", "yes", "took,not_wanted,keep_here"}


def parts(items: list[Item], language: Language) -> list[str]:
    """What one line of the draft became: labels and boxes in the order in which they are read."""
    found = []
    for item in items:
        found += [item.text.in_(language), *(one.text.in_(language) for one in item.options)]
    return found


def source(item_id: str) -> str:
    """The line of the draft that an item comes from: F16 for F16a."""
    return item_id.rstrip("abc")


def test_the_wording_is_the_agreed_one(shared: Path) -> None:
    agreed = {
        form["code"]: form
        for form in json.loads((shared / "content" / "forms.json").read_text(encoding="utf-8"))
    }
    assert sorted(agreed) == sorted(DRAFTED)
    compared = 0
    for form in DRAFTED:
        wording, draft = load(form), agreed[form]
        ids = dict.fromkeys(source(item.id) for item in wording.items)
        assert list(ids) == [told["id"] for told in draft["items"]]
        for index, language in enumerate(Language):
            key = _KEYS[index]
            assert wording.title.in_(language) == draft["title"][key]
            for told in draft["items"]:
                wrong, right = _MENDED.get(told["id"], (("", ""),) * 3)[index]
                assert wrong in told[key], "mended already"
                theirs = re.split("[□■]", told[key].replace(wrong, right))
                ours = [item for item in wording.items if source(item.id) == told["id"]]
                assert parts(ours, language) == [each.strip() for each in theirs], told["id"]
                kinds = {item.kind.value for item in ours if item.id not in _BOXES_AFTER_ALL}
                assert kinds <= {told["kind"].partition(",")[0]}, told["id"]
                compared += 1
    assert compared == 3 * (27 + 29 + 35 + 36 + 42 + 38 + 28 + 41 + 29 + 15 + 21 + 25)


def test_boxes_have_the_keys_that_programs_store() -> None:
    special = {}
    for form in DRAFTED + LATER:
        keys = {
            item.id: ",".join(option.key for option in item.options)
            for item in load(form).items
            if item.kind is ItemKind.TICK
        }
        special |= {item: told for item, told in keys.items() if told not in _USUAL}
    assert special == _SPECIAL
    assert [one.value for one in How if one.value not in _SPECIAL["D19"].split(",")] == []
    assert [
        line for line in LINES[Kind.SHARING] if load("D").item(line).options[0].key != "yes"
    ] == []


def test_only_what_form_k_hides_is_filled_in_beforehand() -> None:
    filled = {
        (item.id, option.filled)
        for form in DRAFTED + LATER
        for item in load(form).items
        for option in item.options
        if option.filled or item.id == "K6"
    }
    assert filled == {("K6", True)}

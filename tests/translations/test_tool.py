"""The translations' own check sees each thing that can go wrong, in a small program of its own."""

import json
import shutil
import sys
from pathlib import Path

import pytest

_TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"
sys.path.append(str(_TRANSLATIONS))

import rules  # noqa: E402
from tool import Translations  # noqa: E402

_PAGE = """
from PySide6.QtCore import QObject

class Page(QObject):
    def show(self, name):
        self.tr("Good evening, {name}.").format(name=name)
        self.tr("%n page(s)", "", 2)
        self.tr("You can "
                "skip this.")
"""
_CHINESE = {
    "Page": {
        "Good evening, {name}.": "{name}，晚上好。",
        "%n page(s)": "%n 页",
        "You can skip this.": "您可以跳过这一项。",
    }
}


class Program:
    """A checkout with one page, fully translated."""

    def __init__(self, folder: Path) -> None:
        self.page = folder / "src" / "intake_desktop" / "ui" / "page.py"
        self.page.parent.mkdir(parents=True)
        self.page.write_text(_PAGE, encoding="utf-8")
        self.catalogues = folder / "translations"
        self.catalogues.mkdir()
        shutil.copy(_TRANSLATIONS / "traditional.json", self.catalogues)
        self.corrections = self.catalogues / "traditional.json"
        corrections = json.loads(self.corrections.read_text(encoding="utf-8"))
        self.corrections.write_text(json.dumps({**corrections, "messages": {}}))
        self.translations = Translations(folder)
        self.translations.update()
        assert self.translations.apply(_CHINESE) == []

    def wrong(self) -> str:
        return "\n".join(self.translations.check())

    def change(self, file: str, old: str, new: str) -> None:
        path = self.catalogues / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


def test_a_whole_translation_is_complete(program: Program) -> None:
    assert program.wrong() == ""
    assert program.translations.missing() == {}
    traditional = (program.catalogues / "intake_zh_TW.ts").read_text(encoding="utf-8")
    assert "%n 頁" in traditional
    assert "您可以跳過這一項。" in traditional
    english = (program.catalogues / "intake_en.ts").read_text(encoding="utf-8")
    assert "%n page<" in english
    assert "%n pages<" in english


def test_updating_twice_changes_nothing(program: Program) -> None:
    before = {path: path.read_bytes() for path in program.catalogues.iterdir()}
    program.translations.update()
    assert {path: path.read_bytes() for path in program.catalogues.iterdir()} == before


def test_changed_english_is_unfinished_until_somebody_looks(program: Program) -> None:
    program.page.write_text(_PAGE.replace("skip this.", "leave this out."), encoding="utf-8")
    assert "new English, run update: Page: You can leave this out." in program.wrong()
    assert "no longer in the program, run update: Page: You can skip this." in program.wrong()
    program.translations.update()
    assert program.translations.missing() == {"Page": {"You can leave this out.": ""}}
    assert "intake_zh_CN.ts: unfinished" in program.wrong()


def test_a_text_that_moves_keeps_its_translation(program: Program) -> None:
    program.page.write_text(_PAGE.replace("class Page", "class Screen"), encoding="utf-8")
    program.translations.update()
    assert program.wrong() == ""


def test_chinese_for_unknown_english_is_reported(program: Program) -> None:
    left = program.translations.apply({"Page": {"Never said": "从没说过"}})
    assert left == ["Page: Never said"]


@pytest.mark.parametrize(
    "call",
    ['self.tr(f"Hello {name}")', "self.tr(name)", "f\"{self.tr('inside')}\""],
)
def test_calls_that_qt_cannot_read_are_reported(program: Program, call: str) -> None:
    program.page.write_text(_PAGE + f"        {call}\n", encoding="utf-8")
    assert "page.py:10: Qt cannot find this text" in program.wrong()


def test_a_number_needs_its_plural_or_english_says_days_in_brackets(program: Program) -> None:
    call = 'QCoreApplication.translate("Page", "%n day(s)", "", days)'
    program.page.write_text(_PAGE + f"        {call}\n", encoding="utf-8")
    assert "page.py:10: a number without its plural" in program.wrong()


def test_the_generated_catalogue_is_not_edited_by_hand(program: Program) -> None:
    program.change("intake_zh_TW.ts", "跳過", "略過")
    assert "run traditional" in program.wrong()


def test_corrections_hold_until_the_simplified_changes(program: Program) -> None:
    corrections = json.loads(program.corrections.read_text(encoding="utf-8"))
    corrections["messages"] = {"您可以跳过这一项。": "您可以略過這一項。"}
    program.corrections.write_text(json.dumps(corrections))
    program.translations.make_traditional()
    assert program.wrong() == ""
    assert "略過" in (program.catalogues / "intake_zh_TW.ts").read_text(encoding="utf-8")
    program.translations.apply({"Page": {"You can skip this.": "这一项可以不答。"}})
    assert "corrects a text that has changed" in program.wrong()


def test_missing_english_plurals_are_reported(program: Program) -> None:
    program.change("intake_en.ts", "%n pages", "")
    assert "intake_en.ts: unfinished" in program.wrong()


@pytest.mark.parametrize(
    ("source", "text", "fault"),
    [
        ("Keep {name}.", "保留。", "placeholders differ"),
        ("Yes, please", "好,请", "ASCII punctuation by Han"),
        ('Say "no"', '说"不"', "straight quote"),
        ("Look here", "看 这里", "space between Han"),
        ("Report to DCYF", "向DCYF 报告", "no space between Han and Latin"),
        ("Within 3 days", "3天内", "no space between Han and Latin"),
        ("Really?", "真的？？", "doubled mark"),
        ("Wait", "等—一下", "single dash"),
        ("Wait...", "等...", "three dots"),
        ("Form A", "表 Ａ", "full-width letters"),
        ("Do you want this?", "你要这个吗？", "informal you"),
        ("What she said", "她说的话", "gendered word"),
        ("The person", "客户", "a word we do not use"),
        ("Stop.", "停", "last mark differs"),
        ("Stop (now)", "停（现在", "unpaired （）"),
        ("Continue", "Continue", "not Chinese"),
        ("Page", "⻚", "radical code point"),
    ],
)
def test_each_rule_sees_its_fault(source: str, text: str, fault: str) -> None:
    assert fault in rules.faults(source, text)


@pytest.mark.parametrize("text", ["可以不籤", "頭髮送出", "“好”", "被髮送"])
def test_wrong_conversions_are_seen(text: str) -> None:
    # Hair is right there: the rule looks at what stands before.
    assert ("wrong conversion" in rules.faults("Sign", text, traditional=True)) is (
        text != "頭髮送出"
    )


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Ends on {date}", "到 {date} 为止"),
        ("Until {date}.", "到2026年11月22日，{date}。"),
        ("&Find…", "查找(&F)…"),
        ("3", "3"),
        ("Send “this” to them", "把“这个”给他们看 U 盘"),
    ],
)
def test_good_chinese_passes(source: str, text: str) -> None:
    assert rules.faults(source, text) == []

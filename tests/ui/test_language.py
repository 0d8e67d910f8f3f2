"""The language of the screen changes while it is in use, and nothing typed is lost."""

import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

import PySide6
import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from intake_desktop.domain.languages import Language
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.language import Languages, format_date, format_time, format_weekday
from intake_desktop.ui.settings import Settings
from intake_desktop.ui.theme import Theme
from intake_desktop.ui.widgets.fields import LineField, TextArea
from intake_desktop.ui.widgets.page import Page

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="zh_CN"><context><name>Greeting</name>
<message><source>Good evening</source><translation>晚上好</translation></message>
</context></TS>"""


class Greeting(Page):
    def __init__(self) -> None:
        super().__init__()
        self.words, self.line = TextArea(self), LineField(self)
        self.body.addWidget(self.words)
        self.body.addWidget(self.line)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Good evening"))


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    """A folder with one compiled Chinese catalogue."""
    source = tmp_path / "intake_zh_CN.ts"
    source.write_text(CATALOGUE, encoding="utf-8")
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([lrelease, "-silent", source], check=True)
    return tmp_path


def test_an_open_page_changes_at_once_and_keeps_what_was_typed(
    qapp: QApplication, catalogue: Path, typefaces: tuple[str, ...], qtbot: QtBot
) -> None:
    languages = Languages(qapp, lambda name: catalogue / name)
    appearance = Appearance(qapp, languages, Settings(), lambda _: None)
    page = Greeting()
    qtbot.addWidget(page)
    page.show()
    page.words.set_text("half a sent")
    page.line.set_text("<b>Mei</b>")
    cursor = page.words.textCursor()
    cursor.setPosition(4)
    page.words.setTextCursor(cursor)

    appearance.choose_language(Language.SIMPLIFIED)
    assert page.title.text() == "晚上好"
    assert QFontInfo(page.title.font()).family() == "Noto Sans SC"
    assert (page.words.text(), page.line.text()) == ("half a sent", "<b>Mei</b>")
    assert page.words.textCursor().position() == 4

    appearance.choose_language(Language.ENGLISH)
    assert page.title.text() == "Good evening"
    assert QFontInfo(page.title.font()).family() == "Noto Sans"
    appearance.deleteLater()


def test_the_choice_is_kept(qapp: QApplication, languages: Languages) -> None:
    kept: list[Settings] = []
    appearance = Appearance(qapp, languages, Settings(Language.SIMPLIFIED), kept.append)
    assert languages.current() is Language.SIMPLIFIED
    appearance.choose_language(Language.TRADITIONAL)
    appearance.choose_text_percent(125)
    assert kept[-1] == Settings(Language.TRADITIONAL, Theme(text_percent=125))
    appearance.deleteLater()


def test_a_missing_catalogue_leaves_english_words(languages: Languages, qtbot: QtBot) -> None:
    page = Greeting()
    qtbot.addWidget(page)
    languages.choose(Language.TRADITIONAL)
    assert languages.current() is Language.TRADITIONAL
    assert page.title.text() == "Good evening"


def test_dates_cannot_be_read_in_two_ways() -> None:
    day = date(2026, 11, 2)
    assert format_date(day, Language.ENGLISH) == "November 2, 2026"
    assert format_date(day, Language.SIMPLIFIED) == "2026年11月2日"
    assert format_weekday(day, Language.ENGLISH) == "Monday"
    assert format_weekday(day, Language.TRADITIONAL) == "星期一"
    assert format_time(datetime(2026, 11, 2, 14, 2, tzinfo=UTC)) == "14:02"

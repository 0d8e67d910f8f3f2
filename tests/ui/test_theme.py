"""The look: contrast, typefaces by language, sizes, and colours in one place only."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from intake_desktop.domain.languages import Language
from intake_desktop.ui import theme
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.theme import Mode, Role, Theme
from intake_desktop.ui.widgets.words import Label

# Every pair of text and ground that app.qss puts together.
TEXT_ON_GROUND = [
    *[(text, ground) for text in ("ink", "soft") for ground in ("bg", "surface", "raised")],
    ("ink", "accentSoft"),
    ("soft", "accentSoft"),
    ("accent", "bg"),
    ("accent", "surface"),
    ("accent", "raised"),
    ("accent", "accentSoft"),
    ("accentInk", "accent"),
    ("note", "noteSoft"),
    ("ink", "noteSoft"),
]
RING_ON_GROUND = ["bg", "surface", "raised", "accentSoft"]
MODES = [Mode.LIGHT, Mode.DARK]


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_of_contrast_knows_black_on_white_and_grey_on_white() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)  # just too little


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_stands_out_from_its_ground(mode: Mode, text: str, ground: str) -> None:
    roles = theme.colours(mode)
    assert contrast(roles[text], roles[ground]) >= 4.5


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("ground", RING_ON_GROUND)
def test_the_focus_ring_stands_out(mode: Mode, ground: str) -> None:
    roles = theme.colours(mode)
    assert contrast(roles["focus"], roles[ground]) >= 3


COLOUR = re.compile(
    r"""["']#[0-9A-Fa-f]{3,8}["']|:\s*#[0-9A-Fa-f]{3,8}\b|rgba?\(|Qt\.GlobalColor"""
)


def test_the_search_for_colours_finds_them() -> None:
    for planted in ("color: #fff;", 'QColor("#1E2A2F")', "rgb(1, 2, 3)", "Qt.GlobalColor.red"):
        assert COLOUR.search(planted)


def test_colours_are_written_in_the_tokens_only(checkout: Path) -> None:
    files = [
        *(checkout / "src" / "intake_desktop" / "ui").rglob("*.py"),
        checkout / "resources" / "styles" / "app.qss",
    ]
    assert len(files) > 20
    found = [file.name for file in files if COLOUR.search(file.read_text(encoding="utf-8"))]
    assert found == []


def test_the_shipped_typefaces_are_there(typefaces: tuple[str, ...]) -> None:
    assert typefaces == ("Noto Sans", "Noto Sans SC", "Noto Sans TC")


@pytest.mark.parametrize(
    ("language", "family"),
    [
        (Language.ENGLISH, "Noto Sans"),
        (Language.SIMPLIFIED, "Noto Sans SC"),
        (Language.TRADITIONAL, "Noto Sans TC"),
    ],
)
def test_the_typeface_follows_the_language(
    typefaces: tuple[str, ...], language: Language, family: str
) -> None:
    font = theme.font_for(language, Role.TITLE)
    assert QFontInfo(font).family() == family
    assert QFontInfo(font).bold()
    assert set(font.families()) == set(typefaces)


def test_one_page_sets_each_label_in_the_typeface_of_its_language(
    appearance: Appearance, qtbot: object
) -> None:
    english = Label("person’s", language=Language.ENGLISH)
    chinese = Label("您说“不”", language=Language.SIMPLIFIED)
    for label in (english, chinese):
        label.ensurePolished()
    assert QFontInfo(english.font()).family() == "Noto Sans"
    assert QFontInfo(chinese.font()).family() == "Noto Sans SC"
    # The reason for all this: in the Chinese face the apostrophe is as wide as a character.
    narrow = QFontMetrics(english.font()).horizontalAdvance("’")
    wide = QFontMetrics(chinese.font()).horizontalAdvance("’")
    assert wide > 2 * narrow


@pytest.mark.parametrize(("given", "kept"), [(100, 100), (200, 200), (20, 100), (900, 200)])
def test_text_size_stays_between_100_and_200_percent(given: int, kept: int) -> None:
    assert Theme(Mode.LIGHT, given).text_percent == kept


def test_sizes_of_text_follow_the_scale() -> None:
    assert [Theme().pixels(role) for role in (Role.TITLE, Role.HEADING, Role.BODY, Role.SMALL)] == [
        26, 17, 15, 13,
    ]  # fmt: skip
    assert Theme(text_percent=200).pixels(Role.TITLE) == 52


def test_size_and_colours_change_while_widgets_are_shown(appearance: Appearance) -> None:
    title, button = Label("Tonight", "title"), QPushButton("Continue")
    for widget in (title, button):
        widget.ensurePolished()
    before = QFontInfo(title.font()).pixelSize()
    height = button.sizeHint().height()
    appearance.choose_text_percent(200)
    assert QFontInfo(title.font()).pixelSize() == 2 * before
    assert button.sizeHint().height() > height
    appearance.choose_mode(Mode.DARK)
    ink = theme.colours(Mode.DARK)["ink"].lower()
    assert QApplication.palette().windowText().color().name() == ink


def test_the_style_sheet_is_understood(appearance: Appearance, qtbot: object) -> None:
    """A widget that a rule dresses differs from one that no rule dresses."""
    plain, soft = QLabel("a"), Label("a", "soft")
    for label in (plain, soft):
        label.ensurePolished()
    roles = theme.colours(Mode.LIGHT)
    assert plain.palette().windowText().color().name() == roles["ink"].lower()
    assert soft.palette().windowText().color().name() == roles["soft"].lower()

"""How everything looks: spacing, type scale, typefaces, and one palette for light and dark."""

import json
from dataclasses import dataclass
from enum import StrEnum
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from intake_desktop.domain.languages import Language
from intake_desktop.resources import resource

# Everything sits on a grid of 8 px.
TIGHT, GAP, WIDE, ROOMY = 4, 8, 16, 24
PAGE_SIDE, PAGE_TOP = 44, 28
SMALLEST_TARGET = 24

SMALLEST_TEXT, LARGEST_TEXT = 100, 200
TEXT_SIZES = (100, 125, 150, 200)


class Mode(StrEnum):
    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Role(StrEnum):
    """What a run of text is for; decides its size and weight."""

    DISPLAY = "display"
    TITLE = "title"
    HEADING = "heading"
    SPOKEN = "spoken"
    WORDS = "words"
    BODY = "body"
    SMALL = "small"


# Pixels at 100 %. A person's own words are larger than ours.
_SCALE = {
    Role.DISPLAY: 30,
    Role.TITLE: 26,
    Role.HEADING: 17,
    # Read aloud, or read from across the desk when the laptop is turned round.
    Role.SPOKEN: 21,
    Role.WORDS: 17,
    Role.BODY: 15,
    Role.SMALL: 13,
}
# Only Regular and Bold are shipped; 600 would be drawn by guesswork.
_BOLD = {Role.DISPLAY, Role.TITLE, Role.HEADING}

_LATIN, _SC, _TC = "Noto Sans", "Noto Sans SC", "Noto Sans TC"
_FAMILIES = {
    Language.ENGLISH: (_LATIN, _SC, _TC),
    Language.SIMPLIFIED: (_SC, _TC, _LATIN),
    Language.TRADITIONAL: (_TC, _SC, _LATIN),
}
_FACES = ("NotoSans", "NotoSansSC", "NotoSansTC")
_DRESS = "dress"  # a property of the application: the palette and size that it has on

# Paper is white in the dark too: it shows what will come out of the printer.
_PAPER = "surface"


@dataclass(frozen=True)
class Theme:
    """What one user chose; ``text_percent`` is kept between 100 and 200."""

    mode: Mode = Mode.SYSTEM
    text_percent: int = SMALLEST_TEXT

    def __post_init__(self) -> None:
        kept = max(SMALLEST_TEXT, min(LARGEST_TEXT, self.text_percent))
        object.__setattr__(self, "text_percent", kept)

    def pixels(self, role: Role) -> int:
        return round(_SCALE[role] * self.text_percent / 100)


def load_typefaces() -> tuple[str, ...]:
    """Gives Qt the shipped typefaces, so that a machine without Chinese fonts shows text.

    Needs a QApplication. Returns the families; raises FileNotFoundError if one cannot be used.
    """
    families: list[str] = []
    for face in _FACES:
        for weight in ("400Regular", "700Bold"):
            path = resource("fonts", f"{face}_{weight}.ttf")
            number = QFontDatabase.addApplicationFont(str(path))
            if number < 0:
                raise FileNotFoundError(path.name)
            families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


def font_for(language: Language, role: Role, theme: Theme | None = None) -> QFont:
    """A font for code that paints by itself; widgets get theirs from the style sheet."""
    font = QFont()
    font.setFamilies(list(_FAMILIES[language]))
    font.setPixelSize((theme or Theme()).pixels(role))
    font.setWeight(QFont.Weight.Bold if role in _BOLD else QFont.Weight.Normal)
    return font


def colours(mode: Mode) -> dict[str, str]:
    """The palette by role, e.g. ``{"ink": "#…"}``; SYSTEM asks the desktop."""
    tokens: dict[str, dict[str, str]] = json.loads(
        resource("styles", "tokens.json").read_text(encoding="utf-8")
    )
    return tokens[Mode.DARK if is_dark(mode) else Mode.LIGHT]


def is_dark(mode: Mode) -> bool:
    if mode is Mode.SYSTEM:
        hints = QApplication.styleHints()
        return hints.colorScheme() is Qt.ColorScheme.Dark
    return mode is Mode.DARK


def apply(app: QApplication, theme: Theme, language: Language) -> None:
    """Dresses every window, open ones too. Nothing that was typed is touched."""
    sheet = style_sheet(theme, language)
    if app.styleSheet() == sheet:
        return  # the rest follows from the same choices, and each step restyles every widget
    if not app.styleSheet():
        app.setStyle("Fusion")
    # Palette and font do not follow the language: each of these steps visits every widget, and a
    # language is changed while somebody types. The families of a language are the style sheet's.
    dress = f"{'dark' if is_dark(theme.mode) else 'light'}, {theme.text_percent}"
    if app.property(_DRESS) != dress:
        app.setPalette(_palette(colours(theme.mode)))
        app.setFont(font_for(Language.ENGLISH, Role.BODY, theme))
        app.setProperty(_DRESS, dress)
    app.setStyleSheet(sheet)


def style_sheet(theme: Theme, language: Language) -> str:
    """The one style sheet with every role filled in."""
    template = Template(resource("styles", "app.qss").read_text(encoding="utf-8"))
    sizes = {role.value: f"{theme.pixels(role)}px" for role in Role}
    families = {
        "family": _listed(language),
        "family_en": _listed(Language.ENGLISH),
        "family_hans": _listed(Language.SIMPLIFIED),
        "family_hant": _listed(Language.TRADITIONAL),
    }
    paper = colours(Mode.LIGHT)[_PAPER]
    # A pill is as round as it is high: half of a line and its padding.
    pill = f"{round(theme.pixels(Role.BODY) * 0.7) + 6}px"
    return template.substitute(colours(theme.mode), paper=paper, pill=pill, **sizes, **families)


def restyle(widget: QWidget) -> None:
    """Lets a widget follow a property that the style sheet asks about."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def letters(widget: QWidget, count: int) -> int:
    """The width in px of about ``count`` letters in a widget's font, in every language."""
    # Not averageCharWidth: in the Chinese faces that is the width of a whole character.
    return count * widget.fontMetrics().horizontalAdvance("n")


def _listed(language: Language) -> str:
    return ", ".join(f'"{family}"' for family in _FAMILIES[language])


def _palette(roles: dict[str, str]) -> QPalette:
    palette = QPalette()
    for role, name in (
        (QPalette.ColorRole.Window, "bg"),
        (QPalette.ColorRole.WindowText, "ink"),
        (QPalette.ColorRole.Base, "surface"),
        (QPalette.ColorRole.AlternateBase, "raised"),
        (QPalette.ColorRole.Text, "ink"),
        (QPalette.ColorRole.PlaceholderText, "soft"),
        (QPalette.ColorRole.Button, "surface"),
        (QPalette.ColorRole.ButtonText, "ink"),
        (QPalette.ColorRole.BrightText, "ink"),
        (QPalette.ColorRole.ToolTipBase, "surface"),
        (QPalette.ColorRole.ToolTipText, "ink"),
        (QPalette.ColorRole.Mid, "line"),
        (QPalette.ColorRole.Highlight, "accent"),
        (QPalette.ColorRole.HighlightedText, "accentInk"),
        (QPalette.ColorRole.Link, "accent"),
        (QPalette.ColorRole.LinkVisited, "accent"),
        (QPalette.ColorRole.Accent, "accent"),
    ):
        palette.setColor(role, QColor(roles[name]))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(roles["soft"]))
    return palette

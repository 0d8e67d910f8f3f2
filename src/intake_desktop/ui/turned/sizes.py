"""How large the words for the person are: never under 14 point, and up to one item a screen."""

from math import ceil

from PySide6.QtWidgets import QWidget

from intake_desktop.ui.theme import Role, Theme

# Of what the theme says for words that are read from across the desk.
STEPS = (100, 125, 150, 200, 250, 300)
# What decides by the size of its letters whether both languages have room side by side.
BESIDE = "beside"
_SMALLEST_POINTS, _POINTS_PER_INCH = 14, 72
_LARGEST, _LARGEST_BUTTON = 96, 30  # px
_TITLE, _SHARED = 1.2, 0.8


def pixels(widget: QWidget, theme: Theme, step: int) -> int:
    """Of the words, at one of ``STEPS``."""
    wanted = round(theme.pixels(Role.SPOKEN) * step / 100)
    return max(_smallest(widget), min(_LARGEST, wanted))


def button_pixels(widget: QWidget, theme: Theme) -> int:
    """Buttons stay in reach, so they do not grow with each step."""
    return max(_smallest(widget), min(_LARGEST_BUTTON, theme.pixels(Role.BODY)))


def sheet(widget: QWidget, theme: Theme, step: int) -> str:
    """Only sizes; what everything looks like is the one style sheet's."""
    words, button = pixels(widget, theme, step), button_pixels(widget, theme)
    return (
        f"QWidget {{ font-size: {button}px; }}"
        f"QWidget#{BESIDE} {{ font-size: {words}px; }}"
        f'QLabel[role="softheading"] {{ font-size: {max(button, round(_SHARED * words))}px; }}'
        f'QLabel[role="spoken"] {{ font-size: {words}px; }}'
        f'QLabel[role="display"] {{ font-size: {round(_TITLE * words)}px; }}'
    )


def _smallest(widget: QWidget) -> int:
    return ceil(_SMALLEST_POINTS * widget.logicalDpiY() / _POINTS_PER_INCH)

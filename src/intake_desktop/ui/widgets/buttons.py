"""The buttons: one primary per screen, quiet ones beside it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from intake_desktop.ui.theme import restyle


class Button(QPushButton):
    """A button whose ``kind`` decides its look; Enter presses it as Space does."""

    kind = "secondary"

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", self.kind)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def setText(self, text: str) -> None:
        # An ampersand in our words is an ampersand, not a hidden shortcut.
        super().setText(text.replace("&", "&&"))


class PrimaryButton(Button):
    """The one thing this screen is for."""

    kind = "primary"

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, large: bool = False
    ) -> None:
        super().__init__(text, parent)
        if large:
            self.setProperty("size", "large")


class SecondaryButton(Button):
    """Something else that one can do here."""


class LinkButton(Button):
    """A quiet action that looks like words."""

    kind = "link"

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        bold: bool = False,
        flush: bool = False,
    ) -> None:
        """``flush`` begins the words where the words above them begin."""
        super().__init__(text, parent)
        if flush:
            self.setProperty("flush", True)
        if bold:
            self.setProperty("weight", "bold")


class BackButton(Button):
    """‹ Back, above the title."""

    kind = "back"


class PillButton(Button):
    """A state that can be on or off, e.g. "come back later"."""

    kind = "pill"

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        # Measured in bold, so that choosing cuts nothing off.
        self.ensurePolished()
        bold, plain = QFont(self.font()), QFont(self.font())
        bold.setWeight(QFont.Weight.Bold)
        plain.setWeight(QFont.Weight.Normal)
        more = QFontMetrics(bold).horizontalAdvance(self.text()) - QFontMetrics(
            plain
        ).horizontalAdvance(self.text())
        hint = super().sizeHint()
        return QSize(hint.width() + max(0, more), hint.height())


class ChoiceButton(Button):
    """A large equal choice among others."""

    kind = "choice"


def set_kind(button: QPushButton, kind: str) -> None:
    button.setProperty("kind", kind)
    restyle(button)

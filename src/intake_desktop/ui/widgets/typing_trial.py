"""A field to try whether Chinese can be typed on this laptop; nothing of it is kept."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.words import Label

# As Debian and Ubuntu name them; on the screen they stand as they are typed.
_FCITX = "sudo apt install fcitx5 fcitx5-chinese-addons"
_IBUS = "sudo apt install ibus ibus-libpinyin"


class TypingTrial(QWidget):
    """It forgets what was typed as soon as it is out of sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label(parent=self)
        self.field = LineField(self)
        self.field.setObjectName("typing_trial")
        self.help = Label(role="soft", parent=self)
        self.packages = Label(f"{_FCITX}\n{_IBUS}", parent=self)
        self.start = Label(role="soft", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        for widget in (self.words, self.field, self.help, self.packages, self.start):
            column.addWidget(widget)
        self.field.changed.connect(self._answer)
        self.retranslate()

    def take_focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.words.setText(
            self.tr("Please type nihao and press the space bar. Nothing of this is kept.")
        )
        self.field.set_label(self.tr("Type here"))
        self.help.setText(
            self.tr(
                "If letters stay letters, no input method is running. On Debian and Ubuntu an "
                "administrator installs one of these two:"
            )
        )
        self.start.setText(
            self.tr(
                "Then log out and in again, switch it on (Ctrl and the space bar for fcitx5, the "
                "Super key and the space bar for ibus), and start this program anew. In fields for "
                "a passphrase it stays off, so that it remembers none."
            )
        )
        self._answer(self.field.edit.text())

    def hideEvent(self, event: QHideEvent) -> None:
        self.field.set_text("")
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _answer(self, typed: str) -> None:
        arrived = any(_is_chinese(character) for character in typed)
        self.field.set_hint(self.tr("Chinese can be typed here.") if arrived else "")


def _is_chinese(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff" or character >= "\U00020000"

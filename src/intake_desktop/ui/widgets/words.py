"""Labels that show text exactly as it is, in the typeface of its language."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.ui.theme import GAP, letters, restyle

# Longer than any word: an address on the web, or a number with everything run together.
_RUN = re.compile(r"[!-~\u00a1-\u024f]{30,}")
_MAY_BREAK = "\u200b"


def set_script(widget: QWidget, language: Language | None) -> None:
    """Sets the typeface of a widget by the language of its words; None: the screen's."""
    widget.setProperty("script", language.value if language else None)
    restyle(widget)


class Label(QLabel):
    """Plain text that wraps. ``role`` is one of app.qss: title, heading, soft, small, …

    What is one long string wraps anywhere: it neither widens its page nor is cut off."""

    def __init__(
        self,
        text: str = "",
        role: str = "",
        language: Language | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        # Never rich text: what people type is shown, not interpreted.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)
        if language:
            self.setProperty("script", language.value)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._text = text
        super().setText(_RUN.sub(lambda run: _MAY_BREAK.join(run.group()), text))

    def clear(self) -> None:
        self.setText("")

    def text(self) -> str:
        """As it was set."""
        return self._text

    def set_role(self, role: str) -> None:
        self.setProperty("role", role)
        restyle(self)


class BilingualLabel(QWidget):
    """One phrase in two languages: side by side where there is room, else one under the other."""

    def __init__(
        self,
        phrase: Phrase,
        primary: Language,
        secondary: Language | None,
        *,
        role: str = "",
        stacked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._always_stacked = stacked
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        soft = "softheading" if role == "heading" else "soft"
        self.first, self.second = Label(role=role, parent=self), Label(role=soft, parent=self)
        self._box.addWidget(self.first)
        self._box.addWidget(self.second)
        self._box.addStretch(1)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self.show_phrase(phrase, primary, secondary)

    def show_phrase(self, phrase: Phrase, primary: Language, secondary: Language | None) -> None:
        self.first.setText(phrase.in_(primary))
        set_script(self.first, primary)
        self.second.setVisible(secondary is not None)
        if secondary is not None:
            self.second.setText(phrase.in_(secondary))
            set_script(self.second, secondary)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        # Narrow enough that it may be stacked; wrapped labels grow downwards.
        return QSize(letters(self, 12), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        wanted = self._one_line(self.first) + GAP + self._one_line(self.second)
        one_line = (
            not self._always_stacked and not self.second.isHidden() and wanted <= self.width()
        )
        direction = (
            QBoxLayout.Direction.LeftToRight if one_line else QBoxLayout.Direction.TopToBottom
        )
        self._box.setSpacing(GAP if one_line else 2)
        for label in (self.first, self.second):
            label.setWordWrap(not one_line)
        if self._box.direction() is not direction:
            self._box.setDirection(direction)
            self._box.activate()
        self.updateGeometry()

    @staticmethod
    def _one_line(label: QLabel) -> int:
        label.ensurePolished()
        return QFontMetrics(label.font()).horizontalAdvance(label.text()) + 2

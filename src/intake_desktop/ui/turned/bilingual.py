"""Words and buttons for the person, in one language or two."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import ChoiceButton
from intake_desktop.ui.widgets.words import Label, set_script

Pair = tuple[Language, Language | None]
BESIDE, BELOW = " · ", "\n"


def say(button: QPushButton, phrase: Phrase, pair: Pair, between: str = BESIDE) -> None:
    """Sets the words of a button; the same in both languages are said once."""
    first, second = pair
    said = [phrase.in_(each) for each in (first, second) if each is not None]
    button.setText(between.join(dict.fromkeys(said)))
    button.setAccessibleName(BESIDE.join(dict.fromkeys(said)))
    set_script(button, next((each for each in pair if each is not None and each.is_chinese), first))


class AnswerButton(ChoiceButton):
    """One of some answers of the same size, with its two languages below each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        # Measured in bold, so that choosing moves nothing.
        hint = super().sizeHint()
        bold, plain = QFont(self.font()), QFont(self.font())
        bold.setWeight(QFont.Weight.Bold)
        plain.setWeight(QFont.Weight.Normal)
        lines = self.text().split("\n")
        wide, narrow = (
            max(QFontMetrics(font).horizontalAdvance(line) for line in lines)
            for font in (bold, plain)
        )
        return QSize(hint.width() + max(0, wide - narrow), hint.height())


class Column(QWidget):
    """A title and words in one language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(role="display", parent=self)
        self.words = Label(role="spoken", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addStretch(1)

    def show_words(
        self, title: Phrase | None, words: Phrase, language: Language | None, *, is_line: bool
    ) -> None:
        """No language empties and hides it; ``is_line`` puts the weight on the words."""
        self.title.setProperty("role", "softheading" if is_line else "display")
        self.words.setProperty("role", "display" if is_line else "spoken")
        self.setVisible(language is not None)
        head = title.in_(language) if title is not None and language is not None else ""
        self.title.setText(head)
        self.title.setVisible(bool(head))
        self.words.setText(words.in_(language) if language is not None else "")
        for label in (self.title, self.words):
            set_script(label, language)

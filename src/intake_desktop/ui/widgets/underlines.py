"""The quiet dotted line under words that a guide knows, drawn as they are typed."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from intake_desktop.domain.language_guide import Hit, Suggestion
from intake_desktop.domain.languages import Language
from intake_desktop.ui.widgets.units import places, units

# So much of one paragraph is looked through on the way of a key, in characters; more takes longer
# than a thousandth of a second or two, and waits until nobody types.
_AT_ONCE = 2_000


class Guidance(Protocol):
    """Whoever knows the words."""

    def look(self, line: str, within: int) -> tuple[Sequence[Hit], int]:
        """What a line holds, and which quote is open at its end; ``within``: at its beginning."""

    def suggest(self, line: str, hit: Hit, screen: Language) -> Suggestion:
        """Why it is better not written, and what could stand there."""

    def leave_alone(self, hit: Hit) -> None:
        """This word is not to be found again."""


class Underlines(QSyntaxHighlighter):
    """Looks at the paragraph that has changed, and keeps nothing of what it finds.

    Qt remembers for each paragraph which quote is open at its end, and asks for the next one when
    that changes. While ``typing``, the word at the cursor is left in peace: it may become another.
    """

    def __init__(self, edit: QPlainTextEdit, guidance: Guidance) -> None:
        super().__init__(edit.document())
        self._edit, self._guidance = edit, guidance
        self.typing = False
        self._is_late = False
        self._look = QTextCharFormat()
        self.dress()

    def hits(self, block: QTextBlock) -> Sequence[Hit]:
        """What a paragraph holds now, with places in its ``text()``."""
        line = block.text()
        if _has_halves(block, line):
            return ()
        return self._guidance.look(line, max(0, block.previous().userState()))[0]

    def dress(self) -> None:
        """In the colour of the theme; nothing is drawn anew where that is still the same."""
        colour = self._edit.palette().link().color()
        if self._look.underlineColor() != colour:
            self._look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            self._look.setUnderlineColor(colour)
            self.again()

    def rest(self) -> None:
        """Nobody types: the word at the cursor is one now, and long paragraphs have their turn."""
        self.typing = False
        with QSignalBlocker(self._edit):  # else Qt would say that the text had changed
            block = self._edit.textCursor().block()
            if not self._is_late or block.length() <= _AT_ONCE:
                self.rehighlightBlock(block)
            if self._is_late:
                self._is_late = False
                self._draw_long_ones()

    def again(self) -> None:
        """All of it, since other words are marked now, or in another colour."""
        with QSignalBlocker(self._edit):
            self.rehighlight()

    def highlightBlock(self, line: str) -> None:
        block = self.currentBlock()
        if self.typing and len(line) > _AT_ONCE:
            self._is_late = True
            self.setCurrentBlockState(max(0, self.currentBlockState()))
            return
        hits, left_open = self._guidance.look(line, max(0, self.previousBlockState()))
        self.setCurrentBlockState(left_open)
        if _has_halves(block, line):
            return
        cursor = self._edit.textCursor().position() - block.position()
        place = places(line)
        for hit in hits:
            start, end = place[hit.start], place[hit.end]
            if not (self.typing and start < cursor <= end):
                self.setFormat(start, end - start, self._look)

    def _draw_long_ones(self) -> None:
        block = self._edit.document().begin()
        while block.isValid():
            if block.length() > _AT_ONCE:
                self.rehighlightBlock(block)
            block = block.next()


def _has_halves(block: QTextBlock, line: str) -> bool:
    """Halves of characters stand in a field and not in its text, so no place could be trusted."""
    return units(line) != block.length() - 1

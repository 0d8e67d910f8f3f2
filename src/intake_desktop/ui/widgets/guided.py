"""A field for notes with a guide beside it: it marks words, says why, and never gets in the way."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QScrollArea, QWidget

from intake_desktop.domain.language_guide import Hit, replaced
from intake_desktop.domain.languages import Language
from intake_desktop.ui.widgets.fields import TextArea
from intake_desktop.ui.widgets.guide_line import NEXT_KEY, NEXT_KEY_NAME, GuideLine
from intake_desktop.ui.widgets.underlines import Guidance, Underlines
from intake_desktop.ui.widgets.units import characters, places

# Long enough that nothing appears in the middle of a word, and short enough to come in time.
_REST_MS = 400


class Guided(QObject):
    """Belongs to one field, and to none where a person's own words are typed.

    ``screen`` tells in which language to say why. What is shown is looked for anew each time, and
    nothing of it outlives the text.
    """

    def __init__(self, area: TextArea, guidance: Guidance, screen: Callable[[], Language]) -> None:
        super().__init__(area)
        self._area, self._guidance, self._screen = area, guidance, screen
        self._shown: QTextCursor | None = None  # marks the word that the line is about
        self._hit: Hit | None = None
        self._word = ""  # as it was typed
        self._pointed = QPoint()
        self._rest, self._pointing = QTimer(self), QTimer(self)
        for timer, meaning in ((self._rest, self._look), (self._pointing, self._look_at_mouse)):
            timer.setSingleShot(True)
            timer.setInterval(_REST_MS)
            timer.timeout.connect(meaning)
        # Before the marks are drawn, which depends on it.
        area.document().contentsChange.connect(self._typed)
        self.underlines = Underlines(area, guidance)
        self.line = GuideLine(area.parentWidget())
        self.line.hide()
        area.put_below(self.line)
        steps: list[QWidget] = [area, *self.line.offers, self.line.leave]
        for before, after in pairwise(steps):
            QWidget.setTabOrder(before, after)
        self.line.chosen.connect(self._replace)
        self.line.left_alone.connect(self._leave_alone)
        self.line.next_wanted.connect(self.go_to_next)
        self.line.done.connect(area.setFocus)
        area.cursorPositionChanged.connect(self._rest.start)
        area.textChanged.connect(self._changed)
        area.viewport().setMouseTracking(True)
        for watched in (area, area.viewport()):
            watched.installEventFilter(self)
        self._retranslate()

    def go_to_next(self) -> None:
        """The cursor to the end of the next word that is marked, past the last one to the first."""
        cursor = self._area.textCursor()
        found = next(self._from(cursor), None)
        if found is None:
            said = self.tr("No word is marked here.")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._area, said))
            return
        block, hit = found
        cursor.setPosition(block.position() + places(block.text())[hit.end])
        self._area.setTextCursor(cursor)
        self._area.setFocus()
        self._show(block, hit, say=True)
        self._bring_into_view()

    # --- what happens -----------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self._area and event.key() == NEXT_KEY and not event.modifiers():
                self.go_to_next()
                return True
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._pointed = event.position().toPoint()
            if event.buttons() == Qt.MouseButton.NoButton:
                self._pointing.start()
        elif kind == QEvent.Type.Leave:
            self._pointing.stop()
        elif watched is self._area and kind in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.underlines.dress()
        elif watched is self._area and kind == QEvent.Type.LanguageChange:
            self._retranslate()
            self._rest.start()
        return False

    def _typed(self, _at: int, _gone: int, _come: int) -> None:
        self.underlines.typing = True
        self._rest.start()

    def _changed(self) -> None:
        """A word that has gone takes the line with it at once: the next page begins without."""
        if self._shown is not None and self._shown.selectedText() != self._word:
            self._hide()

    def _look(self) -> None:
        """Nobody has typed for a moment."""
        cursor = self._area.textCursor()
        block = cursor.block()
        if block.layout().preeditAreaText():
            self._rest.start()  # an input method is in the middle of a character
            return
        self.underlines.rest()
        self._show_at(block, cursor.positionInBlock(), say=self._area.hasFocus())

    def _look_at_mouse(self) -> None:
        cursor = self._area.cursorForPosition(self._pointed)
        beside = self._area.cursorRect(cursor).center() - self._pointed
        if beside.manhattanLength() <= self._area.fontMetrics().height():
            self._show_at(cursor.block(), cursor.positionInBlock(), say=False, else_hide=False)

    # --- what is shown ------------------------------------------------------------------

    def _show_at(self, block: QTextBlock, unit: int, *, say: bool, else_hide: bool = True) -> None:
        at = characters(block.text(), unit)
        hit = next((h for h in self.underlines.hits(block) if h.start <= at <= h.end), None)
        if hit is not None:
            self._show(block, hit, say=say)
        elif else_hide:
            self._hide()

    def _show(self, block: QTextBlock, hit: Hit, *, say: bool) -> None:
        line = block.text()
        before = self._shown
        shown = _marked(block, hit)
        is_new = before is None or shown.selectionStart() != before.selectionStart()
        self._shown, self._hit, self._word = shown, hit, line[hit.start : hit.end]
        self.line.show_word(self._word, self._guidance.suggest(line, hit, self._screen()))
        self.line.show()
        if say and is_new:
            self.line.say()

    def _bring_into_view(self) -> None:
        """Only for whoever asked: under somebody who types, nothing moves."""
        around = self._area.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            # The line has just been shown, and has no place before all around it is laid out.
            QTimer.singleShot(0, self.line, partial(around.ensureWidgetVisible, self.line))

    def _hide(self) -> None:
        self._shown, self._hit, self._word = None, None, ""
        self._back_to_field()
        self.line.hide()
        self.line.forget()

    def _back_to_field(self) -> None:
        """The keyboard, before what has it goes."""
        focused = self.line.focusWidget()
        if focused is not None and focused.hasFocus():
            self._area.setFocus()

    def _from(self, cursor: QTextCursor) -> Iterator[tuple[QTextBlock, Hit]]:
        """Every word that is marked, from the cursor on and around to it again."""
        first = cursor.block()
        at = characters(first.text(), cursor.positionInBlock())
        here = self.underlines.hits(first)
        yield from ((first, hit) for hit in here if hit.end > at)
        block = first.next()
        while block != first:
            if not block.isValid():
                block = self._area.document().begin()
                continue
            yield from ((block, hit) for hit in self.underlines.hits(block))
            block = block.next()
        yield from ((first, hit) for hit in here if hit.end <= at)

    # --- what is answered ---------------------------------------------------------------

    def _replace(self, offer: str) -> None:
        """As if it were typed: undo brings the old word back."""
        cursor, hit = self._shown, self._hit
        if cursor is None or hit is None:
            return
        block = cursor.block()
        line = block.text()
        # Something may have been typed before it since.
        first = characters(line, cursor.selectionStart() - block.position())
        hit = replace(hit, start=first, end=first + len(self._word))
        start, end, words = replaced(line, hit, offer)
        change = _marked(block, replace(hit, start=start, end=end))
        change.insertText(words)
        self._area.setTextCursor(change)
        self._area.setFocus()
        self._hide()

    def _leave_alone(self) -> None:
        if self._hit is not None:
            self._guidance.leave_alone(self._hit)
        self._area.setFocus()
        self._hide()
        self.underlines.again()

    def _retranslate(self) -> None:
        self._area.setAccessibleDescription(
            self.tr(
                "{key} goes to the next word with a dotted line under it; Tab then goes to what "
                "could stand there."
            ).format(key=NEXT_KEY_NAME)
        )


def _marked(block: QTextBlock, hit: Hit) -> QTextCursor:
    """A cursor over a word of a paragraph; it stays there when something is typed before it."""
    cursor, place = QTextCursor(block), places(block.text())
    cursor.setPosition(block.position() + place[hit.start])
    cursor.setPosition(block.position() + place[hit.end], QTextCursor.MoveMode.KeepAnchor)
    return cursor

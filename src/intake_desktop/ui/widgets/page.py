"""The frame of every screen: a title, a body that scrolls, and one row of actions."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from intake_desktop.ui.theme import GAP, PAGE_SIDE, PAGE_TOP, TIGHT, WIDE, letters
from intake_desktop.ui.widgets.buttons import BackButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.surfaces import Rule
from intake_desktop.ui.widgets.turn_button import TurnButton
from intake_desktop.ui.widgets.words import Label

# In letters, so that a column grows with its text.
WIDEST, NARROW = 132, 80


class Page(QWidget):
    """Put widgets into ``body``; set every visible word in ``retranslate``.

    A subclass builds its widgets in ``__init__`` and calls ``self.retranslate()`` at its end;
    afterwards a change of language calls it again, and leaves what was typed alone.
    """

    back_requested = Signal()
    turn_wanted = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        widest: int = WIDEST,
        compact: bool = False,
        filling: bool = False,
    ) -> None:
        """``widest`` is the width, in letters, that the content never exceeds.

        ``compact`` is for a few fields alone on the screen: they stand a little above the middle,
        and the actions right below them instead of at the bottom edge. ``filling`` gives the body
        all the height there is, for a list that scrolls by itself.
        """
        super().__init__(parent)
        self._widest, self._compact, self._filling = widest, compact, filling
        self._centred: list[QWidget] = []
        self.title = Label(role="title", parent=self)
        self.subtitle = Label(role="soft", parent=self)
        self.back = BackButton(parent=self)
        self.back.clicked.connect(self.back_requested)
        self.back.hide()
        self.subtitle.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(WIDE)
        self._top_actions = QHBoxLayout()
        self._top_actions.setSpacing(GAP)
        self._left_actions = FlowRow(self)
        self._right_actions = FlowRow(self, from_right=True)
        self._lay_out()
        self._fit_letters()

    def retranslate(self) -> None:
        """Sets every visible word; subclasses override it."""

    def set_title(self, title: str, subtitle: str = "") -> None:
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)

    def set_back(self, text: str) -> None:
        """Shows the way back above the title, e.g. "Back"; an empty text hides it."""
        self.back.setText(f"‹ {text}")
        self.back.setAccessibleName(text)
        self.back.setVisible(bool(text))

    def add_top_action(self, button: QWidget) -> None:
        """Adds a button at the top right."""
        self._top_actions.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def offer_turning(self) -> None:
        """At the top right, where the page has something for the person to read or answer."""
        button = TurnButton(self)
        button.clicked.connect(self.turn_wanted)
        self.add_top_action(button)

    def add_left_action(self, button: QWidget) -> None:
        """Adds a quiet button at the bottom left."""
        self._left_actions.add(button)
        self._left_actions.show()
        self._show_bottom()

    def add_right_action(self, button: QWidget) -> None:
        """Adds a button at the bottom right; the primary one comes last."""
        self._right_actions.add(button)
        self._right_actions.show()
        self._show_bottom()

    def _show_bottom(self) -> None:
        self._bottom.show()
        if not self._compact:
            # The actions bring their own white space with them.
            self._content.setContentsMargins(PAGE_SIDE, PAGE_TOP, PAGE_SIDE, WIDE)

    def scroll_to(self, widget: QWidget) -> None:
        self._scroll.ensureWidgetVisible(widget, 0, PAGE_TOP)

    def take_focus(self) -> None:
        """Puts the keyboard at the page's beginning: Tab goes on from its first control, and a
        screen reader says its title."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def scroll_to_top(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self._fit_letters()
            self._stack_actions()

    def _lay_out(self) -> None:
        self.setProperty("ground", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        content = QWidget(self)
        content.setProperty("ground", True)
        self._content = column = QVBoxLayout(content)
        column.setContentsMargins(PAGE_SIDE, PAGE_TOP, PAGE_SIDE, PAGE_TOP)
        column.setSpacing(WIDE + TIGHT)
        self._bottom = self._actions()
        if self._compact:
            column.addStretch(1)
        column.addLayout(self._header())
        column.addLayout(self.body, 1 if self._filling else 0)
        if self._compact:
            column.addWidget(self._bottom)
        if not self._filling:
            column.addStretch(3)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._centre(content))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        if self._compact:
            return
        self._edge = Rule(self)
        self._edge.hide()
        self._scroll.verticalScrollBar().rangeChanged.connect(self._scrolls)
        whole.addWidget(self._edge)
        self._bottom_holder = self._centre(self._bottom)
        whole.addWidget(self._bottom_holder)

    def _actions(self) -> QWidget:
        bottom = QWidget(self)
        self._bottom_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, bottom)
        side = 0 if self._compact else PAGE_SIDE
        self._bottom_row.setContentsMargins(side, WIDE, side, WIDE + GAP)
        self._bottom_row.setSpacing(WIDE)
        for actions, share in ((self._left_actions, 1), (self._right_actions, 1)):
            actions.flow.setSpacing(WIDE - TIGHT)
            actions.hide()
            self._bottom_row.addWidget(actions, share)
        bottom.hide()
        return bottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack_actions()

    def _stack_actions(self) -> None:
        """Both sides beside each other, or where text is large the right ones on top."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        room = min(self.width(), letters(self, self._widest)) - 2 * PAGE_SIDE - bar - WIDE
        wanted = sum(
            actions.flow.minimumSize().width()
            for actions in (self._left_actions, self._right_actions)
        )
        direction = (
            QBoxLayout.Direction.LeftToRight if wanted <= room else QBoxLayout.Direction.BottomToTop
        )
        if self._bottom_row.direction() is not direction:
            self._bottom_row.setDirection(direction)
            self._bottom_row.activate()

    def _scrolls(self, _lowest: int, highest: int) -> None:
        """A thin line says that there is more; the actions stay in line with what scrolls."""
        self._edge.setVisible(highest > 0)
        bar = self._scroll.verticalScrollBar().sizeHint().width() if highest > 0 else 0
        self._bottom_holder.setContentsMargins(0, 0, bar, 0)
        self._stack_actions()

    def _header(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(TIGHT)
        words.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        header = QHBoxLayout()
        header.setSpacing(WIDE)
        header.addLayout(words, 1)
        header.addLayout(self._top_actions)
        return header

    def _centre(self, content: QWidget) -> QWidget:
        """Keeps lines short enough to read on a wide screen."""
        self._centred.append(content)
        holder = QWidget(self)
        holder.setProperty("ground", True)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(content, 1)
        return holder

    def _fit_letters(self) -> None:
        self.ensurePolished()
        for content in self._centred:
            content.setMaximumWidth(letters(self, self._widest))

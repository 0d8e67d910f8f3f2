"""The list of a room's pages: a column beside them, or where text is large one button above."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from intake_desktop.ui.theme import GAP, PAGE_SIDE, PAGE_TOP, WIDE
from intake_desktop.ui.widgets.buttons import Button, SecondaryButton

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _PageButton(Button):
    kind = "nav"


class PageList(QWidget):
    """``chosen`` carries a page's key. Tab reaches the column once, arrows move inside it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._titles: dict[str, Callable[[], str]] = {}
        self._buttons: dict[str, _PageButton] = {}
        self._current = ""
        self._folded = False
        self.button = SecondaryButton(parent=self)
        self.menu = QMenu(self.button)
        self.button.clicked.connect(self._open_menu)
        self._lay_out()
        self.fold(False)

    def add(self, key: str, title_source: Callable[[], str]) -> None:
        button = _PageButton(parent=self)
        button.setCheckable(True)
        button.clicked.connect(partial(self._choose, key))
        button.installEventFilter(self)
        self._titles[key], self._buttons[key] = title_source, button
        self._column.addWidget(button)
        self.retranslate()

    def show_current(self, key: str) -> None:
        self._current = key
        self.retranslate()

    def page_button(self, key: str) -> Button:
        """For tests and demonstrations, which click like a person."""
        return self._buttons[key]

    def is_folded(self) -> bool:
        return self._folded

    def fold(self, folded: bool) -> None:
        self._folded = folded
        self._beside.setVisible(not folded)
        self.button.setVisible(folded)
        vertical = QSizePolicy.Policy.Fixed if folded else QSizePolicy.Policy.Preferred
        horizontal = QSizePolicy.Policy.Preferred if folded else QSizePolicy.Policy.Fixed
        self.setSizePolicy(horizontal, vertical)
        margins = (PAGE_SIDE, WIDE, PAGE_SIDE, 0) if folded else (0, 0, 0, 0)
        self._whole.setContentsMargins(*margins)

    def take_focus(self) -> None:
        target = self.button if self._folded else self._buttons.get(self._current)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        for key, button in self._buttons.items():
            button.setText(self._titles[key]())
            button.setChecked(key == self._current)
            stop = key == self._current or not self._current
            policy = Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        title = self._titles[self._current]() if self._current else ""
        self.button.setText(f"{title} ▾")
        self.button.setAccessibleName(self.tr("Page: {title}").format(title=title))
        self._fill_menu()
        # Wider letters need a wider column.
        self._beside.setFixedWidth(self._inner.sizeHint().width() + GAP)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()), 0)
            buttons = list(self._buttons.values())
            place = next((i for i, each in enumerate(buttons) if each is watched), None)
            if step and place is not None:
                target = buttons[(place + step) % len(buttons)]
                target.setFocus(Qt.FocusReason.TabFocusReason)
                self._scroll.ensureWidgetVisible(target)
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.LanguageChange,
            QEvent.Type.StyleChange,
            QEvent.Type.FontChange,
        ):
            self.retranslate()

    def _choose(self, key: str) -> None:
        self.retranslate()  # a second press on the current page does not take it back
        self.chosen.emit(key)

    def _open_menu(self) -> None:
        self.menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _fill_menu(self) -> None:
        self.menu.clear()
        group = QActionGroup(self.menu)
        for key, title in self._titles.items():
            action = self.menu.addAction(title())
            action.setCheckable(True)
            action.setChecked(key == self._current)
            action.triggered.connect(partial(self._choose, key))
            group.addAction(action)

    def _lay_out(self) -> None:
        self._inner = QWidget(self)
        self._inner.setProperty("ground", True)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(WIDE, PAGE_TOP, GAP, WIDE)
        column.setSpacing(0)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        column.addLayout(self._column)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inner)
        self._beside = self._scroll
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self._beside)
        self._whole.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

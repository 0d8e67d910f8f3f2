"""Things side by side where there is room, below each other where text is large."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QSizePolicy, QVBoxLayout, QWidget

from intake_desktop.ui.theme import GAP, WIDE, letters


class Columns(QWidget):
    """Columns of given shares; each wants ``narrowest`` characters of width, else they stack."""

    def __init__(
        self,
        widgets: Sequence[QWidget],
        shares: Sequence[int],
        narrowest: int = 40,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shares, self._narrowest = tuple(shares), narrowest
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(WIDE)
        for widget, share in zip(widgets, shares, strict=True):
            self._box.addWidget(widget, share)

    def minimumSizeHint(self) -> QSize:
        # As narrow as the widest column alone: below that width they stack.
        hint = super().minimumSizeHint()
        items = (self._box.itemAt(place) for place in range(self._box.count()))
        widths = [item.minimumSize().width() for item in items if item is not None]
        return QSize(max(widths, default=0), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = letters(self, self._narrowest)
        narrowest_share = self.width() * min(self._shares) // sum(self._shares)
        direction = (
            QBoxLayout.Direction.LeftToRight
            if narrowest_share >= wanted
            else QBoxLayout.Direction.TopToBottom
        )
        if self._box.direction() is not direction:
            self._box.setDirection(direction)
            self._box.activate()
            # Whoever holds this one has measured it the other way and would cut it off. Told now,
            # in the middle of being laid out, it would not listen.
            QTimer.singleShot(0, self, self.updateGeometry)


class Flow(QLayout):
    """Small things in a row that go on in the next line, from the left or from the right."""

    def __init__(self, parent: QWidget | None = None, *, from_right: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._from_right = from_right
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(GAP)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        shown = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in shown), default=0),
            max((size.height() for size in shown), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Returns the height; lines fill from the top."""
        top = rect.top()
        for line in self._lines(rect.width()):
            height = max(item.sizeHint().height() for item in line)
            width = sum(item.sizeHint().width() for item in line)
            width += self.spacing() * (len(line) - 1)
            left = max(rect.left(), rect.right() + 1 - width) if self._from_right else rect.left()
            for item in line:
                size = item.sizeHint()
                if move:
                    corner = QPoint(left, top + (height - size.height()) // 2)
                    kept = QSize(min(size.width(), rect.width()), size.height())
                    item.setGeometry(QRect(corner, kept))
                left += size.width() + self.spacing()
            top += height + self.spacing()
        return max(0, top - rect.top() - self.spacing())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if not lines or used + self.spacing() + needed > width:
                lines.append([item])
                used = needed
            else:
                lines[-1].append(item)
                used += self.spacing() + needed
        return lines


class FlowRow(QWidget):
    """A widget around a :class:`Flow`."""

    def __init__(self, parent: QWidget | None = None, *, from_right: bool = False) -> None:
        super().__init__(parent)
        self.flow = Flow(self, from_right=from_right)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        self.flow.addWidget(widget)


def top_aligned(widget: QWidget, parent: QWidget) -> QWidget:
    """The widget at its own height, at the top of a column that may be taller."""
    holder = QWidget(parent)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return holder

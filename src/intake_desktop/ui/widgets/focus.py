"""A ring around whatever has the keyboard, outside of it, so that it shows on every colour."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QMenu,
    QWidget,
)
from shiboken6 import isValid

_OUTSIDE = 4
_FOLLOW = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
}


class FocusRing(QObject):
    """Follows the focus of a whole application; one ring exists at a time."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: QFrame | None = None
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self.follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOW:
            self._place()
        return False

    def follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._around = new if new is not None and _wants_ring(new) else None
        if self._around is None:
            if self._ring is not None and isValid(self._ring):
                self._ring.hide()
            return
        holder = _holder(self._around)
        step: QWidget | None = self._around
        while step is not None and step is not holder:
            self._watched.append(step)
            step = step.parentWidget()
        for widget in self._watched:
            widget.installEventFilter(self)
        self._adopt(holder)
        self._place()

    def _adopt(self, holder: QWidget) -> None:
        if self._ring is None or not isValid(self._ring):
            self._ring = QFrame(holder)
            self._ring.setObjectName("focusRing")
            self._ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._ring.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        elif self._ring.parentWidget() is not holder:
            self._ring.setParent(holder)

    def _place(self) -> None:
        ring, around = self._ring, self._around
        if ring is None or around is None or not isValid(ring) or not isValid(around):
            return
        holder = ring.parentWidget()
        if holder is None or not holder.isAncestorOf(around):
            return
        corner = around.mapTo(holder, QPoint(0, 0))
        ring.setGeometry(
            QRect(corner, around.size()).adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE)
        )
        ring.setVisible(around.isVisible())
        ring.raise_()


def _wants_ring(widget: QWidget) -> bool:
    # Where a page goes away under the focus, Qt parks it on a container that takes no keys.
    takes_keys = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
    return (
        takes_keys and not widget.isWindow() and not isinstance(widget, QMenu | QAbstractItemView)
    )


def _holder(widget: QWidget) -> QWidget:
    """The nearest ancestor with room for the ring, but never beyond what scrolls."""
    area = QRect(QPoint(0, 0), widget.size()).adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE)
    holder = widget.parentWidget()
    while holder is not None and not holder.isWindow():
        corner = widget.mapTo(holder, QPoint(0, 0))
        if holder.rect().contains(area.translated(corner)) or _is_scrolled(holder):
            return holder
        holder = holder.parentWidget()
    return holder or widget


def _is_scrolled(widget: QWidget) -> bool:
    viewport = widget.parentWidget()
    return viewport is not None and isinstance(viewport.parentWidget(), QAbstractScrollArea)

"""What can be seen of a page from outside: what is cut off, and what a screen reader would say."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)


def settle() -> None:
    """Lets layouts that wait for each other come to rest."""
    for _ in range(4):
        QApplication.processEvents()


def clipped(page: QWidget) -> list[str]:
    """What of a shown page lies outside it sideways, or is narrower than its own words."""
    found = [
        f"scrolls sideways by {area.horizontalScrollBar().maximum()}"
        for area in page.findChildren(QScrollArea)
        if area.isVisible()
        and area.horizontalScrollBar().maximum() > 0
        and area.objectName() != "paper"
    ]
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or widget.width() == 0 or _inside_view(widget, page):
            continue
        left = widget.mapTo(page, QPoint(0, 0)).x()
        if left < 0 or left + widget.width() > page.width():
            found.append(f"{_say(widget)} lies at {left}..{left + widget.width()}")
        if isinstance(widget, QAbstractButton) and widget.width() < widget.sizeHint().width():
            found.append(f"{_say(widget)} is narrower than its words")
        if isinstance(widget, QLabel) and _too_narrow(widget):
            found.append(f"{_say(widget)} is narrower than a word")
    return found


def unnamed(page: QWidget) -> list[str]:
    """The controls that the keyboard reaches and a screen reader has no name for."""
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not _name(widget).strip()
    ]


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def _too_narrow(label: QLabel) -> bool:
    if label.wordWrap():
        # Some words of a person are one long string; a label may break those anywhere.
        return label.height() < label.heightForWidth(label.width())
    return label.width() < label.sizeHint().width()


def _inside_view(widget: QWidget, page: QWidget) -> bool:
    """Whether it belongs to what scrolls inside the page: text that is being typed, a paper."""
    parent = widget.parentWidget()
    while parent is not None and parent is not page:
        if isinstance(parent, QLineEdit):
            return True
        parent = parent.parentWidget()
    return False


def _say(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return f"{type(widget).__name__} {widget.objectName()} {text[:40]!r}"

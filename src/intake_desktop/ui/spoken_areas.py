"""What scrolls, as a screen reader sees it: a pane that no question about it can bring down.

Qt tells a screen reader of a scroll area's bars only while they are shown, and looks up the child
it is asked for without counting: when a page is left between two questions of a screen reader, the
program ends. A plain pane has the same content, and counts.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea


def install() -> None:
    """Once, as soon as there is an application."""
    QAccessible.installFactory(_pane)


def _pane(key: str, thing: QObject) -> QAccessibleInterface | None:
    """Asked for each class of a thing in turn, the most particular first."""
    if key == "QScrollArea" and isinstance(thing, QScrollArea):
        return QAccessibleWidget(thing, QAccessible.Role.Pane)
    return None

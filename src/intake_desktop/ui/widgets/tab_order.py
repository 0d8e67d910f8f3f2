"""Keeps Tab in reading order where something is made later than its neighbours."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_before(anchor: QWidget, stops: Iterable[QWidget]) -> None:
    """Tab reaches ``stops``, in their order, right before it would reach ``anchor``, which need
    take no keys itself. Qt puts what is made last at the end of the window."""
    previous = anchor.previousInFocusChain()
    while previous is not None and previous.focusPolicy() is Qt.FocusPolicy.NoFocus:
        # All the way round, where nothing in the window takes keys yet.
        previous = None if previous is anchor else previous.previousInFocusChain()
    if previous is None:
        return
    for stop in stops:
        QWidget.setTabOrder(previous, stop)
        previous = stop


def focusable(widget: QWidget) -> list[QWidget]:
    """What in it takes keys, in the order in which it was made."""
    none = Qt.FocusPolicy.NoFocus
    return [each for each in widget.findChildren(QWidget) if each.focusPolicy() is not none]

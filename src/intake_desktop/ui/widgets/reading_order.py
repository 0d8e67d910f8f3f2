"""Tab goes where the eye goes: as things are laid out, whenever each of them was made.

Qt's own order is that in which widgets were made, and on a page that follows its content those
that come and go would all stand at its end.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLayout,
    QScrollArea,
    QStackedLayout,
    QStackedWidget,
    QWidget,
)


def put_in_order(root: QWidget) -> None:
    """To be called as Tab is pressed, before the focus moves."""
    for one, following in pairwise(stops(root)):
        QWidget.setTabOrder(one, following)


def stops(root: QWidget) -> Iterator[QWidget]:
    """Everything in ``root`` that Tab can come to, and what has the focus now, which it leaves.

    Of a field in a frame that hands the focus on to it, the frame: Qt moves both together.
    """
    if _is_stop(root):
        yield root
    if isinstance(root, QScrollArea):
        within = root.widget()
        if within is not None:
            yield from stops(within)
        return
    layout = root.layout()
    if isinstance(root, QStackedWidget):
        current = root.currentWidget()
        if current is not None:
            yield from stops(current)
    elif layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in _places(layout):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, within = item.widget(), item.layout()
        if widget is not None:
            yield from stops(widget)
        elif within is not None:
            yield from _in_layout(within)


def _places(layout: QLayout) -> list[int]:
    """The items of a grid row by row; of a stack the one in front; of others as they were added."""
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: tuple(layout.getItemPosition(place))[:2])  # type: ignore[arg-type]
    elif isinstance(layout, QStackedLayout):
        places = [layout.currentIndex()] if places else []
    return places


def _is_stop(widget: QWidget) -> bool:
    if _is_handed_to(widget):
        return False
    taker = widget.focusProxy() or widget
    by_tab = bool(taker.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab or widget is QApplication.focusWidget()


def _is_handed_to(widget: QWidget) -> bool:
    """Whether a frame around it hands the focus on to it."""
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if above.focusProxy() is widget:
            return True
        above = above.parentWidget()
    return False

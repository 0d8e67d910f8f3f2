"""The way of the Tab key, as a person without a mouse would go it."""

from PySide6.QtWidgets import QApplication, QWidget


def tab_order(window: QWidget) -> list[QWidget]:
    """The widgets that Tab reaches in a shown window, in order, once around."""
    order: list[QWidget] = []
    for _ in range(200):
        window.focusNextChild()
        widget = QApplication.focusWidget()
        if widget is None or (order and widget is order[0]):
            break
        order.append(widget)
    return order

"""What Qt complains of is told by its kind and category, never by its text.

A text may name a file that somebody chose, or quote what a field holds.
"""

from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_KINDS = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}


def install(tell: Callable[[str], None]) -> None:
    """``tell`` gets codes such as ``qt warning qt.qpa.xcb``. To be called once, before there is an
    application; what Qt says for developers only is dropped."""

    def handle(kind: QtMsgType, context: QMessageLogContext, _text: str | None) -> None:
        if kind in _KINDS:
            category = context.category
            tell(f"qt {_KINDS[kind]} {category if isinstance(category, str) else 'default'}")

    qInstallMessageHandler(handle)

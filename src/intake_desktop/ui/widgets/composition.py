"""Letters that an input method still holds, such as pinyin without a choice: taken over, not lost.

Qt's plugin for ibus throws them away as the keyboard leaves a field, and at ``commit()`` too,
unless the method's engine says otherwise; those for pinyin do not. So they are kept here.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget


class Composition(QObject):
    """Watches one field; what is half typed stays in it as it stood there."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field, self._pending = field, ""
        field.installEventFilter(self)

    def take_over(self) -> None:
        pending, self._pending = self._pending, ""
        if not pending:
            return
        event = QInputMethodEvent()
        event.setCommitString(pending)
        QCoreApplication.sendEvent(self._field, event)
        QGuiApplication.inputMethod().reset()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self._pending = event.preeditString()
        elif event.type() == QEvent.Type.FocusAboutToChange:
            self.take_over()
        return False


def commit_typing() -> None:
    """Takes over what an input method still holds for the field that has the keyboard."""
    field = QApplication.focusWidget()
    for each in field.children() if field is not None else ():
        if isinstance(each, Composition):
            each.take_over()
    QGuiApplication.inputMethod().commit()

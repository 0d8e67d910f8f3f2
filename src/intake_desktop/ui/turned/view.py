"""All that is on the screen while the laptop is turned round: the person's page, the way back, or
the clock that says nothing."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from intake_desktop.ui.application import Appearance
from intake_desktop.ui.neutral_page import NeutralPage
from intake_desktop.ui.turned.face import Face
from intake_desktop.ui.turned.leave_page import LeavePage
from intake_desktop.ui.workplace import Workplace


class TurnedView(QWidget):
    """``left``: staff may see their window again. ``shown_again``: the person's page came back and
    wants to be filled."""

    left = Signal()
    shown_again = Signal()

    def __init__(self, appearance: Appearance, work: Workplace) -> None:
        super().__init__()
        self.setProperty("ground", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.face, self.way_back = Face(appearance, self), LeavePage(work, self)
        self.clock = NeutralPage(work.languages, parent=self)
        self._stack = QStackedWidget(self)
        for page in (self.face, self.way_back, self.clock):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.face.hide_wanted.connect(self.hide_all)
        self.face.staff_wanted.connect(self.ask_staff)
        self.way_back.back_requested.connect(self.show_face)
        self.way_back.left.connect(self.left)
        self.clock.back_wanted.connect(self.show_face)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.hide_all)

    @property
    def is_hidden(self) -> bool:
        return self._stack.currentWidget() is self.clock

    def show_face(self) -> None:
        self.way_back.forget()
        self._stack.setCurrentWidget(self.face)
        self.shown_again.emit()
        self.face.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_staff(self) -> None:
        if self._stack.currentWidget() is self.face:
            self._stack.setCurrentWidget(self.way_back)
            self.way_back.start()

    def hide_all(self) -> None:
        """Shows the clock before anything else happens; the same key brings the page back."""
        if self.is_hidden:
            self.show_face()
            return
        self._stack.setCurrentWidget(self.clock)
        self.clock.repaint()
        self.clock.setFocus(Qt.FocusReason.OtherFocusReason)
        self.forget()

    def forget(self) -> None:
        """Nothing that was shown or typed stays in a hidden page."""
        self.way_back.forget()
        self.face.forget()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)  # it covers a window, and never makes it larger

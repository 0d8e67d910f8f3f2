"""Every question to the user goes through here, so that tests and demonstrations can answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from intake_desktop.ui.theme import GAP, ROOMY, WIDE, letters
from intake_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.words import Label

LOCK_KEY = "Ctrl+L"


class Kind(Enum):
    CONFIRM = "confirm"
    TELL = "tell"
    CHOOSE = "choose"
    SAVE = "save"
    OPEN = "open"
    FOLDER = "folder"


@dataclass(frozen=True)
class Question:
    """What was asked; ``text`` is the suggested name where a file is asked for."""

    kind: Kind
    title: str
    text: str


class Unanswered:
    """What an answering hook returns for a question that a person should see after all."""


UNANSWERED = Unanswered()
Answer = bool | str | Path | None | Unanswered


class Ask(QObject):
    """Shows questions as dialogs that never stop the event loop; answers come back in ``then``.

    ``lock_requested`` is Ctrl+L inside a dialog, where the window's own shortcut is blocked.

    ``answers``, where it is set, is asked instead of a person: it returns a bool for a
    confirmation, the key of a choice or None, a path or None for a file, None for a notice, or
    UNANSWERED to show it.
    """

    lock_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.answers: Callable[[Question], Answer] | None = None
        self._open: list[QDialog] = []
        self._waiting: list[QDialog] | None = None

    def confirm(  # noqa: PLR0917
        self,
        parent: QWidget,
        title: str,
        text: str,
        yes_text: str,
        no_text: str,
        then: Callable[[bool], None],
    ) -> None:
        """Asks for a yes or a no; closing the question is a no, and so is Enter."""
        answer = self._hook(Question(Kind.CONFIRM, title, text))
        if not isinstance(answer, Unanswered):
            then(answer is True)
            return
        dialog = _Words(parent, title, text)
        dialog.add_button(SecondaryButton(no_text, dialog), QDialog.DialogCode.Rejected)
        dialog.add_button(SecondaryButton(yes_text, dialog), QDialog.DialogCode.Accepted)
        self._show(dialog, partial(_told, then))

    def tell(
        self,
        parent: QWidget,
        title: str,
        text: str,
        ok_text: str,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Tells something that needs no answer."""
        answer = self._hook(Question(Kind.TELL, title, text))
        if not isinstance(answer, Unanswered):
            if then:
                then()
            return
        dialog = _Words(parent, title, text)
        dialog.add_button(PrimaryButton(ok_text, dialog), QDialog.DialogCode.Accepted)
        self._show(dialog, partial(_heard, then))

    def choose(  # noqa: PLR0917
        self,
        parent: QWidget,
        title: str,
        text: str,
        options: Sequence[tuple[str, str]],
        no_text: str,
        then: Callable[[str | None], None],
    ) -> None:
        """Asks for one of some (key, words), of equal rank; None if for none of them."""
        answer = self._hook(Question(Kind.CHOOSE, title, text))
        if not isinstance(answer, Unanswered):
            then(answer if isinstance(answer, str) else None)
            return
        dialog = _Words(parent, title, text)
        chosen: list[str] = []
        for key, words in options:
            button = SecondaryButton(words, dialog)
            button.clicked.connect(partial(chosen.append, key))
            dialog.add_option(button)
        dialog.add_button(SecondaryButton(no_text, dialog), QDialog.DialogCode.Rejected)
        self._show(dialog, lambda _code: then(chosen[0] if chosen else None))

    def save_paper(  # noqa: PLR0917
        self,
        parent: QWidget,
        title: str,
        name: str,
        filters: str,
        sealing_text: str,
        then: Callable[[Path | None, bool], None],
    ) -> None:
        """As ``save_path``, and whether what ``sealing_text`` says is wanted too."""
        answer = self._hook(Question(Kind.SAVE, title, name))
        if not isinstance(answer, Unanswered):
            then(answer if isinstance(answer, Path) else None, False)
            return
        dialog = _file_dialog(parent, title, filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        dialog.selectFile(name)
        sealing = QCheckBox(sealing_text, dialog)
        sealing.setObjectName("with_passphrase")
        layout = dialog.layout()
        if isinstance(layout, QGridLayout):  # Qt's own dialog is one
            layout.addWidget(sealing, layout.rowCount(), 0, 1, layout.columnCount())
        self._show(dialog, partial(_chosen, dialog, lambda path: then(path, sealing.isChecked())))

    def save_path(
        self,
        parent: QWidget,
        title: str,
        name: str,
        filters: str,
        then: Callable[[Path | None], None],
    ) -> None:
        """Asks where to save; None if nowhere. ``filters`` as Qt: ``PDF (*.pdf)``."""
        answer = self._hook(Question(Kind.SAVE, title, name))
        if not isinstance(answer, Unanswered):
            then(answer if isinstance(answer, Path) else None)
            return
        dialog = _file_dialog(parent, title, filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        dialog.selectFile(name)
        self._show(dialog, partial(_chosen, dialog, then))

    def open_path(
        self, parent: QWidget, title: str, filters: str, then: Callable[[Path | None], None]
    ) -> None:
        """Asks for a file to read; None if none."""
        answer = self._hook(Question(Kind.OPEN, title, ""))
        if not isinstance(answer, Unanswered):
            then(answer if isinstance(answer, Path) else None)
            return
        dialog = _file_dialog(parent, title, filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._show(dialog, partial(_chosen, dialog, then))

    def folder_path(self, parent: QWidget, title: str, then: Callable[[Path | None], None]) -> None:
        """Asks for a folder that is there; None if none."""
        answer = self._hook(Question(Kind.FOLDER, title, ""))
        if not isinstance(answer, Unanswered):
            then(answer if isinstance(answer, Path) else None)
            return
        dialog = _file_dialog(parent, title, "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._show(dialog, partial(_chosen, dialog, then))

    def close_all(self) -> None:
        """Closes every open question as a no; a lock does not wait for answers."""
        for dialog in list(self._open):
            dialog.reject()

    def wait(self) -> None:
        """Shows nothing from now on: what is asked waits for ``go_on``."""
        if self._waiting is None:
            self._waiting = []

    def go_on(self) -> None:
        """Shows what was asked meanwhile and is still open."""
        waiting, self._waiting = self._waiting or [], None
        for dialog in waiting:
            if dialog in self._open:
                self._open_now(dialog)

    def is_asking(self) -> bool:
        return bool(self._open)

    def _hook(self, question: Question) -> Answer:
        return self.answers(question) if self.answers else UNANSWERED

    def _show(self, dialog: QDialog, finished: Callable[[int], None]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._open.append(dialog)
        dialog.finished.connect(partial(self._closed, dialog))
        dialog.finished.connect(finished)
        lock = QShortcut(QKeySequence(LOCK_KEY), dialog)
        lock.activated.connect(self.lock_requested)
        if self._waiting is None:
            self._open_now(dialog)
        else:
            self._waiting.append(dialog)

    @staticmethod
    def _open_now(dialog: QDialog) -> None:
        if isinstance(dialog, _Words):
            dialog.fit()
        dialog.open()

    def _closed(self, dialog: QDialog, _code: int) -> None:
        if dialog in self._open:
            self._open.remove(dialog)


class _Words(QDialog):
    """A title, some words, and buttons of equal rank."""

    def __init__(self, parent: QWidget, title: str, text: str) -> None:
        super().__init__(parent)
        # The desktop shows window titles to everybody who passes by; ours stays neutral.
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        column.setSpacing(WIDE)
        column.addWidget(Label(title, "heading", parent=self))
        body = Label(text, parent=self)
        column.addWidget(body)
        self._options = QVBoxLayout()
        self._options.setSpacing(GAP)
        column.addLayout(self._options)
        column.addStretch(1)
        self._buttons = FlowRow(self, from_right=True)
        column.addWidget(self._buttons)
        self.ensurePolished()
        self.setMinimumWidth(letters(self, 48))

    def fit(self) -> None:
        """As high as its words at this width; Qt by itself stops at two thirds of the screen."""
        self.ensurePolished()
        width = max(self.minimumWidth(), self.sizeHint().width())
        layout = self.layout()
        if layout is not None:
            self.resize(width, layout.totalHeightForWidth(width))

    def add_option(self, button: SecondaryButton) -> None:
        """One of several, below each other: a printer's name may be long."""
        button.clicked.connect(self.accept)
        self._options.addWidget(button)

    def add_button(self, button: SecondaryButton | PrimaryButton, code: int) -> None:
        button.clicked.connect(partial(self.done, int(code)))
        self._buttons.add(button)


def _file_dialog(parent: QWidget, title: str, filters: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    # Ours, because the desktop's own remembers what was saved where.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setNameFilter(filters)
    home = QDir.homePath()  # always a folder, where Path.home() may find nobody's and raise
    dialog.setSidebarUrls([QUrl.fromLocalFile(home)])
    dialog.setDirectory(home)
    dialog.setHistory([])
    return dialog


def _told(then: Callable[[bool], None], code: int) -> None:
    then(code == QDialog.DialogCode.Accepted)


def _heard(then: Callable[[], None] | None, _code: int) -> None:
    if then:
        then()


def _chosen(dialog: QFileDialog, then: Callable[[Path | None], None], code: int) -> None:
    files = dialog.selectedFiles() if code == QDialog.DialogCode.Accepted else []
    then(Path(files[0]) if files else None)

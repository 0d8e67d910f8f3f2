"""The way from a vault that cannot be opened to one that can: a backup in its place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from intake_desktop.domain.errors import IntakeError
from intake_desktop.services import restore
from intake_desktop.services.restore import Found
from intake_desktop.services.session import Desk
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.unlock.restore_page import RestorePage


class RestoreWay(QObject):
    """``offered`` says whether there is any backup to restore; ``restored`` that the vault is
    another one now."""

    offered = Signal(bool)
    restored = Signal()
    _progressed = Signal(int)  # sent by the worker, heard on the main thread

    def __init__(
        self, page: RestorePage, runner: Runner, desk: Desk, show: Callable[[], None]
    ) -> None:
        super().__init__(page)
        self._page, self._runner, self._desk, self._show = page, runner, desk, show
        self._working = False
        page.given.connect(self._given)
        self._progressed.connect(page.show_percent)

    def look(self) -> None:
        """Whether there is a backup beside the vault."""

        def found(backups: tuple[Found, ...]) -> None:
            self.offered.emit(bool(backups))

        self._runner.submit(restore.found, self._desk, then=found)

    def start(self) -> None:
        def found(backups: tuple[Found, ...]) -> None:
            self._show()
            self._page.show_found(backups)

        self._runner.submit(restore.found, self._desk, then=found)

    def look_again(self, then: Callable[[], None]) -> None:
        """The damage that was found before is forgotten: perhaps it is mended."""

        def forgotten(_change: None) -> None:
            then()

        self._runner.submit(restore.forget_trouble, self._desk, then=forgotten)

    def _given(self, folder: Path, secret: str) -> None:
        if self._working:
            return
        self._working = True
        self._page.show_working()

        def tell(done: int, _whole: int) -> None:
            self._progressed.emit(done)

        self._runner.submit(
            restore.at_door,
            self._desk,
            folder,
            secret,
            tell,
            then=self._done,
            failed=self._failed,
        )

    def _done(self, _change: None) -> None:
        self._working = False
        self._page.forget()
        self.restored.emit()

    def _failed(self, error: IntakeError) -> None:
        self._working = False
        self._page.show_error(error)

"""Opens the list of everything that can be done now, and does what was picked from it."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from intake_desktop.domain.languages import Language
from intake_desktop.services import finding
from intake_desktop.ui.commands import Command, Commands
from intake_desktop.ui.language import Languages
from intake_desktop.ui.palette import Palette
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.widgets.composition import commit_typing


class CommandDesk(QObject):
    """One list at a time. Where a question is open, or a menu, that comes first."""

    def __init__(
        self, window: QWidget, commands: Commands, languages: Languages, runner: Runner
    ) -> None:
        super().__init__(window)
        self._window, self._commands = window, commands
        self._languages, self._runner = languages, runner
        self._palette: Palette | None = None

    def open(self) -> None:
        """The same key again closes it."""
        if self._palette is not None:
            self._palette.reject()
            return
        if QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return
        commit_typing()  # an input method loses its letters as the keyboard goes elsewhere
        there = self._commands.there()
        said = [self._languages.words_in(language, partial(_names, there)) for language in Language]
        names = tuple(zip(*said, strict=True))
        palette = self._palette = Palette(self._window, there, names)
        palette.finished.connect(partial(self._finished, palette))
        self._runner.aside(finding.keys, names, then=partial(self._learnt, palette))
        palette.open()

    def close(self) -> None:
        """Nothing is picked; for a lock."""
        if self._palette is not None:
            self._palette.reject()

    def _learnt(self, palette: Palette, ways: tuple[str, ...]) -> None:
        if palette is self._palette and isValid(palette):
            palette.learn(ways)

    def _finished(self, palette: Palette, _code: int) -> None:
        self._palette = None
        if palette.chosen is not None:
            palette.chosen.run()


def _names(commands: tuple[Command, ...]) -> tuple[str, ...]:
    return tuple(command.name() for command in commands)

"""Rates a new passphrase while it is typed, off the main thread: the word lists take a moment."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from intake_desktop.services import access
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.widgets.new_passphrase import NewPassphrase


class Rating(QObject):
    """``alias`` tells whose passphrase it will be, since it must not be made of that."""

    def __init__(self, entry: NewPassphrase, runner: Runner, alias: Callable[[], str]) -> None:
        super().__init__(entry)
        self._entry, self._runner, self._alias = entry, runner, alias
        entry.typed.connect(self._typed)

    def _typed(self, passphrase: str) -> None:
        self._runner.submit(_rate, passphrase, self._alias(), then=self._rated)

    def _rated(self, rated: tuple[str, str]) -> None:
        passphrase, name = rated
        if passphrase == self._entry.first.text():
            self._entry.show_strength(name)


def _rate(passphrase: str, alias: str) -> tuple[str, str]:
    return passphrase, access.rate_passphrase(passphrase, alias).name

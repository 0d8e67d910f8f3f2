"""The Qt application, and how it looks: every change is applied at once and remembered."""

import os
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QApplication

from intake_desktop.domain.languages import Language
from intake_desktop.ui import input_method, theme
from intake_desktop.ui.language import Languages
from intake_desktop.ui.settings import LockTimes, Settings
from intake_desktop.ui.theme import Mode, Theme
from intake_desktop.ui.widgets.focus import FocusRing

# Window managers, task lists and screen readers show this name: it says nothing.
NEUTRAL_NAME = "Desk"


def make_application(arguments: Sequence[str]) -> QApplication:
    """The one QApplication, with the shipped typefaces and a ring around the focus."""
    # Qt would write the last folder of each file dialog into the home folder; this goes nowhere.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    input_method.prepare()
    app = QApplication(list(arguments))
    app.setApplicationName(NEUTRAL_NAME.lower())
    app.setApplicationDisplayName(NEUTRAL_NAME)
    theme.load_typefaces()
    FocusRing(app)
    return app


class Appearance(QObject):
    """Language, colours, text size and the times of locking; each is kept as soon as it is chosen.

    ``changed`` comes after each change of what one sees.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        languages: Languages,
        settings: Settings,
        keep: Callable[[Settings], object],
    ) -> None:
        """``keep`` stores the settings; it may fail silently, e.g. before there is a folder."""
        super().__init__(app)
        self._app = app
        self._keep = keep
        self._theme = settings.theme
        self._lock_times = settings.lock_times
        self.languages = languages
        languages.changed.connect(self._refresh)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        languages.choose(settings.language or languages.current())

    @property
    def app(self) -> QApplication:
        return self._app

    def theme(self) -> Theme:
        return self._theme

    def lock_times(self) -> LockTimes:
        return self._lock_times

    def choose_lock_times(self, times: LockTimes) -> None:
        self._lock_times = times
        self.keep()

    def choose_language(self, language: Language) -> None:
        self.languages.choose(language)

    def choose_mode(self, mode: Mode) -> None:
        self._theme = Theme(mode, self._theme.text_percent)
        self._refresh()

    def choose_text_percent(self, percent: int) -> None:
        self._theme = Theme(self._theme.mode, percent)
        self._refresh()

    def keep(self) -> None:
        """Stores the settings now; call it once the vault's folder exists."""
        self._keep(Settings(self.languages.current(), self._theme, self._lock_times))

    def _refresh(self) -> None:
        theme.apply(self._app, self._theme, self.languages.current())
        self.keep()
        self.changed.emit()

    def _system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._theme.mode is Mode.SYSTEM:
            theme.apply(self._app, self._theme, self.languages.current())

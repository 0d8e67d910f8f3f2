"""The language of the screen: switched while the program runs, without losing a typed letter."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from intake_desktop.domain.dates import written
from intake_desktop.domain.languages import Language
from intake_desktop.resources import translation

T = TypeVar("T")

# Each in its own script, so that one finds it without reading another.
OWN_NAMES = {
    Language.ENGLISH: "English",
    Language.SIMPLIFIED: "简体中文",
    Language.TRADITIONAL: "繁體中文",
}
_FILES = {
    Language.ENGLISH: "en",
    Language.SIMPLIFIED: "zh_CN",
    Language.TRADITIONAL: "zh_TW",
}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAYS_ZH = "一二三四五六日"


class Languages(QObject):
    """Holds the one language of the screen; every open window follows a change at once.

    ``changed`` carries the new Language, before the windows are told: dress them first.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, catalogue: Callable[[str], Path] = translation) -> None:
        """``catalogue`` maps a file name such as ``intake_zh_CN.qm`` to its path."""
        super().__init__(app)
        self._app = app
        self._catalogue = catalogue
        self._current = Language.ENGLISH
        self._translators: list[QTranslator] = []

    def current(self) -> Language:
        return self._current

    def choose(self, language: Language) -> None:
        """Switches every window; a catalogue that is not there leaves the English words."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._current = language
        suffix = _FILES[language]
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # The last one installed is asked first, and ours comes before Qt's own.
        paths = (qt / f"qtbase_{suffix}.qm", self._catalogue(f"intake_{suffix}.qm"))
        self._translators = [each for path in paths if (each := self._load(path))]
        self.changed.emit(language)
        # Qt tells the windows later and only if a catalogue came or went; everybody hears it now.
        QCoreApplication.removePostedEvents(self._app, QEvent.Type.LanguageChange)
        for window in self._app.topLevelWidgets():
            QCoreApplication.removePostedEvents(window, QEvent.Type.LanguageChange)
            QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))

    def words_in(self, language: Language, say: Callable[[], T]) -> T:
        """What ``say`` returns in another language; every window stays as it is."""
        if language is self._current:
            return say()
        installed, self._translators = self._translators, []
        for translator in installed:
            self._app.removeTranslator(translator)
        other = self._load(self._catalogue(f"intake_{_FILES[language]}.qm"))
        try:
            return say()
        finally:
            if other is not None:
                self._app.removeTranslator(other)
                other.deleteLater()
            for translator in installed:
                self._app.installTranslator(translator)
            self._translators = installed
            # Qt tells the application, its widgets and its windows, each by itself.
            widgets, windows = self._app.topLevelWidgets(), self._app.topLevelWindows()
            for receiver in (self._app, *widgets, *windows):
                QCoreApplication.removePostedEvents(receiver, QEvent.Type.LanguageChange)

    def _load(self, path: Path) -> QTranslator | None:
        translator = QTranslator(self)
        if path.is_file() and translator.load(str(path)):
            self._app.installTranslator(translator)
            return translator
        translator.deleteLater()
        return None


def beside(shown: Language) -> Language:
    """The other language of a form, as long as nobody says which Chinese the person reads."""
    return Language.ENGLISH if shown.is_chinese else Language.SIMPLIFIED


def format_date(day: date, language: Language) -> str:
    """``November 22, 2026`` or ``2026年11月22日``; never a short date that reads two ways."""
    return written(day).in_(language)


def format_weekday(day: date, language: Language) -> str:
    """``Sunday`` or ``星期日``."""
    if language.is_chinese:
        return f"星期{_WEEKDAYS_ZH[day.weekday()]}"
    return _WEEKDAYS[day.weekday()]


def format_moment(moment: datetime, language: Language) -> str:
    """``November 22, 2026, 14:02`` or ``2026年11月22日 14:02``, in the zone of ``moment``."""
    between = " " if language.is_chinese else ", "
    return format_date(moment.date(), language) + between + format_time(moment)


def format_time(moment: datetime) -> str:
    """``14:02``, in the zone that ``moment`` is in."""
    return f"{moment:%H:%M}"

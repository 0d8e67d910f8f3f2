"""Until when a yes lasts: some lengths to choose from, or a day of their own."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.languages import Language
from intake_desktop.services.limits import Limit
from intake_desktop.ui.language import format_date
from intake_desktop.ui.widgets.advice import Advice
from intake_desktop.ui.widgets.choices import Segmented
from intake_desktop.ui.widgets.dates import DateField
from intake_desktop.ui.widgets.surfaces import Card
from intake_desktop.ui.widgets.words import Label

_LENGTHS = (7, 30, 90, 183, 365)
_MOST = 4


class EndCard(Card):
    """Lengths and day always say the same. Set the visible words in ``retranslate``."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.length = Segmented(parent=self, wraps=True)
        self.length.setObjectName("length")
        self.day = DateField(Language.ENGLISH, self)
        self.day.setObjectName("ends_on")
        self._says = Label(role="soft", parent=self)
        self._advice = Advice(self.day, self)
        for widget in (self.length, self.day, self._says, self._advice):
            self.body.addWidget(widget)
        self._today, self._longest = date.min, 0
        self._language = Language.ENGLISH
        self._lengths: tuple[int, ...] = ()
        self._setting = False
        self.length.chosen.connect(self._length_chosen)
        self.day.changed.connect(self._day_typed)

    def start(self, today: date, limit: Limit, *, proposes: bool) -> None:
        """``proposes`` the usual length; else the end is only asked for."""
        self._today, self._longest = today, limit.longest
        fitting = {each for each in _LENGTHS if each < limit.longest}
        fitting |= {limit.longest} | ({limit.default} if proposes else set())
        self._lengths = tuple(sorted(fitting))[-_MOST:]
        self.retranslate(self._language)
        self._set(today + timedelta(days=limit.default) if proposes else None)

    def retranslate(self, language: Language) -> None:
        self._language = language
        self._setting = True
        self.set_title(self.tr("Until when?"))
        self.length.set_name(self.tr("Until when?"))
        self.length.set_options([(str(days), self._named(days)) for days in self._lengths])
        self.day.set_language(language)
        self.day.set_label(self.tr("It ends on"), self.tr("day"), self.tr("month"), self.tr("year"))
        self._setting = False
        self._describe()

    def value(self) -> date | None:
        """None while no day is said, or half of one."""
        return self.day.value()

    def set_problem(self, text: str) -> None:
        self._advice.set_problem(text)

    def missing(self) -> str:
        """What to say where there is no day yet."""
        return self.tr("A yes always ends. Please choose the day.")

    def _named(self, days: int) -> str:
        if days == 183:
            return self.tr("6 months")
        if days == 365:
            return self.tr("12 months")
        return self.tr("%n day(s)", "", days)

    def _set(self, day: date | None) -> None:
        self._setting = True
        self.day.set_value(day)
        self._setting = False
        self._mark()

    def _mark(self) -> None:
        day = self.day.value()
        days = (day - self._today).days if day else 0
        self.length.set_value(str(days) if days in self._lengths else None)

    def _length_chosen(self, key: str) -> None:
        self._set(self._today + timedelta(days=int(key)) if key else None)
        self._tell()

    def _day_typed(self) -> None:
        if not self._setting:
            self._mark()
            self._tell()

    def _tell(self) -> None:
        self.set_problem("")
        self._describe()
        self.changed.emit()

    def _describe(self) -> None:
        if self._today == date.min:
            return
        last = format_date(self._today + timedelta(days=self._longest), self._language)
        self._says.setText(
            self.tr("On {date} at the latest. It ends by itself, or sooner if they say so.").format(
                date=last
            )
        )

"""Today: start a meeting, go on with one, and what the night gave; names of nobody."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intake_desktop.domain.ports import Clock
from intake_desktop.domain.staff import Role
from intake_desktop.domain.tonight import Help
from intake_desktop.domain.wording import Wording
from intake_desktop.services.today import Today, WaitingDraft
from intake_desktop.ui.language import Languages, format_date, format_time, format_weekday
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.today.backup_notice import BackupNotice
from intake_desktop.ui.today.ending import EndingCard
from intake_desktop.ui.today.follow_ups import FollowUpsCard
from intake_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.columns import Columns, top_aligned
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.surfaces import Banner, Card, Rule
from intake_desktop.ui.widgets.words import Label

_MORNING, _AFTERNOON, _EVENING = 5, 12, 18


class TodayPage(Page):
    """The first screen. What waits here waits for the person, who is not chased."""

    start_wanted = Signal()
    help_wanted = Signal()
    resume_wanted = Signal(str)
    return_wanted = Signal()
    feedback_wanted = Signal()

    def __init__(
        self,
        clock: Clock,
        languages: Languages,
        tonight: Wording,
        role: Role,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._languages, self._tonight = clock, languages, tonight
        self.start = PrimaryButton(parent=self, large=True)
        self.start.setObjectName("start_meeting")
        self.start.clicked.connect(self.start_wanted)
        self.add_top_action(self.start)
        self._drafts_card, self._night_card = Card(parent=self), Card(parent=self)
        self.follow_ups = FollowUpsCard(languages, self)
        self.ending = EndingCard(languages, self)
        self._drafts = _Rows(self._drafts_card)
        self._night = _Rows(self._night_card)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        column.addWidget(self._night_card)
        column.addWidget(self.follow_ups)
        column.addWidget(self.ending)
        column.addStretch(1)
        left = top_aligned(self._drafts_card, self)
        self.no_backup = BackupNotice(role, self)
        self.body.addWidget(self.no_backup)
        self.body.addWidget(Columns([left, right], (4, 3), parent=self))
        self._banner = Banner(parent=self)
        self.help = LinkButton(parent=self, bold=True)
        self.help.setObjectName("help_without_record")
        self.help.clicked.connect(self.help_wanted)
        self._banner.add_action(self.help)
        self.body.addWidget(self._banner)
        self.feedback = LinkButton(parent=self, flush=True)
        self.feedback.setObjectName("tell_us")
        self.feedback.clicked.connect(self.feedback_wanted)
        self.body.addWidget(self.feedback, 0, Qt.AlignmentFlag.AlignLeft)
        self._today: Today | None = None
        self._going_on = False
        self.retranslate()

    def show_today(self, today: Today, *, going_on: bool) -> None:
        """``going_on`` says that a meeting is open in memory that nothing stores."""
        self._today, self._going_on = today, going_on
        self.follow_ups.show_found(today.follow_ups)
        self.ending.show_today(today)
        self.retranslate()

    def retranslate(self) -> None:
        language, now = self._languages.current(), self._clock.now()
        day = self._clock.today()
        weekday, date = format_weekday(day, language), format_date(day, language)
        self.set_title(
            self._greeting(now),
            f"{date} {weekday}" if language.is_chinese else f"{weekday}, {date}",
        )
        self.start.setText(self.tr("Start a meeting"))
        self._drafts_card.set_title(self.tr("Waiting to be finished"))
        self._night_card.set_title(self.tr("Given tonight"))
        self.no_backup.retranslate()
        self.follow_ups.retranslate()
        self.ending.retranslate()
        self._banner.set_text(self.tr("Bed, food and help need no record."))
        self.help.setText(self.tr("Help without a record"))
        self.feedback.setText(self.tr("Tell us how it was…"))
        self._fill()

    def _greeting(self, now: datetime) -> str:
        if _MORNING <= now.hour < _AFTERNOON:
            return self.tr("Good morning")
        if _AFTERNOON <= now.hour < _EVENING:
            return self.tr("Good afternoon")
        return self.tr("Good evening")

    def _fill(self) -> None:
        for rows in (self._drafts, self._night):
            rows.clear()
        today = self._today
        if today is None:
            return
        if self._going_on:
            self._drafts.add_button(
                self.tr("The meeting that is open now"),
                self.tr("Nothing stored yet"),
                self.tr("Go back to it"),
                "return",
                self.return_wanted.emit,
            )
        for draft in today.drafts:
            self._add_draft(draft)
        if not (today.drafts or self._going_on):
            self._drafts.add_words(self.tr("No meeting waits."))
        language = self._languages.current()
        for help_ in (each for each in Help if each in today.tally):
            count = today.tally[help_]
            self._night.add_count(self._name(help_, language), str(count))
        if not today.tally:
            self._night.add_words(self.tr("Things are counted here, never people."))

    def _add_draft(self, draft: WaitingDraft) -> None:
        # The colour word is hidden: somebody beside the desk sees only that a draft waits.
        digits = draft.code.split("-")[1]
        self._drafts.add_button(
            f"●●●●-{digits}",
            self.tr("Begun at {time}. Everything that was agreed is kept.").format(
                time=format_time(draft.started_at)
            ),
            self.tr("Continue"),
            "continue_draft",
            _Resume(self.resume_wanted.emit, draft.meeting_id),
        )

    def _name(self, help_: Help, language: object) -> str:
        item = self._tonight.item(help_.value)
        return item.text.in_(self._languages.current()).rstrip("_ ").rstrip("：:")


class _Resume:
    """Remembers which draft a button continues."""

    def __init__(self, emit: Callable[[str], None], meeting_id: str) -> None:
        self._emit, self._meeting_id = emit, meeting_id

    def __call__(self) -> None:
        self._emit(self._meeting_id)


class _Rows:
    """The changing lines of one card."""

    def __init__(self, card: Card) -> None:
        self._card = card
        self._widgets: list[QWidget] = []

    def clear(self) -> None:
        for widget in self._widgets:
            self._card.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets = []

    def add_words(self, text: str) -> None:
        self._add(Label(text, role="soft", parent=self._card))

    def add_count(self, name: str, count: str) -> None:
        holder = QWidget(self._card)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(name, parent=holder), 1)
        row.addWidget(Label(count, parent=holder))
        self._add(holder)

    def add_button(
        self, name: str, words: str, text: str, object_name: str, then: Callable[[], None]
    ) -> None:
        holder = QWidget(self._card)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.addWidget(Label(name, parent=holder))
        column.addWidget(Label(words, role="soft", parent=holder))
        button = SecondaryButton(text, holder)
        button.setObjectName(object_name)
        button.setAccessibleName(f"{text}: {name}")
        button.clicked.connect(then)
        row.addLayout(column, 1)
        row.addWidget(button)
        self._add(holder)

    def _add(self, widget: QWidget) -> None:
        if self._widgets:
            rule = Rule(self._card)
            self._card.body.addWidget(rule)
            self._widgets.append(rule)
        self._card.body.addWidget(widget)
        self._widgets.append(widget)

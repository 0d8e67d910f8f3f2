"""The page of the log: who did what and when, never what was said; for leads."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from intake_desktop.domain.errors import IntakeError, NotFound
from intake_desktop.services import log
from intake_desktop.services.log import Opened, Portion
from intake_desktop.ui.shelter.log_filter import LogFilter
from intake_desktop.ui.shelter.log_table import WHAT, LogTable
from intake_desktop.ui.theme import GAP
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace

_FEWEST_ROWS = 4


class LogPage(Page):
    """Rows are read in portions as one scrolls; an answer to an older question is dropped."""

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent, filling=True)
        self._work = work
        self.table = LogTable(self)
        self.filter = LogFilter(work.languages.current(), self)
        self.view = LogView(self.table, self)
        # It takes the place of the rows, so that nothing above it moves.
        self._empty = Label(role="soft", parent=self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.hide()
        self.body.addWidget(self.filter)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self._empty, 1)
        self._opened: Opened | None = None
        self._question = 0
        self.filter.changed.connect(self._begin)
        self.filter.code_typed.connect(self._look_up)
        self.table.more_wanted.connect(self._read)
        self.retranslate()

    def show_page(self) -> None:
        """Reads the log anew; the log itself tells that somebody looked."""
        work = self._work
        work.runner.submit(log.open_log, work.session, work.actor, then=self._was_opened)

    def retranslate(self) -> None:
        self.set_title(
            self.tr("The log"), self.tr("Who did what, and when. Never what anybody said.")
        )
        language = self._work.languages.current()
        self.filter.set_language(language)
        self.table.set_language(language)
        self.view.setAccessibleName(self.tr("The log"))
        self._empty.setText(self.tr("No row fits this."))

    def _was_opened(self, opened: Opened) -> None:
        self._opened = opened
        self.filter.set_members(opened.members)
        self._begin()

    def _begin(self) -> None:
        """The first portion of what is wanted now."""
        if self._opened is None:
            return
        self._question += 1
        self.table.begin(self._opened.members, self._opened.zone)
        self._read(None)

    def _read(self, before: int | None) -> None:
        work = self._work
        work.runner.submit(
            log.read,
            work.session,
            work.actor,
            self.filter.question(),
            before,
            then=partial(self._arrived, self._question),
        )

    def _arrived(self, question: int, portion: Portion) -> None:
        if question != self._question:
            return
        self.table.add(portion.entries, is_last=portion.is_last)
        self.view.setVisible(self.table.rowCount() > 0)
        self._empty.setVisible(self.table.rowCount() == 0)

    def _look_up(self, code: str) -> None:
        work = self._work
        work.runner.submit(
            log.token_of,
            work.session,
            work.actor,
            code,
            then=self.filter.show_token,
            failed=self._not_found,
        )

    def _not_found(self, error: IntakeError) -> None:
        if isinstance(error, NotFound):
            text = self.tr(
                "No record has this code now. If it was deleted, its rows can no longer be told "
                "from those of others."
            )
        else:
            text = str(word(error))
        self.filter.show_no_token(text)


class LogView(QTableView):
    """One row at a time; Tab leaves the table, arrows move in it."""

    def __init__(self, table: LogTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(table)
        self.setProperty("surface", "card")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setResizeContentsPrecision(0)  # measures the rows that are seen
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._make_room()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._make_room()

    def _make_room(self) -> None:
        self.ensurePolished()
        row = self.fontMetrics().lineSpacing() + 2 * GAP
        self.verticalHeader().setMinimumSectionSize(row)
        self.verticalHeader().setDefaultSectionSize(row)
        self.setMinimumHeight((_FEWEST_ROWS + 1) * row)

"""Everybody whose record is live: found by a code, a name, its pinyin or its initials."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from intake_desktop.services.people import People, is_code
from intake_desktop.ui.language import Languages
from intake_desktop.ui.people.people_view import PeopleView
from intake_desktop.ui.people.table import CALLED, CODE, MET, PeopleTable, column_name
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import LinkButton, SecondaryButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.fields import LineField
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.words import Label

_BEGIN = {
    MET: Qt.SortOrder.DescendingOrder,
    CALLED: Qt.SortOrder.AscendingOrder,
    CODE: Qt.SortOrder.AscendingOrder,
}

_MET_WITHIN = (0, 7, 30)  # days; 0: whenever


class ListPage(Page):
    """``opened`` carries a person's id, ``code_typed`` the code of a paper or a record.
    ``nothing_wanted``: nobody is found, and a paper may say so. ``start_wanted``: nobody is here
    yet, and a meeting is to begin."""

    start_wanted = Signal()
    opened = Signal(str)
    code_typed = Signal(str)
    nothing_wanted = Signal()

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent, filling=True)
        self._languages = languages
        self.table = PeopleTable(self)
        self.search = LineField(self, questioned=False)
        self.search.setObjectName("find_people")
        self.note = Label(role="soft", parent=self)
        self.note.hide()
        self._buttons = self._make_buttons()
        self.view = PeopleView(self.table, self)
        self.view.setSortingEnabled(True)
        # It takes the place of the list, so that nothing above it moves.
        self._empty = QWidget(self)
        self._empty_words = Label(role="soft", parent=self)
        self.start, self.clear = SecondaryButton(parent=self), SecondaryButton(parent=self)
        self.start.setObjectName("start_from_people")
        self.clear.setObjectName("clear_search")
        self._lay_out_empty()
        self.nothing = LinkButton(parent=self, flush=True)
        self.nothing.setObjectName("nothing_held")
        self.nothing.clicked.connect(self.nothing_wanted)
        self.nothing.hide()
        for widget in (self.note, self.search, self._buttons):
            self.body.addWidget(widget)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(0)  # takes the height while there is no list
        self._is_loaded, self._now, self._days = False, datetime.min, 0
        self._said: Callable[[], str] = str
        # One turn of the event loop: what is typed in one go is looked for once.
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._find)
        self.search.changed.connect(self._typed)
        self.search.returned.connect(self._entered)
        self.view.opened.connect(self.opened)
        self.view.horizontalHeader().sortIndicatorChanged.connect(self._ordered)
        self.show_names.toggled.connect(self._show_names)
        self.order.clicked.connect(self._open_menu)
        self.met.clicked.connect(self._open_met_menu)
        self.start.clicked.connect(self.start_wanted)
        self.clear.clicked.connect(self._clear_search)
        self._sort(MET)
        self.retranslate()

    def _make_buttons(self) -> FlowRow:
        """Above the list: names, its order, and who is on it."""
        self.show_names = LinkButton(parent=self, flush=True)
        self.order = LinkButton(parent=self)
        self.show_names.setObjectName("show_names")
        self.show_names.setCheckable(True)
        self.order.setObjectName("order")
        self._menu = QMenu(self.order)
        self.met = LinkButton(parent=self)
        self.met.setObjectName("met")
        self._met_menu = QMenu(self.met)
        row = FlowRow(self)
        for button in (self.show_names, self.order, self.met):
            row.add(button)
        return row

    def begin(self, note: Callable[[], str] = str) -> None:
        """The page is shown anew: names hidden, nothing searched, the keyboard in the search.
        ``note`` says calmly what has just been done, asked again in each language."""
        self.show_names.setChecked(False)
        self.search.set_text("")
        self.search.set_problem("")
        self._show_met(0)
        self._find()
        self._said = note
        self._show_note()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_people(self, people: People, now: datetime) -> None:
        """``now`` is in the shelter's zone."""
        self._is_loaded, self._now = True, now
        self.table.set_people(people, now.tzinfo)
        self._limit()
        self._say_how_many()

    def say_no_such_paper(self) -> None:
        self.search.set_problem(
            self.tr(
                "No paper with this code is recorded here. If it was signed, open the person or "
                "start a meeting, and record it there. If it was recorded, its record is gone."
            )
        )
        self._say_how_many()

    def retranslate(self) -> None:
        self.set_title(self.tr("People"))
        self.search.set_label(self.tr("Find by code or name"))
        self.search.set_placeholder(self.tr("Code, any part of a name, pinyin, or a paper’s code"))
        self.view.setAccessibleName(self.tr("People"))
        self.nothing.setText(self.tr("A paper that says we hold nothing…"))
        self.start.setText(self.tr("Start a meeting"))
        self.clear.setText(self.tr("Show everybody"))
        self.table.set_language(self._languages.current())
        self._fill_menu()
        self._fill_met_menu()
        self._show_names(self.show_names.isChecked())
        self._ordered()
        self._say_how_many()
        self._show_note()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.edit.hasFocus() and self._count():
            self.view.take_first()
        else:
            super().keyPressEvent(event)

    def _show_note(self) -> None:
        note = self._said()
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.setAccessibleDescription(note)

    def _typed(self, _text: str) -> None:
        self.search.set_problem("")
        self._turn.start()

    def _find(self) -> None:
        self._turn.stop()
        self.table.find(self.search.edit.text())
        self.view.scrollToTop()
        self._say_how_many()

    def _entered(self) -> None:
        """Enter opens the only one who is found; of several, one chooses in the list."""
        typed = self.search.text()
        self._find()
        if typed.strip() and self._count() == 1:
            self.opened.emit(self.table.person_at(0))
        elif self._count():
            self.view.take_first()
        elif is_code(typed):  # of a paper, or of a record that is locked
            self.code_typed.emit(typed)

    def _count(self) -> int:
        return self.table.rowCount()

    def _show_names(self, shown: bool) -> None:
        self.table.show_names(shown)
        self.show_names.setText(self.tr("Hide names") if shown else self.tr("Show names"))

    def _say_how_many(self) -> None:
        somebody, found = self.table.everybody() > 0, self._count() > 0
        self.view.setVisible(found)
        self._buttons.setVisible(somebody)
        self._empty.setVisible(self._is_loaded and not found)
        # Only after a search: whoever asks whether something is held of them gave a code or a name.
        self.nothing.setVisible(self._is_loaded and not found and bool(self.search.text().strip()))
        self.start.setVisible(not somebody)
        self.clear.setVisible(somebody)
        if somebody:
            self._empty_words.setText(self.tr("Nobody here is found by this."))
        else:
            self._empty_words.setText(self.tr("Whoever agrees to a record can be found here."))

    def _lay_out_empty(self) -> None:
        """One sentence, and the one thing to do about it."""
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        column.addWidget(self._empty_words)
        for button in (self.start, self.clear):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _clear_search(self) -> None:
        self.search.set_text("")
        self._show_met(0)
        self._find()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- order ---------------------------------------------------------------------

    def _sort(self, column: int) -> None:
        self.view.sortByColumn(column, _BEGIN[column])

    def _ordered(self) -> None:
        column = self.view.horizontalHeader().sortIndicatorSection()
        text = self.tr("Sorted by: {column}").format(column=column_name(column))
        self.order.setText(f"{text} ▾")
        self.order.setAccessibleName(text)

    def _fill_menu(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for column in _BEGIN:
            action = self._menu.addAction(column_name(column))
            action.setCheckable(True)
            action.setData(column)
            group.addAction(action)
        group.triggered.connect(self._order_chosen)

    def _open_menu(self) -> None:
        column = self.view.horizontalHeader().sortIndicatorSection()
        for action in self._menu.actions():
            action.setChecked(action.data() == column)
        self._menu.popup(self.order.mapToGlobal(self.order.rect().bottomLeft()))

    def _order_chosen(self, action: QAction) -> None:
        self._sort(int(action.data()))

    # --- when they were last met -------------------------------------------------------

    def _met_name(self, days: int) -> str:
        return self.tr("in the last %n day(s)", "", days) if days else self.tr("at any time")

    def _show_met(self, days: int) -> None:
        self._days = days
        text = self.tr("Last met: {when}").format(when=self._met_name(days))
        self.met.setText(f"{text} ▾")
        self.met.setAccessibleName(text)
        self._limit()

    def _limit(self) -> None:
        self.table.limit_to(self._now - timedelta(days=self._days) if self._days else None)
        self._say_how_many()

    def _fill_met_menu(self) -> None:
        self._met_menu.clear()
        group = QActionGroup(self._met_menu)
        for days in _MET_WITHIN:
            action = self._met_menu.addAction(self._met_name(days))
            action.setCheckable(True)
            action.setData(days)
            group.addAction(action)
        group.triggered.connect(self._met_chosen)
        self._show_met(self._days)

    def _open_met_menu(self) -> None:
        for action in self._met_menu.actions():
            action.setChecked(action.data() == self._days)
        self._met_menu.popup(self.met.mapToGlobal(self.met.rect().bottomLeft()))

    def _met_chosen(self, action: QAction) -> None:
        self._show_met(int(action.data()))

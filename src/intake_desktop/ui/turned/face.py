"""What the person sees: one item, in both languages, and nothing that anybody said before."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from intake_desktop.domain.languages import Phrase
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.theme import PAGE_SIDE, PAGE_TOP, ROOMY, WIDE
from intake_desktop.ui.turned import sizes
from intake_desktop.ui.turned.answers import Answers
from intake_desktop.ui.turned.bar import Bar, with_other_script
from intake_desktop.ui.turned.bilingual import Column, Pair, say
from intake_desktop.ui.turned.sheet import LATER, Item, Sheet
from intake_desktop.ui.turned.words import Words
from intake_desktop.ui.widgets.buttons import SecondaryButton
from intake_desktop.ui.widgets.columns import Columns
from intake_desktop.ui.widgets.words import Label

_NARROWEST = 14  # letters; below that two columns are harder to read than one


class Face(QWidget):
    """``answered`` comes after a tap; the page behind may show something else then."""

    answered = Signal()
    hide_wanted = Signal()
    staff_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._step = sizes.STEPS[0]
        self._words: Words = {}
        self._sheet: Sheet | None = None
        self._script_changed = self._is_over = self._shows_code = False
        self._at = 0
        self._languages: Pair = (appearance.languages.current(), None)
        self._was_at = ("", "")
        self.bar, self.answers = Bar(self), Answers(self)
        self.columns = (Column(self), Column(self))
        self.code = Label(role="display", parent=self)
        self.code.setObjectName("code")
        self.ending = Label(role="soft", parent=self)
        self.before, self.after = SecondaryButton(parent=self), SecondaryButton(parent=self)
        self.before.setObjectName("before")
        self.after.setObjectName("after")
        self._lay_out()
        self._connect()

    # --- what is shown ----------------------------------------------------------------

    def start(self, sheet: Sheet | None, words: Words) -> None:
        """From the first item, or where it was hidden; None: there is nothing any more."""
        self._words, self._is_over, self._shows_code = words, sheet is None, False
        page, item = self._was_at
        here = sheet is not None and sheet.page == page
        self._sheet = sheet
        self._at = _place_of(sheet, item) if sheet is not None and here else 0
        self._show(again=False)

    def refresh(self, sheet: Sheet | None) -> None:
        """After something changed behind: the same item, or the first one of another page."""
        here = self.item()
        if sheet is None or self._sheet is None or sheet.page != self._sheet.page:
            self.start(sheet, self._words)
            return
        self._sheet = sheet
        self._at = _place_of(sheet, here.id if here is not None else "")
        self._show(again=True)

    def forget(self) -> None:
        """Nothing stands on it any more, for a screen reader either."""
        item = self.item()
        if self._sheet is not None and item is not None:
            self._was_at = (self._sheet.page, item.id)
        self._sheet, self._shows_code = None, False
        for column in self.columns:
            column.title.clear()
            column.words.clear()
        self.setAccessibleName("")
        self.code.clear()
        self.answers.show_item(None, self._pair(), self._words, again=False)

    def show_ending(self, seconds: int) -> None:
        """Says quietly that the screen closes soon; 0 takes it back."""
        said = [self._words["ending"].in_(each) for each in self._pair() if each is not None]
        self.ending.setText(" ".join(said).format(seconds=seconds) if seconds else "")
        self.ending.setVisible(bool(seconds))

    def item(self) -> Item | None:
        if self._sheet is None or self._is_over:
            return None
        return self._sheet.items[self._at]

    def _pair(self) -> Pair:
        """Of the last sheet, where there is nothing more: the person reads that too."""
        if self._sheet is not None:
            self._languages = (self._sheet.first, self._sheet.second)
        return with_other_script(self._languages) if self._script_changed else self._languages

    def _show(self, *, again: bool) -> None:
        item, pair, words = self.item(), self._pair(), self._words
        self.answers.show_item(item, pair, words, again=again)
        text = words["turn_back"] if item is None else item.text
        if item is not None and item.written is not None and self.answers.is_open:
            text = item.written
        title = item.title if item is not None else None
        for column, language in zip(self.columns, pair, strict=True):
            is_line = item is not None and item.is_line
            column.show_words(title, text, language, is_line=is_line)
        count = len(self._sheet.items) if self._sheet is not None else 0
        several = item is not None and count > 1
        self.bar.position.setText(f"{self._at + 1} / {count}" if several else "")
        self.before.setVisible(several)
        self.after.setVisible(several)
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at < count - 1)
        say(self.before, words["before"], pair)
        say(self.after, words["after"], pair)
        self.bar.show_words(words, pair)
        self._show_code()
        self._order()
        if not again:
            self._announce(title, text)
            self._scroll.verticalScrollBar().setValue(0)

    def _order(self) -> None:
        """Tab goes down the page, to answers too that were made after it."""
        answers = self.answers
        down = (self.bar.staff, *answers.buttons.values(), answers.show_chosen)
        for one, next_ in pairwise((*down, self.before, self.after)):
            QWidget.setTabOrder(one, next_)

    def _announce(self, title: Phrase | None, text: Phrase) -> None:
        """A screen reader reads each new item, in the person's language."""
        language = self._pair()[0]
        said = [phrase.in_(language) for phrase in (title, text) if phrase is not None]
        self.setAccessibleName(" ".join(said))
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, " ".join(said)))

    def _show_code(self) -> None:
        code = self._sheet.code if self._sheet is not None else ""
        self.bar.code.setVisible(bool(code))
        say(
            self.bar.code,
            self._words["hide_code" if self._shows_code else "show_code"],
            self._pair(),
        )
        self.code.setText(code if self._shows_code else "")
        self.code.setVisible(self._shows_code and bool(code))

    # --- what the person does ------------------------------------------------------------

    def _tapped(self, key: str) -> None:
        item = self.item()
        if item is None:
            return
        choice = next((each for each in item.choices if each.key == key), None)
        self._is_over = choice is not None and choice.ends
        item.tap(None if key in {"", LATER} else key)
        self._show(again=True)
        self.answered.emit()

    def _move(self, step: int) -> None:
        count = len(self._sheet.items) if self._sheet is not None else 0
        if self.item() is not None and 0 <= self._at + step < count:
            self._at += step
            self._shows_code = False
            self._show(again=False)

    def _resize_words(self, step: int) -> None:
        place = sizes.STEPS.index(self._step) + step
        self._step = sizes.STEPS[max(0, min(len(sizes.STEPS) - 1, place))]
        self.fit()

    def fit(self) -> None:
        """Sets every size anew."""
        self.setStyleSheet(sizes.sheet(self, self._appearance.theme(), self._step))
        self.bar.smaller.setEnabled(self._step != sizes.STEPS[0])
        self.bar.larger.setEnabled(self._step != sizes.STEPS[-1])

    def _change_script(self) -> None:
        self._script_changed = not self._script_changed
        self._show(again=True)

    def _toggle_code(self) -> None:
        self._shows_code = not self._shows_code
        self._show_code()

    def _scroll_by(self, steps: int) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + steps * bar.singleStep())

    # --- how it is built --------------------------------------------------------------

    def _connect(self) -> None:
        bar = self.bar
        bar.hide_now.clicked.connect(self.hide_wanted)
        bar.staff.clicked.connect(self.staff_wanted)
        bar.smaller.clicked.connect(lambda: self._resize_words(-1))
        bar.larger.clicked.connect(lambda: self._resize_words(1))
        bar.script.clicked.connect(self._change_script)
        bar.code.clicked.connect(self._toggle_code)
        self.before.clicked.connect(lambda: self._move(-1))
        self.after.clicked.connect(lambda: self._move(1))
        self.answers.tapped.connect(self._tapped)
        self.answers.opened.connect(lambda: self._show(again=True))
        for keys, run in (
            (("Left", "PgUp"), lambda: self._move(-1)),
            (("Right", "PgDown"), lambda: self._move(1)),
            (("Up",), lambda: self._scroll_by(-3)),
            (("Down",), lambda: self._scroll_by(3)),
            (("Ctrl++", "Ctrl+="), lambda: self._resize_words(1)),
            (("Ctrl+-",), lambda: self._resize_words(-1)),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(run)

    def _lay_out(self) -> None:
        content = QWidget(self)
        content.setProperty("ground", True)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(ROOMY)
        inside.addStretch(1)
        inside.addWidget(self.code)
        side_by_side = Columns(self.columns, (1, 1), _NARROWEST, parent=content)
        side_by_side.setObjectName(sizes.BESIDE)
        inside.addWidget(side_by_side)
        inside.addStretch(2)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        foot = QHBoxLayout()
        foot.addWidget(self.before)
        foot.addStretch(1)
        foot.addWidget(self.after)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(PAGE_SIDE, PAGE_TOP, PAGE_SIDE, PAGE_TOP)
        whole.setSpacing(WIDE)
        whole.addWidget(self.bar)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.answers)
        whole.addWidget(self.ending)
        self.ending.hide()
        whole.addSpacing(WIDE)
        whole.addLayout(foot)


def _place_of(sheet: Sheet, item_id: str) -> int:
    """The first one where it is not there any more."""
    places = [item.id for item in sheet.items]
    return places.index(item_id) if item_id in places else 0

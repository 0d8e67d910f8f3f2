"""The recovery sheet: whether there is one and since when, another in its place, or none."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.papers import Document
from intake_desktop.services import sheet
from intake_desktop.services.sheet import SheetView
from intake_desktop.ui.language import format_date
from intake_desktop.ui.paper_desk import PaperDesk
from intake_desktop.ui.shelter.new_sheet_page import NewSheetPage
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import sentences, word
from intake_desktop.ui.workplace import Workplace


class SheetState(Page):
    """What is valid now, and what can be done about it."""

    replace_wanted = Signal()
    revoke_wanted = Signal()
    renew_wanted = Signal()

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._view: SheetView | None = None
        self.message = Banner(parent=self)
        self.message.hide()
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.state = Label(role="strong", parent=self)
        self._what = Label(parent=self)
        self.revoke = LinkButton(parent=self, flush=True)
        self.revoke.clicked.connect(self.revoke_wanted)
        self._card, self._keys = Card(parent=self), Card(parent=self)
        actions = FlowRow(self)
        actions.add(self.revoke)
        for widget in (self.state, self._what, actions):
            self._card.body.addWidget(widget)
        self._seen = Label(parent=self)
        self.renew = LinkButton(parent=self, flush=True)
        self.renew.clicked.connect(self.renew_wanted)
        row = FlowRow(self)
        row.add(self.renew)
        self._keys.body.addWidget(self._seen)
        self._keys.body.addWidget(row)
        self._keys.body.setSpacing(WIDE // 2)
        self.body.addWidget(self.message)
        self.body.addWidget(self.bar)
        self.body.addWidget(self._card)
        self.body.addWidget(self._keys)
        self.replace = PrimaryButton(parent=self)
        self.replace.clicked.connect(self.replace_wanted)
        self.add_right_action(self.replace)
        self.retranslate()

    def show_view(self, view: SheetView) -> None:
        self._view = view
        self.retranslate()

    def rest(self, working: bool) -> None:
        self.bar.setRange(0, 0)
        self.bar.setVisible(working)
        for widget in (self._card, self._keys, self.replace):
            widget.setEnabled(not working)

    def show_progress(self, done: int, whole: int) -> None:
        self.bar.setRange(0, max(whole, 1))
        self.bar.setValue(done)

    def say(self, text: str) -> None:
        self.message.set_text(text)
        self.message.setVisible(bool(text))
        if text:
            self.scroll_to_top()

    def retranslate(self) -> None:
        self.set_title(
            self.tr("Recovery sheet"),
            self.tr("The way in on the day on which every passphrase is forgotten."),
        )
        self.bar.setAccessibleName(self.tr("Working"))
        view = self._view
        valid = view is not None and view.is_valid
        self.state.setText(self._state_text(view))
        self._what.setText(
            self.tr(
                "Whoever holds it, and this laptop, can open all that is kept here. So it lies "
                "elsewhere, and bears no name. Its code is stored nowhere: a lost sheet is "
                "replaced, never printed again."
            )
        )
        self.revoke.setText(self.tr("Make it worthless, without a new one"))
        self.revoke.setVisible(valid)
        self._keys.set_title(self.tr("If somebody may have copied the old keys"))
        self._seen.setText(
            self.tr(
                "An old sheet or passphrase still fits an old copy of the keys, such as one on a "
                "disk that was away. New keys for everything end that; all passphrases and the "
                "sheet stay as they are."
            )
        )
        self.renew.setText(self.tr("Encrypt everything anew"))
        self.replace.setText(self.tr("Replace it by a new one") if valid else self.tr("Make one"))

    def _state_text(self, view: SheetView | None) -> str:
        if view is None:
            return ""
        if not view.is_valid:
            return self.tr("There is none. A forgotten passphrase cannot be made good.")
        if view.made_at is None:
            return self.tr("There is one.")
        day = format_date(view.made_at.date(), self._work.languages.current())
        return self.tr("There is one, made on {day}.").format(day=day)


class SheetPage(QStackedWidget):
    """For leads."""

    _progressed = Signal(int, int)

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._desk = work, PaperDesk(work)
        self.state, self.new = SheetState(work, self), NewSheetPage(self)
        self.addWidget(self.state)
        self.addWidget(self.new)
        self._code = ""
        self.state.replace_wanted.connect(self._ask_replace)
        self.state.revoke_wanted.connect(self._ask_revoke)
        self.state.renew_wanted.connect(self._ask_renew)
        self.new.print_wanted.connect(self._print)
        self.new.done.connect(self._ask_for_paper)
        self._progressed.connect(self.state.show_progress)

    def show_page(self) -> None:
        """A code that is not on paper yet stays on the screen."""
        if not self._code:
            self._show_saying("")

    def _show_saying(self, text: str) -> None:
        self.setCurrentWidget(self.state)
        self.state.rest(False)
        self.state.say(text)
        work = self._work
        work.runner.submit(
            sheet.look, work.session, work.actor, then=self.state.show_view, failed=self._failed
        )

    # --- another in its place ---------------------------------------------------------

    def _ask_replace(self) -> None:
        self._confirm(
            self.tr("Make a new recovery sheet?"),
            self.tr("The old one opens nothing from then on. The new code is shown once."),
            self.tr("Make a new one"),
            self._replace,
        )

    def _replace(self) -> None:
        work = self._work
        self.state.rest(True)
        work.runner.submit(
            sheet.replace, work.session, work.actor, then=self._replaced, failed=self._failed
        )

    def _replaced(self, code: str) -> None:
        self._code = code
        self.state.rest(False)
        self.new.show_code(code)
        self.setCurrentWidget(self.new)
        self.new.take_focus()

    def _print(self, with_qr: bool) -> None:
        work = self._work
        work.runner.submit(
            sheet.paper,
            work.actor,
            self._code,
            work.languages.current(),
            work.watermark,
            with_qr,
            then=self._made,
            failed=self._not_printed,
        )

    def _made(self, document: Document) -> None:
        self._desk.print(document, self.new.say_printed, self._not_printed)

    def _not_printed(self, error: IntakeError) -> None:
        by_hand = self.tr("Nothing is lost. Please copy the code by hand: it is short on purpose.")
        self.new.say(sentences(word(error).title, by_hand))

    def _ask_for_paper(self) -> None:
        self._confirm(
            self.tr("Is the code on paper?"),
            self.tr("It cannot be shown again."),
            self.tr("Yes, it is on paper"),
            self._on_paper,
        )

    def _on_paper(self) -> None:
        self._code = ""
        self.new.show_code("")
        self._show_saying(self.tr("The new sheet is valid. Please destroy the old one."))

    # --- none, and new keys ------------------------------------------------------------

    def _ask_revoke(self) -> None:
        self._confirm(
            self.tr("Make the sheet worthless?"),
            self.tr(
                "Then nothing helps if every passphrase is forgotten: all that is kept here would "
                "be lost. A new sheet can be made at any time, as long as a lead can unlock."
            ),
            self.tr("Make it worthless"),
            self._revoke,
        )

    def _revoke(self) -> None:
        work = self._work
        work.runner.submit(
            sheet.revoke,
            work.session,
            work.actor,
            then=lambda _: self._show_saying(self.tr("The sheet opens nothing any more.")),
            failed=self._failed,
        )

    def _ask_renew(self) -> None:
        self._confirm(
            self.tr("Encrypt everything anew?"),
            self.tr(
                "It takes seconds as a rule, a minute where much is kept. Please leave the laptop "
                "on; if it goes off all the same, nothing is lost."
            ),
            self.tr("Encrypt anew"),
            self._renew,
        )

    def _renew(self) -> None:
        work = self._work
        self.state.rest(True)
        work.runner.submit(
            sheet.renew_keys,
            work.session,
            work.actor,
            self._progressed.emit,
            then=self._renewed,
            failed=self._failed,
        )

    def _renewed(self, _change: None) -> None:
        self._show_saying(self.tr("Everything is encrypted anew. Old copies of the keys are dead."))
        if self._work.duties is not None:
            self._work.duties.settle_soon()  # the backups are encrypted anew as well

    def _confirm(self, title: str, text: str, yes: str, do: Callable[[], None]) -> None:
        self._work.ask.confirm(self, title, text, yes, self.tr("Go back"), partial(_if_so, do))

    def _failed(self, error: IntakeError) -> None:
        self.state.rest(False)
        self.state.say(str(word(error)))


def _if_so(do: Callable[[], None], wanted: bool) -> None:
    if wanted:
        do()

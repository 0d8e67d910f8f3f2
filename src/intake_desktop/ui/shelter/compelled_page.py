"""What a judge or the law made us tell: written down after the call, by whoever works here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from intake_desktop.domain.compelled import Compelled
from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.languages import Language
from intake_desktop.services import compelled as services
from intake_desktop.ui.compelled_card import CompelledCard
from intake_desktop.ui.handing import Handing
from intake_desktop.ui.paper_desk import PaperDesk
from intake_desktop.ui.shelter.compelled_form import CompelledForm
from intake_desktop.ui.telling_them import Telling
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.hand_page import HandPage
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.surfaces import Banner
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace


class CompelledPage(QStackedWidget):
    """The list, the form, and the paper. It permits nothing: it says what was done."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._desk = workplace, PaperDesk(workplace)
        wording = services.wording()
        self.page = _List(workplace, self)
        self.form = CompelledForm(workplace.languages, wording, self)
        self.paper = HandPage(self)
        self._handing = Handing(self._desk, self.paper)
        for each in (self.page, self.form, self.paper):
            self.addWidget(each)
        self.page.new_wanted.connect(self._new)
        self.page.paper_wanted.connect(self.show_paper)
        self.page.told_wanted.connect(Telling(workplace, self, self._was_told, self._tell).ask)
        self.form.back_requested.connect(self.show_page)
        self.form.record_wanted.connect(self._record)
        self.paper.back_requested.connect(self.show_page)

    def show_page(self) -> None:
        self.page.say(None)
        self._show_list()

    def _show_list(self) -> None:
        self._handing.forget()
        self.setCurrentWidget(self.page)
        work = self._work
        work.runner.submit(
            services.of_nobody,
            work.session,
            work.actor,
            then=self.page.show_found,
            failed=self._tell,
        )

    def _new(self) -> None:
        self.setCurrentWidget(self.form)
        self.form.start()

    def _record(self) -> None:
        terms, work = self.form.terms(), self._work
        if terms is not None:
            work.runner.submit(
                services.record,
                work.session,
                work.actor,
                self.form.code(),
                terms,
                then=self._recorded,
                failed=self.form.show_error,
            )

    def _recorded(self, compelled: Compelled) -> None:
        self.form.start()  # nothing of it stays on a page that may be turned to somebody
        self.page.say(compelled)
        self._show_list()

    def _was_told(self, _compelled: Compelled) -> None:
        self.show_page()

    # --- on paper -------------------------------------------------------------------

    def show_paper(self, compelled: Compelled) -> None:
        """Also for one that stands on a person's page."""
        work, shown = self._work, self._work.languages.current()
        chinese = shown if shown.is_chinese else Language.SIMPLIFIED
        self._desk.languages = (Language.ENGLISH, chinese)
        self._handing.begin(self._paper_title, self._paper_about)
        self.setCurrentWidget(self.paper)
        self.paper.take_focus()
        work.runner.submit(
            services.paper,
            work.session,
            work.actor,
            self._desk.look(),
            compelled,
            then=self._handing.show,
            failed=self._handing.fail,
        )

    def _paper_title(self) -> str:
        return services.wording().title.in_(self._work.languages.current())

    def _paper_about(self) -> str:
        return self.tr("Staff sign it, and write in what is still open. The person signs nothing.")

    def _tell(self, error: IntakeError) -> None:
        told = word(error)
        self._work.ask.tell(self, told.title, told.text, self.tr("Close"))


class _List(Page):
    """Those without a name. The others stand on the page of whom they are about."""

    new_wanted = Signal()
    paper_wanted = Signal(object)
    told_wanted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._languages, self._wording = workplace.languages, services.wording()
        self._found: tuple[Compelled, ...] | None = None
        self._new: Compelled | None = None
        self.new = PrimaryButton(parent=self)
        self.new.setObjectName("new_compelled")
        self.new.clicked.connect(self.new_wanted)
        self.add_top_action(self.new)
        self._said, self._law = Banner(parent=self), Banner(note=True, parent=self)
        self.print_new = SecondaryButton(parent=self)
        self.print_new.setObjectName("print_new")
        self.print_new.clicked.connect(self._print_new)
        self._said.add_action(self.print_new)
        self._said.hide()
        self._heading = Label(role="heading", parent=self)
        self._holder = QWidget(self)
        for part in (self._said, self._law, self._heading, self._holder):
            self.body.addWidget(part)
        self.retranslate()

    def say(self, new: Compelled | None) -> None:
        """What was written down just now, so that it can go on paper."""
        self._new = new
        self._said.setVisible(new is not None)

    def show_found(self, found: tuple[Compelled, ...]) -> None:
        self._found = found
        self.retranslate()

    def retranslate(self) -> None:
        language = self._languages.current()
        self.set_title(
            self.tr("What had to be told"),
            self.tr("By a judge’s order, or by law. It is written down after the call."),
        )
        self.new.setText(self.tr("Write one down…"))
        self._said.set_text(self.tr("It is written down. What has a record stands on its page."))
        self.print_new.setText(self.tr("Print it…"))
        self._law.set_text(self._wording.item("P6").text.in_(language))
        self._heading.setText(self.tr("Where no name is known"))
        old, self._holder = self._holder, QWidget(self)
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        self.body.replaceWidget(old, self._holder)
        old.hide()
        old.deleteLater()
        for compelled in self._found or ():
            card = CompelledCard(compelled, language, self._holder)
            card.paper_wanted.connect(self.paper_wanted)
            card.told_wanted.connect(self.told_wanted)
            column.addWidget(card)
        if self._found == ():
            column.addWidget(Label(self.tr("There is none."), "soft", parent=self._holder))

    def _print_new(self) -> None:
        if self._new is not None:
            self.paper_wanted.emit(self._new)

"""Blank papers for the pad on the desk: chosen, seen, printed or saved; nothing is recorded."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.pad import PadLook
from intake_desktop.domain.papers import Document, PageImage
from intake_desktop.services import blank_papers
from intake_desktop.ui.paper_desk import PaperDesk
from intake_desktop.ui.shelter.blank_choices import BlankChoices
from intake_desktop.ui.theme import WIDE
from intake_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.columns import Columns
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.paper_banner import PaperBanner
from intake_desktop.ui.widgets.papers import PaperView
from intake_desktop.ui.workplace import Workplace


class BlankPage(Page):
    """What is shown is one paper of its kind; those that are printed have codes of their own."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._desk = workplace, PaperDesk(workplace)
        self._wanted: tuple[str, PadLook] | None = None
        self._pages = 0
        self.view = PaperView(self)
        self.view.setMinimumHeight(420)
        self.banner = PaperBanner(self)
        self.choices = BlankChoices(workplace.languages, blank_papers.titles(), self)
        holder = QWidget(self)
        side = QVBoxLayout(holder)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(WIDE)
        side.addWidget(self.banner)
        side.addWidget(self.choices)
        side.addStretch(1)
        self.body.addWidget(Columns([self.view, holder], (5, 4), parent=self), 1)
        self.save, self.print = SecondaryButton(parent=self), PrimaryButton(parent=self)
        self.save.setObjectName("save_blank")
        self.print.setObjectName("print_blank")
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self.add_right_action(self.save)
        self.add_right_action(self.print)
        self.choices.changed.connect(self._changed)
        self.retranslate()

    def show_page(self) -> None:
        self.banner.say_nothing()
        self._wanted = None
        self._make()

    def retranslate(self) -> None:
        self.set_title(
            self.tr("Blank papers"),
            self.tr("For the pad on the desk. Nothing is recorded, and nobody needs this laptop."),
        )
        self.save.setText(self.tr("Save as PDF…"))
        self.print.setText(self.tr("Print"))
        self.choices.retranslate()
        self.banner.retranslate()
        self._describe()

    # --- what it looks like ---------------------------------------------------------

    def _changed(self) -> None:
        self.banner.say_nothing()
        self._make()

    def _make(self) -> None:
        form, look = self.choices.form(), self.choices.look()
        if self._wanted == (form, look):
            return
        self._wanted = form, look
        work = self._work
        work.runner.aside(
            blank_papers.blank_paper,
            form,
            look,
            work.session.chance,
            work.watermark,
            then=partial(self._made, (form, look)),
            failed=self.banner.say_error,
        )

    def _made(self, asked: tuple[str, PadLook], document: Document) -> None:
        if self._wanted == asked:  # not one that was chosen before
            self._desk.pictures(document, partial(self._seen, asked), self.banner.say_error)

    def _seen(self, asked: tuple[str, PadLook], pages: tuple[PageImage, ...]) -> None:
        if self._wanted == asked:
            self._pages = len(pages)
            self.view.show_pages(pages, "")
            self._describe()

    def _describe(self) -> None:
        self.view.setAccessibleName(
            self.tr("The paper as it will print, %n page(s)", "", self._pages)
        )

    # --- on paper, or as files ------------------------------------------------------

    def _plan(self) -> tuple[blank_papers.PadFile, ...]:
        looks = [self.choices.look()]
        return blank_papers.planned([self.choices.form()], looks, self.choices.count())

    def _print(self) -> None:
        self._desk.printers.choose(self._print_on, self.banner.say_error)

    def _print_on(self, queue: str) -> None:
        work = self._work
        work.runner.aside(
            blank_papers.print_new,
            self._plan(),
            self.choices.count(),
            work.session.chance,
            self._desk.printers.printing,
            queue,
            work.watermark,
            then=self._printed,
            failed=self._failed,
        )

    def _printed(self, _done: None) -> None:
        self._desk.printers.clear_up()
        self.banner.say_printed()

    def _failed(self, error: IntakeError) -> None:
        self._desk.printers.clear_up()  # some of them may have gone out
        self.banner.say_error(error)

    def _save(self) -> None:
        title = self.tr("The folder for the papers")
        self._work.ask.folder_path(self.window(), title, self._save_to)

    def _save_to(self, folder: Path | None) -> None:
        work = self._work
        if folder is not None:
            work.runner.aside(
                blank_papers.write_new,
                self._plan(),
                folder,
                work.session.chance,
                work.watermark,
                then=partial(self._saved, folder),
                failed=self.banner.say_error,
            )

    def _saved(self, folder: Path, count: int) -> None:
        if count:
            self.banner.say(
                lambda: self.tr("%n paper(s) saved in {folder}.", "", count).format(
                    folder=folder.name
                )
            )
        else:
            self.banner.say(
                lambda: self.tr(
                    "Nothing was saved: {folder} already holds papers of that name. Those printed "
                    "from them bear their codes, so they stay. Please choose another folder."
                ).format(folder=folder.name)
            )

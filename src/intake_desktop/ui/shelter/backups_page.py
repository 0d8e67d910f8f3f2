"""Backups: which there are, making and checking one now, a second folder, and restoring."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from intake_desktop.domain.errors import IntakeError, StorageFull, SyncedFolder
from intake_desktop.services import backups
from intake_desktop.services.backups import Overview
from intake_desktop.services.copy_jobs import Step
from intake_desktop.ui.duties import Duties
from intake_desktop.ui.shelter.backup_list import BackupList
from intake_desktop.ui.theme import GAP
from intake_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from intake_desktop.ui.widgets.columns import FlowRow
from intake_desktop.ui.widgets.page import Page
from intake_desktop.ui.widgets.surfaces import Banner, Card
from intake_desktop.ui.widgets.words import Label
from intake_desktop.ui.wording_of_errors import word
from intake_desktop.ui.workplace import Workplace


class BackupsPage(Page):
    """For leads. What is made by itself shows here as well."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = workplace
        session = workplace.session
        self._duties = workplace.duties or Duties(workplace.runner, session, workplace.actor, self)
        self._overview: Overview | None = None
        self._error: IntakeError | None = None
        self._said = self._going = ""
        self.back_up = PrimaryButton(parent=self)
        self.add_top_action(self.back_up)
        self.banner = Banner(parent=self)
        self.banner.hide()
        self.progress = _Progress(self)
        self.check = SecondaryButton(parent=self)
        self.list = BackupList(workplace.languages, session.clock.now().tzinfo, self)
        self.second = _Second(self)
        row = QHBoxLayout()
        row.addWidget(self.check)
        row.addStretch(1)
        for widget in (self.banner, self.progress, self.list):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self.body.addWidget(self.second)
        self._connect()
        self.retranslate()

    def show_page(self) -> None:
        """Read anew: a disk may have been plugged in meanwhile."""
        self._read()
        if self._overview is not None and any(each.owes for each in self._overview.backups):
            self._duties.settle_soon()

    def retranslate(self) -> None:
        self.set_title(
            self.tr("Backups"),
            self.tr(
                "One is made each day and when the program is closed, if anything changed. Each is "
                "restored once to see that it works. Seven days and four weeks are kept."
            ),
        )
        self.back_up.setText(self.tr("Back up now"))
        self.check.setText(self.tr("Check now"))
        self.check.setAccessibleDescription(self.tr("Restores each backup once, to try it"))
        self.list.retranslate()
        self._say()

    def _connect(self) -> None:
        self.back_up.clicked.connect(self._back_up)
        self.check.clicked.connect(self._check)
        self.progress.cancel.clicked.connect(self._cancel)
        self.list.restore_wanted.connect(self._ask_to_restore)
        self.second.choose.clicked.connect(self._choose)
        self.second.stop.clicked.connect(self._ask_to_stop)
        self._duties.changed.connect(self._changed)
        self._duties.progressed.connect(self.progress.show_percent)

    # --- what is shown ------------------------------------------------------------------

    def _read(self) -> None:
        work = self._work
        work.runner.submit(backups.look, work.session, then=self._looked, failed=self._failed)

    def _looked(self, overview: Overview) -> None:
        self._overview = overview
        self._say()

    def _changed(self) -> None:
        if not self._duties.is_busy_by_hand:
            self._going = ""
        if self.isVisible():
            self._read()

    def _say(self) -> None:
        busy = bool(self._going)
        for button in (self.back_up, self.check, self.second.choose, self.second.stop):
            button.setEnabled(not busy)
        self.progress.show_going(self._going_words())
        if self._overview is not None:
            self.list.show_backups(self._overview.backups, busy=busy)
            self.check.setVisible(bool(self._overview.backups))
            self.second.show_place(self._overview)
        self.banner.set_text(self._words())
        self.banner.setVisible(bool(self._words()))

    def _words(self) -> str:
        error = self._error or self._duties.last_failure
        if isinstance(error, StorageFull):
            return self.tr(
                "The disk is full, so there is no new backup. The vault and the older backups are "
                "as they were. Please make room; it is tried again in an hour."
            )
        if error is not None:
            return str(word(error))
        return {
            "made": self.tr("The backup is made, and was restored once to try it."),
            "one place": self.tr(
                "The backup is made on this laptop. The second folder could not be reached."
            ),
            "good": self.tr("All backups that can be reached were restored once, and are good."),
            "damaged": self.tr(
                "Not every backup is good. Those that are damaged say so, and do not count."
            ),
            "cancelled": self.tr("Given up. Nothing of it is left."),
        }.get(self._said, "")

    def _going_words(self) -> str:
        return {
            "back up": self.tr("Making a backup…"),
            "check": self.tr("Checking the backups…"),
            "restore": self.tr("Preparing the restore…"),
        }.get(self._going, "")

    def _begin(self, what: str) -> None:
        self._going, self._said, self._error = what, "", None
        self.progress.show_percent(0)
        self._say()

    def _end(self, said: str) -> None:
        self._going, self._said = "", said
        self._read()

    def _failed(self, error: IntakeError) -> None:
        self._going, self._error = "", error
        self._say()

    # --- what is done ---------------------------------------------------------------------

    def _back_up(self) -> None:
        self._begin("back up")
        self._duties.back_up_now(self._made, self._failed)

    def _made(self, step: Step) -> None:
        self._end("one place" if step.told.get("not-put") else "made")

    def _check(self) -> None:
        if self._overview is not None:
            self._begin("check")
            ids = [backup.id for backup in self._overview.backups]
            self._duties.check_now(ids, self._checked, self._failed)

    def _checked(self, step: Step) -> None:
        self._end("damaged" if step.told.get("damaged") else "good")

    def _cancel(self) -> None:
        self._duties.cancel()
        self._said = "cancelled"

    def _ask_to_restore(self, copy_id: str) -> None:
        listed = self._overview.backups if self._overview is not None else ()
        found = next((backup for backup in listed if backup.id == copy_id), None)
        if found is None:
            return
        self._work.ask.confirm(
            self,
            self.tr("Restore the backup of {when}?").format(when=self.list.title_of(found)),
            self.tr(
                "It is tried first. Then it takes the place of all that is in the vault now, and "
                "the program locks. What was saved after it is no longer shown; who was deleted "
                "stays deleted. The vault of today is kept in this list for 30 days."
            ),
            self.tr("Restore"),
            self.tr("Go back"),
            partial(self._restore, copy_id),
        )

    def _restore(self, copy_id: str, wanted: bool) -> None:
        if wanted:
            self._begin("restore")
            self._duties.restore(copy_id, self._failed)

    # --- the second folder -------------------------------------------------------------------

    def _choose(self) -> None:
        title = self.tr("A second folder for backups, on this laptop or a disk of yours")
        self._work.ask.folder_path(self, title, self._chosen)

    def _chosen(self, folder: Path | None) -> None:
        if folder is not None:
            work = self._work
            self._error, self._said = None, ""
            work.runner.submit(
                backups.choose_place,
                work.session,
                work.actor,
                folder,
                then=self._place_changed,
                failed=self._failed,
            )

    def _ask_to_stop(self) -> None:
        self._work.ask.confirm(
            self,
            self.tr("No more backups in the second folder?"),
            self.tr(
                "The backups in it are removed, since nobody could be deleted from them any more. "
                "Those in the vault’s own folder stay."
            ),
            self.tr("Stop using it"),
            self.tr("Go back"),
            self._stop,
        )

    def _stop(self, wanted: bool) -> None:
        if wanted:
            work = self._work
            self._error, self._said = None, ""
            work.runner.submit(
                backups.stop_place,
                work.session,
                work.actor,
                then=self._place_changed,
                failed=self._failed,
            )

    def _place_changed(self, _change: None) -> None:
        self._read()


class _Progress(QWidget):
    """What is going on, how far it is, and a way to give it up."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._banner = Banner(parent=self)
        self.cancel = LinkButton(parent=self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self._words = ""
        self._banner.add_action(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._banner)
        column.addWidget(self.bar)
        self.hide()

    def show_going(self, words: str) -> None:
        self._words = words
        self.bar.setAccessibleName(words)
        self.cancel.setText(self.tr("Cancel"))
        self.show_percent(self.bar.value())
        self.setVisible(bool(words))

    def show_percent(self, percent: int) -> None:
        self.bar.setValue(percent)
        self._banner.set_text(
            self.tr("{what} {percent} %").format(what=self._words, percent=percent)
        )


class _Second(Card):
    """The second folder, or the way to choose one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._words = Label(parent=self)
        self._path = Label(role="soft", parent=self)
        self.choose, self.stop = SecondaryButton(parent=self), SecondaryButton(parent=self)
        row = FlowRow(self)
        row.add(self.choose)
        row.add(self.stop)
        for widget in (self._words, self._path, row):
            self.body.addWidget(widget)
        self.hide()

    def show_place(self, overview: Overview) -> None:
        place = overview.second
        self.set_title(self.tr("A second folder"))
        if place is None:
            words = self.tr(
                "A disk breaks sooner or later. Choose a folder on another disk of this laptop, or "
                "on one that stays locked away. Folders that a service or a network copies are "
                "refused."
            )
        elif overview.second_goes_to:
            words = str(word(SyncedFolder(overview.second_goes_to)))
        elif overview.second_is_away:
            words = self.tr(
                "It cannot be reached now. What was deleted meanwhile goes from it as soon as it "
                "is back."
            )
        else:
            words = self.tr("Each backup is put there too.")
        self._words.setText(words)
        self._path.setText(str(place or ""))
        self._path.setVisible(place is not None)
        self.choose.setText(
            self.tr("Choose a folder…") if place is None else self.tr("Choose another…")
        )
        self.stop.setText(self.tr("Stop using it…"))
        self.stop.setVisible(place is not None)
        self.show()

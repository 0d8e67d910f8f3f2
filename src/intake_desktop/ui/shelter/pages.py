"""Which pages Shelter has, in which order and for whom; each is made when it is first shown."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.compelled import Compelled
from intake_desktop.domain.staff import Role
from intake_desktop.ui.shelter.backups_page import BackupsPage
from intake_desktop.ui.shelter.blank_page import BlankPage
from intake_desktop.ui.shelter.compelled_page import CompelledPage
from intake_desktop.ui.shelter.holds_page import HoldsPage
from intake_desktop.ui.shelter.keys_page import KeysPage
from intake_desktop.ui.shelter.laptop_page import LaptopPage
from intake_desktop.ui.shelter.limits_page import LimitsPage
from intake_desktop.ui.shelter.locking_page import LockingPage
from intake_desktop.ui.shelter.log_check_page import LogCheckPage
from intake_desktop.ui.shelter.log_page import LogPage
from intake_desktop.ui.shelter.passphrase_page import OwnPassphrasePage
from intake_desktop.ui.shelter.removed_page import RemovedPage
from intake_desktop.ui.shelter.sheet_page import SheetPage
from intake_desktop.ui.shelter.staff_page import StaffPage
from intake_desktop.ui.shelter.told_us_page import ToldUsPage
from intake_desktop.ui.workplace import Workplace

PASSPHRASE, LOCKING, STAFF, SHEET = "passphrase", "locking", "staff", "sheet"
BLANK, LIMITS, COMPELLED, TOLD_US = "blank", "limits", "compelled", "told-us"
REMOVED, HOLDS, BACKUPS = "removed", "holds", "backups"
LOG, CHECK, LAPTOP, KEYS = "log", "log-check", "laptop", "keys"


@dataclass(frozen=True)
class ShelterPage:
    """``title`` is asked for again after each change of language, and needs no page; ``make``
    takes the parent."""

    key: str
    title: Callable[[], str]
    make: Callable[[QWidget], QWidget]


class ShelterPages(QObject):
    """What its pages say to other rooms is said here, whenever they are made: ``leaving`` carries
    what is said of a record that goes, ``opened`` a person's id; ``deleted`` that something went,
    ``hold_ended`` that a deletion which waited goes on."""

    leaving = Signal(object)
    opened = Signal(str)
    deleted = Signal()
    hold_ended = Signal()

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = workplace
        self._removed: RemovedPage | None = None
        self._compelled: CompelledPage | None = None

    def all(self) -> tuple[ShelterPage, ...]:
        """In the order of the list. A page that is for leads is left out for everybody else: it is
        never made, nor ever asked for anything."""
        work = self._work
        for_leads = work.actor.role is Role.LEAD
        pages: list[tuple[str, Callable[[], str], Callable[[QWidget], QWidget], bool]] = [
            (PASSPHRASE, self._passphrase_title, partial(OwnPassphrasePage, work), True),
            (LOCKING, self._locking_title, partial(LockingPage, work), True),
            (STAFF, self._staff_title, partial(StaffPage, work), for_leads),
            (SHEET, self._sheet_title, partial(SheetPage, work), for_leads),
            (BLANK, self._blank_title, partial(BlankPage, work), True),
            (LIMITS, self._limits_title, partial(LimitsPage, work), True),
            (COMPELLED, self._compelled_title, self._make_compelled, True),
            (TOLD_US, self._told_us_title, partial(ToldUsPage, work), True),
            (REMOVED, self._removed_title, self._make_removed, True),
            (HOLDS, self._holds_title, self._make_holds, for_leads),
            (BACKUPS, self._backups_title, partial(BackupsPage, work), for_leads),
            (LOG, self._log_title, partial(LogPage, work), for_leads),
            (CHECK, self._check_title, partial(LogCheckPage, work), for_leads),
        ]
        if work.laptop is not None:
            pages.append((LAPTOP, self._laptop_title, partial(LaptopPage, work, work.laptop), True))
        pages.append((KEYS, self._keys_title, partial(KeysPage, work), True))
        return tuple(ShelterPage(key, title, make) for key, title, make, seen in pages if seen)

    def refresh_removed(self) -> None:
        """Something went, while that page is in front."""
        if self._removed is not None:
            self._removed.refresh()

    def show_compelled_paper(self, compelled: Compelled) -> None:
        """Once that page is in front."""
        if self._compelled is not None:
            self._compelled.show_paper(compelled)

    def _make_compelled(self, parent: QWidget) -> QWidget:
        self._compelled = CompelledPage(self._work, parent)
        return self._compelled

    def _make_removed(self, parent: QWidget) -> QWidget:
        page = self._removed = RemovedPage(self._work, parent)
        page.leaving.connect(self.leaving)
        page.deleted.connect(self.deleted)
        page.opened.connect(self.opened)
        return page

    def _make_holds(self, parent: QWidget) -> QWidget:
        page = HoldsPage(self._work, parent)
        page.ended.connect(self.hold_ended)
        return page

    # --- titles -----------------------------------------------------------------------

    def _passphrase_title(self) -> str:
        return self.tr("Your passphrase")

    def _locking_title(self) -> str:
        return self.tr("Locking")

    def _staff_title(self) -> str:
        return self.tr("Staff")

    def _sheet_title(self) -> str:
        return self.tr("Recovery sheet")

    def _blank_title(self) -> str:
        return self.tr("Blank papers")

    def _limits_title(self) -> str:
        return self.tr("How long a yes lasts")

    def _compelled_title(self) -> str:
        return self.tr("What had to be told")

    def _told_us_title(self) -> str:
        return self.tr("What people told us")

    def _removed_title(self) -> str:
        return self.tr("Removed")

    def _holds_title(self) -> str:
        return self.tr("Holds")

    def _backups_title(self) -> str:
        return self.tr("Backups")

    def _log_title(self) -> str:
        return self.tr("The log")

    def _check_title(self) -> str:
        return self.tr("Is the log whole?")

    def _laptop_title(self) -> str:
        return self.tr("This laptop")

    def _keys_title(self) -> str:
        return self.tr("List of keys")

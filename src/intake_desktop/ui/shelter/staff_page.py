"""The staff page: who works here, letting somebody in, and taking keys back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.services import staff
from intake_desktop.services.staff import Member, NewMember, Removed, StaffView
from intake_desktop.ui.shelter.add_staff_page import AddStaffPage
from intake_desktop.ui.shelter.staff_list import StaffList
from intake_desktop.ui.wording_of_errors import sentences, word
from intake_desktop.ui.workplace import Workplace


class StaffPage(QStackedWidget):
    """For leads."""

    _progressed = Signal(int, int)

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.list, self.adding = StaffList(work, self), AddStaffPage(work, self)
        self.addWidget(self.list)
        self.addWidget(self.adding)
        self.list.add_wanted.connect(self._begin_adding)
        self.list.role_wanted.connect(self._ask_role)
        self.list.removal_wanted.connect(self._ask_removal)
        self.adding.back_requested.connect(self.show_page)
        self.adding.given.connect(self._add)
        # The worker tells how far it is; signals cross to this thread by themselves.
        self._progressed.connect(self.list.show_progress)

    def show_page(self) -> None:
        self._show_saying("")

    def _show_saying(self, text: str) -> None:
        self.setCurrentWidget(self.list)
        self.list.rest(False)
        self.list.say(text)
        work = self._work
        work.runner.submit(
            staff.look, work.session, work.actor, then=self._looked, failed=self._failed
        )

    def _looked(self, view: StaffView) -> None:
        self.list.show_view(view)

    # --- letting somebody in ------------------------------------------------------------

    def _begin_adding(self) -> None:
        self.setCurrentWidget(self.adding)
        self.adding.begin()

    def _add(self, who: NewMember, passphrase: str) -> None:
        work = self._work
        work.runner.submit(
            staff.add,
            work.session,
            work.actor,
            who,
            passphrase,
            then=self._added,
            failed=self.adding.show_error,
        )

    def _added(self, who: Actor) -> None:
        self.adding.entry.forget()
        self._show_saying(
            self.tr("{alias} can open what is kept here from now on.").format(alias=who.alias)
        )

    # --- another role -------------------------------------------------------------------

    def _ask_role(self, member: Member) -> None:
        becomes = Role.INTAKE if member.actor.role is Role.LEAD else Role.LEAD
        if becomes is Role.LEAD:
            title = self.tr("Make {alias} a lead?")
            text = self.tr("A lead lets colleagues in, takes keys back, and reads the log.")
            yes = self.tr("Make them a lead")
        else:
            title = self.tr("Make {alias} intake?")
            text = self.tr("They go on meeting people, and no longer look after the desk.")
            yes = self.tr("Make them intake")
        text = sentences(text, self.tr("It counts from their next unlocking."))
        self._confirm(
            title.format(alias=member.actor.alias),
            text,
            yes,
            partial(self._change_role, member.actor, becomes),
        )

    def _change_role(self, who: Actor, role: Role) -> None:
        work = self._work
        work.runner.submit(
            staff.change_role,
            work.session,
            work.actor,
            who.id,
            role,
            then=lambda _: self._show_saying(
                self.tr("Changed. It counts from the next unlocking of {alias}.").format(
                    alias=who.alias
                )
            ),
            failed=self._failed,
        )

    # --- taking keys back ---------------------------------------------------------------

    def _ask_removal(self, member: Member) -> None:
        self._confirm(
            self.tr("Remove {alias}?").format(alias=member.actor.alias),
            self.tr(
                "Their passphrase opens nothing from then on. Everything is encrypted anew, the "
                "backups within reach too: seconds as a rule, a minute where much is kept. Please "
                "leave the laptop on; if it goes off all the same, nothing is lost. Their alias "
                "stays in the log."
            ),
            self.tr("Remove"),
            partial(self._remove, member.actor),
        )

    def _remove(self, who: Actor) -> None:
        self.list.say("")
        self.list.rest(True)
        work = self._work
        work.runner.submit(
            staff.remove,
            work.session,
            work.actor,
            who.id,
            self._progressed.emit,
            then=partial(self._removed, who),
            failed=self._failed,
        )

    def _removed(self, who: Actor, _removed: Removed) -> None:
        self._show_saying(
            self.tr("{alias} is removed. Their passphrase opens nothing here any more.").format(
                alias=who.alias
            )
        )
        if self._work.duties is not None:
            self._work.duties.settle_soon()  # the backups are encrypted anew as well

    def _confirm(self, title: str, text: str, yes: str, do: Callable[[], None]) -> None:
        def answered(wanted: bool) -> None:
            if wanted:
                do()

        self._work.ask.confirm(self, title, text, yes, self.tr("Go back"), answered)

    def _failed(self, error: IntakeError) -> None:
        self.list.rest(False)
        self.list.say(str(word(error)))

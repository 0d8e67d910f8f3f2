"""A founded vault with real keys at the lowest cost, opened by its lead."""

from datetime import date
from pathlib import Path

from intake_desktop.domain.staff import Actor, Role
from intake_desktop.services import access, staff
from intake_desktop.services.access import FoundingLead
from intake_desktop.services.session import Desk, Session
from intake_desktop.services.staff import NewMember
from services.desk import Dice, MovableClock

LEAD_PASSPHRASE = "葡萄 月亮 椅子 lantern"
FINCH_PASSPHRASE = "oyster bell 七月 ladder"
LEAD = FoundingLead("Wren", date(2026, 1, 9), "the coalition")
FINCH = NewMember("Finch", Role.INTAKE, date(2026, 2, 2), "Wren")


class Staffed:
    """``keys.calibrate`` is expected to give the lowest cost, so that no test takes seconds."""

    def __init__(self, folder: Path) -> None:
        self.clock = MovableClock()
        self.desk = Desk(folder, self.clock, Dice())
        founded = access.found(self.desk, LEAD, LEAD_PASSPHRASE)
        self.session: Session = founded.session
        self.lead: Actor = founded.actor
        self.code = founded.recovery_code

    def add_finch(self, role: Role = Role.INTAKE) -> Actor:
        who = NewMember(FINCH.alias, role, FINCH.trained_on, FINCH.trained_by)
        return staff.add(self.session, self.lead, who, FINCH_PASSPHRASE)

    def actions(self) -> list[str]:
        with self.session.transaction() as tx:
            return [entry.action for entry in reversed(tx.audit.entries(50))]

    def close(self) -> None:
        access.lock(self.session)

"""A desk whose vault has keys of its own, so that backups of it can be made and proved."""

from pathlib import Path

from intake_desktop.domain.staff import Role
from intake_desktop.services import copy_jobs
from intake_desktop.services.copy_jobs import Job, Step
from intake_desktop.vault import keyfile, keys, slots
from intake_desktop.vault.keyfile import KeyFile
from intake_desktop.vault.slots import Holder, Place, SlotKind
from services.desk import DATA_KEY, OpenDesk, said, yes

PASSPHRASE = "lantern harbor 月亮 maple"
_VAULT, _SLOT = "ab" * 16, "cd" * 16


class CopyDesk(OpenDesk):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        holder = Holder(SlotKind.PASSPHRASE, "Wren", Role.LEAD)
        slot = slots.make(Place(_VAULT, _SLOT), holder, PASSPHRASE.encode(), keys.MINIMUM, DATA_KEY)
        keyfile.write(folder, KeyFile(_VAULT, 1, (slot,)).signed(DATA_KEY))

    def record(self, words: str = "a bed") -> str:
        """One more person with an answer; gives their id."""
        return self.keeping(yes("B4", "B7"), said(needs=words)).person.id

    def run(self, job: Job) -> Step:
        return copy_jobs.run(job, lambda: self.clock.pass_(microseconds=1))

    def back_up(self) -> Step:
        return self.run(copy_jobs.BackUp(self.session, self.actor, keep=True))

    @property
    def backups(self) -> Path:
        return self.folder / "backups"

"""A founded vault with invented people, and copies of it as the program makes them."""

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from intake_desktop.domain.audit import Action
from intake_desktop.domain.consent import keep
from intake_desktop.vault import copy_folders, database, keyfile, transfer
from intake_desktop.vault.copy_list import GoneRow
from intake_desktop.vault.database import Vault
from vault.samples import NOW, answer, consent, meeting, person

LATER = datetime(2026, 3, 6, 9, 0, tzinfo=UTC)
CANARY = "canary-7Q2M lantern moon"


@dataclass
class Crate:
    """``folder`` is the vault's own; ``key`` its data key."""

    folder: Path
    key: bytes

    @property
    def backups(self) -> Path:
        return self.folder / "backups"

    def open(self) -> Vault:
        return database.open_(self.folder, self.key)

    def fill(self, vault: Vault, numbers: range) -> None:
        for number in numbers:
            with vault.transaction(audited=True) as tx:
                tx.people.add(person(number))
                tx.meetings.start(meeting(number, of=number))
                tx.consents.add(consent(number, of=number))
                tx.audit.note(None, Action.MEETING_SAVED, NOW, person(number).id)

    def say(self, vault: Vault, number: int, words: str) -> None:
        with vault.transaction(audited=True) as tx:
            kept = keep(answer(words), tx.consents.of(person(number).id), NOW)
            tx.answers.keep(meeting(number, of=number).id, kept)
            tx.audit.note(None, Action.MEETING_SAVED, NOW, person(number).id)

    def copy(self, vault: Vault, at: datetime = LATER, place: Path | None = None) -> Path:
        part = copy_folders.new_part(place or self.backups, at)
        transfer.whole(vault._connection, part / database.NAME, self.key)
        shutil.copy(self.folder / keyfile.NAME, part)
        return copy_folders.finish(part)


def gone(number: int) -> GoneRow:
    return {
        "person_id": person(number).id,
        "at": "2026-03-05T09:00:00.000000Z",
        "certificate": f"E-{number:05d}",
        "what": "record",
        "how": "asked",
        "kinds": "",
        "copies": 1,
        "whose": None,
        "fields": None,
    }

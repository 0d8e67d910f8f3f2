"""What every service works with: an open vault, the time, and chance."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from intake_desktop.domain.ports import Chance, Clock
from intake_desktop.vault.database import Vault
from intake_desktop.vault.transaction import Transaction


@dataclass(frozen=True)
class Desk:
    """The laptop before anything is unlocked: where the vault lies, the time, and chance."""

    folder: Path
    clock: Clock
    chance: Chance


@dataclass(frozen=True)
class Session:
    """An unlocked vault. It belongs to the worker thread that opened it."""

    vault: Vault
    clock: Clock
    chance: Chance

    @property
    def is_open(self) -> bool:
        """Not after a disk failed while keys were renewed: what is there is for the next start."""
        return not self.vault.is_closed

    def transaction(self) -> AbstractContextManager[Transaction]:
        """The one way in for services: what changes something tells the log, or is taken back."""
        return self.vault.transaction(audited=True)

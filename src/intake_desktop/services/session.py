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

    def transaction(self) -> AbstractContextManager[Transaction]:
        """The one way in for services: what changes something tells the log, or is taken back."""
        return self.vault.transaction(audited=True)

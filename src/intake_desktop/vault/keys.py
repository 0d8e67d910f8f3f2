"""Makes the keys of a new vault, and gives back its data key to whoever may have it."""

import os
import secrets
import time
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from intake_desktop.domain.errors import TooLong, VaultDamaged, VaultExists, WrongPassphrase
from intake_desktop.domain.staff import LONGEST_ALIAS, Role
from intake_desktop.vault import files, keyfile, recovery, slots
from intake_desktop.vault.keyfile import KeyFile
from intake_desktop.vault.slots import Holder, Place, Slot, SlotKind
from intake_desktop.vault.stretch import DEFAULT, KEY_BYTES, MINIMUM, Cost, calibrate

__all__ = [
    "DEFAULT",
    "MINIMUM",
    "Cost",
    "Founded",
    "Opened",
    "Slot",
    "SlotKind",
    "calibrate",
    "found",
    "unlock",
    "unlock_with_recovery",
]


@dataclass(frozen=True, repr=False)
class Founded:
    """New keys. ``data_key`` is 32 bytes; ``recovery_code`` is kept nowhere but on paper."""

    data_key: bytes
    slot: Slot
    recovery_code: str


@dataclass(frozen=True, repr=False)
class Opened:
    """The data key (32 bytes), the slot that it was opened with, and how long the derivation for
    that slot took."""

    data_key: bytes
    slot: Slot
    seconds: float = 0.0


def found(folder: Path, alias: str, passphrase: str, cost: Cost) -> Founded:
    """Writes ``vault.keys`` with a lead's slot and a recovery slot; takes two derivations.

    Raises VaultExists (also where only part of a vault is there), TooLong, NotEnoughMemory,
    StorageFull or StorageFailed; after an error there is no file.
    """
    if len(alias) > LONGEST_ALIAS:
        raise TooLong("alias", LONGEST_ALIAS)
    files.make_folder(folder)
    with files.typed_errors("not-readable"):
        names = set(os.listdir(folder))  # noqa: PTH208 (names are all that is needed)
    if names & {keyfile.NAME, "vault.db"}:
        raise VaultExists
    # Keys come from the operating system, never from the injected chance of the services: a
    # seeded vault would be an open one.
    vault_id, data_key = secrets.token_hex(16), secrets.token_bytes(KEY_BYTES)
    code = recovery.new_secret()
    mine = Place(vault_id, secrets.token_hex(16))
    sheet = Place(vault_id, secrets.token_hex(16))
    lead = Holder(SlotKind.PASSPHRASE, alias, Role.LEAD)
    slot = slots.make(mine, lead, to_secret(passphrase), cost, data_key)
    spare = slots.make(sheet, Holder(SlotKind.RECOVERY, "", Role.LEAD), code, cost, data_key)
    keyfile.write(folder, KeyFile(vault_id, 1, (slot, spare)).signed(data_key))
    return Founded(data_key, slot, recovery.write_code(code))


def unlock(folder: Path, passphrase: str) -> Opened:
    """Tries each passphrase slot in turn, about a second each.

    Raises WrongPassphrase, VaultMissing, VaultDamaged, VaultTooNew, NotEnoughMemory or
    StorageFailed.
    """
    return _open(folder, SlotKind.PASSPHRASE, to_secret(passphrase))


def unlock_with_recovery(folder: Path, typed_code: str) -> Opened:
    """Opens with the code of the recovery sheet. Raises MistypedRecoveryCode at once where the
    code's checksum does not fit, WrongPassphrase where it is another vault's, else as unlock."""
    return _open(folder, SlotKind.RECOVERY, recovery.read_code(typed_code))


def _open(folder: Path, kind: SlotKind, secret: bytes) -> Opened:
    held = keyfile.read(folder)
    damaged: VaultDamaged | None = None
    for slot in held.slots:
        if slot.kind is not kind:
            continue
        began = time.perf_counter()
        try:
            data_key = slots.open_(Place(held.vault_id, slot.id), slot, secret)
        except WrongPassphrase:
            continue
        except VaultDamaged as error:
            damaged = error  # the right passphrase for a broken slot; another may be whole
            continue
        held.check(data_key)
        return Opened(data_key, slot, time.perf_counter() - began)
    raise damaged or WrongPassphrase


def to_secret(passphrase: str) -> bytes:
    """A passphrase as the bytes that are stretched, however an input method wrote it."""
    # NFKC rather than NFC: at a desk where Chinese is typed, the input method decides whether a
    # letter, digit or blank comes out full-width, and nobody sees which in a hidden field. NFC
    # would call that a wrong passphrase. What folding costs in guesses is next to nothing.
    # A lone surrogate is no character, but it must not end in a traceback.
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")

"""Argon2id: what makes one guess at a passphrase cost about a second, and who sets that price."""

import os
import time
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from intake_desktop.domain.errors import NotEnoughMemory

KEY_BYTES = 32
SALT_BYTES = 16
_MIB = 1024


@dataclass(frozen=True)
class Cost:
    """What one guess costs: memory in KiB, passes over it, lanes that may run side by side."""

    memory_kib: int
    passes: int
    lanes: int

    @property
    def is_allowed(self) -> bool:
        """Whether a keys file may ask for this: neither cheap to guess nor a trap for memory."""
        return (
            MINIMUM.memory_kib <= self.memory_kib <= _LARGEST.memory_kib
            and MINIMUM.passes <= self.passes <= _LARGEST.passes
            and 1 <= self.lanes <= _LARGEST.lanes
        )


MINIMUM = Cost(64 * _MIB, 3, 4)
DEFAULT = Cost(256 * _MIB, 3, 4)
_LARGEST = Cost(1024 * _MIB, 10, 8)


def stretch(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """32 bytes that nobody gets cheaper than at this cost. Raises NotEnoughMemory.

    A cost that is not allowed is a bug of the caller, who must have looked first.
    """
    if not cost.is_allowed:
        raise ValueError("cost out of bounds")
    try:
        return hash_secret_raw(
            secret, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID
        )
    except HashingError as error:
        raise NotEnoughMemory from error


def calibrate(target_seconds: float = 1.0) -> Cost:
    """The cost that takes about ``target_seconds`` here, from one measurement at the minimum.

    Memory is raised first, since it is what an attacker has to buy; passes only where this
    machine has too little of it. A slow machine gets the minimum, however long that takes.
    """
    began = time.perf_counter()
    stretch(b"calibration", bytes(SALT_BYTES), MINIMUM)
    elapsed = max(time.perf_counter() - began, 0.001)
    wanted = target_seconds / elapsed * MINIMUM.memory_kib
    ceiling = min(_LARGEST.memory_kib, _spare_memory_kib())
    memory = max(MINIMUM.memory_kib, int(min(wanted, ceiling)) // _MIB * _MIB)
    passes = int(MINIMUM.passes * wanted / memory)
    return Cost(memory, min(max(passes, MINIMUM.passes), _LARGEST.passes), MINIMUM.lanes)


def _spare_memory_kib() -> int:
    """A quarter of this machine's memory: the vault must still open beside an office program."""
    try:
        whole = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        return DEFAULT.memory_kib
    return whole // 1024 // 4

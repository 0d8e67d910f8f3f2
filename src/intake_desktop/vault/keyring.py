"""Changes of ``vault.keys`` by somebody who has the data key: members, passphrases, the sheet.

Each method reads the file, checks it under the data key, changes one thing and writes it whole.
The data key itself, and so ``vault.db``, stays as it is; ``rekey`` is for another one. Whoever
uses one gives the new file to the copies as well (``copies.give_keys``).
"""

import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from intake_desktop.domain.errors import (
    AliasTaken,
    LastLead,
    NotFound,
    TooLong,
    TooManyStaff,
)
from intake_desktop.domain.staff import LONGEST_ALIAS, Role
from intake_desktop.vault import keyfile, recovery, slots
from intake_desktop.vault.keyfile import MOST_SLOTS, KeyFile
from intake_desktop.vault.keys import to_secret
from intake_desktop.vault.slots import Holder, Place, Slot, SlotKind
from intake_desktop.vault.stretch import Cost


class Keyring:
    """The keys of one vault; ``data_key`` (32 bytes) is what they lead to."""

    def __init__(self, folder: Path, data_key: bytes) -> None:
        self._folder, self._data_key = folder, data_key

    def members(self) -> tuple[Slot, ...]:
        """The slots of everybody with a passphrase. Raises VaultDamaged or StorageFailed."""
        return tuple(slot for slot in self.read().slots if _is_member(slot))

    def sheet(self) -> Slot | None:
        """The slot of the recovery sheet, if one is valid."""
        found = self.read().slots
        return next((slot for slot in found if slot.kind is SlotKind.RECOVERY), None)

    def add_member(self, alias: str, role: Role, passphrase: str, cost: Cost) -> Slot:
        """Takes one derivation. Raises TooLong, AliasTaken, TooManyStaff, NotEnoughMemory,
        StorageFull or StorageFailed; after an error nothing is changed."""
        if len(alias) > LONGEST_ALIAS:
            raise TooLong("alias", LONGEST_ALIAS)
        held = self.read()
        if any(
            slot.alias.casefold() == alias.casefold() for slot in held.slots if _is_member(slot)
        ):
            raise AliasTaken
        if sum(map(_is_member, held.slots)) >= MOST_SLOTS - 1:  # one is the sheet's
            raise TooManyStaff
        place = Place(held.vault_id, secrets.token_hex(16))
        holder = Holder(SlotKind.PASSPHRASE, alias, role)
        slot = slots.make(place, holder, to_secret(passphrase), cost, self._data_key)
        self._write(replace(held, slots=(*held.slots, slot)))
        return slot

    def drop_member(self, slot_id: str) -> None:
        """Takes a slot out again that was added a moment ago and led to nothing. Whoever has worked
        here is removed with ``rekey``, since they may know the data key."""
        held = self.read()
        left = tuple(slot for slot in held.slots if slot.id != slot_id)
        self._write(replace(held, slots=left))

    def try_passphrase(self, slot_id: str, passphrase: str) -> None:
        """Changes nothing and takes one derivation. Raises WrongPassphrase where that slot does not
        open, NotFound, VaultDamaged or NotEnoughMemory."""
        held = self.read()
        slot = _member(held, slot_id)
        slots.open_(Place(held.vault_id, slot.id), slot, to_secret(passphrase))

    def change_passphrase(self, slot_id: str, old: str, new: str, cost: Cost) -> None:
        """Takes two derivations. Raises WrongPassphrase, NotFound, NotEnoughMemory, StorageFull or
        StorageFailed; after an error the old one still opens."""

        def rewrap(held: KeyFile, slot: Slot) -> Slot:
            place = Place(held.vault_id, slot.id)
            return slots.rewrap(place, slot, to_secret(old), to_secret(new), cost)

        self._change(slot_id, rewrap)

    def give_passphrase(self, slot_id: str, new: str, cost: Cost) -> Slot:
        """A new passphrase for a slot whose old one is forgotten: it gets other keys of its own.

        Takes one derivation. Raises NotFound, NotEnoughMemory, StorageFull or StorageFailed.
        """

        def make(held: KeyFile, slot: Slot) -> Slot:
            place = Place(held.vault_id, slot.id)
            return slots.make(place, slot.holder, to_secret(new), cost, self._data_key)

        return self._change(slot_id, make)

    def change_role(self, slot_id: str, role: Role) -> None:
        """Raises LastLead where nobody would be a lead any more, NotFound, StorageFull or
        StorageFailed."""

        def give(held: KeyFile, slot: Slot) -> Slot:
            if role is not Role.LEAD:
                need_another_lead(held, slot_id)
            return replace(slot, holder=replace(slot.holder, role=role))

        self._change(slot_id, give)

    def replace_sheet(self, cost: Cost) -> str:
        """A new recovery code, which is kept nowhere; the old one is dead at once. Takes one
        derivation. Raises NotEnoughMemory, StorageFull or StorageFailed; then the old one opens."""
        held = self.read()
        code = recovery.new_secret()
        place = Place(held.vault_id, secrets.token_hex(16))
        holder = Holder(SlotKind.RECOVERY, "", Role.LEAD)
        spare = slots.make(place, holder, code, cost, self._data_key)
        kept = tuple(filter(_is_member, held.slots))
        self._write(replace(held, slots=(*kept, spare)))
        return recovery.write_code(code)

    def revoke_sheet(self) -> None:
        """Then a forgotten passphrase cannot be made good by paper. Raises StorageFull or
        StorageFailed."""
        held = self.read()
        self._write(replace(held, slots=tuple(filter(_is_member, held.slots))))

    def read(self) -> KeyFile:
        """The file, known to be ours. Raises VaultMissing, VaultDamaged or StorageFailed."""
        held = keyfile.read(self._folder)
        held.check(self._data_key)
        return held

    def _change(self, slot_id: str, change: Callable[[KeyFile, Slot], Slot]) -> Slot:
        held = self.read()
        changed = change(held, _member(held, slot_id))
        kept = tuple(changed if slot.id == slot_id else slot for slot in held.slots)
        self._write(replace(held, slots=kept))
        return changed

    def _write(self, held: KeyFile) -> None:
        keyfile.write(self._folder, held.signed(self._data_key))


def need_another_lead(held: KeyFile, slot_id: str) -> None:
    """Raises LastLead where ``slot_id`` is the only lead's."""
    leads = [slot.id for slot in held.slots if _is_member(slot) and slot.role is Role.LEAD]
    if leads == [slot_id]:
        raise LastLead


def _member(held: KeyFile, slot_id: str) -> Slot:
    found = next((slot for slot in held.slots if slot.id == slot_id and _is_member(slot)), None)
    if found is None:
        raise NotFound("staff")
    return found


def _is_member(slot: Slot) -> bool:
    return slot.kind is SlotKind.PASSPHRASE

"""The file ``vault.keys``: its one written form, and the reading of one that may be hostile.

The file must be byte for byte what this module would write for the values in it. That one rule
refuses doubled names, stray fields, other spellings of a number and anything appended. Two sums
guard the values: an unkeyed digest tells damage from a wrong passphrase before any passphrase
is tried, and an HMAC under the data key tells, once that is known, whether somebody changed it.
"""

import hashlib
import hmac
import json
import re
import stat
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NoReturn

from intake_desktop.domain.errors import StorageFailed, VaultDamaged, VaultMissing, VaultTooNew
from intake_desktop.domain.staff import LONGEST_ALIAS, Role
from intake_desktop.vault import files
from intake_desktop.vault.slots import SEALED_BYTES, WRAPPED_BYTES, Holder, Slot, SlotKind, derive
from intake_desktop.vault.stretch import KEY_BYTES, SALT_BYTES, Cost

NAME = "vault.keys"
MOST_SLOTS = 32
_FORMAT = "intake-desktop keys"
_VERSION = 1
_LARGEST = 64 * 1024
_ID = re.compile(r"[0-9a-f]{32}")
_HEX = re.compile(r"[0-9a-f]*")


@dataclass(frozen=True)
class KeyFile:
    """All slots of one vault. ``generation`` counts its data keys, from 1."""

    vault_id: str
    generation: int
    slots: tuple[Slot, ...]
    mac: bytes = b""

    def signed(self, data_key: bytes) -> "KeyFile":
        return replace(self, mac=_mac(self, data_key))

    def check(self, data_key: bytes) -> None:
        """Raises VaultDamaged where anything was changed without the data key."""
        if not hmac.compare_digest(self.mac, _mac(self, data_key)):
            raise VaultDamaged("keys-mac")


def write(folder: Path, keyfile: KeyFile) -> None:
    """Raises StorageFull or StorageFailed; then the old file, or none, is still there."""
    files.write_whole(folder / NAME, render(keyfile))


def read(folder: Path) -> KeyFile:
    """Raises VaultMissing, VaultDamaged, VaultTooNew or StorageFailed; costs milliseconds."""
    try:
        with files.typed_errors("not-readable"):
            if not stat.S_ISREG((folder / NAME).stat().st_mode):  # a pipe would wait for ever
                _refuse("not-a-file")
            with (folder / NAME).open("rb") as file:
                content = file.read(_LARGEST + 1)
    except StorageFailed as error:
        if isinstance(error.__cause__, FileNotFoundError):
            raise VaultMissing from error
        raise
    return parse(content)


def render(keyfile: KeyFile) -> bytes:
    body = _body(keyfile) | {"mac": keyfile.mac.hex()}
    return _canonical(body | {"sha256": hashlib.sha256(_canonical(body)).hexdigest()}) + b"\n"


def parse(content: bytes) -> KeyFile:
    """Raises VaultDamaged or VaultTooNew before anything costly is done with a value."""
    if len(content) > _LARGEST:
        _refuse("size")
    try:
        document = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError):
        _refuse("json")
    if not isinstance(document, dict) or document.get("format") != _FORMAT:
        _refuse("format")
    version = document.get("version")
    if type(version) is int and version > _VERSION:
        raise VaultTooNew
    if type(version) is not int or version != _VERSION:
        _refuse("version")
    keyfile = _keyfile(document)
    if render(keyfile) != content:
        _refuse("digest")
    return keyfile


def _refuse(why: str) -> NoReturn:
    raise VaultDamaged(f"keys-{why}")


def _keyfile(document: dict[str, Any]) -> KeyFile:
    slots = document.get("slots")
    if not isinstance(slots, list) or not 1 <= len(slots) <= MOST_SLOTS:
        _refuse("slots")
    generation = _whole(document, "generation")
    if not 1 <= generation < 2**31:
        _refuse("generation")
    held = tuple(_slot(slot) for slot in slots)
    if len({slot.id for slot in held}) != len(held):
        _refuse("slots")
    return KeyFile(_id(document, "vault"), generation, held, _bytes(document, "mac", KEY_BYTES))


def _slot(document: object) -> Slot:
    if not isinstance(document, dict):
        _refuse("slots")
    cost = Cost(_whole(document, "m"), _whole(document, "t"), _whole(document, "p"))
    if not cost.is_allowed:
        _refuse("cost")
    try:
        kind = SlotKind(_text(document, "kind"))
        role = Role(_text(document, "role"))
    except ValueError:
        _refuse("role")
    alias = _text(document, "alias")
    if len(alias) > LONGEST_ALIAS:
        _refuse("alias")
    return Slot(
        id=_id(document, "id"),
        holder=Holder(kind, alias, role),
        salt=_bytes(document, "salt", SALT_BYTES),
        cost=cost,
        commitment=_bytes(document, "commitment", KEY_BYTES),
        public_key=_bytes(document, "public", KEY_BYTES),
        wrapped_key=_bytes(document, "wrapped", WRAPPED_BYTES),
        sealed_key=_bytes(document, "sealed", SEALED_BYTES),
    )


def _text(document: dict[str, Any], name: str) -> str:
    value = document.get(name)
    return value if isinstance(value, str) else _refuse(name)


def _whole(document: dict[str, Any], name: str) -> int:
    value = document.get(name)
    return value if type(value) is int else _refuse(name)  # True is an int, but not a number


def _id(document: dict[str, Any], name: str) -> str:
    value = _text(document, name)
    return value if _ID.fullmatch(value) else _refuse(name)


def _bytes(document: dict[str, Any], name: str, length: int) -> bytes:
    value = _text(document, name)
    if len(value) != 2 * length or not _HEX.fullmatch(value):
        _refuse(name)
    return bytes.fromhex(value)


def _body(keyfile: KeyFile) -> dict[str, object]:
    return {
        "format": _FORMAT,
        "version": _VERSION,
        "vault": keyfile.vault_id,
        "generation": keyfile.generation,
        "slots": [_slot_body(slot) for slot in keyfile.slots],
    }


def _slot_body(slot: Slot) -> dict[str, object]:
    return {
        "id": slot.id,
        "kind": slot.kind.value,
        "alias": slot.alias,
        "role": slot.role.value,
        "salt": slot.salt.hex(),
        "m": slot.cost.memory_kib,
        "t": slot.cost.passes,
        "p": slot.cost.lanes,
        "commitment": slot.commitment.hex(),
        "public": slot.public_key.hex(),
        "wrapped": slot.wrapped_key.hex(),
        "sealed": slot.sealed_key.hex(),
    }


def _canonical(document: dict[str, object]) -> bytes:
    return json.dumps(document, sort_keys=True, separators=(",", ":")).encode("ascii")


def _mac(keyfile: KeyFile, data_key: bytes) -> bytes:
    key = derive(data_key, b"intake-desktop v1 keys file mac")
    return hmac.digest(key, _canonical(_body(keyfile)), "sha256")

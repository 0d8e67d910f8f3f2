"""One slot of the keys file: a secret opens its private key, and that opens the data key.

The two steps are apart so that a lead who knows nobody's passphrase can seal a new data key to
everybody's public key, and so that a changed passphrase rewraps 32 bytes and nothing else.
"""

import hmac
import os
from dataclasses import dataclass, replace
from enum import StrEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from intake_desktop.domain.errors import VaultDamaged, WrongPassphrase
from intake_desktop.domain.staff import Role
from intake_desktop.vault.stretch import KEY_BYTES, SALT_BYTES, Cost, stretch

NONCE_BYTES = 12
WRAPPED_BYTES = NONCE_BYTES + KEY_BYTES + 16  # nonce, key, GCM tag
SEALED_BYTES = KEY_BYTES + WRAPPED_BYTES  # the sender's public key first


class SlotKind(StrEnum):
    PASSPHRASE = "passphrase"  # noqa: S105
    RECOVERY = "recovery"


@dataclass(frozen=True)
class Place:
    """Where a slot belongs; every ciphertext is bound to it, so none can be moved elsewhere."""

    vault_id: str
    slot_id: str

    def label(self, purpose: str) -> bytes:
        return f"intake-desktop v1 {purpose} {self.vault_id} {self.slot_id}".encode()


@dataclass(frozen=True)
class Holder:
    """Whose slot it is; the recovery sheet has no alias. All of it is under the file's HMAC."""

    kind: SlotKind
    alias: str
    role: Role


@dataclass(frozen=True)
class Slot:
    """One way in. Nothing here is secret."""

    id: str
    holder: Holder
    salt: bytes
    cost: Cost
    commitment: bytes
    public_key: bytes
    wrapped_key: bytes
    sealed_key: bytes

    @property
    def kind(self) -> SlotKind:
        return self.holder.kind

    @property
    def alias(self) -> str:
        return self.holder.alias

    @property
    def role(self) -> Role:
        return self.holder.role


def make(place: Place, holder: Holder, secret: bytes, cost: Cost, data_key: bytes) -> Slot:
    """A new slot that ``secret`` opens. Takes about a second. Raises NotEnoughMemory."""
    salt = os.urandom(SALT_BYTES)
    wrapping_key, commitment = _wrapping_key(place, secret, salt, cost)
    private = X25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw()
    wrapped = _encrypt(wrapping_key, private.private_bytes_raw(), place.label("private key"))
    return Slot(
        id=place.slot_id,
        holder=holder,
        salt=salt,
        cost=cost,
        commitment=commitment,
        public_key=public,
        wrapped_key=wrapped,
        sealed_key=seal(place, public, data_key),
    )


def open_(place: Place, slot: Slot, secret: bytes) -> bytes:
    """The data key. Takes about a second. Raises WrongPassphrase, VaultDamaged or
    NotEnoughMemory."""
    private = _private_key(place, slot, secret)
    try:
        return _unseal(place, private, slot)
    except (InvalidTag, ValueError) as error:
        raise VaultDamaged("slot") from error


def rewrap(place: Place, slot: Slot, secret: bytes, new_secret: bytes, cost: Cost) -> Slot:
    """The same slot, opened by another secret: its private key is wrapped anew, and nothing else
    changes. Takes two derivations. Raises as ``open_``."""
    private = _private_key(place, slot, secret)
    salt = os.urandom(SALT_BYTES)
    wrapping_key, commitment = _wrapping_key(place, new_secret, salt, cost)
    wrapped = _encrypt(wrapping_key, private.private_bytes_raw(), place.label("private key"))
    return replace(slot, salt=salt, cost=cost, commitment=commitment, wrapped_key=wrapped)


def reseal(place: Place, slot: Slot, data_key: bytes) -> Slot:
    """The same slot, which leads to another data key; its secret stays."""
    return replace(slot, sealed_key=seal(place, slot.public_key, data_key))


def seal(place: Place, public_key: bytes, data_key: bytes) -> bytes:
    """The data key for whoever has the private key; nobody's passphrase is needed."""
    sender = X25519PrivateKey.generate()
    sender_public = sender.public_key().public_bytes_raw()
    shared = sender.exchange(X25519PublicKey.from_public_bytes(public_key))
    key = _sealing_key(place, shared, sender_public, public_key)
    return sender_public + _encrypt(key, data_key, place.label("data key"))


def _private_key(place: Place, slot: Slot, secret: bytes) -> X25519PrivateKey:
    wrapping_key, commitment = _wrapping_key(place, secret, slot.salt, slot.cost)
    # AES-GCM alone can be made to open under two keys; the commitment rules that out, and it
    # tells a wrong passphrase from damage before anything is decrypted.
    if not hmac.compare_digest(commitment, slot.commitment):
        raise WrongPassphrase
    try:
        raw = _decrypt(wrapping_key, slot.wrapped_key, place.label("private key"))
        private = X25519PrivateKey.from_private_bytes(raw)
    except (InvalidTag, ValueError) as error:
        raise VaultDamaged("slot") from error
    if private.public_key().public_bytes_raw() != slot.public_key:
        raise VaultDamaged("public-key")
    return private


def _unseal(place: Place, private: X25519PrivateKey, slot: Slot) -> bytes:
    sender_public, ciphertext = slot.sealed_key[:KEY_BYTES], slot.sealed_key[KEY_BYTES:]
    shared = private.exchange(X25519PublicKey.from_public_bytes(sender_public))
    key = _sealing_key(place, shared, sender_public, slot.public_key)
    return _decrypt(key, ciphertext, place.label("data key"))


def _wrapping_key(place: Place, secret: bytes, salt: bytes, cost: Cost) -> tuple[bytes, bytes]:
    """The key that wraps the private key, and the tag that commits to it."""
    both = derive(stretch(secret, salt, cost), place.label("wrapping key"), 2 * KEY_BYTES)
    return both[:KEY_BYTES], both[KEY_BYTES:]


def _sealing_key(place: Place, shared: bytes, sender: bytes, receiver: bytes) -> bytes:
    # Both public keys go in, as in RFC 9180, so that a shared secret belongs to one exchange.
    return derive(shared, place.label("sealing key") + sender + receiver)


def derive(secret: bytes, purpose: bytes, length: int = KEY_BYTES) -> bytes:
    """HKDF-SHA-256: an independent key for each purpose."""
    return HKDF(algorithm=SHA256(), length=length, salt=None, info=purpose).derive(secret)


def _encrypt(key: bytes, plain: bytes, label: bytes) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, label)


def _decrypt(key: bytes, ciphertext: bytes, label: bytes) -> bytes:
    return AESGCM(key).decrypt(ciphertext[:NONCE_BYTES], ciphertext[NONCE_BYTES:], label)

"""Decrypts the pages of a vault's files one by one, past SQLCipher, to look for what is left."""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from intake_desktop.vault.slots import derive

_PAGE, _RESERVE, _SALT, _IV = 4096, 80, 16, 16  # SQLCipher 4: each page ends with IV and HMAC
_LOG_HEADER, _FRAME_HEADER = 32, 24


def pages(path: Path, data_key: bytes) -> Iterator[bytes]:
    """Every page of a database or of its write-ahead log, used or free, in plain."""
    key = derive(data_key, b"intake-desktop v1 database")
    content = path.read_bytes()
    if path.name.endswith("-wal"):
        step = _FRAME_HEADER + _PAGE
        for start in range(_LOG_HEADER, len(content) - step + 1, step):
            number = int.from_bytes(content[start : start + 4])
            frame = content[start + _FRAME_HEADER : start + step]
            yield _plain(key, frame, is_first=number == 1)
    else:
        for start in range(0, len(content) - _PAGE + 1, _PAGE):
            yield _plain(key, content[start : start + _PAGE], is_first=start == 0)


def _plain(key: bytes, page: bytes, *, is_first: bool) -> bytes:
    start, end = _SALT if is_first else 0, _PAGE - _RESERVE
    decryptor = Cipher(AES(key), CBC(page[end : end + _IV])).decryptor()
    return decryptor.update(page[start:end]) + decryptor.finalize()


def files_with(folder: Path, data_key: bytes, wanted: list[bytes]) -> dict[str, set[bytes]]:
    """Path inside ``folder`` to what of ``wanted`` a file holds: in any decrypted page of a
    database or log, or in the plain bytes of any other file."""
    found: dict[str, set[bytes]] = {}
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        raw = path.read_bytes()
        is_vault = "vault.db" in path.name
        parts = pages(path, data_key) if is_vault else iter([raw])
        held = {word for part in (raw, *parts) for word in wanted if word in part}
        if held:
            found[str(path.relative_to(folder))] = held
    return found

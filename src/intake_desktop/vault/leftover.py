"""Whether a log or journal that lies beside a vault is that vault's own.

A program that was killed leaves one behind, and opening takes its pages into the file. SQLite asks
only whether it is whole: that of another vault, put there by mistake or on purpose, would be
written over this vault's pages, even where opening then fails. So the first page of it is tried
against this vault's key before SQLite sees it.
"""

import hashlib
import hmac
import struct
from pathlib import Path

from intake_desktop.domain.errors import VaultDamaged
from intake_desktop.vault import files

_SALT, _SUM, _SUM_MASK = 16, 64, 0x3A  # as SQLCipher 4 lays out a page
_BIG_ENDIAN = 0x377F0683  # a log's first word says what its sums are reckoned in; one less: little
_LOG_HEADER, _FRAME_HEADER = 32, 24  # bytes before all frames, and before the page in each
_JOURNAL = bytes.fromhex("d9d505f920a163d7")
_MOST_READ = 128 * 1024  # more than any header and one page
_WORD = 0xFFFFFFFF

_Page = tuple[int, bytes]  # its number, from 1, and what it holds


def check(path: Path, raw_key: bytes, size: int) -> None:
    """``path`` is the vault's file, ``size`` that of its pages in bytes.

    Raises VaultDamaged ("foreign-log") or StorageFailed; changes nothing. What SQLite would itself
    pass over, as after a power cut in the middle of the first page, is no reason.
    """
    log = _log_page(_start_of(path.with_name(path.name + "-wal")), size)
    journal = _journal_page(_start_of(path.with_name(path.name + "-journal")), size)
    for found in (log, journal):
        if found and not _is_ours(*found, _start_of(path)[:_SALT], raw_key):
            raise VaultDamaged("foreign-log")


def _start_of(path: Path) -> bytes:
    with files.typed_errors("not-readable"):
        try:
            with path.open("rb") as file:
                return file.read(_MOST_READ)
        except FileNotFoundError:
            return b""


def _log_page(start: bytes, size: int) -> _Page | None:
    """The first page of a write-ahead log, where its own sums fit."""
    if len(start) < _LOG_HEADER + _FRAME_HEADER + size:
        return None
    header, frame = start[:_LOG_HEADER], start[_LOG_HEADER:]
    page = frame[_FRAME_HEADER : _FRAME_HEADER + size]
    magic, _, page_size = struct.unpack(">3I", header[:12])
    if magic | 1 != _BIG_ENDIAN or page_size != size or frame[8:16] != header[16:24]:
        return None
    order = ">" if magic == _BIG_ENDIAN else "<"
    of_header = _log_sums(order, header[:24], (0, 0))
    of_frame = _log_sums(order, frame[:8] + page, of_header)
    if struct.pack(">4I", *of_header, *of_frame) != header[24:] + frame[16:_FRAME_HEADER]:
        return None
    return int.from_bytes(frame[:4], "big"), page


def _log_sums(order: str, content: bytes, so_far: tuple[int, int]) -> tuple[int, int]:
    first, second = so_far
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = first + one + second & _WORD
        second = second + other + first & _WORD
    return first, second


def _journal_page(start: bytes, size: int) -> _Page | None:
    """The first page of a rollback journal, where its own sum fits."""
    if not start.startswith(_JOURNAL) or len(start) < 28:
        return None
    _, seed, _, sector, page_size = struct.unpack(">5I", start[8:28])
    record = start[sector : sector + 4 + size + 4]
    if page_size != size or len(record) < 4 + size + 4:
        return None
    page = record[4:-4]
    if seed + sum(page[at] for at in range(size - 200, 0, -200)) & _WORD != int.from_bytes(
        record[-4:], "big"
    ):
        return None
    return int.from_bytes(record[:4], "big"), page


def _is_ours(number: int, page: bytes, salt: bytes, raw_key: bytes) -> bool:
    """Whether this vault's key made the page's sum. Page 1 begins with the salt, which the sum
    leaves out."""
    masked = bytes(byte ^ _SUM_MASK for byte in salt)
    key = hashlib.pbkdf2_hmac("sha512", raw_key, masked, 2, len(raw_key))
    under = page[_SALT if number == 1 else 0 : -_SUM] + struct.pack("<I", number)
    return hmac.compare_digest(hmac.digest(key, under, "sha512"), page[-_SUM:])

"""A file, a folder or an archive as texts by their names; nothing is ever unpacked to the disk."""

import lzma
import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from intake_desktop.domain.errors import (
    FileIncomplete,
    FileTooLarge,
    FileUnreadable,
    FileUnsafe,
    NotADirectory,
)
from intake_desktop.exchange import encodings

MOST_MEGABYTES = 50
_MOST = MOST_MEGABYTES * 1_000_000
# The texts of a directory shrink to a fifth or a tenth; what shrinks a hundredfold is a trap.
_MOST_SHRUNK = 100
_SMALL = 1_000_000
_MOST_FILES = 1000
_KINDS = (".csv", ".json", ".txt", ".tsv")
_ENCRYPTED = 0x1
# What the standard library raises for an archive that was damaged, wherever it was.
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    NotImplementedError,
    ValueError,
    RuntimeError,
)


def texts(path: Path) -> Mapping[str, str]:
    """Each text by its file name without a folder. Raises a FileRefused."""
    try:
        if path.is_dir():
            return _folder(path)
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would never end
            raise FileUnreadable
        if path.suffix.casefold() == ".zip" or zipfile.is_zipfile(path):
            return _archive(path)
        return {path.name: encodings.text(_file(path, _MOST))}
    except OSError as error:
        raise FileUnreadable from error


def _folder(path: Path) -> Mapping[str, str]:
    found, left = {}, _MOST
    for each in sorted(path.iterdir()):
        if each.suffix.casefold() in _KINDS and stat.S_ISREG(each.lstat().st_mode):
            data = _file(each, left)
            left -= len(data)
            found[each.name] = encodings.text(data)
    if not found:
        raise NotADirectory
    return found


def _file(path: Path, most: int) -> bytes:
    with path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise FileTooLarge(MOST_MEGABYTES)
    return data


def _archive(path: Path) -> Mapping[str, str]:
    if path.stat().st_size > _MOST:
        raise FileTooLarge(MOST_MEGABYTES)
    try:
        with zipfile.ZipFile(path) as archive:
            return _members(archive)
    except _DAMAGED as error:
        raise FileIncomplete from error


def _members(archive: zipfile.ZipFile) -> Mapping[str, str]:
    members = archive.infolist()
    if len(members) > _MOST_FILES:
        raise FileUnsafe
    for member in members:
        _look(member)
    found: dict[str, str] = {}
    left = _MOST
    for member in members:
        name = PurePosixPath(member.filename).name
        # A Mac puts a shadow of each file beside it.
        if member.filename.endswith("/") or member.filename.startswith("__MACOSX/"):
            continue
        if PurePosixPath(name).suffix.casefold() in _KINDS:
            with archive.open(member) as file:
                data = file.read(left + 1)  # whatever size it claims
            if len(data) > left:
                raise FileTooLarge(MOST_MEGABYTES)
            if name in found:  # of two with the same name nobody knows which one counts
                raise FileUnsafe
            left -= len(data)
            found[name] = encodings.text(data)
    if not found:
        raise NotADirectory
    return found


def _look(member: zipfile.ZipInfo) -> None:
    """Raises FileUnsafe, or FileUnreadable for one that wants a password."""
    name = member.filename.replace("\\", "/")
    parts = name.split("/")
    if name.startswith("/") or ".." in parts or ":" in parts[0] or "\0" in name:
        raise FileUnsafe
    mode = member.external_attr >> 16
    if mode and stat.S_ISLNK(mode):
        raise FileUnsafe
    if member.file_size > _SMALL and member.file_size > _MOST_SHRUNK * max(1, member.compress_size):
        raise FileUnsafe
    if member.flag_bits & _ENCRYPTED:
        raise FileUnreadable

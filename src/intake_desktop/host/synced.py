"""Refuses a folder that leaves this laptop by itself: synced by a service, or on a network."""

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from intake_desktop.domain.errors import SyncedFolder
from intake_desktop.host import block, sync_services

NETWORK = "network"
_MOST_LINKS = 40  # as many as Linux itself follows

_NETWORK_SYSTEMS = frozenset({
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "ncpfs", "afs", "coda", "ceph",
    "glusterfs", "lustre", "gpfs", "beegfs", "orangefs", "pvfs2", "davfs", "davfs2",
    "webdav", "afpfs", "ftpfs", "ocfs2", "gfs2"
})  # fmt: skip
# What programs mount for themselves, by the name behind "fuse.".
_NETWORK_PROGRAMS = frozenset({
    "sshfs", "rclone", "gvfsd-fuse", "davfs", "davfs2", "s3fs", "gcsfuse", "goofys",
    "curlftpfs", "httpfs", "smbnetfs", "glusterfs", "ceph", "ceph-fuse", "mfs", "seadrive",
    "keybase", "kio-fuse", "juicefs", "expandrive"
})  # fmt: skip
_SERVICE_PROGRAMS = {
    "google-drive-ocamlfuse": "Google Drive",
    "onedriver": "OneDrive",
    "pcloud": "pCloud",
    "pCloud.fs": "pCloud",
    "dbxfs": "Dropbox",
    "megafs": "MEGA",
    "mega-fuse": "MEGA",
}


def _home() -> Path:
    # Always a path, where Path.home() may find nobody's and raise.
    return Path(os.path.expanduser("~"))  # noqa: PTH111


@dataclass(frozen=True)
class Surroundings:
    """This laptop, or in tests a folder tree that looks like one."""

    home: Path = field(default_factory=_home)
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    mountinfo: Path = Path("/proc/self/mountinfo")


def refuse_synced(folder: Path, around: Surroundings | None = None) -> None:
    """Raises SyncedFolder where what is written to the folder would leave this laptop."""
    found = kind_of(folder, around)
    if found:
        raise SyncedFolder(found)


def kind_of(folder: Path, around: Surroundings | None = None) -> str:
    """The service that copies the folder (``Dropbox``...), ``network``, or empty.

    Looked at: each folder above it, with and without following symbolic links, one link at a time,
    since some services follow links and some do not; the same for the vault's own files where they
    are links. The folder need not exist yet.
    """
    here = around or Surroundings()
    roots = [
        (each, service)
        for root, service in sync_services.configured(here.home, here.environment)
        for each in {root, _followed(root)}
    ]
    mounts = _mounts(here.mountinfo)
    for path in _ways(folder):
        found = (
            sync_services.by_name(path, here.home)
            or _by_root(path, roots)
            or next(filter(None, map(sync_services.by_marker, (path, *path.parents))), "")
            or _by_mount(path, mounts)
        )
        if found:
            return found
    return ""


def _ways(folder: Path) -> Iterator[Path]:
    """The path as written, and as it is after each link in it, for the folder and its links."""
    seen: set[Path] = set()
    waiting = [Path(os.path.abspath(folder))]  # noqa: PTH100 - without following anything
    with suppress(OSError):
        waiting += [each for each in waiting[0].iterdir() if _is_link(each)]
    while waiting and len(seen) < _MOST_LINKS:
        path = waiting.pop(0)
        if path in seen:
            continue
        seen.add(path)
        yield path
        for part in (*reversed(path.parents), path):
            if _is_link(part):
                target = Path(os.path.normpath(part.parent / part.readlink()))
                waiting.append(target / path.relative_to(part))
                break
    yield _followed(folder)


def _is_link(path: Path) -> bool:
    return os.path.islink(path)  # noqa: PTH114 - Path.is_symlink raises where it may not look


def _followed(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _by_root(path: Path, roots: list[tuple[Path, str]]) -> str:
    return next((service for root, service in roots if path.is_relative_to(root)), "")


def _mounts(mountinfo: Path) -> list[tuple[Path, str, str]]:
    """Mount point, kind and source of each, in the order in which they were mounted."""
    found = []
    try:
        lines = os.fsdecode(mountinfo.read_bytes()).splitlines()
    except OSError:
        return []
    for line in lines:
        before, _, behind = line.partition(" - ")
        fields, rest = before.split(), behind.split()
        if len(fields) > 4 and len(rest) > 1:
            found.append((Path(block.unescaped(fields[4])), rest[0], block.unescaped(rest[1])))
    return found


def _by_mount(path: Path, mounts: list[tuple[Path, str, str]]) -> str:
    kind, source, depth = "", "", -1
    for point, system, device in mounts:
        # A later mount covers an earlier one at the same place.
        if path.is_relative_to(point) and len(point.parts) >= depth:
            kind, source, depth = system, device, len(point.parts)
    if kind in _NETWORK_SYSTEMS:
        return NETWORK
    if kind.startswith("fuse"):
        program = kind.partition(".")[2]
        for name in (program, source):
            if name in _SERVICE_PROGRAMS:
                return _SERVICE_PROGRAMS[name]
        if program in _NETWORK_PROGRAMS:
            return NETWORK
    return ""

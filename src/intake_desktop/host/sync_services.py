"""Where services that copy folders to other computers keep theirs on this laptop.

Told by what they leave: a marker in their top folder, their own settings, or the folder's name.
"""

import json
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

# In the top folder that a service looks after. A trailing star stands for any ending.
MARKERS = {
    ".dropbox.cache": "Dropbox",
    ".sync_*.db": "Nextcloud",
    "._sync_*.db": "Nextcloud",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
    ".stignore": "Syncthing",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".megaignore": "MEGA",
    ".tmp.driveupload": "Google Drive",
    ".tmp.drivedownload": "Google Drive",
    ".boxsync": "Box",
    ".seafile-data": "Seafile",
    ".SynologyWorkingDirectory": "Synology Drive",
}

# A folder of this name anywhere above, in lower case; the first that fits. Firms add their own
# name behind it: "OneDrive - Example", "Dropbox (Personal)", "GoogleDrive-name".
_NAMED = [
    (re.compile(r"dropbox( \(.*\))?"), "Dropbox"),
    (re.compile(r"(skydrive|onedrive([ -].*)?)"), "OneDrive"),
    (re.compile(r"(google ?drive([ -].*)?|my drive|shared drives|\.gvfs)"), "Google Drive"),
    (re.compile(r"(icloud ?drive([ -].*)?|mobile documents|com~apple~clouddocs)"), "iCloud"),
    (re.compile(r"nextcloud\d*"), "Nextcloud"),
    (re.compile(r"owncloud\d*"), "ownCloud"),
    (re.compile(r"syncthing"), "Syncthing"),
    (re.compile(r"pcloud ?(drive|sync)?"), "pCloud"),
    (re.compile(r"mega(sync)?( (sync|limited).*)?"), "MEGA"),
    (re.compile(r"box[ -](sync|box)"), "Box"),
    (re.compile(r"seafile|seadrive"), "Seafile"),
    (re.compile(r"synologydrive"), "Synology Drive"),
    (re.compile(r"(proton ?drive([ -].*)?)"), "Proton Drive"),
    (re.compile(r"cloudstorage"), "a cloud service"),
]
# Common words elsewhere, a service's folder right in the home folder.
_NAMED_AT_HOME = {"box": "Box", "sync": "Syncthing", "insync": "Google Drive"}

_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_LONGEST_FILE = 1_000_000


def by_name(path: Path, home: Path) -> str:
    """The service whose usual folder name stands in this path; empty where there is none."""
    is_inside = path.is_relative_to(home)
    # An account may be called what it likes: its home folder's own name says nothing.
    parts = path.relative_to(home).parts if is_inside else path.parts
    for part in parts:
        for pattern, service in _NAMED:
            if pattern.fullmatch(part.lower()):
                return service
    return _NAMED_AT_HOME.get(parts[0].lower(), "") if is_inside and parts else ""


def by_marker(path: Path) -> str:
    """The service that marked this very folder; empty where there is none."""
    for name, service in MARKERS.items():
        if "*" in name:
            try:
                if any(path.glob(name)):
                    return service
            except OSError:
                continue
        elif os.path.lexists(path / name):
            return service
    return ""


def configured(home: Path, environment: Mapping[str, str]) -> Iterator[tuple[Path, str]]:
    """Each folder that a service's own settings name, and the service. Settings that cannot be
    read are passed over."""
    for variable in _ONEDRIVE_VARIABLES:
        if environment.get(variable):
            yield Path(environment[variable]), "OneDrive"
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    state = Path(environment.get("XDG_STATE_HOME") or home / ".local" / "state")
    yield from _dropbox(home, environment)
    for folder, name, service in (("Nextcloud", "nextcloud", "Nextcloud"),
                                  ("ownCloud", "owncloud", "ownCloud")):  # fmt: skip
        text = _read(config / folder / f"{name}.cfg")
        for found in re.findall(r"(?m)^[^\n=]*localPath=(.+)$", text):
            yield Path(found.strip().replace("\\x20", " ")), service
    for place in (config, state, home / ".config", home / "Library" / "Application Support"):
        for name in ("syncthing", "Syncthing"):
            yield from _syncthing(place / name / "config.xml", home)
    for line in _read(config / "onedrive" / "config").splitlines():
        found_line = re.match(r'\s*sync_dir\s*=\s*"(.+)"', line)
        if found_line:
            yield _at(found_line[1], home), "OneDrive"
    for found in re.findall(r"(?m)^localFolder\d*=(.+)$", _read(_mega(home))):
        yield Path(found.strip()), "MEGA"


def _dropbox(home: Path, environment: Mapping[str, str]) -> Iterator[tuple[Path, str]]:
    folders = [home / ".dropbox"]
    folders += [Path(environment[name]) / "Dropbox" for name in ("APPDATA", "LOCALAPPDATA")
                if environment.get(name)]  # fmt: skip
    for folder in folders:
        try:
            accounts = json.loads(_read(folder / "info.json") or "{}")
            for account in accounts.values():
                yield Path(account["path"]), "Dropbox"
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            continue


def _syncthing(file: Path, home: Path) -> Iterator[tuple[Path, str]]:
    text = _read(file)
    if not text or "<!" in text:  # its settings have no such lines, and those could be hostile
        return
    try:
        tree = ElementTree.fromstring(text)  # noqa: S314 - without entities, see above
    except ElementTree.ParseError:
        return
    for folder in tree.iter("folder"):
        if folder.get("path"):
            yield _at(folder.get("path") or "", home), "Syncthing"


def _mega(home: Path) -> Path:
    return home / ".local" / "share" / "data" / "Mega Limited" / "MEGAsync" / "MEGAsync.cfg"


def _at(written: str, home: Path) -> Path:
    """``~`` is the home folder that was asked about."""
    return home / written[2:] if written.startswith("~/") else Path(written)


def _read(path: Path) -> str:
    try:
        if not path.is_file():
            return ""
        with path.open("rb") as file:
            return file.read(_LONGEST_FILE).decode("utf-8", "replace")
    except OSError:
        return ""

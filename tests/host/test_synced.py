"""A folder that leaves the laptop by itself is refused: a matrix of trees as services make them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from intake_desktop.domain.errors import SyncedFolder
from intake_desktop.host import synced
from intake_desktop.host.synced import Surroundings

Plant = Callable[[Path], Path]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home" / "mega"  # an account of that name is nobody's cloud
    folder.mkdir(parents=True)
    return folder


def around(home: Path, *mounts: str, **environment: str) -> Surroundings:
    listed = home.parent / "mountinfo"
    lines = ["20 1 8:1 / / rw shared:1 - ext4 /dev/sda1 rw", *mounts]
    listed.write_text("\n".join(lines) + "\n")
    return Surroundings(home, environment, listed)


def write(path: Path, text: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def marked(name: str) -> Plant:
    def plant(home: Path) -> Path:
        write(home / "work" / name)
        return home / "work" / "deep" / "vault"

    return plant


def named(*parts: str) -> Plant:
    return lambda home: home.joinpath(*parts, "vault")


def configured(file: str, text: str) -> Plant:
    """``HERE`` in the text is the folder that the service is told to copy."""

    def plant(home: Path) -> Path:
        write(home / file, text.replace("HERE", str(home / "papers")))
        return home / "papers" / "vault"

    return plant


MATRIX: list[tuple[str, Plant]] = [
    ("Dropbox", marked(".dropbox.cache")),
    ("Dropbox", named("Dropbox")),
    ("Dropbox", named("Dropbox (Personal)", "work")),
    ("Dropbox", configured(".dropbox/info.json", '{"personal": {"path": "HERE"}}')),
    ("OneDrive", named("OneDrive")),
    ("OneDrive", named("OneDrive - Example Shelter", "Documents")),
    ("OneDrive", configured(".config/onedrive/config", 'sync_dir = "~/papers"\n')),
    ("Google Drive", named("Google Drive")),
    ("Google Drive", named("GoogleDrive", "My Drive")),
    ("Google Drive", marked(".tmp.driveupload")),
    ("Google Drive", named("Insync", "somebody")),
    ("iCloud", named("iCloudDrive")),
    ("iCloud", named("Library", "Mobile Documents", "com~apple~CloudDocs")),
    ("a cloud service", named("Library", "CloudStorage", "Other-name")),
    ("Nextcloud", marked(".sync_0123456789ab.db")),
    ("Nextcloud", marked("._sync_0123456789ab.db")),
    ("Nextcloud", named("Nextcloud")),
    (
        "Nextcloud",
        configured(
            ".config/Nextcloud/nextcloud.cfg", "[Accounts]\n0\\Folders\\1\\localPath=HERE/\n"
        ),
    ),
    ("ownCloud", named("ownCloud2")),
    ("ownCloud", marked(".owncloudsync.log")),
    ("ownCloud", configured(".config/ownCloud/owncloud.cfg", "0\\Folders\\1\\localPath=HERE/\n")),
    ("Syncthing", marked(".stfolder")),
    (
        "Syncthing",
        configured(
            ".local/state/syncthing/config.xml",
            '<configuration><folder id="a" path="HERE"></folder></configuration>',
        ),
    ),
    ("Syncthing", configured(".config/syncthing/config.xml", '<c><folder path="~/papers"/></c>')),
    ("pCloud", named("pCloudDrive")),
    ("MEGA", named("MEGAsync")),
    ("MEGA", marked(".megaignore")),
    ("Box", named("Box")),
    ("Box", named("Library", "Box-Box")),
    ("Box", named("Box Sync")),
    ("Seafile", named("Seafile", "library")),
    ("Proton Drive", named("Proton Drive")),
    ("Synology Drive", named("SynologyDrive")),
]


@pytest.mark.parametrize(("service", "plant"), MATRIX)
def test_each_service_is_told(home: Path, service: str, plant: Plant) -> None:
    with pytest.raises(SyncedFolder) as caught:
        synced.refuse_synced(plant(home), around(home))
    assert caught.value.kind == service


@pytest.mark.parametrize(("service", "plant"), MATRIX)
def test_and_through_a_link(home: Path, service: str, plant: Plant) -> None:
    target = plant(home)
    target.mkdir(parents=True)
    (home / "innocent").symlink_to(target.parent)
    assert synced.kind_of(home / "innocent" / "vault", around(home)) == service


def test_a_link_inside_a_synced_folder_is_refused_too(home: Path) -> None:
    """Some services follow links, so what they point to leaves as well."""
    (home / "local" / "vault").mkdir(parents=True)
    (home / "Dropbox").mkdir()
    (home / "Dropbox" / "vault").symlink_to(home / "local" / "vault")
    (home / "two").symlink_to(home / "Dropbox")  # a link to a link
    assert synced.kind_of(home / "Dropbox" / "vault", around(home)) == "Dropbox"
    assert synced.kind_of(home / "two" / "vault", around(home)) == "Dropbox"
    assert synced.kind_of(home / "local" / "vault", around(home)) == ""


def test_a_file_of_the_vault_that_is_a_link(home: Path) -> None:
    write(home / "Nextcloud" / "vault.db")
    (home / "local").mkdir()
    (home / "local" / "vault.db").symlink_to(home / "Nextcloud" / "vault.db")
    assert synced.kind_of(home / "local", around(home)) == "Nextcloud"


def test_links_in_a_circle_end(home: Path) -> None:
    (home / "a").symlink_to(home / "b")
    (home / "b").symlink_to(home / "a")
    assert synced.kind_of(home / "a" / "vault", around(home)) == ""


@pytest.mark.parametrize(
    ("kind", "source", "expected"),
    [
        ("nfs4", "server:/export", "network"),
        ("cifs", "//server/share", "network"),
        ("smb3", "//server/share", "network"),
        ("davfs", "https://server/", "network"),
        ("fuse.sshfs", "me@server:", "network"),
        ("fuse.rclone", "remote:", "network"),
        ("fuse.gvfsd-fuse", "gvfsd-fuse", "network"),
        ("fuse.google-drive-ocamlfuse", "google-drive-ocamlfuse", "Google Drive"),
        ("fuse", "pCloud.fs", "pCloud"),
        ("fuse.onedriver", "onedriver", "OneDrive"),
        ("ext4", "/dev/sdb1", ""),
        ("tmpfs", "tmpfs", ""),
        ("fuse.gocryptfs", "/home/x/.cipher", ""),
        ("fuseblk", "/dev/sdb1", ""),
        ("ecryptfs", "/home/.x", ""),
    ],
)
def test_what_is_mounted_there(home: Path, kind: str, source: str, expected: str) -> None:
    place = str(home / "far away").replace(" ", "\\040")
    mounted = f"30 20 0:50 / {place} rw shared:2 - {kind} {source} rw"
    here = around(home, mounted)
    assert synced.kind_of(home / "far away" / "deep" / "vault", here) == expected
    assert synced.kind_of(home / "near" / "vault", here) == ""
    # A later mount over it is what counts.
    again = around(home, mounted, f"31 30 8:2 / {place} rw - ext4 /dev/sdb2 rw")
    assert synced.kind_of(home / "far away" / "vault", again) == ""


def test_windows_says_where_onedrive_is(home: Path) -> None:
    here = around(home, OneDriveCommercial=str(home / "Firm"))
    assert synced.kind_of(home / "Firm" / "vault", here) == "OneDrive"
    profile = home / "AppData"
    write(profile / "Dropbox" / "info.json", json.dumps({"business": {"path": str(home / "B")}}))
    assert synced.kind_of(home / "B" / "vault", around(home, APPDATA=str(profile))) == "Dropbox"


@pytest.mark.parametrize(
    "parts",
    [
        (".local", "share", "intake-desktop", "vault"),
        ("Documents", "vault"),
        ("boxes", "vault"),
        ("Documents", "Box", "vault"),  # a common word, and not where the service keeps its folder
        ("megaphone", "vault"),
        ("my dropbox notes", "vault"),
    ],
)
def test_a_folder_of_this_laptop_is_left_alone(home: Path, parts: tuple[str, ...]) -> None:
    """Also where services are installed: they look after other folders."""
    write(home / ".dropbox" / "info.json", json.dumps({"personal": {"path": str(home / "D")}}))
    write(home / ".config/syncthing/config.xml", f'<c><folder path="{home}/S"/></c>')
    write(home / "D" / ".dropbox.cache")
    synced.refuse_synced(home.joinpath(*parts), around(home))
    assert synced.kind_of(home / "S" / "vault", around(home)) == "Syncthing"


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"a": 1}', "null", '<!DOCTYPE x [<!ENTITY a "b">]>']
)
def test_damaged_settings_of_a_service_break_nothing(home: Path, text: str) -> None:
    for name in (".dropbox/info.json", ".config/syncthing/config.xml", ".config/onedrive/config",
                 ".config/Nextcloud/nextcloud.cfg"):  # fmt: skip
        write(home / name, text)
    assert synced.kind_of(home / "vault", around(home)) == ""


def test_this_laptop_itself(tmp_path: Path) -> None:
    """The real mounts are read, and a temporary folder is on no network."""
    assert synced.kind_of(tmp_path / "vault") == ""
    assert synced.kind_of(tmp_path / "Dropbox" / "vault") == "Dropbox"

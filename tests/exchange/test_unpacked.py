"""Archives that climb out, swell, lie or end too soon are refused; the same one, whole, is read."""

import os
import stat
import zipfile
from pathlib import Path

import pytest

from intake_desktop.domain.errors import (
    FileIncomplete,
    FileRefused,
    FileTooLarge,
    FileUnreadable,
    FileUnsafe,
    NotADirectory,
)
from intake_desktop.exchange import unpacked


def archive(path: Path, **members: bytes) -> Path:
    """``services_csv=b"…"``: the name's last underscore stands for the dot."""
    named = {name.replace("_csv", ".csv"): data for name, data in members.items()}
    return packed(path, named)


def packed(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return path


def test_a_file_a_folder_and_an_archive_say_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "services.csv").write_bytes(b"id\n1\n")
    (folder / "picture.png").write_bytes(b"\x00")
    (folder / "away.csv").symlink_to("/etc/passwd")
    expected = {"services.csv": "id\n1\n"}
    assert unpacked.texts(folder) == expected
    assert unpacked.texts(folder / "services.csv") == expected
    assert unpacked.texts(archive(tmp_path / "a.zip", services_csv=b"id\n1\n")) == expected
    inside = {"hsds/": b"", "hsds/services.csv": b"id\n1\n", "__MACOSX/services.csv": b"\x00"}
    assert unpacked.texts(packed(tmp_path / "b", inside)) == expected  # whatever it is called


@pytest.mark.parametrize(
    "name", ["../services.csv", "a/../../services.csv", "/etc/services.csv", "..\\services.csv",
             "C:\\services.csv"]
)  # fmt: skip
def test_no_path_leads_out(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileUnsafe):
        unpacked.texts(packed(tmp_path / "a.zip", {name: b"id\n1\n"}))
    assert unpacked.texts(packed(tmp_path / "b.zip", {"a..b/services.csv": b"id\n1\n"}))


def test_a_link_in_an_archive_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
        link = zipfile.ZipInfo("services.csv")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        file.writestr(link, "/etc/passwd")
    with pytest.raises(FileUnsafe):
        unpacked.texts(tmp_path / "a.zip")


def test_a_bomb_is_refused_unopened_and_a_real_list_is_not(tmp_path: Path) -> None:
    with pytest.raises(FileUnsafe):
        unpacked.texts(archive(tmp_path / "a.zip", services_csv=b"0" * 30_000_000))
    rows = b"".join(b"%d,A service %d,\n" % (n, n * n) for n in range(60_000))
    assert unpacked.texts(archive(tmp_path / "b.zip", services_csv=rows))


def test_an_archive_that_lies_about_its_size_is_cut_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unpacked, "_MOST", 1000)
    path = archive(tmp_path / "a.zip", a_csv=b"x" * 700, b_csv=b"y" * 700)
    with pytest.raises(FileTooLarge):
        unpacked.texts(path)
    assert unpacked.texts(archive(tmp_path / "b.zip", a_csv=b"x" * 400, b_csv=b"y" * 400))


def test_50_megabytes_are_the_most(tmp_path: Path) -> None:
    path = tmp_path / "services.csv"
    path.write_bytes(b"id\n" + b"x" * (unpacked.MOST_MEGABYTES * 1_000_000 - 3))
    assert len(unpacked.texts(path)["services.csv"]) == 50_000_000
    with path.open("ab") as file:
        file.write(b"x")
    with pytest.raises(FileTooLarge):
        unpacked.texts(path)


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.9])
def test_an_archive_that_ends_too_soon_is_refused(tmp_path: Path, kept: float) -> None:
    path = archive(tmp_path / "a.zip", services_csv=bytes(range(32, 127)) * 50)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * kept)])
    with pytest.raises(FileIncomplete):
        unpacked.texts(path)


def test_a_byte_that_was_turned_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as file:
        file.writestr("services.csv", "id\n1\n")
    assert unpacked.texts(path)
    path.write_bytes(path.read_bytes().replace(b"id\n1", b"id\n2"))
    with pytest.raises(FileIncomplete):
        unpacked.texts(path)


def test_what_is_not_there_or_holds_no_text(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable):
        unpacked.texts(tmp_path / "missing.csv")
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(FileUnreadable):
        unpacked.texts(tmp_path / "pipe.csv")
    with pytest.raises(NotADirectory):
        unpacked.texts(tmp_path)
    with pytest.raises(NotADirectory):
        unpacked.texts(packed(tmp_path / "a.zip", {"a.png": b"x"}))
    with pytest.raises(FileRefused):
        unpacked.texts(packed(tmp_path / "b.zip", {"a/s.csv": b"x", "b/s.csv": b"y"}))

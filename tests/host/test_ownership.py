"""Who may read a folder: told without changing it, and without being root."""

from pathlib import Path

import pytest

from intake_desktop.domain.errors import StorageFailed
from intake_desktop.host import ownership
from ordinary_user import OrdinaryUser


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "vault"
    (made / "backups").mkdir(parents=True)
    (made / "backups").chmod(0o700)
    made.chmod(0o700)
    for name in ("vault.db", "backups/old.db"):
        (made / name).write_bytes(b"x")
        (made / name).chmod(0o600)
    return made


def wrong(folder: Path) -> dict[str, str]:
    entries = ownership.look(folder)
    assert entries is not None
    return {each.path.name: f"{each.mode:04o}" for each in entries if each.is_open_to_others}


def test_a_closed_folder_is_told_whole(folder: Path) -> None:
    entries = ownership.look(folder)
    assert entries is not None
    names = [each.path.name for each in entries]
    assert names == ["vault", "backups", "vault.db", "old.db"]
    assert [each.is_folder for each in entries] == [True, True, False, False]
    assert not any(each.is_open_to_others or each.belongs_to_another for each in entries)


@pytest.mark.parametrize("mode", [0o601, 0o604, 0o640, 0o644, 0o666])
def test_one_bit_for_others_is_too_many(folder: Path, mode: int) -> None:
    (folder / "backups/old.db").chmod(mode)
    assert wrong(folder) == {"old.db": f"{mode:04o}"}
    assert f"{(folder / 'backups/old.db').stat().st_mode & 0o7777:o}" == f"{mode:o}"  # untouched


def test_the_folder_itself_and_one_inside(folder: Path) -> None:
    folder.chmod(0o755)
    (folder / "backups").chmod(0o710)
    assert wrong(folder) == {"vault": "0755", "backups": "0710"}


def test_a_link_is_judged_by_what_it_leads_to(folder: Path, tmp_path: Path) -> None:
    (folder / "nowhere").symlink_to(tmp_path / "nowhere")
    (folder / "round").symlink_to(folder)
    assert wrong(folder) == {}
    (tmp_path / "outside").write_bytes(b"x")
    (tmp_path / "outside").chmod(0o644)
    (folder / "leads out").symlink_to(tmp_path / "outside")
    assert wrong(folder) == {"leads out": "0644"}


def test_a_folder_that_cannot_be_read(ordinary_user: OrdinaryUser) -> None:
    code = """
(folder / "vault").mkdir(mode=0o300)
for place in (folder / "vault", folder / "nowhere"):
    try:
        ownership.look(place)
    except StorageFailed as error:
        print(error.why)
"""
    imports = "from intake_desktop.domain.errors import StorageFailed\n"
    imports += "from intake_desktop.host import ownership"
    assert ordinary_user.run(imports, code).split() == ["not-readable"] * 2


def test_what_belongs_to_another(ordinary_user: OrdinaryUser) -> None:
    """/etc/passwd is never an ordinary user's; the folder itself is theirs."""
    code = """
(folder / "link").symlink_to("/etc/passwd")
print([entry.path.name for entry in ownership.look(folder) if entry.belongs_to_another])
"""
    found = ordinary_user.run("from intake_desktop.host import ownership", code)
    assert found == "['link']"


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        ownership.look(tmp_path / "nowhere")

"""The check finds what was planted, only that, and leaves everything as it was."""

import json
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from fake_machine import FakeMachine
from intake_desktop.host import instance
from intake_desktop.services import (
    access,
    check,
    check_inside,
    check_laptop,
    check_meanings,
    check_words,
    restore,
)
from intake_desktop.services.access import FoundingLead
from intake_desktop.services.findings import Finding, Level, Report
from intake_desktop.services.session import Desk
from intake_desktop.vault import database, keyfile, keys
from intake_desktop.vault.slots import SlotKind
from services.desk import Dice, MovableClock

PASSPHRASE = "葡萄 月亮 椅子 lantern"


@pytest.fixture(scope="module")
def _founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("founded") / "vault"
    lead = FoundingLead("Wren", date(2026, 1, 9), "the coalition")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "calibrate", lambda: keys.MINIMUM)
        desk = Desk(folder, MovableClock(), Dice())
        access.lock(access.found(desk, lead, PASSPHRASE).session)
    return folder


@pytest.fixture
def desk(_founded: Path, tmp_path: Path) -> Desk:
    """A sound vault, closed, that a test may break."""
    shutil.copytree(_founded, tmp_path / "vault")
    return Desk(tmp_path / "vault", MovableClock(), Dice())


@pytest.fixture
def laptop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeMachine:
    """Its scratch folder is the real one, so a real one in memory is named."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/dev/shm")
    return FakeMachine(tmp_path / "laptop")


@pytest.fixture
def opened() -> Iterator[list[str]]:
    """The name of every file that this process opens, by whatever call."""
    names: list[str] = []
    is_watching = True

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if is_watching and event == "open" and isinstance(arguments[0], str):
            names.append(Path(arguments[0]).name)

    sys.addaudithook(watch)  # cannot be taken off again, only told to do nothing
    yield names
    is_watching = False


def checked(desk: Desk, laptop: FakeMachine, *, is_expected: bool = True) -> Report:
    return check.check(desk, laptop.machine, is_expected=is_expected)


def told(report: Report, level: Level) -> dict[str, str]:
    """Code and detail of what is at this level."""
    return {each.code: each.detail for each in report.findings if each.level is level}


def test_a_sound_vault(desk: Desk, laptop: FakeMachine) -> None:
    report = checked(desk, laptop)
    assert report.is_well
    assert told(report, Level.PROBLEM) == told(report, Level.UNKNOWN) == {}
    assert told(report, Level.NOTE) == {"disk.plain": ""}
    well = told(report, Level.OK)
    assert well["keys.sound"] == "staff 1, recovery 1"
    assert well.keys() == {
        "version.known",
        "database.plausible",
        "keys.sound",
        "permissions.private",
        "network.sealable",
        "folder.local",
        "swap.none",
        "hibernation.none",
        "scratch.memory",
        "core.none",
        "printing.forgets",
    }


def test_every_library_is_named_with_its_version(desk: Desk, laptop: FakeMachine) -> None:
    found = {
        each.subject: each.detail
        for each in checked(desk, laptop).findings
        if each.code == "version.known"
    }
    assert found.keys() == {
        "Intake Desktop",
        "Python",
        "PySide6",
        "sqlcipher3",
        "SQLCipher",
        "SQLite",
        "argon2-cffi",
        "cryptography",
        "reportlab",
    }
    assert all(re.match(r"\d+\.\d+", version) for version in found.values()), found


def _cut(desk: Desk) -> None:
    path = desk.folder / keyfile.NAME
    path.write_bytes(path.read_bytes()[:-40])


def _grow(desk: Desk) -> None:
    with (desk.folder / database.NAME).open("ab") as file:
        file.write(b"x")


def _rewrite(name: str, content: bytes) -> Callable[[Desk], None]:
    return lambda desk: (desk.folder / name).write_bytes(content) and None


def _newer(desk: Desk) -> None:
    path = desk.folder / keyfile.NAME
    path.write_bytes(path.read_bytes().replace(b'"version":1', b'"version":2'))


def _remove(name: str) -> Callable[[Desk], None]:
    return lambda desk: (desk.folder / name).unlink()


def _mode(name: str, mode: int) -> Callable[[Desk], None]:
    return lambda desk: (desk.folder / name).chmod(mode)


def _pipe(desk: Desk) -> None:
    (desk.folder / keyfile.NAME).unlink()
    os.mkfifo(desk.folder / keyfile.NAME, 0o600)


@pytest.mark.parametrize(
    ("plant", "problems"),
    [
        (_cut, {"keys.damaged": "keys-json"}),
        (_pipe, {"keys.damaged": "keys-not-a-file"}),
        (_newer, {"keys.too-new": ""}),
        (_remove(keyfile.NAME), {"keys.missing": ""}),
        (_remove(database.NAME), {"database.missing": ""}),
        (_rewrite(database.NAME, b""), {"database.damaged": "empty"}),
        (_rewrite(database.NAME, b"SQLite format 3\0" * 256), {"database.damaged": "plaintext"}),
        (_grow, {"database.damaged": "size"}),
        (lambda desk: restore.mark_trouble(desk.folder, "log"), {"vault.trouble": "log"}),
        (_mode(database.NAME, 0o644), {"permissions.file-open": "0644"}),
        (_mode(".", 0o755), {"permissions.folder-open": "0755"}),
    ],
)  # fmt: skip
def test_each_planted_problem_and_only_that(
    desk: Desk, laptop: FakeMachine, plant: Callable[[Desk], None], problems: dict[str, str]
) -> None:
    plant(desk)
    report = checked(desk, laptop)
    assert told(report, Level.PROBLEM) == problems
    assert not report.is_well


def test_one_flipped_bit_in_the_keys_is_found_anywhere(desk: Desk, laptop: FakeMachine) -> None:
    path = desk.folder / keyfile.NAME
    sound = path.read_bytes()
    for place in range(0, len(sound), 97):
        path.write_bytes(sound[:place] + bytes([sound[place] ^ 1]) + sound[place + 1 :])
        assert {"keys.damaged", "keys.too-new"} & told(checked(desk, laptop), Level.PROBLEM).keys()
    path.write_bytes(sound)
    assert checked(desk, laptop).is_well


def test_two_problems_are_both_told(desk: Desk, laptop: FakeMachine) -> None:
    (desk.folder / database.NAME).write_bytes(b"")
    _cut(desk)
    assert told(checked(desk, laptop), Level.PROBLEM).keys() == {"database.damaged", "keys.damaged"}


def test_notes_are_no_problems(desk: Desk, laptop: FakeMachine) -> None:
    path = desk.folder / keyfile.NAME
    sound = keyfile.read(desk.folder)
    staff = tuple(slot for slot in sound.slots if slot.holder.kind is not SlotKind.RECOVERY)
    path.write_bytes(keyfile.render(keyfile.KeyFile(sound.vault_id, 1, staff, sound.mac)))
    for name in ("vault.db-wal", "vault.keys.part"):
        (desk.folder / name).write_bytes(b"x")
        (desk.folder / name).chmod(0o600)
    laptop.core("unlimited", "core")
    report = checked(desk, laptop)
    assert report.is_well
    assert told(report, Level.NOTE).keys() == {
        "keys.no-recovery",
        "database.log-beside",
        "vault.leftover",
        "disk.plain",
        "core.file",
    }


def test_what_the_machine_does(desk: Desk, laptop: FakeMachine) -> None:
    laptop.swaps("/dev/sda1 partition", "/dev/vanished partition")
    laptop.core("0", "|/usr/bin/catcher %p")
    laptop.mount(desk.folder.resolve(), "0:9", "nfs4", "server:/export")
    report = checked(desk, laptop)
    assert told(report, Level.PROBLEM) == {
        "swap.plain": "",
        "hibernation.plain": "",
        "folder.synced": "network",
    }
    assert told(report, Level.UNKNOWN) == {"swap.unknown": "", "disk.unknown": ""}
    assert told(report, Level.NOTE) == {"core.handler": "/usr/bin/catcher"}
    (laptop.proc / "swaps").unlink()
    laptop.mount(desk.folder.resolve(), "8:1", "ext4", "/dev/sda1")
    again = checked(desk, laptop)
    assert again.is_well
    assert {"swap.unknown", "hibernation.unknown"} <= told(again, Level.UNKNOWN).keys()


def test_where_there_is_no_vault(laptop: FakeMachine, tmp_path: Path) -> None:
    desk = Desk(tmp_path / "absent" / "vault", MovableClock(), Dice())
    assert "vault.missing" in told(checked(desk, laptop), Level.PROBLEM)
    report = checked(desk, laptop, is_expected=False)
    assert report.is_well
    assert "vault.absent" in told(report, Level.NOTE)
    assert not (tmp_path / "absent").exists()


def test_a_folder_that_is_no_vault_is_not_searched(laptop: FakeMachine, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/letter").write_bytes(b"x")
    (tmp_path / "mine/letter").chmod(0o644)
    report = checked(Desk(tmp_path / "mine", MovableClock(), Dice()), laptop)
    assert told(report, Level.PROBLEM) == {"vault.missing": ""}
    assert "letter" not in check_words.as_json(report)


def test_a_file_in_place_of_the_folder(laptop: FakeMachine, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    report = checked(Desk(tmp_path / "file", MovableClock(), Dice()), laptop)
    assert told(report, Level.PROBLEM).keys() == {"vault.not-readable"}


def test_while_the_vault_is_in_use_its_file_is_not_opened(
    desk: Desk, laptop: FakeMachine, opened: list[str]
) -> None:
    lock = instance.claim(desk.folder)
    opened.clear()
    report = checked(desk, laptop)
    assert database.NAME not in opened
    assert keyfile.NAME in opened
    assert report.is_well
    assert "vault.in-use" in told(report, Level.NOTE)
    assert told(report, Level.OK)["database.plausible"] == "not opened"
    (desk.folder / database.NAME).write_bytes(b"")  # what a look from outside can still see
    assert told(checked(desk, laptop), Level.PROBLEM) == {"database.damaged": "empty"}
    lock.release()
    opened.clear()
    checked(desk, laptop)
    assert database.NAME in opened  # the watching can tell


def test_nothing_is_changed(desk: Desk, laptop: FakeMachine) -> None:
    def state() -> dict[str, tuple[int, int, int, bytes]]:
        found = {}
        for path in [desk.folder.parent, desk.folder, *desk.folder.iterdir()]:
            status = path.stat()
            content = path.read_bytes() if path.is_file() else b""
            found[path.name] = (status.st_mode, status.st_mtime_ns, status.st_ctime_ns, content)
        return found

    before = state()
    assert checked(desk, laptop).is_well
    assert state() == before
    instance.claim(desk.folder).release()  # the control: opening the window leaves a lock file
    assert state() != before


@pytest.mark.parametrize(
    ("swap", "state", "way", "code"),
    [
        ("/dev/sda1 partition", "freeze mem disk", "[platform] shutdown", "hibernation.plain"),
        ("/dev/sda1 partition", "freeze mem", "[platform] shutdown", "hibernation.none"),
        ("/dev/sda1 partition", "freeze mem disk", "[disabled]", "hibernation.none"),
        ("/dev/vanished partition", "freeze mem disk", "[platform]", "hibernation.unknown"),
        ("/dev/dm-0 partition", "freeze mem disk", "[platform]", "hibernation.encrypted"),
        ("", "freeze mem disk", "[platform]", "hibernation.none"),
    ],
)
def test_sleeping_to_disk(
    desk: Desk, laptop: FakeMachine, swap: str, state: str, way: str, code: str
) -> None:
    laptop.mapped("dm-0", "254:0", "swap", "CRYPT-PLAIN-swap", "sda1")
    laptop.swaps(*([swap] if swap else []))
    (laptop.sys / "power/state").write_text(state + "\n")
    (laptop.sys / "power/disk").write_text(way + "\n")
    found = {each.code for each in checked(desk, laptop).findings}
    assert {each for each in found if each.startswith("hibernation")} == {code}


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ("PreserveJobFiles No\nPreserveJobHistory No\n", "printing.forgets"),
        ("", "printing.keeps"),  # a day and for ever, if nothing is said
        ("PreserveJobFiles Yes\nPreserveJobHistory No\n", "printing.keeps"),
        (None, "printing.unknown"),
    ],
)
def test_what_the_print_system_keeps(
    desk: Desk, laptop: FakeMachine, lines: str | None, code: str
) -> None:
    if lines is None:
        laptop.cups.unlink()
    else:
        laptop.cups.write_text(lines)
    found = {each.code for each in checked(desk, laptop).findings}
    assert {each for each in found if each.startswith("printing")} == {code}
    shutil.rmtree(laptop.cups.parent)
    assert "printing.none" in {each.code for each in checked(desk, laptop).findings}


def test_a_laptop_that_cannot_be_sealed(
    desk: Desk, laptop: FakeMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = laptop.machine
    monkeypatch.setattr(machine, "can_seal", lambda: False)
    assert told(check.check(desk, machine), Level.PROBLEM) == {"network.open": ""}
    monkeypatch.setattr(machine, "can_seal", lambda: None)  # not Linux
    assert "network.no-seal" in told(check.check(desk, machine), Level.NOTE)


def test_every_code_has_words_and_every_word_a_code() -> None:
    modules = (check, check_inside, check_laptop)
    source = "".join(Path(each.__file__).read_text(encoding="utf-8") for each in modules)
    codes = set(re.findall(r'"([a-z]+\.[a-z-]+)"', source))
    codes |= {f"permissions.{kind}-open" for kind in ("file", "folder")}  # put together there
    assert codes == check_meanings.WORDS.keys()
    assert len(codes) > 50


def test_what_needs_doing_comes_first_and_says_how(desk: Desk, laptop: FakeMachine) -> None:
    (desk.folder / database.NAME).chmod(0o644)
    text = check_words.as_text(checked(desk, laptop))
    lines = text.splitlines()
    assert lines[2].startswith("PROBLEM  permissions.file-open")
    assert lines[2].endswith("vault.db 0644")
    assert lines[4].strip().startswith("-> Close it to them: chmod 600")
    assert lines[-1] == "Something needs doing. Problems: 1. Notes: 1. Could not be told: 0."
    assert text.index("disk.plain") < text.index("version.known")


def test_no_name_of_anybody_is_told(desk: Desk, laptop: FakeMachine) -> None:
    report = checked(desk, laptop)
    assert "Wren" in (desk.folder / keyfile.NAME).read_text()  # the control: it could have been
    assert "Wren" not in check_words.as_text(report) + check_words.as_json(report)


def test_a_file_name_cannot_command_the_terminal(tmp_path: Path) -> None:
    name = os.fsdecode(b"a\x1b[2J\n\xff")
    report = Report(tmp_path, (Finding("swap.plain", Level.PROBLEM, name),))
    text = check_words.as_text(report)
    assert r"a\x1b[2J\n\udcff" in text
    assert json.loads(check_words.as_json(report))["findings"][0]["subject"] == name


def test_the_json_is_stable(desk: Desk, laptop: FakeMachine) -> None:
    report = checked(desk, laptop)
    document = json.loads(check_words.as_json(report))
    assert list(document) == ["format", "version", "program", "folder", "well", "findings"]
    assert document["well"] is True
    assert [each["code"] for each in document["findings"]] == [
        each.code for each in report.findings
    ]
    assert {tuple(each) for each in document["findings"]} == {
        ("code", "level", "subject", "detail")
    }
    assert check_words.as_json(checked(desk, laptop)) == check_words.as_json(report)

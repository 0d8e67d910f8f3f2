"""The command as a person types it: real processes, an ordinary user, usable exit codes."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fake_machine import FakeMachine
from intake_desktop.vault import database, keys
from ordinary_user import OrdinaryUser

_KEY = bytes(range(32))
_PASSPHRASE = "葡萄 月亮 椅子 lantern"

# The command over a machine that is made up, since the real one may have swap.
_ON_A_FAKE_MACHINE = """
import sys
from pathlib import Path
from intake_desktop import __main__
from intake_desktop.host.inspection import Machine
vault, proc, kernel = map(Path, sys.argv[1:])
code = __main__.check(vault, as_json=True, machine=Machine(proc, kernel))
assert not [name for name in sys.modules if name.startswith("PySide6")]
sys.exit(code)
"""

# Stands in for the program: holds the lock and the open vault, saves once when told to.
_HOLDER = """
import sys
from pathlib import Path
from intake_desktop.host import instance
from intake_desktop.vault import database
folder = Path(sys.argv[1])
lock = instance.claim(folder)
vault = database.open_(folder, bytes(range(32)))
print("open", flush=True)
sys.stdin.readline()
from intake_desktop.domain.staff import Actor, Role
with vault.transaction() as tx:
    tx.staff.add(Actor("0" * 32, "Wren", Role.LEAD))
    count = len(tx.staff.all())
print(count, flush=True)
sys.stdin.readline()
vault.close()
"""

_RIVAL = """
import sys
from pathlib import Path
from intake_desktop.domain.errors import VaultInUse
from intake_desktop.vault import database
try:
    database.open_(Path(sys.argv[1]), bytes(range(32)))
except VaultInUse:
    print("in use")
"""


@pytest.fixture(scope="module")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "vault"
    folder.mkdir(mode=0o700)
    keys.found(folder, "Wren", _PASSPHRASE, keys.MINIMUM)
    database.create(folder, _KEY).close()
    return folder


@pytest.fixture
def vault(_made: Path, tmp_path: Path) -> Path:
    """A closed vault that a test may break. Its database opens with ``_KEY``."""
    shutil.copytree(_made, tmp_path / "vault")
    return tmp_path / "vault"


@pytest.fixture
def laptop(tmp_path: Path) -> FakeMachine:
    return FakeMachine(tmp_path / "laptop")


def python(*arguments: str | Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-P", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def command(*arguments: str | Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    return python("-m", "intake_desktop", *arguments, **environment)


def checked(vault: Path, laptop: FakeMachine) -> tuple[int, dict[str, str]]:
    """The exit code, and the codes and details of all problems."""
    done = python("-c", _ON_A_FAKE_MACHINE, vault, laptop.proc, laptop.sys)
    assert done.stderr == ""
    return done.returncode, problems(done.stdout)


def problems(printed: str) -> dict[str, str]:
    findings: list[dict[str, Any]] = json.loads(printed)["findings"]
    return {each["code"]: each["detail"] for each in findings if each["level"] == "problem"}


def codes(printed: str) -> set[str]:
    return {each["code"] for each in json.loads(printed)["findings"]}


def test_a_sound_vault_ends_with_0(vault: Path, laptop: FakeMachine) -> None:
    assert checked(vault, laptop) == (0, {})


def test_planted_problems_end_with_1(vault: Path, laptop: FakeMachine) -> None:
    (vault / "vault.db").chmod(0o644)
    assert checked(vault, laptop) == (1, {"permissions.file-open": "0644"})
    (vault / "vault.db").chmod(0o600)
    sound = (vault / "vault.keys").read_bytes()
    (vault / "vault.keys").write_bytes(sound[:100])
    assert checked(vault, laptop) == (1, {"keys.damaged": "keys-json"})
    (vault / "vault.keys").write_bytes(sound)
    laptop.swaps("/dev/sda1 partition")
    assert checked(vault, laptop) == (1, {"swap.plain": "", "hibernation.plain": ""})
    laptop.swaps()
    assert checked(vault, laptop) == (0, {})
    (vault / "vault.db").write_bytes(b"")
    assert checked(vault, laptop) == (1, {"database.damaged": "empty"})


_USER_IMPORTS = """
import contextlib, io, json
from intake_desktop import __main__
from intake_desktop.host import folders, inspection, chance, clock
from intake_desktop.services import check, check_words, session
from intake_desktop.vault import database, keys, migrate
from fake_machine import FakeMachine
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
import zxcvbn
migrate.scripts()
X25519PrivateKey.generate()
check.check(session.Desk(Path("/nowhere"), None, None))  # loads what it needs
"""


def test_as_an_ordinary_user(ordinary_user: OrdinaryUser, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may read everything and owns nothing by chance; staff are not root."""
    code = """
def look():
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        code = __main__.check(folder / "vault", as_json=True, machine=laptop.machine)
    found = json.loads(out.getvalue())["findings"]
    problems = [each["code"] for each in found if each["level"] == "problem"]
    print(code, *problems)
os.umask(0o077)
laptop = FakeMachine(folder / "laptop")
(folder / "vault").mkdir()
keys.found(folder / "vault", "Wren", "no matter", keys.MINIMUM)
database.create(folder / "vault", bytes(range(32))).close()
look()
(folder / "vault/vault.db").chmod(0)
look()
(folder / "vault/vault.db").chmod(0o600)
(folder / "vault").chmod(0)
look()
(folder / "vault").chmod(0o700)
folder.chmod(0)
look()
folder.chmod(0o700)
look()
"""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))
    assert ordinary_user.run(_USER_IMPORTS, code).splitlines() == [
        "0",
        "1 vault.not-readable",
        "1 vault.not-readable keys.not-readable",
        "1 vault.not-readable",
        "0",
    ]


def test_the_whole_command_on_this_very_machine(vault: Path) -> None:
    done = command("check", "--vault", vault, "--json")
    assert done.stderr == ""
    document = json.loads(done.stdout)
    assert document["well"] is (done.returncode == 0)
    assert {"database.plausible", "keys.sound", "permissions.private"} <= codes(done.stdout)
    assert set(problems(done.stdout)) <= {"swap.plain"}  # all that this machine can be blamed for
    assert command("--vault", str(vault), "check", "--json").stdout == done.stdout


def test_the_text_needs_no_particular_terminal(vault: Path) -> None:
    odd = vault.with_name("家 é")
    vault.rename(odd)
    done = command("check", "--vault", odd, PYTHONIOENCODING="ascii")
    assert done.stderr == ""
    assert "vault.db" in done.stdout
    assert r"\u5bb6" in done.stdout
    assert "Problems: " in done.stdout.splitlines()[-1]


def test_nothing_is_made_where_there_is_nothing(tmp_path: Path) -> None:
    named = command("check", "--vault", tmp_path / "absent" / "vault", "--json")
    assert named.returncode == 1
    assert "vault.missing" in problems(named.stdout)
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
    usual = command("check", "--json", **home)
    assert "vault.absent" in codes(usual.stdout)
    assert json.loads(usual.stdout)["folder"].startswith(str(tmp_path / "data"))
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def holder(vault: Path) -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", _HOLDER, vault],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    yield process
    process.kill()
    process.communicate(timeout=30)


def test_a_vault_that_another_process_has_open(
    vault: Path, laptop: FakeMachine, holder: "subprocess.Popen[str]"
) -> None:
    done = python("-c", _ON_A_FAKE_MACHINE, vault, laptop.proc, laptop.sys)
    assert (done.returncode, problems(done.stdout)) == (0, {})
    assert {"vault.in-use", "keys.sound"} <= codes(done.stdout)
    # The one who has it still has it, and still saves.
    assert python("-c", _RIVAL, vault).stdout == "in use\n"
    said, _ = holder.communicate("\n", timeout=30)
    assert (said, holder.returncode) == ("1\n", 0)
    after = python("-c", _ON_A_FAKE_MACHINE, vault, laptop.proc, laptop.sys)
    assert after.returncode == 0
    assert "vault.in-use" not in codes(after.stdout)
    assert python("-c", _RIVAL, vault).stdout == ""  # the control: now it does open


def test_a_killed_program_leaves_its_newest_saves_in_the_log(
    vault: Path, laptop: FakeMachine, holder: "subprocess.Popen[str]"
) -> None:
    assert holder.stdin is not None
    assert holder.stdout is not None
    holder.stdin.write("\n")
    holder.stdin.flush()
    assert holder.stdout.readline() == "1\n"
    holder.kill()
    holder.wait(timeout=30)
    done = python("-c", _ON_A_FAKE_MACHINE, vault, laptop.proc, laptop.sys)
    assert done.returncode == 0
    assert "database.log-beside" in codes(done.stdout)
    assert "vault.in-use" not in codes(done.stdout)


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_report_that_cannot_be_printed_is_not_called_well(vault: Path, unbuffered: str) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "intake_desktop", "check", "--vault", vault],
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=60,
        )
    assert (done.returncode, done.stderr) == (3, "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["demo", "--out", "taken/out"], "cannot be written to"),
        (["demo", "--out", "taken"], "cannot be written to"),
        (["demo", "--out", "out", "--resume", "-1"], "a step is a whole number"),
        ([], "no screen"),
        (["demo"], "no screen"),
    ],
)
def test_what_cannot_start_says_why_and_makes_nothing(
    tmp_path: Path, arguments: list[str], said: str
) -> None:
    (tmp_path / "taken").write_text("a file", encoding="ascii")
    here = os.environ | {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        here.pop(name, None)
    run = subprocess.run(
        [sys.executable, "-P", "-m", "intake_desktop", *arguments],
        cwd=tmp_path,
        env=here,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert run.returncode in (1, 2)
    assert said in run.stderr
    assert "Traceback" not in run.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


def test_help_says_what_the_exit_codes_mean() -> None:
    done = command("check", "--help")
    assert done.returncode == 0
    assert "Exit code: 0 no problem, 1 at least one problem" in done.stdout
    assert command("check", "--nonsense").returncode == 2

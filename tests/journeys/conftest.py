"""The walk through the main job, made once, with the vault that it leaves."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from intake_desktop.demo import sample
from intake_desktop.host.chance import SystemChance
from intake_desktop.host.clock import SystemClock
from intake_desktop.services.session import Desk
from intake_desktop.vault import keys
from journeys import screen


@dataclass(frozen=True)
class Walked:
    """What the demonstration wrote and said, and the vault's folder."""

    out: Path
    vault: Path
    code: int
    said: str
    errors: str

    def clicks(self, words: str) -> int:
        (number,) = re.findall(rf"clicks from Today to served, {words}: (\d+)", self.said)
        return int(number)


@pytest.fixture(scope="session", autouse=True)
def real_window() -> None:
    """Without a real window these tests would pass on nothing."""
    if not os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        pytest.fail("journeys need a screen; ./test starts one for them")


@pytest.fixture(scope="session")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Walked:
    out, vault = tmp_path_factory.mktemp("out"), tmp_path_factory.mktemp("walk") / "vault"
    process = screen.start("demo", "--out", str(out), "--vault", str(vault))
    try:
        said, errors = process.communicate(timeout=600)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    return Walked(out, vault, process.returncode, said, errors)


@pytest.fixture(scope="session")
def _sample_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "vault"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "calibrate", lambda: keys.MINIMUM)
        sample.found_vault(Desk(folder, SystemClock(), SystemChance()))
    return folder


@pytest.fixture
def sample_vault(_sample_once: Path, tmp_path: Path) -> Path:
    """A copy of the sample's vault, which a test may spoil."""
    return Path(shutil.copytree(_sample_once, tmp_path / "vault"))


Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts the program; at the end it is ended, and must have complained of nothing."""
    started: list[subprocess.Popen[str]] = []

    def begin(*arguments: str) -> subprocess.Popen[str]:
        started.append(screen.start(*arguments))
        return started[-1]

    yield begin
    for process in started:
        screen.end_quietly(process)

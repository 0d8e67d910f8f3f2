"""Every byte of the locked process, read from outside: no key, no word; unlocked, both."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_desktop.demo import sample
from intake_desktop.host.chance import SystemChance
from intake_desktop.host.clock import SystemClock
from intake_desktop.services.session import Desk
from intake_desktop.vault import keys
from intake_desktop.vault.slots import derive
from leaks.canaries import CANARIES, NEEDLES

_DESK = Path(__file__).with_name("at_the_desk.py")
_SRC = Path(__file__).resolve().parents[2] / "src"
_PATIENCE_SECONDS = 90.0
_MAPPED = re.compile(r"([0-9a-f]+)-([0-9a-f]+) r")
_SLICE = 1 << 24

if os.geteuid() != 0:
    # A process that cannot be traced is read by root alone; that is the point of it.
    pytest.skip("reads the memory of another process, which needs root", allow_module_level=True)


def scan(pid: int, needles: dict[str, bytes]) -> dict[str, int]:
    """How often each needle is in the memory of a process, which is stopped meanwhile."""
    found = dict.fromkeys(needles, 0)
    longest = max(map(len, needles.values()))
    os.kill(pid, signal.SIGSTOP)
    try:
        maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8")
        with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
            for start, end in ((int(a, 16), int(b, 16)) for a, b in _MAPPED.findall(maps)):
                place, tail = start, b""
                while place < end:
                    try:
                        memory.seek(place)
                        part = memory.read(min(_SLICE, end - place))
                    except (OSError, OverflowError, ValueError):
                        break  # of the kernel, such as [vvar]
                    if not part:
                        break
                    whole = tail + part
                    for name, needle in needles.items():
                        found[name] += whole.count(needle)
                        if tail and tail.count(needle):
                            found[name] -= tail.count(needle)
                    tail = whole[-(longest - 1) :]
                    place += len(part)
    finally:
        os.kill(pid, signal.SIGCONT)
    return found


def needles_of(folder: Path) -> dict[str, bytes]:
    """The keys of this vault in the forms they go about in, the passphrase, and what was said."""
    data_key = bytes(keys.unlock(folder, sample.passphrase()).data_key)
    raw_key = derive(data_key, b"intake-desktop v1 database")
    words = {f"word {n}": form for n, form in enumerate(NEEDLES[CANARIES[3]][:3])}
    name = sample._data()["people"][0]["called"]
    return {
        "data key": data_key,
        "data key in hex": data_key.hex().encode(),
        "raw key": raw_key,
        "raw key in hex": raw_key.hex().encode(),
        "passphrase": sample.passphrase().encode(),
        "passphrase as Qt holds it": sample.passphrase().encode("utf-16-le"),
        "name": name.encode(),
        "name as Qt holds it": name.encode("utf-16-le"),
        **words,
    }


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("memory") / "vault"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "calibrate", lambda: keys.MINIMUM)
        sample.found_vault(Desk(folder, SystemClock(), SystemChance()))
    return folder


@pytest.fixture
def open_desk(vault: Path, tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen(
        [sys.executable, str(_DESK), str(vault)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        env={
            **os.environ,
            "PYTHONPATH": str(_SRC),
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": "offscreen",
        },
    )
    assert process.stdout
    said = ""
    for said in process.stdout:
        if said.strip() == "open":
            break
    assert said.strip() == "open"
    yield process
    process.kill()
    process.communicate()


def replaced(process: "subprocess.Popen[str]") -> bool:
    command = Path(f"/proc/{process.pid}/cmdline").read_bytes()
    return b"at_the_desk" not in command


@pytest.mark.parametrize("way", ["lock", "hide"])
def test_a_locked_process_holds_no_key_and_no_word(
    open_desk: "subprocess.Popen[str]", vault: Path, way: str
) -> None:
    needles = needles_of(vault)
    before = scan(open_desk.pid, needles)
    # The control: with the same scanner, what is open is found.
    assert before["raw key in hex"] + before["raw key"] > 0, before
    assert before["data key"] > 0, before
    assert before["word 0"] + before["word 1"] + before["name"] > 0, before
    assert open_desk.stdin
    open_desk.stdin.write(f"{way}\n")
    open_desk.stdin.flush()
    until = time.monotonic() + _PATIENCE_SECONDS
    while not replaced(open_desk):
        assert open_desk.poll() is None
        assert time.monotonic() < until, "it did not lock"
        time.sleep(0.05)
    time.sleep(3)  # the door, or the page that says nothing, is painted by now
    after = scan(open_desk.pid, needles)
    print(f"unlocked: {before}\nlocked: {after}")
    assert after == dict.fromkeys(needles, 0)

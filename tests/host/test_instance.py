"""One window per vault, among real processes that race, die and replace themselves."""

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from intake_desktop.domain.errors import StorageFailed, VaultInUse
from intake_desktop.host import instance
from stand_in import StandIn

# Waits for a line, tries once, says how it went, and holds on until its input ends.
_RACER = """
import sys
from pathlib import Path
from intake_desktop.domain.errors import VaultInUse
from intake_desktop.host import instance
print("ready", flush=True)
sys.stdin.readline()
try:
    lock = instance.claim(Path(sys.argv[1]))
except VaultInUse:
    print("busy", flush=True)
else:
    print("won", flush=True)
sys.stdin.read()
"""

# Replaces itself so many times, handing the lock over or (the control) not.
_SUCCESSOR = """
import os, sys
from pathlib import Path
from intake_desktop.host import instance, process
left, folder, how = sys.argv[1:]
lock = instance.claim(Path(folder))
assert "INTAKE_DESKTOP_LOCK" not in os.environ
assert not os.get_inheritable(lock.hand_over())
if left == "0":
    print("arrived", flush=True)
    sys.exit()
if how == "without":
    del os.environ["INTAKE_DESKTOP_LOCK"]
    process.replace([str(int(left) - 1), folder, how])
process.replace([str(int(left) - 1), folder, how], keep=[lock.hand_over()])
"""

_GREEDY = """
import sys, time
from pathlib import Path
from intake_desktop.domain.errors import VaultInUse
from intake_desktop.host import instance
print("ready", flush=True)
until = time.monotonic() + 30
while time.monotonic() < until:
    try:
        lock = instance.claim(Path(sys.argv[1]))
    except VaultInUse:
        time.sleep(0.0005)
    else:
        print("won", flush=True)
        break
sys.stdin.read()
"""


def said(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def tell(process: "subprocess.Popen[str]") -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def end(process: "subprocess.Popen[str]") -> None:
    process.kill()
    process.communicate(timeout=30)


def test_of_twenty_that_start_at_once_one_wins(tmp_path: Path) -> None:
    racer = StandIn(tmp_path / "code", _RACER)
    racers = [racer.start(str(tmp_path / "vault")) for _ in range(20)]
    try:
        assert [said(each) for each in racers] == ["ready"] * 20
        for each in racers:
            tell(each)
        assert sorted(said(each) for each in racers) == ["busy"] * 19 + ["won"]
    finally:
        for each in racers:
            end(each)


def test_a_killed_process_leaves_the_vault_free(tmp_path: Path) -> None:
    holder = StandIn(tmp_path / "code", _RACER).start(str(tmp_path / "vault"))
    tell(holder)
    assert (said(holder), said(holder)) == ("ready", "won")
    with pytest.raises(VaultInUse):
        instance.claim(tmp_path / "vault")
    holder.send_signal(signal.SIGKILL)
    holder.communicate(timeout=30)
    instance.claim(tmp_path / "vault").release()


@pytest.mark.parametrize(("how", "arrives"), [("handed", True), ("without", False)])
def test_nobody_gets_in_while_the_process_replaces_itself(
    tmp_path: Path, how: str, arrives: bool
) -> None:
    vault = str(tmp_path / "vault")
    first = StandIn(tmp_path / "one", _SUCCESSOR).start("15", vault, how)
    greedy = StandIn(tmp_path / "two", _GREEDY)
    competitors = []
    try:
        while not (tmp_path / "vault" / "vault.lock").exists():
            time.sleep(0.01)
            assert first.poll() is None
        competitors = [greedy.start(vault) for _ in range(2)]
        output = first.communicate(timeout=60)[0]
        # Without handing over, the same competitors do get in: the test can tell.
        assert ("arrived" in output) is arrives, output
        assert ("VaultInUse" in output) is not arrives, output
    finally:
        for each in competitors:
            end(each)


def test_the_same_process_cannot_open_a_vault_twice(tmp_path: Path) -> None:
    lock = instance.claim(tmp_path)
    with pytest.raises(VaultInUse):
        instance.claim(tmp_path)
    lock.release()
    instance.claim(tmp_path).release()


@pytest.mark.parametrize("number", ["", "0", "-1", "junk", "99999", "9" * 40])
def test_a_made_up_descriptor_opens_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: str
) -> None:
    lock = instance.claim(tmp_path)
    monkeypatch.setenv("INTAKE_DESKTOP_LOCK", number)
    with pytest.raises(VaultInUse):
        instance.claim(tmp_path)
    lock.release()


def test_having_the_lock_file_open_is_not_holding_the_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = instance.claim(tmp_path)
    another = os.open(tmp_path / "vault.lock", os.O_RDWR)
    monkeypatch.setenv("INTAKE_DESKTOP_LOCK", str(another))
    with pytest.raises(VaultInUse):
        instance.claim(tmp_path)
    lock.release()


def test_a_lock_that_cannot_be_written_is_not_called_in_use(tmp_path: Path) -> None:
    (tmp_path / "vault.lock").mkdir()
    with pytest.raises(StorageFailed) as raised:
        instance.claim(tmp_path)
    assert raised.value.why == "lock-not-writable"


def test_asking_whether_the_lock_is_held_makes_and_takes_nothing(tmp_path: Path) -> None:
    assert instance.is_held(tmp_path / "nowhere") is False
    assert instance.is_held(tmp_path) is False
    assert list(tmp_path.iterdir()) == []
    lock = instance.claim(tmp_path)
    assert instance.is_held(tmp_path) is True
    with pytest.raises(VaultInUse):  # asking did not free it
        instance.claim(tmp_path)
    lock.release()
    assert instance.is_held(tmp_path) is False
    instance.claim(tmp_path).release()


def test_a_pipe_in_place_of_the_lock_does_not_hold_up_the_asking(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "vault.lock")
    assert instance.is_held(tmp_path) in (False, None)

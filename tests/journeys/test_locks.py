"""The real program, locked from outside: by sleep, by the session, by the key that hides."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_desktop.demo import sample
from journeys import screen
from private_bus import PrivateBus


@pytest.fixture
def bus() -> Iterator[PrivateBus]:
    with PrivateBus() as bus:
        yield bus


def unlocked(vault: Path, **environment: str) -> "subprocess.Popen[str]":
    process = screen.start("--vault", str(vault), **environment)
    screen.wait_for(process, "Passphrase")
    screen.act(process, "write", "Passphrase", sample.passphrase())
    screen.act(process, "press", "Unlock")
    screen.wait_for(process, "Start a meeting")
    return process


def is_replaced(process: "subprocess.Popen[str]", since: bytes) -> bool:
    """A new process begins under the same number: its memory map is another."""
    return Path(f"/proc/{process.pid}/maps").read_bytes().split(b"\n")[0] != since


@pytest.mark.parametrize("told", ["sleep", "lock"])
def test_it_locks_before_the_laptop_sleeps_and_with_the_session(
    sample_vault: Path, bus: PrivateBus, told: str
) -> None:
    system = bus.environment["DBUS_SYSTEM_BUS_ADDRESS"]
    process = unlocked(sample_vault, DBUS_SYSTEM_BUS_ADDRESS=system)
    try:
        bus.wait_for("Inhibit sleep:shutdown")
        assert "released" not in bus.said
        bus.send(told)
        bus.wait_for("released")  # only now may sleep go on
        locked = screen.wait_for(process, "Passphrase")
        assert not any("Start a meeting" in node.name for node in locked)
    finally:
        screen.end_quietly(process)


def test_hidden_it_shows_a_clock_locks_and_comes_back_to_the_passphrase(
    sample_vault: Path,
) -> None:
    process = unlocked(sample_vault)
    try:
        first = Path(f"/proc/{process.pid}/maps").read_bytes().split(b"\n")[0]
        screen.act(process, "press", "Hide (F12)")
        until = time.monotonic() + screen.PATIENCE_SECONDS
        while not is_replaced(process, first):
            assert time.monotonic() < until, "it did not lock"
            time.sleep(0.1)
        hidden = screen.wait_for(process, "Back")
        said = {node.name for node in hidden if node.name and node.role != "frame"}
        assert "Back" in said
        assert not {"Passphrase", "Unlock", "Today", "People", "Welcome back"} & said
        assert hidden[0].name == "Desk"
        screen.act(process, "press", "Back")
        screen.wait_for(process, "Passphrase")
    finally:
        screen.end_quietly(process)


@pytest.mark.faults
def test_stopped_past_its_time_it_locks_before_it_shows_anything(sample_vault: Path) -> None:
    (sample_vault / "screen.json").write_text(json.dumps({"lock_minutes": 1}))
    process = unlocked(sample_vault)
    try:
        os.kill(process.pid, signal.SIGSTOP)
        time.sleep(70)
        os.kill(process.pid, signal.SIGCONT)
        locked = screen.wait_for(process, "Passphrase")
        assert not any("Start a meeting" in node.name for node in locked)
    finally:
        screen.end_quietly(process)

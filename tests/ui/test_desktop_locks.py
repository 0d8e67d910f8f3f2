"""What the desktop tells over D-Bus, with a stand-in for logind and real signals."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from private_bus import PrivateBus

_LISTENER = """
import sys
from PySide6.QtCore import QCoreApplication
from intake_desktop.ui.desktop_locks import DesktopLocks
app = QCoreApplication([])
locks = DesktopLocks()
locks.lock_wanted.connect(lambda: (print("lock", flush=True), locks.stop()))
locks.changed.connect(lambda: print(locks.hearing.value, flush=True))
locks.start()
app.exec()
"""


def listen(environment: dict[str, str]) -> subprocess.Popen[str]:
    here = {**os.environ, "PYTHONPATH": "src", "XDG_SESSION_ID": "31", **environment}
    return subprocess.Popen(
        [sys.executable, "-c", _LISTENER], stdout=subprocess.PIPE, text=True, env=here
    )


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


@pytest.fixture
def bus() -> Iterator[PrivateBus]:
    with PrivateBus() as bus:
        yield bus


@pytest.fixture
def listener(bus: PrivateBus) -> Iterator[subprocess.Popen[str]]:
    process = listen(bus.environment)
    assert line(process) == "nothing"
    assert line(process) == "locks only"
    assert line(process) == "locks and sleep"
    yield process
    process.kill()
    process.communicate()


def test_it_holds_sleep_back_and_names_nothing(
    bus: PrivateBus, listener: subprocess.Popen[str]
) -> None:
    bus.wait_for("GetSession 31")
    bus.wait_for("Inhibit sleep:shutdown Desk Closes what is open delay")
    assert "released" not in bus.said


@pytest.mark.parametrize("signal", ["sleep", "lock", "hint", "screen"])
def test_each_signal_locks(bus: PrivateBus, listener: subprocess.Popen[str], signal: str) -> None:
    bus.send(signal)
    assert line(listener) == "lock"
    bus.wait_for("released")  # the listener let go, so sleep goes on


def test_waking_up_and_another_session_lock_nothing(
    bus: PrivateBus, listener: subprocess.Popen[str]
) -> None:
    for signal in ("woke", "other"):
        bus.send(signal)
    time.sleep(0.5)
    bus.send("lock")
    assert line(listener) == "lock"
    assert listener.poll() is None
    listener.kill()
    assert listener.stdout
    assert listener.stdout.read() == ""  # only one lock was heard


def test_without_a_bus_it_says_so_and_goes_on() -> None:
    buses = ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS")
    nowhere = dict.fromkeys(buses, "unix:path=/nonexistent")
    process = listen(nowhere)
    assert line(process) == "nothing"
    time.sleep(0.3)
    assert process.poll() is None
    process.kill()
    process.communicate()

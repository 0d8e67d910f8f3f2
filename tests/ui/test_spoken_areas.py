"""Asking a scroll area for a child that it no longer has answers nothing, and ends nothing."""

import subprocess
import sys

import pytest

_ASK = """
import sys
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from intake_desktop.ui import spoken_areas

app = QApplication(["test", "-platform", "offscreen"])
if sys.argv[1] == "ours":
    spoken_areas.install()
area = QScrollArea()
area.setWidget(QLabel("Something\\n" * 99))
area.resize(200, 100)
area.show()
app.processEvents()
seen = QAccessible.queryAccessibleInterface(area)
count = seen.childCount()
area.hide()  # and with it the bars, which are children only while they are shown
print(count, seen.child(0) is not None, flush=True)
for place in range(1, 40):
    seen.child(place)
print("alive", flush=True)
"""


def asked(how: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", _ASK, how], capture_output=True, text=True, check=False, timeout=60
    )


def test_a_page_that_was_left_can_be_asked_about() -> None:
    told = asked("ours")
    assert (told.returncode, told.stdout.split()[-1]) == (0, "alive"), told.stderr
    assert told.stdout.split()[1] == "True"  # what it shows is still there to be read


def test_with_qts_own_it_ends() -> None:
    """The control, which would tell of a Qt that no longer needs ours."""
    told = asked("qts")
    if told.returncode == 0:
        pytest.fail("Qt counts by itself now: ui/spoken_areas.py can go")
    assert "alive" not in told.stdout

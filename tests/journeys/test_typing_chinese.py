"""Chinese is typed on a real keyboard with a real input method, whatever the desktop names it."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_desktop.demo import sample
from journeys import screen
from journeys.input_methods import FCITX, IBUS, InputMethod

_SEARCH = "Find by code or name"
# Qt alone, under the same variables: what the program would do without our choice.
_PLAIN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
field = QLineEdit()
field.resize(400, 60)
field.show()
field.activateWindow()
field.setFocus()
field.textChanged.connect(lambda text: print(text, flush=True))
QTimer.singleShot(500, lambda: print("ready", flush=True))
sys.exit(app.exec())
"""


@pytest.fixture(params=[FCITX, IBUS], scope="module")
def method(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[InputMethod]:
    with InputMethod(request.param, tmp_path_factory.mktemp("home")) as running:
        yield running


def surroundings(method: InputMethod, named: str) -> dict[str, str]:
    """``named`` is what the desktop set as QT_IM_MODULE; to Qt, empty is as good as not set."""
    return method.environment | {"QT_IM_MODULES": "", "QT_IM_MODULE": named}


def keys(*arguments: str) -> None:
    subprocess.run(["xdotool", *arguments], check=True, timeout=30)


def give_keyboard(process: "subprocess.Popen[str]") -> None:
    """What a window manager does as a window opens; this screen has none."""
    pid = str(process.pid)
    keys(
        "search", "--sync", "--onlyvisible", "--pid", pid, "--name", "Desk", "windowfocus", "--sync"
    )


def typed(text: str) -> None:
    keys("type", "--delay", "60", text)
    time.sleep(0.5)


def unlock(process: "subprocess.Popen[str]") -> None:
    """The passphrase goes in letter by letter, though the input method is on, or it stays shut."""
    screen.wait_for(process, "Passphrase")
    give_keyboard(process)
    typed(sample.passphrase())
    keys("key", "Return")
    screen.wait_for(process, "Start a meeting")


@pytest.mark.parametrize("named", ["", "fcitx"])
def test_without_our_choice_letters_stay_letters(method: InputMethod, named: str) -> None:
    """The control, which would tell of a Qt that no longer needs it."""
    with subprocess.Popen(
        [sys.executable, "-c", _PLAIN],
        env=os.environ | surroundings(method, named),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as plain:
        assert plain.stdout
        assert plain.stdout.readline() == "ready\n"
        typed("nihao")
        keys("key", "space")
        assert [plain.stdout.readline() for _ in range(6)][-1] == "nihao \n"
        plain.terminate()


@pytest.mark.parametrize("named", ["", "fcitx"])
def test_in_the_sealed_program_chinese_arrives_and_never_in_a_passphrase(
    method: InputMethod, sample_vault: Path, named: str
) -> None:
    process = screen.start("--vault", str(sample_vault), **surroundings(method, named))
    try:
        unlock(process)
        screen.act(process, "press", "People")
        screen.wait_for(process, _SEARCH)
        typed("nihao")
        keys("key", "space")
        found = screen.wait_for(process, "你好")
        # The label and the field bear the same name; "nihao " is nowhere.
        assert {node.text for node in found if node.name == _SEARCH} - {""} == {"你好"}
    finally:
        screen.end_quietly(process)


def go_on_with_the_draft(process: "subprocess.Popen[str]") -> None:
    """The sample's only meeting that waits at a question, whose own words have the keyboard."""
    today = screen.wait_for(process, "Continue: ")
    *_, oldest = [node.name for node in today if node.name.startswith("Continue: ")]
    screen.act(process, "press", oldest)
    screen.wait_for(process, "星期二")


def test_half_typed_letters_are_kept_by_a_lock(method: InputMethod, sample_vault: Path) -> None:
    process = screen.start("--vault", str(sample_vault), **surroundings(method, ""))
    try:
        unlock(process)
        go_on_with_the_draft(process)
        typed("nihao")  # and nothing is chosen
        screen.act(process, "press", "Lock now")
        time.sleep(1)
        unlock(process)
        go_on_with_the_draft(process)
        found = screen.wait_for(process, "星期二")
        kept = "".join(node.text for node in found if "星期二" in node.text)
        # As it stood there: one shows the letters, the other what the space bar would choose.
        assert kept.replace(" ", "").startswith(("nihao", "你好"))
    finally:
        screen.end_quietly(process)

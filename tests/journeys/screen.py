"""Starts the program as a person does, and looks at it through the accessibility tree."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

# Debian's Python, which has the bindings; ours is a venv without them.
_DEBIAN_PYTHON = "/usr/bin/python3"
_TREE = Path(__file__).with_name("tree.py")
PATIENCE_SECONDS = 30.0
_SRC = Path(__file__).resolve().parents[2] / "src"


@dataclass(frozen=True)
class Node:
    """One widget as a screen reader knows it."""

    role: str
    name: str
    text: str
    focusable: bool
    enabled: bool = True


def start(*arguments: str, **environment: str) -> subprocess.Popen[str]:
    """``intake-desktop`` with these arguments, on this screen."""
    # Compiled files beside the sources would be left for root to remove.
    more = {"PYTHONPATH": str(_SRC), "PYTHONDONTWRITEBYTECODE": "1", **environment}
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "intake_desktop", *arguments],
        env=os.environ | more,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _ask(process: subprocess.Popen[str], *action: str) -> object:
    done = subprocess.run(
        [_DEBIAN_PYTHON, str(_TREE), str(process.pid), *action],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_SECONDS,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def tree(process: subprocess.Popen[str]) -> list[Node]:
    """What a screen reader finds in the windows of a process; empty as long as there is none."""
    found = _ask(process)
    assert isinstance(found, list)
    return [Node(**node) for node in found]


def act(process: subprocess.Popen[str], what: str, name: str, *text: str) -> None:
    """Presses the control with this name, or writes into it, as soon as it is there."""
    until = time.monotonic() + PATIENCE_SECONDS
    while not _ask(process, what, name, *text):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < until, f"{name!r} among {sorted({n.name for n in tree(process)})}"
        time.sleep(0.2)


def wait_for(process: subprocess.Popen[str], words: str) -> list[Node]:
    """The tree once these words are on the screen, in a name or a text."""
    until = time.monotonic() + PATIENCE_SECONDS
    nodes: list[Node] = []
    while time.monotonic() < until:
        assert process.poll() is None, process.communicate()
        nodes = tree(process)
        if any(words in node.name or words in node.text for node in nodes):
            return nodes
        time.sleep(0.3)
    raise AssertionError(f"{words!r} is not among {sorted({node.name for node in nodes})}")


def end(process: subprocess.Popen[str]) -> str:
    """Ends the program if it still runs; gives what it wrote to standard error."""
    process.terminate()
    try:
        return process.communicate(timeout=PATIENCE_SECONDS)[1]
    finally:
        process.kill()


def end_quietly(process: subprocess.Popen[str]) -> None:
    """The same, and what it wrote must not be a traceback or about a bug."""
    said = end(process)
    assert "Traceback" not in said, said
    assert "unexpected " not in said, said

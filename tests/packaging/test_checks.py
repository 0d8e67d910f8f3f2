"""``./test`` ends with an error whichever of its checks finds something."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

_STEPS = (
    "ruff check .",
    "ruff format --check .",
    "mypy",
    "mypy translations",
    "lint-imports",
    "python translations/tool.py check",
    "dbus-run-session -- xvfb-run --auto-servernum pytest --quiet tests/journeys",
    "pytest --quiet --ignore tests/journeys",
)

# Each program only writes down that it was called, and fails if it is the one that should.
_PROGRAM = """#!/bin/sh
line="${0##*/}${1:+ $*}"
echo "$line" >> "$STEPS"
[ "$line" != "$FAILING" ]
"""


def run(checkout: Path, folder: Path, failing: str) -> tuple[int, list[str]]:
    shutil.copy(checkout / "test", folder)
    (folder / "tests" / "journeys").mkdir(parents=True)
    programs = folder / ".venv" / "bin"
    programs.mkdir(parents=True)
    for name in {step.split()[0] for step in _STEPS}:
        (programs / name).write_text(_PROGRAM)
        (programs / name).chmod(0o755)
    prepare = folder / "packaging" / "linux" / "prepare.sh"
    prepare.parent.mkdir(parents=True)
    prepare.write_text('venv="$root/.venv"\nneed() { :; }\nmake_venv() { :; }\n')
    with prepare.open("a") as file:
        file.write("compile_translations() { :; }\n")
    steps = folder / "steps"
    done = subprocess.run(
        [folder / "test"],
        env={**os.environ, "STEPS": str(steps), "FAILING": failing},
        capture_output=True,
        check=False,
    )
    return done.returncode, steps.read_text().splitlines()


def test_all_steps_are_taken(checkout: Path, tmp_path: Path) -> None:
    assert run(checkout, tmp_path, "none") == (0, list(_STEPS))


@pytest.mark.parametrize("failing", _STEPS)
def test_the_first_failing_step_ends_it(checkout: Path, tmp_path: Path, failing: str) -> None:
    code, steps = run(checkout, tmp_path, failing)
    assert code != 0
    assert steps[-1] == failing

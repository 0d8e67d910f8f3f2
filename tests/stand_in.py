"""Gives a child process an ``intake_desktop`` whose ``__main__`` is the test's own program."""

import os
import subprocess
import sys
from pathlib import Path

import intake_desktop

_REAL = Path(intake_desktop.__file__).parent


class StandIn:
    """``python -m intake_desktop`` runs ``program``; every other module is the real one."""

    def __init__(self, folder: Path, program: str) -> None:
        package = folder / "intake_desktop"
        package.mkdir(parents=True)
        (package / "__init__.py").write_text(f"__path__.append({str(_REAL)!r})\n")
        (package / "__main__.py").write_text(program)
        self._environment = {**os.environ, "PYTHONPATH": str(folder)}

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [sys.executable, "-P", "-m", "intake_desktop", *arguments],
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def run(self, *arguments: str) -> str:
        """Everything it printed, errors included."""
        return self.start(*arguments).communicate(timeout=60)[0]

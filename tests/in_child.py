"""Runs a piece of Python in a process of its own: what it does to itself is gone with it."""

import json
import os
import subprocess
import sys
from typing import Any

PATIENCE_SECONDS = 120


def run(code: str, *arguments: str, **environment: str) -> Any:
    """Returns what the code passed to ``tell``, as JSON; fails with the child's own words."""
    head = "import json, os, sys\ndef tell(value): print(json.dumps(value), flush=True)\n"
    done = subprocess.run(
        [sys.executable, "-c", head + code, *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_SECONDS,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])

"""Runs a piece of Python in a child process as an ordinary user, even where tests run as root."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

# The imports come first: the user may not be able to read the folder that holds this checkout.
_PROGRAM = """
import os, sys, tempfile
from pathlib import Path
{imports}
folder = Path(sys.argv[1])
if os.geteuid() == 0:
    os.chown(folder, 65534, 65534)
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
os.chdir(folder)
os.environ["HOME"] = str(folder)
{code}
"""


class OrdinaryUser:
    """Call ``run``; in the code, ``folder`` is an empty folder that belongs to the user."""

    def run(self, imports: str, code: str) -> str:
        """Returns what the code printed; fails with the child's own words if it raised."""
        folder = Path(tempfile.mkdtemp(prefix="ordinary-"))
        try:
            done = subprocess.run(
                [sys.executable, "-c", _PROGRAM.format(imports=imports, code=code), folder],
                capture_output=True,
                text=True,
                check=False,
                timeout=60,
            )
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

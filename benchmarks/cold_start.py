"""A cold start to the door that can be typed at, beside a bare PySide6 window with one label.

    python benchmarks/cold_start.py [ROUNDS]

In turns, each in a process of its own, offscreen, from before the interpreter starts until the
window is painted. The vault exists, so that the door asks for a passphrase, as on every day but the
first. The promise is a median ratio of at most 1.6; exit code 1 where it is not kept.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from crowd import make

PROMISED = 1.6
_BARE = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(["desk"])
label = QLabel("Desk")
label.show()
app.processEvents()
print("painted", flush=True)
"""
_OURS = """
import sys
from pathlib import Path
from intake_desktop.host import beginning
begun = beginning.begin(Path(sys.argv[1]))
from intake_desktop import bootstrap
from intake_desktop.ui.application import make_application
app = make_application(["desk"])
lock = bootstrap.instance.claim(Path(sys.argv[1]))
parts = bootstrap._build(app, Path(sys.argv[1]), lock, begun, is_sample=False)
parts.window.show()
parts.runner.drain()
app.processEvents()
print("painted", flush=True)
parts.program.end()
begun.end()
"""


def start(program: str, folder: Path) -> float:
    """Seconds until it says that it is painted; what it does afterwards does not count."""
    began = time.perf_counter()
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", program, str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        said = process.stdout.readline() if process.stdout else ""
        taken = time.perf_counter() - began
        process.communicate(timeout=60)
    if said != "painted\n":
        raise SystemExit("a window did not come")
    return taken


def main(rounds: int) -> int:
    bare, ours = [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "vault"
        folder.mkdir(mode=0o700)
        make(folder, 1_000)
        for program in (_BARE, _OURS):  # warms the caches of the disk
            start(program, folder)
        for _ in range(rounds):
            bare.append(start(_BARE, folder))
            ours.append(start(_OURS, folder))
    ratio = statistics.median(ours) / statistics.median(bare)
    for what, taken in (("bare window", bare), ("to the door", ours)):
        spread = (max(taken) - min(taken)) * 1e3
        print(f"{what}  median {statistics.median(taken) * 1e3:7.1f} ms, spread {spread:.1f}")
    print(f"ratio of medians {ratio:.3f} (promised: at most {PROMISED})")
    return 0 if ratio <= PROMISED else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 15))

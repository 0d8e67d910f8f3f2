"""What closing the process in costs as it starts: sealed and proved, against the same without.

    python benchmarks/start.py [ROUNDS]

Both start the program as far as its window with the door, offscreen, in turns, each in a process of
its own. The promise is a median ratio of at most 1.2; exit code 1 where it is not kept.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROMISED = 1.2
_START = """
import sys, time
began = time.perf_counter()
from pathlib import Path
from intake_desktop.host import beginning, folders, seal
{without}
begun = beginning.begin(Path(sys.argv[1]))
from intake_desktop import bootstrap
from intake_desktop.ui.application import make_application
app = make_application(["desk"])
lock = bootstrap.instance.claim(Path(sys.argv[1]))
parts = bootstrap._build(app, Path(sys.argv[1]), lock, begun, is_sample=False)
parts.window.show()
parts.runner.drain()
app.processEvents()
taken = time.perf_counter() - began
sealed = seal.state().value
parts.program.end()
begun.end()
print(taken, sealed)
"""
# The control leaves out what was added: the filter, its library and every self-test.
_WITHOUT = "seal.seal = lambda: seal.Seal.NONE"


def start(without: str, folder: Path) -> tuple[float, str]:
    """Seconds from the first import to the painted window, and whether it was sealed."""
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", _START.format(without=without), str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, sealed = done.stdout.split()
    return float(seconds), sealed


def main(rounds: int) -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "vault"
        for without in ("", _WITHOUT):  # warms the caches of the disk
            start(without, folder)
        plain, sealed = [], []
        for _ in range(rounds):
            for without, taken, expected in ((_WITHOUT, plain, "none"), ("", sealed, "sealed")):
                seconds, state = start(without, folder)
                if state != expected:
                    print(f"expected {expected}, found {state}")
                    return 1
                taken.append(seconds)
    began = time.strftime("%Y-%m-%d")
    ratio = statistics.median(sealed) / statistics.median(plain)
    print(f"{began}, {rounds} starts each, to the painted window")
    print(f"without a seal  median {statistics.median(plain) * 1e3:7.1f} ms")
    print(f"sealed, proved  median {statistics.median(sealed) * 1e3:7.1f} ms")
    print(f"ratio of medians {ratio:.3f} (promised: at most {PROMISED})")
    return 0 if ratio <= PROMISED else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 15))

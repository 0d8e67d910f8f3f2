"""The demonstration, with canaries instead of its own words, and without its pictures.

    python journey.py OUT VAULT [leak]

The same program, started as its command starts it; nothing of it is replaced but what is typed and
what is photographed. With "leak" the first step alone is walked, without a seal, and words are
written to a plain file and printed: to see whether that would be found.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# Before anything of the program is imported but what begins it, as in __main__.
from intake_desktop import __main__ as command

OUT, VAULT = sys.argv[1], sys.argv[2]
WHAT = sys.argv[3] if len(sys.argv) > 3 else ""
RESUME = sys.argv[4] if len(sys.argv) > 4 else "0"


def again(arguments: Sequence[str], keep: Sequence[int] = ()) -> NoReturn:
    """A lock goes on in this file instead of the program; its descriptors stay as they are."""
    for descriptor in keep:
        os.set_inheritable(descriptor, True)
    os.execv(sys.executable, [sys.executable, __file__, OUT, VAULT, WHAT, arguments[-1]])


def prepare() -> None:
    from intake_desktop import bootstrap  # noqa: PLC0415
    from intake_desktop.demo import sample  # noqa: PLC0415
    from intake_desktop.demo.driver import Driver, Steps  # noqa: PLC0415
    from leaks.canaries import CANARIES, sample_data  # noqa: PLC0415

    data = sample_data()
    sample._data = lambda: data
    bootstrap.process.replace = again  # type: ignore[assignment]
    first_run, _, _, tonight, keeping, after_lock, *_ = bootstrap.WALK
    # From the first start over form T, form B and a lock to a closed meeting.
    whole = (first_run, tonight, keeping, after_lock)
    bootstrap.WALK = (first_run,) if WHAT else whole  # type: ignore[misc]

    def picture(drive: Driver, name: str) -> Steps:
        yield from drive.settled()
        if name == "06-recovery-code" and WHAT == "leak":
            Path(os.environ["TMPDIR"], "recent").write_text(CANARIES[7])
            print("saved:", CANARIES[8])

    Driver.picture = picture  # type: ignore[method-assign]


begin = command._begin


def begin_and_prepare(*arguments: object) -> object:
    if WHAT == "leak":
        from intake_desktop.host import seal  # noqa: PLC0415

        seal.seal = lambda: seal.Seal.SEALED  # what nothing in the product can do
    begun = begin(*arguments)  # type: ignore[arg-type]
    prepare()
    if WHAT == "leak":
        import socket  # noqa: PLC0415

        socket.socket(socket.AF_INET).close()
    return begun


command._begin = begin_and_prepare  # type: ignore[assignment]
sys.exit(command.main(["demo", "--out", OUT, "--vault", VAULT, "--resume", RESUME]))

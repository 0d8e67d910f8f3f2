"""The program over a sample vault, unlocked and written in; then it locks when it is told to.

    python at_the_desk.py VAULT

Nothing of it is replaced: a timer presses what a person would. It prints "open", and reads a line
before it presses Ctrl+L, or F12 where the line says "hide".
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from threading import Thread

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# Before anything of the program is imported but what begins it, as in __main__.
from intake_desktop import __main__ as command

begin = command._begin


def begin_and_prepare(*arguments: object) -> object:
    begun = begin(*arguments)  # type: ignore[arg-type]
    from PySide6.QtCore import Qt  # noqa: PLC0415

    from intake_desktop import bootstrap  # noqa: PLC0415
    from intake_desktop.demo import sample  # noqa: PLC0415
    from intake_desktop.demo.driver import Driver, Steps  # noqa: PLC0415
    from intake_desktop.ui.unlock.door_pages import DoorPage  # noqa: PLC0415
    from leaks.canaries import CANARIES  # noqa: PLC0415

    told: list[str] = []
    build = bootstrap._build

    def steps(drive: Driver) -> Steps:
        doors: Sequence[DoorPage] = ()
        while not doors:
            yield lambda: True
            doors = [d for d in drive.window.findChildren(DoorPage) if d.isVisible()]
        yield from drive.write_into(doors[0].passphrase.edit, sample.passphrase())
        yield from drive.click(doors[0].unlock)
        yield from drive.room("people")
        yield from drive.write("find_people", CANARIES[3])
        drive.say("open")
        Thread(target=lambda: told.append(sys.stdin.readline()), daemon=True).start()
        yield lambda: bool(told)
        key = Qt.Key.Key_F12 if "hide" in told[0] else Qt.Key.Key_L
        held = Qt.KeyboardModifier
        yield from drive.key(key, held.NoModifier if "hide" in told[0] else held.ControlModifier)
        yield lambda: False  # the lock ends this process

    def build_and_drive(*given: object, **named: object) -> object:
        parts = build(*given, **named)  # type: ignore[arg-type]
        # Kept by the window, which it drives.
        driver = Driver(parts.window, parts.runner, parts.ask, parts.languages, Path.cwd())
        driver.run(steps(driver), parts.app.exit)
        return parts

    bootstrap._build = build_and_drive  # type: ignore[assignment]
    return begun


command._begin = begin_and_prepare  # type: ignore[assignment]
sys.exit(command.main(["--vault", sys.argv[1]]))

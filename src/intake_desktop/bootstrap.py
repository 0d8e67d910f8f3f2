"""Builds every part once and passes it in: no globals, no registry, no singletons."""

import os
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from intake_desktop.demo import sample
from intake_desktop.demo.driver import Driver
from intake_desktop.demo.walk import WALK
from intake_desktop.domain.errors import IntakeError
from intake_desktop.host import folders, instance, process, succession
from intake_desktop.host.beginning import Beginning
from intake_desktop.host.chance import SystemChance
from intake_desktop.host.clock import SystemClock
from intake_desktop.host.instance import InstanceLock
from intake_desktop.host.seal import Seal
from intake_desktop.host.succession import Succession
from intake_desktop.services.printing import Printing
from intake_desktop.services.session import Desk
from intake_desktop.ui import qt_messages, settings, spoken_areas
from intake_desktop.ui.application import Appearance, make_application
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.failures import Failures
from intake_desktop.ui.language import Languages
from intake_desktop.ui.laptop import LaptopFacts
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.network import NetworkShow
from intake_desktop.ui.program import Program
from intake_desktop.ui.runner import Runner

# Begins the name of a sample's own folder. Only such a one is removed: --vault may name any.
_SAMPLE = "sample-"


@dataclass(frozen=True)
class Parts:
    """What was built; kept alive for as long as the program runs."""

    app: QApplication
    window: MainWindow
    runner: Runner
    ask: Ask
    languages: Languages
    program: Program
    lock: InstanceLock


@dataclass(frozen=True)
class Walk:
    """Where the pictures go, and the number of the first step."""

    out: Path
    first: int


def open_window(vault: Path | None, beginning: Beginning) -> int:
    """The program itself. Returns the exit code when the window is closed."""
    folder = vault or folders.default_vault_folder()
    again = ["--vault", str(folder)] if vault else []
    return _run(folder, again, beginning, is_sample=False)


def open_demo(vault: Path | None, beginning: Beginning) -> int:
    """The same program over a sample vault, which goes when the window is closed."""
    folder = vault
    if folder is None:
        folder = folders.private_scratch_folder(_SAMPLE)
        sample.found_vault(_desk(folder))
    try:
        return _run(folder, ["demo", "--vault", str(folder)], beginning, is_sample=True)
    finally:
        folders.remove_scratch_folder(folder, _SAMPLE)


def walk_demo(out: Path, vault: Path | None, step: int, beginning: Beginning) -> int:
    """Drives the window through the main job and writes what it shows to ``out``."""
    out.mkdir(parents=True, exist_ok=True)
    folder = vault or folders.private_scratch_folder(_SAMPLE)
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    again = ["demo", "--out", str(out), "--vault", str(folder), "--resume"]
    try:
        return _run(folder, again, beginning, is_sample=True, walk=Walk(out, step))
    finally:
        folders.remove_scratch_folder(folder, _SAMPLE)


def _run(
    folder: Path,
    again: list[str],
    beginning: Beginning,
    *,
    is_sample: bool,
    walk: Walk | None = None,
) -> int:
    qt_messages.install(beginning.events.tell)
    app = make_application(sys.argv[:1])
    spoken_areas.install()
    if beginning.trouble is not None:
        return _refuse(app, folder, beginning.trouble)
    try:
        lock = instance.claim(folder)
    except IntakeError as error:
        return _refuse(app, folder, error)
    parts = _build(app, folder, lock, beginning, is_sample=is_sample)
    program = parts.program
    program.restart = partial(_start_again, again, lock, program)
    parts.window.show()
    if walk is not None:

        def before(step: int) -> None:
            # After a lock the next process goes on behind the step that locked.
            program.restart = partial(_start_again, [*again, str(step + 1)], lock, program)

        driver = Driver(
            parts.window, parts.runner, parts.ask, parts.languages, walk.out, vault=folder
        )
        driver.run_all(WALK, walk.first, before, app.exit)
    code = app.exec()
    program.end()
    return code


def _build(
    app: QApplication, folder: Path, lock: InstanceLock, beginning: Beginning, *, is_sample: bool
) -> Parts:
    languages = Languages(app)
    kept = settings.load(folder)
    appearance = Appearance(app, languages, kept, partial(settings.save, folder))
    ask = Ask(app)
    failures = Failures(ask, note=beginning.events.note, tell=beginning.events.tell)
    runner = Runner(failures.show_failure, failures.show_bug, app)
    window = MainWindow(appearance, sample_passphrase=sample.passphrase() if is_sample else "")
    failures.window = window
    sys.excepthook = failures.hook
    window.show_network(sealed=beginning.seal is Seal.SEALED)
    before = succession.take()
    program = Program(
        window, runner, ask, appearance, _desk(folder), printing=Printing(before.papers)
    )
    shown = NetworkShow(window, runner, ask)
    window.network_asked.connect(shown.show)
    program.laptop = LaptopFacts(
        is_sealed=beginning.seal is Seal.SEALED,
        scratch_in_memory=beginning.scratch is not None and beginning.scratch.in_memory,
        events=beginning.events.codes,
        show_network=shown.show,
        copy=program.guard.clipboard.copy,
    )
    if is_sample:
        program.watermark = sample.WATERMARK
    program.open_door()
    if before.hidden:
        program.hide()
    return Parts(app, window, runner, ask, languages, program, lock)


def _desk(folder: Path) -> Desk:
    return Desk(folder, SystemClock(), SystemChance())


def _start_again(arguments: list[str], lock: InstanceLock, program: Program) -> None:
    papers = program.printers.printing.left()
    succession.leave(Succession(hidden=program.is_hidden, papers=papers))
    process.replace(arguments, keep=[lock.hand_over()])


def _refuse(app: QApplication, folder: Path, error: IntakeError) -> int:
    """Nothing was opened: one plain message, and the way out."""
    languages = Languages(app)
    appearance = Appearance(app, languages, settings.load(folder), _keep_nothing)
    window = MainWindow(appearance)
    window.show()
    ask = Ask(app)
    Failures(ask, window).show_failure(error, then=app.quit)
    app.exec()
    return 1


def _keep_nothing(_settings: settings.Settings) -> None:
    """The folder is not ours to write to."""

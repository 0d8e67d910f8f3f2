"""What the rooms cost that nobody has gone to yet, and what a change of language costs.

    python benchmarks/rooms.py [ROUNDS]

In turns, offscreen, each in a process of its own: from an open vault to Today on the screen, and
the same with every room and every page of Shelter shown once, which is what it took to build all of
them at once. Then the language is changed in both, to Chinese and back. The promise is that Today
alone takes at most a quarter of either; exit code 1 where it is not kept.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROMISED = 0.25
_ROOT = Path(__file__).resolve().parent.parent
_OPEN = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from intake_desktop.domain.languages import Language
from intake_desktop.services.session import Desk
from intake_desktop.ui import room_keys, theme
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.language import Languages
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.program import Program
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.settings import Settings
from intake_desktop.ui.theme import Mode, Theme
from ui.meeting.vault_desk import VaultDesk

app = QApplication(["desk"])
theme.load_typefaces()
languages = Languages(app)
settings = Settings(theme=Theme(Mode.LIGHT))
appearance = Appearance(app, languages, settings, lambda settings: None)
told = []
runner = Runner(told.append, told.append)
vault = VaultDesk(runner, Path(sys.argv[1]))
ask, window = Ask(), MainWindow(appearance)
session = vault.session
desk = Desk(Path(sys.argv[1]), session.clock, session.chance)
program = Program(window, runner, ask, appearance, desk)
window.show()
app.processEvents()

began = time.perf_counter()
program.open_rooms(session, vault.actor)
runner.drain()
app.processEvents()
if {everything}:
    pages = program.rooms.meeting.pages
    for name in ("arrive", "policy", "tonight", "paper", "served", "who", "keeping", "question",
                 "check", "closed", "hand"):
        pages.setCurrentWidget(getattr(pages, name))
    for key in ("people", "meeting", "consent", "sharing", "summary", "own_papers"):
        window.show_room(key)
    for page in program.rooms.shelter_pages.all():
        program.rooms.show_shelter_page(page.key)
    window.show_room(room_keys.TODAY)
    runner.drain()
    app.processEvents()
opened = time.perf_counter() - began

began = time.perf_counter()
for language in (Language.SIMPLIFIED, Language.ENGLISH):
    languages.choose(language)
    app.processEvents()
switched = (time.perf_counter() - began) / 2
print(opened, switched, len(app.allWidgets()))
assert not told, told
program.end()
runner.stop()
"""


def run(*, everything: bool) -> tuple[float, float, int]:
    """Seconds to Today, seconds of one change of language, and how many widgets there are."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(  # noqa: S603 - our own interpreter
            [sys.executable, "-c", _OPEN.format(everything=everything), folder],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(_ROOT / "tests")},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    opened, switched, widgets = done.stdout.split()
    return float(opened), float(switched), int(widgets)


def main(rounds: int) -> int:
    run(everything=False)  # warms the caches of the disk
    today, all_shown = [], []
    for _ in range(rounds):
        today.append(run(everything=False))
        all_shown.append(run(everything=True))
    print(f"{time.strftime('%Y-%m-%d')}, {rounds} rounds, medians")
    worst = 0.0
    for place, name in enumerate(("to Today", "a change of language")):
        few, many = (statistics.median(each[place] for each in s) for s in (today, all_shown))
        worst = max(worst, few / many)
        print(f"{name}: {few * 1e3:.0f} ms, with every room {many * 1e3:.0f} ms: {few / many:.2f}")
    print(f"widgets: {today[0][2]}, with every room {all_shown[0][2]}")
    print(f"worst ratio {worst:.2f} (promised: at most {PROMISED})")
    return 0 if worst <= PROMISED else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5))

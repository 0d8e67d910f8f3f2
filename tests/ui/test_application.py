"""The application as a process of its own: what it calls itself, and what it leaves behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SAVE_SOMETHING = """
import sys
from PySide6.QtWidgets import QApplication, QFileDialog
from intake_desktop.ui.application import make_application
app = make_application(["x"]) if sys.argv[1] == "ours" else QApplication(["x"])
dialog = QFileDialog()
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.setDirectory(sys.argv[2])
dialog.selectFile("paper.pdf")
dialog.open()
dialog.accept()
del dialog
print(app.applicationName(), app.applicationDisplayName())
"""


def run(whose: str, home: Path, folder: Path) -> str:
    environment = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("XDG_CONFIG_HOME", None)
    done = subprocess.run(
        [sys.executable, "-c", SAVE_SOMETHING, whose, str(folder)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


@pytest.mark.parametrize(("whose", "remembers"), [("plain Qt", True), ("ours", False)])
def test_the_folder_of_a_saved_paper_is_not_remembered(
    tmp_path: Path, whose: str, remembers: bool
) -> None:
    home, folder = tmp_path / "home", tmp_path / "canary-folder"
    home.mkdir()
    folder.mkdir()
    run(whose, home, folder)
    written = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    assert (b"canary-folder" in written) is remembers


def test_task_lists_learn_only_a_neutral_name(tmp_path: Path) -> None:
    assert run("ours", tmp_path, tmp_path).strip() == "desk Desk"

"""A vault that is spoilt, foreign, taken or out of reach: one plain message, never a traceback."""

import os
import sqlite3
from pathlib import Path

import pytest

from intake_desktop.demo import sample
from journeys import screen
from journeys.conftest import Start
from ordinary_user import OrdinaryUser


def zero_bytes(database: Path) -> None:
    database.write_bytes(b"")


def plain_database(database: Path) -> None:
    database.unlink()
    with sqlite3.connect(database) as connection:
        connection.execute("CREATE TABLE person (name TEXT)")
    connection.close()


def foreign_file(database: Path) -> None:
    database.write_bytes(b"%PDF-1.7 something else\n")


@pytest.mark.parametrize("spoil", [zero_bytes, plain_database, foreign_file])
def test_a_spoilt_vault_is_told_before_anybody_types(
    start: Start, sample_vault: Path, spoil: object
) -> None:
    assert callable(spoil)
    database = sample_vault / "vault.db"
    spoil(database)
    before = database.read_bytes()
    process = start("--vault", str(sample_vault))
    shown = screen.wait_for(process, "This is not about the passphrase")
    assert not any(node.name == "Passphrase" for node in shown)
    assert database.read_bytes() == before


def test_another_vault_in_its_place_is_told_after_the_passphrase(
    start: Start, sample_vault: Path
) -> None:
    database = sample_vault / "vault.db"
    database.write_bytes(os.urandom(database.stat().st_size))
    process = start("--vault", str(sample_vault))
    screen.wait_for(process, "Passphrase")
    screen.act(process, "write", "Passphrase", sample.passphrase())
    screen.act(process, "press", "Unlock")
    screen.wait_for(process, "This is not about the passphrase")


def test_a_second_window_is_refused_and_the_first_goes_on(start: Start, sample_vault: Path) -> None:
    first = start("--vault", str(sample_vault))
    screen.wait_for(first, "Passphrase")
    second = start("--vault", str(sample_vault))
    screen.wait_for(second, "open in another window")
    screen.act(second, "press", "Close")
    assert second.wait(timeout=screen.PATIENCE_SECONDS) == 1
    assert first.poll() is None
    screen.wait_for(first, "Passphrase")


_IMPORTS = """
import resource, pyseccomp  # which the ordinary user may not be able to look for
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from intake_desktop import bootstrap
from intake_desktop.host import beginning
application = bootstrap.make_application(["desk"])
bootstrap.make_application = lambda _: application

def look():
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            print(" ".join(label.text() for label in dialog.findChildren(QLabel)))
            dialog.findChildren(QPushButton)[-1].click()

timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
"""


def test_a_folder_that_cannot_be_written_is_told(ordinary_user: OrdinaryUser) -> None:
    """Without a screen: the ordinary user may not use that of the tests."""
    code = """
folder.chmod(0o500)
print(bootstrap.open_window(folder / "vault", beginning.begin(folder / "vault")))
"""
    said, number = ordinary_user.run(_IMPORTS, code).rsplit("\n", 1)
    assert number == "1"
    assert "folder" in said
    assert "Traceback" not in said

"""The page about this laptop says what is so, and copies exactly what it shows."""

from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from intake_desktop.ui.laptop import LaptopFacts
from intake_desktop.ui.shelter.laptop_page import LaptopPage
from intake_desktop.ui.workplace import Workplace
from ui.looks import clipped, settle, unnamed


@dataclass
class Heard:
    copied: list[str] = field(default_factory=list)
    shown: int = 0

    def show(self) -> None:
        self.shown += 1


def page(qtbot: QtBot, work: Workplace, heard: Heard, *, is_sealed: bool = True) -> LaptopPage:
    facts = LaptopFacts(
        is_sealed=is_sealed,
        scratch_in_memory=is_sealed,
        events=lambda: ("failure NoPrinter",),
        show_network=heard.show,
        copy=heard.copied.append,
    )
    made = LaptopPage(work, facts)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.show_page()
    qtbot.waitUntil(lambda: bool(made.codes.text()))
    settle()
    return made


def test_it_says_what_is_so_and_copies_what_it_shows(qtbot: QtBot, workplace: Workplace) -> None:
    heard = Heard()
    made = page(qtbot, workplace, heard)
    assert made.sealed.text() == "Network sealed"
    assert str(workplace.session.vault.folder) in made.folder.text()
    made.show_me.click()
    assert heard.shown == 1
    made.copy.click()
    assert heard.copied[0].strip() == made.codes.text()
    assert "event failure NoPrinter" in heard.copied[0]
    assert str(workplace.session.vault.folder) not in heard.copied[0]
    assert made.copy.text() == "Copied"
    made.show_page()
    assert made.copy.text() == "Copy diagnostics"


def test_a_system_without_a_seal_is_not_called_sealed(qtbot: QtBot, workplace: Workplace) -> None:
    made = page(qtbot, workplace, Heard(), is_sealed=False)
    assert made.sealed.text() == "Network not sealed"


@pytest.mark.parametrize("width", [700, 1366])
def test_nothing_is_cut_off_and_everything_has_a_name(
    qtbot: QtBot, workplace: Workplace, width: int
) -> None:
    made = page(qtbot, workplace, Heard())
    made.resize(width, 700)
    settle()
    assert clipped(made) == []
    assert unnamed(made) == []

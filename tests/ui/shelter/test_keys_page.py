"""The list of keys is seen as it prints, follows the Chinese of the screen, and can be saved."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from documents.papers import pypdf_text
from intake_desktop.domain.languages import Language
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.shelter.keys_page import KeysPage
from intake_desktop.ui.workplace import Workplace
from ui.looks import unnamed


def test_it_is_shown_and_saved(
    qtbot: QtBot, workplace: Workplace, ask: Ask, tmp_path: Path
) -> None:
    page = KeysPage(workplace)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    assert not page.print.isEnabled()
    workplace.languages.choose(Language.TRADITIONAL)
    page.show_page()
    qtbot.waitUntil(page.print.isEnabled, timeout=20_000)
    assert not page.back.isVisible()
    assert unnamed(page) == []
    ask.answers = lambda _: tmp_path / "paper.pdf"
    page.save.click()
    qtbot.waitUntil((tmp_path / "paper.pdf").exists, timeout=20_000)
    workplace.runner.drain()
    assert "按鍵一覽" in pypdf_text((tmp_path / "paper.pdf").read_bytes())

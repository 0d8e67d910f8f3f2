"""Blank papers: what is chosen is what is shown, printed and saved, and none is recorded."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from intake_desktop.domain.codes import pad_version, read_form_code
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.pad import FORMS, LANGUAGES, PadLook
from intake_desktop.domain.papers import PaperSize
from intake_desktop.services.printing import Printing
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.ask import Answer, Ask, Question
from intake_desktop.ui.ask import Kind as Asked
from intake_desktop.ui.printers import Printers
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.shelter.blank_page import BlankPage
from intake_desktop.ui.workplace import Workplace
from print_system import PrintSystem
from ui.looks import clipped, settle, unnamed
from ui.meeting.vault_desk import VaultDesk
from ui.people.guests import come, texts


@pytest.fixture
def printers(runner: Runner, ask: Ask) -> Iterator[Printers]:
    printers = Printers(runner, ask, Printing())
    yield printers
    printers.stop()


@pytest.fixture
def page(
    workplace: Workplace, appearance: Appearance, printers: Printers, qtbot: QtBot, runner: Runner
) -> BlankPage:
    page = BlankPage(replace(workplace, printers=printers))
    qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    page.show_page()
    come(runner)
    return page


def words(pdf: bytes) -> str:
    return "\n".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(pdf)).pages)


def code_on(pdf: bytes, form: str) -> str:
    """The code that one paper bears; of a form on paper that is the only such word."""
    found = {word for word in words(pdf).split() if word.startswith(f"{form}-") and len(word) == 9}
    (code,) = found
    return code


def test_every_form_is_there_under_its_letter(page: BlankPage) -> None:
    box = page.choices._form
    assert [box.itemData(index) for index in range(box.count())] == list(FORMS)
    assert all(box.itemText(i).startswith(f"{form} · ") for i, form in enumerate(FORMS))
    assert page.choices.look() == PadLook("en+zh_CN")
    assert (page.choices.form(), page.choices.count()) == ("T", 1)
    assert page.view.page_count() > 0


@pytest.mark.parametrize("form", ["A", "E", "P", "T"])
def test_what_is_chosen_is_shown(page: BlankPage, runner: Runner, form: str) -> None:
    choices = page.choices
    choices.choose(form)
    for languages in LANGUAGES:
        choices.languages.button(languages).click()
        come(runner)
        assert choices.look().languages == languages
        assert page.view.page_count() > 0
    before = page.view.page_count()
    choices.large.click()
    choices.paper.button("a4").click()
    come(runner)
    assert choices.look().large
    assert choices.look().size is PaperSize.A4
    assert page.view.page_count() > before
    choices.paper.button("a4").click()  # taken back, the usual one stands
    assert choices.look().size is PaperSize.LETTER


def test_whom_it_is_for_is_asked_only_where_there_is_a_choice(page: BlankPage) -> None:
    choices = page.choices
    choices.whom.button("copy").click()
    assert choices.look().copy
    assert "a number that leads nowhere" in "".join(texts(choices))
    for form in "AMJ":
        choices.choose(form)
        assert not choices.whom.isVisible()
        assert not choices.look().copy
        assert "nobody records it" in "".join(texts(choices))
    choices.choose("D")
    assert choices.whom.isVisible()


def test_each_printed_paper_is_a_job_and_has_a_code_of_its_own(
    page: BlankPage, runner: Runner, ask: Ask, print_system: PrintSystem, vault: VaultDesk
) -> None:
    paper = print_system.add_queue("desk")
    ask.answers = lambda _question: True  # over the network, to this very computer
    page.choices.choose("D", 3)
    come(runner)
    page.print.click()
    come(runner)
    come(runner)
    assert "On its way to the printer." in texts(page.banner)
    codes = [code_on(paper.wait(), "D") for _ in range(3)]
    assert len(set(codes)) == 3
    assert all(pad_version(read_form_code(code)) for code in codes)
    assert vault.count("consent") == vault.count("person") == 0


def test_without_a_printer_that_is_said(
    page: BlankPage, runner: Runner, print_system: PrintSystem
) -> None:
    page.print.click()
    come(runner)
    assert any("no printer" in text for text in texts(page.banner))


def test_they_are_saved_under_names_for_staff_and_never_over_others(
    page: BlankPage, runner: Runner, ask: Ask, tmp_path: Path
) -> None:
    folder = tmp_path / "pad"
    folder.mkdir()

    def answer(question: Question) -> Answer:
        assert question.kind is Asked.FOLDER
        return folder

    ask.answers = answer
    page.choices.choose("E", 2)
    page.choices.discreet.click()
    page.save.click()
    come(runner)
    names = sorted(path.name for path in folder.iterdir())
    assert names == [f"E-en+zh_CN-letter-discreet-{n}.pdf" for n in (1, 2)]
    assert len({code_on(path.read_bytes(), "E") for path in folder.iterdir()}) == 2
    assert any("saved in pad" in text for text in texts(page.banner))
    first = (folder / names[0]).read_bytes()
    page.save.click()
    come(runner)
    assert any("already holds papers of that name" in text for text in texts(page.banner))
    assert (folder / names[0]).read_bytes() == first
    ask.answers = lambda _question: None  # a question that was closed
    page.choices.choose("H")
    page.save.click()
    come(runner)
    assert sorted(path.name for path in folder.iterdir()) == names


def test_a_sample_says_so_on_its_blank_papers_too(
    workplace: Workplace, appearance: Appearance, qtbot: QtBot, runner: Runner, ask: Ask,
    tmp_path: Path,
) -> None:  # fmt: skip
    page = BlankPage(replace(workplace, watermark=Phrase("Sample", "示例", "示例")))
    qtbot.addWidget(page)
    ask.answers = lambda _question: tmp_path
    page.save.click()
    come(runner)
    (saved,) = tmp_path.glob("T-*.pdf")
    assert "Sample" in words(saved.read_bytes())


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.SIMPLIFIED])
def test_nothing_is_cut_and_everything_is_named(
    page: BlankPage, runner: Runner, appearance: Appearance, language: Language, percent: int
) -> None:
    appearance.choose_language(language)
    appearance.choose_text_percent(percent)
    for form in "TA":
        page.choices.choose(form)
        come(runner)
        settle()
        page.grab()
        assert clipped(page) == []
        assert unnamed(page) == []

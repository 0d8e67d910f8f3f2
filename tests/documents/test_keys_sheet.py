"""The list of keys: one page, every language, and exactly the keys that the program has."""

import re

import pytest

from documents.papers import pypdf_text
from intake_desktop.documents import keys_sheet
from intake_desktop.documents.wording import load
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import PaperSize
from intake_desktop.ui.ask import LOCK_KEY
from intake_desktop.ui.watch import HIDE_KEY, LIST_KEY, TURN_KEY

_KEY = re.compile(r"F\d+|Ctrl\+[A-Z]")


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("chinese", [Language.SIMPLIFIED, Language.TRADITIONAL])
def test_it_is_one_page_in_two_languages(size: PaperSize, chinese: Language) -> None:
    paper = keys_sheet.render((Language.ENGLISH, chinese), size)
    said = pypdf_text(paper.pdf)
    assert (paper.pages, paper.about) == (1, None)
    for item in load("keys").items:
        assert item.text.en.split()[0] in said
        assert item.text.in_(chinese)[:2] in said


@pytest.mark.parametrize("language", Language)
def test_it_names_the_keys_that_work_everywhere_and_no_other(language: Language) -> None:
    said = pypdf_text(keys_sheet.render((language,), PaperSize.LETTER).pdf)
    assert set(_KEY.findall(said)) == {LOCK_KEY, HIDE_KEY, LIST_KEY, TURN_KEY}


def test_it_says_neither_what_this_is_nor_where() -> None:
    said = pypdf_text(keys_sheet.render(tuple(Language)[:2], PaperSize.LETTER).pdf)
    for word in ("Intake", "shelter", "庇护", "vault"):
        assert word.lower() not in said.lower()

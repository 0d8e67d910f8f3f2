"""Which paper's code is taken where one was signed: the one shown, or one from the pad."""

import datetime

import pytest
from pytestqt.qtbot import QtBot

from intake_desktop.domain.codes import FormCode, new_form_code, new_pad_code
from intake_desktop.domain.consent import Kind
from intake_desktop.domain.languages import Language
from intake_desktop.host.chance import SystemChance
from intake_desktop.ui.widgets.paper_page import PaperPage, SignedDetails

CHANCE = SystemChance()
SHOWN = new_form_code(CHANCE, "T")
PAD = new_pad_code(CHANCE, "T", "1")


def signed(qtbot: QtBot, typed: str) -> tuple[list[SignedDetails], str]:
    """What a page that shows ``SHOWN`` tells when it is marked as signed, and what it asks."""
    page, told = PaperPage(), []
    qtbot.addWidget(page)
    page.signed.connect(told.append)
    page.start(Kind.TONIGHT, "Wren", datetime.date.today, Language.ENGLISH)
    page.show_pages((), str(SHOWN))
    page.code.set_text(typed)
    page.signed_button.click()
    return told, page.code.problem()


@pytest.mark.parametrize(("typed", "pad"), [("", None), (str(SHOWN), None), (str(PAD), PAD)])
def test_the_paper_shown_and_one_from_the_pad_are_taken(
    qtbot: QtBot, typed: str, pad: FormCode | None
) -> None:
    (details,), problem = signed(qtbot, typed.lower().replace("-", " "))
    assert (details.pad, problem) == (pad, "")


@pytest.mark.parametrize(
    "typed",
    [
        str(new_form_code(CHANCE, "T")),  # printed for somebody else
        str(new_pad_code(CHANCE, "B", "1")),  # of the pad, and another form
        f"{SHOWN}"[:-1],
    ],
)
def test_another_paper_is_not(qtbot: QtBot, typed: str) -> None:
    told, problem = signed(qtbot, typed)
    assert told == []
    assert problem

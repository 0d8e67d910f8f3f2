"""Form P on paper: what was written down is on it, and what was not is a line to write on."""

import io
from datetime import date
from typing import Any

import pytest
from pypdf import PdfReader

from intake_desktop.domain.compelled import Basis, CompelledTerms, Notice
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import Document
from intake_desktop.services import compelled
from intake_desktop.services.papers import Look
from services.desk import OpenDesk, said, yes

BOTH = Look((Language.ENGLISH, Language.SIMPLIFIED))


def paper(desk: OpenDesk, code: str = "", look: Look = BOTH, **other: Any) -> Document:
    given: dict[str, Any] = {
        "basis": Basis.JUDGE,
        "authority": "Superior Court, order 12-34",
        "recipient": "The court’s clerk",
        "items": "That they stayed here",
        "lawyer": "A. Lawyer: the least",
        "told": Notice.AFTER,
        "told_on": date(2026, 3, 3),
        "released_on": date(2026, 3, 2),
    }
    terms = CompelledTerms(**(given | other))
    made = compelled.record(desk.session, desk.actor, code, terms)
    return compelled.paper(desk.session, desk.actor, look, made)


def text_of(document: Document) -> str:
    pages = PdfReader(io.BytesIO(document.pdf)).pages
    return "".join("".join(page.extract_text().split()) for page in pages)


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_it_bears_what_was_written_down(desk: OpenDesk, language: Language) -> None:
    text = text_of(paper(desk, look=Look((language,))))
    for words in ("SuperiorCourt,order12-34", "Thecourt’sclerk", "Thattheystayedhere"):
        assert words in text
    assert "A.Lawyer:theleast" in text
    assert desk.actor.alias in text
    days = ["March2,2026", "March3,2026", "March4,2026"]
    if language.is_chinese:
        days = [f"2026年3月{day}日" for day in (2, 3, 4)]
    for day in days:
        assert day in text


def test_it_bears_no_code_and_leads_nowhere(desk: OpenDesk) -> None:
    recorded = desk.keeping(yes("B4"), said(called="Rain"))
    made = paper(desk, str(recorded.person.code))
    text = text_of(made)
    assert str(recorded.person.code) not in text
    assert "Rain" not in text
    assert recorded.person.id not in made.pdf.decode("latin-1")
    assert made.about == recorded.person.id  # the log tells that it was printed
    assert paper(desk).about == ""


def test_the_boxes_are_those_that_were_chosen(desk: OpenDesk) -> None:
    plain = Look((Language.ENGLISH,))
    asked = {basis: _drawn(paper(desk, look=plain, basis=basis, authority="x")) for basis in Basis}
    assert len(set(asked.values())) == len(Basis)
    told = {
        notice: _drawn(
            paper(
                desk,
                look=plain,
                told=notice,
                told_on=None if notice in (Notice.NOT_YET, Notice.FORBIDDEN) else date(2026, 3, 3),
            )
        )
        for notice in Notice
    }
    assert len(set(told.values())) == len(Notice)


def test_a_long_list_is_whole(desk: OpenDesk) -> None:
    items = "\n".join(f"item number {n}" for n in range(1, 8))
    text = text_of(paper(desk, items=f"\n{items}\n\n"))
    for number in range(1, 8):
        assert f"itemnumber{number}" in text
    assert "itemnumber4;itemnumber5;itemnumber6;itemnumber7" in text


def _drawn(document: Document) -> bytes:
    """What is drawn on its pages, boxes too."""
    pages = PdfReader(io.BytesIO(document.pdf)).pages
    contents = [page.get_contents() for page in pages]
    return b"".join(each.get_data() for each in contents if each is not None)

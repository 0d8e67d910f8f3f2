"""A name, a signature's "explained by" and an interpreter's code may be anything at all (P16)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from documents.papers import pypdf_text, squeezed
from intake_desktop.documents import typefaces
from intake_desktop.domain.consent import Kind
from intake_desktop.domain.languages import Language
from intake_desktop.domain.staff import Actor, Role
from intake_desktop.domain.tonight import Help
from intake_desktop.services import meetings, papers, people
from intake_desktop.services.papers import Look, TonightChoices
from services.desk import OpenDesk, said, yes

_LOOK = Look((Language.ENGLISH, Language.SIMPLIFIED))

MARKS = [
    "أمينة", "فاطمة الزهراء", "မြန်မာ မမ", "ညို", "שרה", "ประภา", "नेहा", "አበበ",
    "🌧️", "👩‍👩‍👧", "X", ".", "·", "—", "×", "7", "〇", "𠮷𬀩", "\U0002c029", "\U000323af",
    "E.", "i-7", "Blue", "ъ", "e\u0301", "null", "None", "0",
]  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenDesk]:
    opened = OpenDesk(tmp_path)
    yield opened
    opened.close()


@pytest.mark.parametrize("mark", MARKS, ids=ascii)
def test_any_mark_signs_and_names(desk: OpenDesk, mark: str) -> None:
    signature = replace(desk.signature(Kind.KEEPING), explained_by=mark, interpreter=mark)
    change = desk.keeping(yes("B4", "B7"), said(called=mark, needs=mark), signature=signature)
    view = people.view_person(desk.session, desk.actor, change.person.id)
    assert view.person.called == mark
    (consent,) = view.consents
    assert (consent.signature.explained_by, consent.signature.interpreter) == (mark, mark)
    draft = meetings.resume(desk.session, desk.actor, change.meeting.id)
    assert {answer.words for answer in draft.answers} == {mark}
    found = people.load_people(desk.session, desk.actor).find(mark)
    assert [line.person_id for line in found] == [change.person.id]


@pytest.mark.parametrize("mark", MARKS, ids=ascii)
def test_a_paper_prints_it_letter_by_letter_or_by_number(desk: OpenDesk, mark: str) -> None:
    """What no shipped typeface holds is printed as its number, never as a blank box."""
    actor = Actor(desk.actor.id, mark, Role.INTAKE)
    choices = TonightChoices({Help.OTHER: "yes"}, mark, yes("T13"))
    kept = papers.prepare_tonight(desk.session, actor, _LOOK, choices).kept
    shown, unknown = typefaces.printable(mark, Language.ENGLISH)
    assert unknown == ("[U+" in shown)
    read = squeezed(pypdf_text(kept.pdf))
    assert read.count(squeezed(shown)) >= 2  # in each language
    assert "\x00" not in read


def test_some_of_them_are_printed_by_number_and_some_are_not() -> None:
    """The control: both ways are tried by what stands above."""
    unknown = [typefaces.printable(mark, Language.ENGLISH)[1] for mark in MARKS]
    assert 5 < sum(unknown) < len(MARKS) - 5

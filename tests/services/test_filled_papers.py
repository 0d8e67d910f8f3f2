"""Forms C, E, H, L and O on paper: what was said, what the program fills in, and no more."""

import io
import re
from collections.abc import Mapping
from datetime import timedelta

import pytest
from pypdf import PdfReader

from intake_desktop.domain.codes import read_form_code
from intake_desktop.domain.consent import Kind
from intake_desktop.domain.errors import EndsTooEarly, EndsTooLate, NothingToSign, SaysTooLittle
from intake_desktop.domain.filled import BY_SIGNING, ONE_BOX, OTHERWISE, SHAPES
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import Document
from intake_desktop.domain.wording import ItemKind
from intake_desktop.services import limits, papers
from intake_desktop.services.papers import Look, Prepared
from services.desk import OpenDesk
from services.filled_forms import FORMS, TICKS, filled
from services.releases import terms

BOTH = Look((Language.ENGLISH, Language.SIMPLIFIED))
ENGLISH = Look((Language.ENGLISH,))
EACH = pytest.mark.parametrize("kind", FORMS)

# What must be read on the paper, beside the day, the end and the staff member's name.
_TYPED: Mapping[Kind, tuple[str, ...]] = {
    Kind.SERVICE: ("Counselling", "Harbor Clinic", "It costs: $ 20 a visit"),
    Kind.REPORTING: ("Providence Police", "only this: the grey car", "Never tell them: my address"),
    Kind.STORY: ("This name: Rain", "I agree. Date: March 4, 2026"),
    Kind.CONTACT: ("Text message: 401 555 0147", "Never say: the word shelter"),
    Kind.IN_CASE: ("My sister Lan", "A message from me: I am fine"),
}


def text_of(document: Document) -> str:
    pages = PdfReader(io.BytesIO(document.pdf)).pages
    return "".join("".join(page.extract_text() for page in pages).split())


def prepared(desk: OpenDesk, kind: Kind, look: Look = ENGLISH) -> Prepared:
    form = filled(kind, desk.clock.today() + timedelta(days=30))
    return papers.prepare_filled(desk.session, desk.actor, look, form)


@EACH
def test_both_papers_bear_what_was_typed_and_what_the_program_knows(
    desk: OpenDesk, kind: Kind
) -> None:
    made = prepared(desk, kind)
    for document in (made.kept, made.copy):
        text = text_of(document)
        for typed in (*_TYPED[kind], "Date: March 4, 2026", "April 3, 2026", "Wren"):
            assert "".join(typed.split()) in text, typed


@EACH
def test_as_many_boxes_are_filled_as_were_ticked(desk: OpenDesk, kind: Kind) -> None:
    ticked = sum(len(keys.split()) for keys in TICKS[kind].values())
    assert text_of(prepared(desk, kind).kept).count("■") == ticked
    assert text_of(prepared(desk, kind, BOTH).kept).count("■") == 2 * ticked


@EACH
def test_the_kept_paper_names_its_wording_and_the_copy_leads_nowhere(
    desk: OpenDesk, kind: Kind
) -> None:
    made = prepared(desk, kind)
    code, wording = made.paper.form_code, papers.wording(kind)
    assert read_form_code(code).form == kind.value
    assert (made.paper.template, made.paper.sha256) == (wording.template, wording.sha256)
    kept, copy = text_of(made.kept), text_of(made.copy)
    assert code in kept
    assert wording.sha256[:12] in kept
    for mark in (code, wording.sha256[:8], f"{wording.template}Draft"):
        assert mark not in copy
    assert not re.search(rf"{kind}-[0-9A-Z]{{5}}-[0-9A-Z]", copy)


@pytest.mark.parametrize("kind", [Kind.REPORTING, Kind.STORY, Kind.IN_CASE])
def test_the_outside_of_a_copy_says_nothing_of_what_it_is_about(desk: OpenDesk, kind: Kind) -> None:
    made = prepared(desk, kind)
    first = PdfReader(io.BytesIO(made.copy.pdf)).pages[0].extract_text()
    title = papers.wording(kind).title.en
    assert title not in first
    assert "report" not in first.casefold()
    # The control: the kept one begins with it.
    inside = PdfReader(io.BytesIO(made.kept.pdf)).pages[0].extract_text()
    assert "".join(title.split()) in "".join(inside.split())


def test_no_paper_is_printed_that_could_not_be_recorded(desk: OpenDesk) -> None:
    today = desk.clock.today()
    for error, form in (
        (EndsTooEarly, filled(Kind.SERVICE, today)),
        (EndsTooLate, filled(Kind.REPORTING, today + timedelta(days=91))),
        (NothingToSign, filled(Kind.STORY, today + timedelta(days=7), {"H3": ""})),
        (SaysTooLittle, filled(Kind.IN_CASE, today + timedelta(days=7), {}, {"O9": ""})),
    ):
        with pytest.raises(error):
            papers.prepare_filled(desk.session, desk.actor, ENGLISH, form)


def test_the_shelters_own_limit_holds_for_what_is_printed(desk: OpenDesk) -> None:
    today = desk.clock.today()
    month = today + timedelta(days=30)
    for kind in (Kind.REPORTING, Kind.SHARING):
        limits.shorten(desk.session, desk.actor, kind, 29)
    with pytest.raises(EndsTooLate) as caught:
        prepared(desk, Kind.REPORTING)
    assert caught.value.longest == 29
    wanted = terms(today, ends_on=month)
    with pytest.raises(EndsTooLate):
        papers.prepare_release(desk.session, desk.actor, ENGLISH, wanted)
    for kind in (Kind.REPORTING, Kind.SHARING):
        limits.restore(desk.session, desk.actor, kind)
    prepared(desk, Kind.REPORTING)
    papers.prepare_release(desk.session, desk.actor, ENGLISH, wanted)


def test_making_a_paper_stores_nothing(desk: OpenDesk) -> None:
    for kind in FORMS:
        prepared(desk, kind)
    assert desk.is_untouched()


@EACH
def test_what_the_program_knows_of_a_form_is_on_its_paper(kind: Kind) -> None:
    wording, shape = papers.wording(kind), SHAPES[kind]
    items = {item.id: item for item in wording.items}
    for blank in (shape.signed, shape.ends, shape.staff):
        assert items[blank].kind is ItemKind.FIELD
    for row, keys in BY_SIGNING.get(kind, {}).items():
        assert keys <= {option.key for option in items[row].options}
    for row in (*shape.dated, *(each for each in ONE_BOX | OTHERWISE if each in items)):
        assert items[row].kind is ItemKind.TICK
    here = {each for each in ONE_BOX | OTHERWISE if each[0] == kind.value}
    assert here <= set(items)

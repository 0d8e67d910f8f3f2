"""A blank paper from the pad: made without a vault, signed, and recorded by its code alone."""

from dataclasses import replace
from pathlib import Path

import pytest

from intake_desktop.documents import wording
from intake_desktop.domain.codes import new_pad_code, pad_version
from intake_desktop.domain.consent import Kind
from intake_desktop.domain.errors import AlreadyRecorded, CannotSaveFile, WordingRefused
from intake_desktop.domain.pad import FORMS, PadLook, blank_order
from intake_desktop.resources import resource
from intake_desktop.services import blank_papers, people
from services.desk import Dice, OpenDesk, said, yes

LOOK = PadLook("en+zh_CN")


def test_the_pad_has_every_form_that_there_is() -> None:
    files = {path.name.split(".")[0] for path in resource("forms").glob("?.*.json")}
    assert set(FORMS) == files
    assert len(FORMS) == len(files) == 17
    for form in FORMS:
        assert wording.load(form).version in set("123456789")  # what a code can tell


def test_a_signed_paper_of_the_pad_is_recorded_and_opens_its_record(desk: OpenDesk) -> None:
    order = blank_order("T", wording.load("T").version, LOOK, desk.chance)
    assert order.form_code is not None
    usual = desk.signature(Kind.TONIGHT)
    signature = replace(usual, paper=blank_papers.signed_paper(usual.paper, order.form_code))
    recorded = desk.tonight(yes("T13"), said(called="Rain"), signature=signature)
    paper = recorded.consents[0].signature.paper
    assert paper.form_code == str(order.form_code)
    assert (paper.template, paper.sha256) == ("T.1", wording.load("T").sha256)
    assert paper.languages == usual.paper.languages
    found = people.open_by_code(desk.session, desk.actor, str(order.form_code))
    assert found.person_id == recorded.person.id
    with pytest.raises(AlreadyRecorded):  # a photocopy
        desk.tonight(yes("T13"), signature=signature)


def test_a_paper_shown_by_the_program_stays_what_it_is(desk: OpenDesk) -> None:
    paper = desk.signature(Kind.KEEPING).paper
    assert blank_papers.signed_paper(paper, None) is paper


def test_a_wording_that_this_program_does_not_know_is_refused(desk: OpenDesk) -> None:
    code = new_pad_code(desk.chance, "T", "9")
    with pytest.raises(WordingRefused):
        blank_papers.signed_paper(desk.signature(Kind.TONIGHT).paper, code)


def test_who_may_be_recorded_has_a_code_of_the_pad_and_who_carries_it_has_none() -> None:
    for form in FORMS:
        order = blank_order(form, "1", LOOK, Dice())
        if form in "AMJ":
            assert order.form_code is None
            assert bool(order.copy_number) is (form != "A")
        else:
            assert order.form_code is not None
            assert pad_version(order.form_code) == "1"
            assert order.form_code.form == form
            assert order.copy_number == ""
        copy = blank_order(form, "1", replace(LOOK, copy=True), Dice())
        assert (copy.form_code, len(copy.copy_number)) == (None, 6)


def test_files_are_named_by_form_and_look_and_those_alike_are_made_once() -> None:
    looks = [LOOK, replace(LOOK, large=True, discreet=True)]
    names = [file.name for file in blank_papers.planned(("T", "A"), looks, 10)]
    assert len(set(names)) == len(names) == 22
    assert names[0] == "T-en+zh_CN-letter-01.pdf"
    assert names[-1] == "A-en+zh_CN-letter-large-discreet.pdf"


def test_each_file_is_another_paper_for_this_account_alone(tmp_path: Path) -> None:
    plan = blank_papers.planned(("T",), [LOOK], 3)
    assert blank_papers.in_the_way(plan, tmp_path) == ()
    made = list(blank_papers.write(plan, tmp_path, Dice()))
    assert len({path.read_bytes() for path in made}) == 3
    assert {path.stat().st_mode & 0o777 for path in made} == {0o600}
    assert blank_papers.in_the_way(plan, tmp_path) == tuple(made)
    with pytest.raises(CannotSaveFile):
        list(blank_papers.write(plan, tmp_path / "absent", Dice()))


def test_a_link_that_leads_nowhere_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "T-en+zh_CN-letter.pdf").symlink_to(tmp_path / "gone")
    assert len(blank_papers.in_the_way(blank_papers.planned(("T",), [LOOK], 1), tmp_path)) == 1

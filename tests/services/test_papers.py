"""Papers from choices: two of each, alike but for the codes, with the wording that is recorded."""

import hashlib
import io
import re
from datetime import timedelta

import pytest
from pypdf import PdfReader

from intake_desktop.domain.codes import read_form_code
from intake_desktop.domain.consent import LINES, Choice, Kind, default_end
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import Document, PaperSize
from intake_desktop.domain.tonight import Help
from intake_desktop.resources import resource
from intake_desktop.services import papers
from intake_desktop.services.papers import KeepingChoices, Look, Prepared, TonightChoices
from services.desk import OpenDesk, no, yes

BOTH = Look((Language.ENGLISH, Language.SIMPLIFIED))
_FORM_CODE = re.compile(r"[TB]-[0-9A-Z]{5}-[0-9A-Z]")
EACH_LANGUAGE = pytest.mark.parametrize("language", list(Language), ids=str)


def text_of(document: Document) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(document.pdf)).pages)


def squeezed(text: str) -> str:
    return "".join(text.split())


def tonight(desk: OpenDesk, look: Look = BOTH, other: str = "") -> Prepared:
    choices = TonightChoices({Help.BED: "yes", Help.RIDE: "not_now"}, other, yes("T13", "T15"))
    return papers.prepare_tonight(desk.session, desk.actor, look, choices)


def keeping(desk: OpenDesk, look: Look = BOTH) -> Prepared:
    lines = dict.fromkeys(LINES[Kind.KEEPING], Choice.NO) | yes("B4", "B7", "B11")
    ends_on = default_end(Kind.KEEPING, desk.clock.today())
    choices = KeepingChoices(lines, papers.SOMETHING_ELSE, ends_on)
    return papers.prepare_keeping(desk.session, desk.actor, look, choices)


@pytest.mark.parametrize("make", [tonight, keeping], ids=["T", "B"])
def test_the_kept_paper_opens_a_record_and_the_copy_opens_nothing(
    desk: OpenDesk, make: object
) -> None:
    assert callable(make)
    prepared = make(desk)
    kept, copy = text_of(prepared.kept), text_of(prepared.copy)
    assert str(read_form_code(prepared.paper.form_code)) == prepared.paper.form_code
    assert prepared.paper.form_code in kept
    assert prepared.paper.sha256[:12] in squeezed(kept)
    assert set(_FORM_CODE.findall(kept)) == {prepared.paper.form_code}  # the control
    assert _FORM_CODE.findall(copy) == []
    for mark in (prepared.paper.form_code, prepared.paper.template, prepared.paper.sha256[:8]):
        assert mark not in copy
    assert prepared.kept.name != prepared.paper.form_code


@pytest.mark.parametrize(("make", "form"), [(tonight, "T"), (keeping, "B")], ids=["T", "B"])
def test_the_recorded_paper_names_exactly_the_wording_it_bore(
    desk: OpenDesk, make: object, form: str
) -> None:
    assert callable(make)
    paper = make(desk).paper
    wording = papers.wording(Kind(form))
    assert (paper.template, paper.version) == (f"{form}.{wording.version}", wording.version)
    assert paper.sha256 == wording.sha256
    file = resource("forms", f"{paper.template}.json").read_bytes()
    assert paper.sha256 == hashlib.sha256(file).hexdigest()
    assert paper.languages == BOTH.languages


def test_every_paper_gets_a_code_of_its_own(desk: OpenDesk) -> None:
    codes = {tonight(desk).paper.form_code for _ in range(5)}
    assert len(codes) == 5


@EACH_LANGUAGE
def test_form_b_says_in_words_what_something_else_is(desk: OpenDesk, language: Language) -> None:
    text = squeezed(text_of(keeping(desk, Look((language,))).kept))
    assert squeezed(papers.SOMETHING_ELSE.in_(language)) in text


@EACH_LANGUAGE
def test_form_t_bears_what_was_typed_and_the_day(desk: OpenDesk, language: Language) -> None:
    text = squeezed(text_of(tonight(desk, Look((language,)), "a letter <b>& \U0002c029").kept))
    assert squeezed("a letter <b>& \U0002c029") in text
    day = {Language.ENGLISH: "March4,2026"}.get(language, "2026年3月4日")
    assert day in text


def test_form_b_bears_the_end_that_was_chosen(desk: OpenDesk) -> None:
    ends_on = desk.clock.today() + timedelta(days=30)
    choices = KeepingChoices(yes("B7") | no("B4"), papers.SOMETHING_ELSE, ends_on)
    prepared = papers.prepare_keeping(desk.session, desk.actor, BOTH, choices)
    text = squeezed(text_of(prepared.kept))
    assert "April3,2026" in text
    assert "2026年4月3日" in text


def test_a_paper_is_made_in_memory_and_stores_nothing(desk: OpenDesk) -> None:
    before = sorted(desk.folder.rglob("*"))
    tonight(desk)
    keeping(desk)
    assert sorted(desk.folder.rglob("*")) == before
    assert desk.is_untouched()


def test_a_sample_says_so_on_every_page(desk: OpenDesk) -> None:
    look = Look((Language.ENGLISH,), PaperSize.A4, Phrase("Sample", "示例", "示例"))
    marked = PdfReader(io.BytesIO(keeping(desk, look).kept.pdf))
    plain = PdfReader(io.BytesIO(keeping(desk).kept.pdf))
    assert all("Sample" in page.extract_text() for page in marked.pages)
    assert not any("Sample" in page.extract_text() for page in plain.pages)


def test_the_preview_shows_every_page_with_ink_on_it(desk: OpenDesk) -> None:
    document = tonight(desk).kept
    pages = papers.page_images(desk.actor, document, 0.5)
    assert len(pages) == document.pages
    for page in pages:
        assert len(page.rgb) == page.width * page.height * 3
        assert min(page.rgb) < 100 < max(page.rgb)


def test_slip_m_leads_nowhere(desk: OpenDesk) -> None:
    """The person takes it along, like a copy."""
    spoken = Phrase("Mandarin", "普通话（国语）", "國語（普通話）")
    made = [papers.slip(desk.session, desk.actor, BOTH, spoken) for _ in range(2)]
    texts = [squeezed(text_of(each)) for each in made]
    words = papers.wordings.load("M")
    for text in texts:
        assert "普通话" in text
        assert not [told for told in (words.template, words.sha256, "Draft") if told in text]
    assert texts[0] != texts[1]  # a number of its own

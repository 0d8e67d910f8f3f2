"""What test_every_paper.py asks is found where it is wrong: each question with a paper spoilt."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from reportlab.pdfbase import ttfonts

from documents import test_every_paper as every
from documents.papers import same
from documents.test_every_paper import Made, look, made
from intake_desktop.documents import blanks, breaking, canvas, facing, pages, setting, typefaces
from intake_desktop.documents.pages import Row
from intake_desktop.documents.setting import Line
from intake_desktop.documents.stacked import stacked
from intake_desktop.documents.typefaces import Face, base_face
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import FormOrder, PaperSize

Spoil = Callable[[pytest.MonkeyPatch], None]

_GIVEN_SPANS = breaking.spans


def t(**changes: object) -> FormOrder:
    return replace(look("T", "en+zh_CN", PaperSize.LETTER, False, False), **changes)


@pytest.fixture(autouse=True)
def nothing_set_before() -> Iterator[None]:
    """What was spoilt here is set anew afterwards."""
    setting._wording.cache_clear()
    yield
    setting._wording.cache_clear()


def helvetica(patch: pytest.MonkeyPatch) -> None:
    plain = Face("Helvetica", base_face(Language.ENGLISH).font)
    patch.setattr(canvas, "base_face", lambda _language: plain)


def every_letter_is_there(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(typefaces, "face_for", lambda _c, language, bold=False: base_face(language, bold))


def spaces_for_letters(patch: pytest.MonkeyPatch) -> None:
    """The glyph of a blank where that of an e belongs."""
    given = ttfonts.TTFontFile.makeSubset

    def emptied(face: ttfonts.TTFontFile, subset: list[int]) -> bytes:
        return given(face, [32 if code == ord("e") else code for code in subset])

    patch.setattr(ttfonts.TTFontFile, "makeSubset", emptied)


def last_lines_are_lost(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(breaking, "spans", lambda *given: _GIVEN_SPANS(*given)[:1])


def blanks_are_words(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(blanks, "BLANK", re.compile("never a blank"))


def lines_are_too_wide(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(breaking, "spans", lambda a, text, ends, w: _GIVEN_SPANS(a, text, ends, w + 30))


def lines_are_too_close(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(setting.Style, "leading", property(lambda style: style.size * 0.7))


def boxes_are_too_close(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(facing, "_BETWEEN_OPTIONS", -20.0)


def breaks_anywhere(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(breaking, "wording_breaks", lambda text: tuple(range(1, len(text) + 1)))


@pytest.mark.parametrize(
    ("spoil", "check", "said"),
    [
        (helvetica, every.fonts, "not ours: /Helvetica"),
        (helvetica, every.fonts, "not whole: /Helvetica"),
        (spaces_for_letters, every.fonts, "no shape: "),
        (every_letter_is_there, every.fonts, "no shape: "),
        (last_lines_are_lost, every.words, "T2 en"),
        (blanks_are_words, every.words, "a blank is printed"),
        (lines_are_too_wide, every.margins, "outside"),
        (lines_are_too_wide, every.margins, "between the columns"),
        (lines_are_too_close, every.overlaps, "("),
        (boxes_are_too_close, every.overlaps, "("),
        (breaks_anywhere, every.breaks, "，"),
    ],
)
def test_a_spoilt_paper_is_found(
    monkeypatch: pytest.MonkeyPatch,
    spoil: Spoil,
    check: Callable[[Made], list[str]],
    said: str,
) -> None:
    order = t(blanks={"T23": (same("\U00020bb7"),)})  # in none of our faces
    assert not [told for told in check(made(order)) if said in told]
    spoil(monkeypatch)
    setting._wording.cache_clear()
    assert [told for told in check(made(order)) if said in told]


def test_a_page_that_ends_badly_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    found = set(_kinds())
    assert found == set()
    monkeypatch.setattr(pages, "_chains", lambda rows, _room: [[row] for row in rows])
    monkeypatch.setattr(pages, "_LEAST_LAST_PAGE", 0)
    monkeypatch.setattr(pages, "_SNUG", ())
    # Papers of many heights, so that some of them end in each of the ways.
    given = pages.Sheet.room.fget
    for less in range(0, 120, 30):
        shorter = property(lambda sheet, less=less: given(sheet) - less)
        monkeypatch.setattr(pages.Sheet, "room", shorter)
        found |= set(_kinds())
    assert found == {"ends with", "next to nothing"}


def _kinds() -> Iterator[str]:
    for form in "BEGL":
        order = look(form, "zh_CN", PaperSize.LETTER, True, True)
        for told in every.page_ends(made(order)):
            yield "ends with" if "ends with" in told else "next to nothing"


def test_a_large_file_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(every, "_MOST_BYTES", 20_000)
    monkeypatch.setattr(every, "_MOST_PAGES", 1)
    assert [told.split()[-1] for told in every.size(made(t()))] == ["bytes", "pages"]


def test_small_letters_in_large_print_are_found() -> None:
    usual = made(t())
    assert every.letters_are_large(Made(t(large=True), usual.document))
    assert not every.letters_are_large(made(t(large=True)))


def test_a_code_on_a_copy_and_a_kept_paper_without_its_own_are_found() -> None:
    kept, copy = made(t()), made(t(form_code=None, copy_number="472913"))
    as_copy = every.foot(Made(copy.order, kept.document))
    assert {"1: T.1", "1: no number", "2: 草稿"} <= set(as_copy)
    assert any("squares" in told for told in as_copy)
    other = every.foot(Made(t(), kept.document))  # drawn anew: another code
    assert any(told.startswith("scanned as T-") for told in other)
    assert every.foot(kept) == every.foot(copy) == []


def test_rows_of_one_language_below_the_other_keep_what_belongs_together() -> None:
    line = (Line(10.0, 9.0),)
    loose, together = Row((line, line), before=7.0), Row((line, line), before=7.0, together=True)
    assert [row.joined for row in stacked([loose, together], 4.0)] == [False, False, True, False]
    assert [row.before for row in stacked([loose], 4.0)] == [7.0, 4.0]

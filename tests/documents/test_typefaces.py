"""Which face prints which letter, and that the PDF gives every letter back."""

import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from reportlab.pdfbase import ttfonts

from documents.papers import EN_HANS, pypdf_text, tool, with_text
from intake_desktop.documents import forms, tounicode, typefaces
from intake_desktop.domain.languages import Language

EN, HANS, HANT = Language


@pytest.mark.parametrize(
    ("letter", "language", "face"),
    [
        ("a", EN, "NotoSans-Regular"),
        ("“", EN, "NotoSans-Regular"),
        ("“", HANS, "NotoSansSC-Regular"),
        ("「", HANT, "NotoSansTC-Regular"),
        ("小", EN, "NotoSansSC-Regular"),
        ("骨", HANT, "NotoSansTC-Regular"),
        ("ệ", HANS, "NotoSansSC-Regular"),
        ("Я", HANS, "NotoSansSC-Regular"),
        ("\U0002c029", HANT, "NotoSansSC-Regular"),
    ],
)
def test_the_language_of_the_run_chooses_the_face(
    letter: str, language: Language, face: str
) -> None:
    found = typefaces.face_for(letter, language)
    assert found is not None
    assert found.name == face


def test_each_chinese_face_steps_in_for_the_other() -> None:
    simplified = typefaces.base_face(HANS).font.face.charToGlyph
    traditional = typefaces.base_face(HANT).font.face.charToGlyph
    only_there = next(code for code in traditional if code not in simplified and code > 0x3400)
    found = typefaces.face_for(chr(only_there), HANS)
    assert found is not None
    assert found.name == "NotoSansTC-Regular"


def test_a_letter_that_no_face_has_is_told_by_its_number() -> None:
    assert typefaces.printable("阿\U00020bb7", HANS) == ("阿[U+20BB7]", True)
    assert typefaces.printable("\u0627", EN) == ("[U+0627]", True)
    assert typefaces.printable("\ud800\x00", EN) == ("[U+D800][U+0000]", True)
    assert typefaces.printable("Maria", EN) == ("Maria", False)


def test_shapeless_characters_are_left_out_and_line_breaks_kept() -> None:
    assert typefaces.printable("a\u200db\ufe0f\u202ec\td\r\ne", EN) == ("abc d\ne", False)


def test_a_missing_letter_prints_its_number_and_a_line_to_write_on() -> None:
    plain = forms.render(with_text("阿"))
    missing = forms.render(with_text("阿\U00020bb7"))
    assert "[U+20BB7]" in pypdf_text(missing.pdf)
    assert "\x00" not in pypdf_text(missing.pdf)
    assert _strokes(missing.pdf) >= _strokes(plain.pdf) + 2  # one line in each column


def _strokes(pdf: bytes) -> int:
    pages = PdfReader(io.BytesIO(pdf)).pages
    return sum(page.get_contents().get_data().count(b" l S") for page in pages)


@pytest.mark.parametrize(
    "name",
    ["\U0002c029", "小\U0002c029", "𬀩𬱟", "Nguyễn", "O’Hara", "“小红”", "Ωμέγα", "é" + "e\u0301"],
)
def test_both_readers_give_a_name_back(name: str, tmp_path: Path) -> None:
    pdf = forms.render(with_text(name, languages=EN_HANS)).pdf
    assert pypdf_text(pdf).count(name) == 2
    assert tool(pdf, tmp_path, "pdftotext", "PDF", "-").count(name) == 2


def test_without_the_mended_table_a_rare_name_would_not_come_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def as_reportlab_does(fontname: str, subset: list[int]) -> str:
        made = tounicode.to_unicode_cmap(fontname, subset)
        for code in subset:
            right = f"<{chr(code).encode('utf-16-be').hex().upper()}>"
            made = made.replace(right, f"<{code:04X}>")
        return made

    monkeypatch.setattr(ttfonts, "makeToUnicodeCMap", as_reportlab_does)
    assert "\U0002c029" not in pypdf_text(forms.render(with_text("\U0002c029")).pdf)


def test_the_table_is_in_blocks_of_a_hundred_and_skips_the_missing_glyph() -> None:
    made = tounicode.to_unicode_cmap("Name", [0, *range(0x4E00, 0x4E00 + 250), 0x2C029])
    assert [line for line in made.splitlines() if "beginbfchar" in line] == [
        "100 beginbfchar",
        "100 beginbfchar",
        "51 beginbfchar",
    ]
    assert "<FB> <D870DC29>" in made
    assert "<0000>" not in made

"""The recovery sheet: the whole code, neutral words, one page."""

import io
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from documents.papers import pypdf_text, squeezed, tool
from documents.qr_reader import dark
from intake_desktop.documents import preview, recovery
from intake_desktop.documents.pages import FOOT, SIDE
from intake_desktop.documents.wording import load
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import PaperSize

CODE = "7Q2M-0X4T-ABCD-99ZK-WWWW-1234-5TGB-NHY6-XK3P"


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("language", list(Language))
def test_the_sheet_is_one_page_with_every_group_in_order(
    language: Language, size: PaperSize, tmp_path: Path
) -> None:
    document = recovery.render_sheet(CODE, language, size)
    assert document.pages == 1
    assert len(document.pdf) < 120_000
    text = tool(document.pdf, tmp_path, "pdftotext", "-layout", "PDF", "-")
    groups = CODE.split("-")
    assert re.findall(r"\b[0-9A-Z]{4}\b", text) == groups
    read = squeezed(text)
    for item in load("recovery").items:
        assert squeezed(item.text.in_(language))[:20] in read
    assert read.count("1") >= 2  # the number beside a group and beside an empty box


@pytest.mark.parametrize("language", list(Language))
def test_the_sheet_says_neither_shelter_nor_program(language: Language) -> None:
    document = recovery.render_sheet(CODE, language)
    text = pypdf_text(document.pdf).lower()
    telling = ["shelter", "intake", "vault", "consent", "recovery", "draft", "庇护", "庇護", "机构"]
    assert [word for word in telling if word in text] == []
    assert load("recovery").sha256[:8] not in text
    metadata = PdfReader(io.BytesIO(document.pdf)).metadata
    assert dict(metadata or {}) == {"/Title": load("recovery").title.in_(language)}
    assert document.name == "paper.pdf"


def test_there_are_as_many_empty_boxes_as_groups() -> None:
    content = PdfReader(io.BytesIO(recovery.render_sheet(CODE, Language.ENGLISH).pdf)).pages[0]
    assert len(re.findall(rb" re S", content.get_contents().get_data())) == 18


def test_a_code_with_blanks_prints_like_one_with_dashes() -> None:
    dashed = recovery.render_sheet(CODE, Language.ENGLISH)
    assert recovery.render_sheet(CODE.replace("-", " "), Language.ENGLISH).pdf == dashed.pdf


def test_only_embedded_fonts(tmp_path: Path) -> None:
    pdf = recovery.render_sheet(CODE, Language.TRADITIONAL).pdf
    for row in tool(pdf, tmp_path, "pdffonts", "PDF").splitlines()[2:]:
        assert re.match(r"[A-Z]{6}\+NotoSans", row), row


def test_the_sheet_of_a_sample_says_so() -> None:
    marked = recovery.render_sheet(
        CODE, Language.ENGLISH, watermark=Phrase("Sample", "示例", "範例")
    )
    assert "Sample" in pypdf_text(marked.pdf)
    assert len(preview.page_images(marked.pdf, 0.5)) == 1


def test_a_qr_code_is_there_only_where_it_was_asked_for() -> None:
    def share_of_dark(*, with_qr: bool) -> float:
        """In the square of the lower left corner, as wide as the code without its border."""
        sheet = recovery.render_sheet(CODE, Language.ENGLISH, with_qr=with_qr)
        (image,) = preview.page_images(sheet.pdf, 2.0)
        left, bottom, side = 2 * SIDE, image.height - 2 * FOOT - 14, 94
        points = [(left + x, bottom - y) for x in range(side) for y in range(side)]
        return sum(dark(image, x, y) for x, y in points) / len(points)

    assert share_of_dark(with_qr=False) < 0.1
    assert 0.35 < share_of_dark(with_qr=True) < 0.65


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("size", list(PaperSize))
def test_with_a_qr_code_it_is_still_one_page(language: Language, size: PaperSize) -> None:
    assert recovery.render_sheet(CODE, language, size, with_qr=True).pages == 1

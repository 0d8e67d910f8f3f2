"""What a page tells about itself: all on the kept paper, next to nothing on the copy."""

import io
import re
from hashlib import sha256

import pytest
from pypdf import PdfReader

from documents import qr_reader
from documents.papers import (
    EN_HANS,
    RARE_NAME,
    TICKS,
    code,
    copy,
    decompressed,
    kept,
    pypdf_text,
    squeezed,
)
from intake_desktop.documents import forms, preview
from intake_desktop.documents.wording import load
from intake_desktop.domain.papers import FormOrder


def test_the_kept_paper_bears_its_code_version_and_digest_on_each_page() -> None:
    document = forms.render(kept("B"))
    pages = PdfReader(io.BytesIO(document.pdf)).pages
    for number, page in enumerate(pages, start=1):
        text = page.extract_text()
        assert str(code("B")) in text
        assert "B.1" in text
        assert load("B").sha256 in text
        assert "Draft wording, not yet reviewed" in text
        assert "文字是草稿，尚未审阅" in text
        assert f"Page {number} of {len(pages)}" in text
        assert f"第 {number} 页，共 {len(pages)} 页" in text


def test_the_qr_code_on_each_page_says_what_the_text_says() -> None:
    pdf = forms.render(kept("T")).pdf
    for number in range(2):
        left, top, side = _qr_place(pdf, number)
        image = preview.page_image(pdf, number, 6.0)
        height = image.height / 6.0
        assert qr_reader.read(image, left * 6, (height - top) * 6, side * 6) == str(code("T"))


def _qr_place(pdf: bytes, page: int) -> tuple[float, float, float]:
    """Left, top (from below) and side of the filled squares, in points."""
    content = PdfReader(io.BytesIO(pdf)).pages[page].get_contents().get_data()
    squares = [
        [float(number) for number in found]
        for found in re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re(?! S)", content)
    ]
    assert len(squares) > 150
    left, module = min(x for x, *_ in squares), squares[0][2]
    return left, max(y for _, y, *_ in squares) + module, 21 * module


@pytest.mark.parametrize("form", ["T", "B", "D", "M"])
def test_the_person_s_copy_bears_a_number_and_nothing_that_leads_anywhere(form: str) -> None:
    documents = {"kept": forms.render(kept(form)), "copy": forms.render(copy(form))}
    telling = [str(code(form)), f"{form}.1", load(form).sha256, load(form).sha256[:8], "Draft"]
    telling += ["草稿", "7Q2M4"]
    for name, document in documents.items():
        text = squeezed(pypdf_text(document.pdf))
        found = [word for word in telling if word in text]
        assert found == (telling if name == "kept" else []), name
    assert pypdf_text(documents["copy"].pdf).count("472913") == documents["copy"].pages
    assert len(re.findall(rb" re(?! S)", decompressed(documents["kept"].pdf))) > 150
    assert len(re.findall(rb" re(?! S)", decompressed(documents["copy"].pdf))) == 0
    for page in PdfReader(io.BytesIO(documents["copy"].pdf)).pages:
        assert "/XObject" not in page["/Resources"]
        assert "/Annots" not in page


def test_the_foot_of_a_copy_is_blank_paper_but_for_two_short_texts() -> None:
    inked = {}
    for name, order in (("kept", kept("T")), ("copy", copy("T"))):
        image = preview.page_image(forms.render(order).pdf, 1, 2.0)
        middle = range(int(image.width * 0.16), int(image.width * 0.6))
        rows = range(int(image.height * 0.90), image.height)
        inked[name] = sum(qr_reader.dark(image, x, y) for y in rows for x in middle)
    assert inked["copy"] == 0
    assert inked["kept"] > 300


def test_the_copy_says_the_same_as_the_kept_paper() -> None:
    filled = kept("T", filled=True)
    text = squeezed(
        pypdf_text(
            forms.render(FormOrder("T", EN_HANS, None, "472913", filled.ticks, filled.blanks)).pdf
        )
    )
    assert RARE_NAME in text
    assert text.count("■") == 2 * len(TICKS["T"])


@pytest.mark.parametrize("order", [kept("T"), copy("T")], ids=["kept", "copy"])
def test_the_file_names_no_maker_and_no_hour(order: FormOrder) -> None:
    document = forms.render(order)
    reader = PdfReader(io.BytesIO(document.pdf))
    assert dict(reader.metadata or {}) == {"/Title": "For tonight"}
    assert reader.xmp_metadata is None
    assert document.name == "paper.pdf"
    for word in (b"reportlab", b"creationdate", b"producer", b"author", b"python", b"anonymous"):
        assert word not in document.pdf.lower()


def test_the_same_order_gives_the_same_bytes() -> None:
    digests = {sha256(forms.render(kept("T", filled=True)).pdf).digest() for _ in range(3)}
    assert len(digests) == 1
    assert forms.render(kept("T")).pdf != forms.render(copy("T")).pdf

"""Pages as pixels: packed, the right way round, and exactly the PDF's."""

import pytest

from documents.papers import copy, kept
from intake_desktop.documents import forms, preview

SCALES = [0.5, 1.0, 1.37]


@pytest.mark.parametrize("scale", SCALES)
def test_an_image_is_packed_and_scaled(scale: float) -> None:
    images = preview.page_images(forms.render(kept("T")).pdf, scale)
    assert len(images) == 2
    for image in images:
        assert abs(image.width - 612 * scale) <= 1
        assert abs(image.height - 792 * scale) <= 1
        assert len(image.rgb) == image.width * image.height * 3


def test_one_page_is_the_same_as_among_all() -> None:
    pdf = forms.render(copy("T")).pdf
    assert preview.page_image(pdf, 1, 1.0) == preview.page_images(pdf, 1.0)[1]


@pytest.mark.parametrize("index", [-1, 2])
def test_a_page_that_is_not_there(index: int) -> None:
    pdf = forms.render(copy("T")).pdf
    with pytest.raises(IndexError):
        preview.page_image(pdf, index, 1.0)


def test_red_is_the_first_of_the_three_bytes() -> None:
    red = _one_page(b"1 0 0 rg 0 0 10 10 re f")
    assert preview.page_image(red, 0, 1.0).rgb == b"\xff\x00\x00" * 100
    half = preview.page_image(_one_page(b"0 0 1 rg 0 5 10 5 re f"), 0, 1.0)
    assert half.rgb == b"\x00\x00\xff" * 50 + b"\xff\xff\xff" * 50


def _one_page(content: bytes) -> bytes:
    head = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]/Contents 4 0 R>>endobj\n"
    )
    stream = b"4 0 obj<</Length %d>>stream\n%s\nendstream endobj\n" % (len(content), content)
    return head + stream + b"trailer<</Root 1 0 R>>\n%%EOF"

"""Whatever people type is printed, literally and in bounded time."""

import pytest

from documents.papers import (
    EN_HANS,
    copy,
    pypdf_text,
    same,
    squeezed,
    with_text,
)
from intake_desktop.documents import forms
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import FormOrder


@pytest.mark.parametrize(
    "text",
    [
        "<b>bold</b> &amp; <font color=red>",
        "'; DROP TABLE people; --",
        "100% {name} %s \\ ( ) BT ET",
        "שלום مرحبا",
        "👩‍👩‍👧 and 𠮷",
        "e\u0301" * 30,
        "\ud800 alone",
        "a\x00b\x1bc",
    ],
)
@pytest.mark.parametrize("item", ["T23", "T10", "D2", "D16", "D22", "M6", "A22"])
def test_whatever_is_typed_is_printed_literally(text: str, item: str) -> None:
    document = forms.render(with_text(text, item))
    read = squeezed(pypdf_text(document.pdf))
    for letter in squeezed(text.replace("\u200d", "")):
        code_point = f"[U+{ord(letter):04X}]"
        assert letter in read or code_point in read, (letter, code_point)
    if text.isascii() and text.isprintable():
        assert read.count(squeezed(text)) == 2
    assert "\x00" not in read


def test_a_hundred_thousand_letters_are_all_there() -> None:
    document = forms.render(with_text("wx" * 50_000, languages=(Language.ENGLISH,)))
    fresh = squeezed(pypdf_text(forms.render(copy("T", (Language.ENGLISH,))).pdf))
    read = squeezed(pypdf_text(document.pdf))
    assert read.count("x") - fresh.count("x") == 50_000
    assert document.pages > 20


def test_text_of_many_lines_flows_over_pages_without_loss() -> None:
    document = forms.render(with_text("\n".join(f"line{number}end" for number in range(400))))
    read = pypdf_text(document.pdf)
    assert all(read.count(f"line{number}end") == 2 for number in range(400))


def test_an_empty_or_blank_fill_is_a_line_to_write_on() -> None:
    blank = forms.render(FormOrder("T", EN_HANS, None, "472913", blanks={"T23": (same("  "),)}))
    assert blank.pdf == forms.render(copy("T")).pdf


def test_more_texts_than_blanks_are_not_an_error() -> None:
    order = FormOrder("T", EN_HANS, None, "472913", blanks={"T23": (same("A"), same("B"))})
    assert "A" in pypdf_text(forms.render(order).pdf)

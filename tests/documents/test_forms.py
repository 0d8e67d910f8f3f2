"""The printed forms: both languages, one sheet, right signs at the foot, and nothing besides."""

import io
import re
from hashlib import sha256
from pathlib import Path

import pytest
from pypdf import PdfReader

from documents import qr_reader
from documents.papers import (
    EN_HANS,
    EN_HANT,
    RARE_NAME,
    TICKS,
    code,
    copy,
    kept,
    pypdf_text,
    same,
    set_lines,
    squeezed,
    tool,
    with_text,
)
from documents.test_breaking import FIRST, LAST
from intake_desktop.documents import forms, preview
from intake_desktop.documents.wording import load
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import FormOrder, PaperSize
from intake_desktop.domain.wording import ItemKind

EVERY = [
    pytest.param(form, languages, size, id=f"{form}-{'+'.join(languages)}-{size}")
    for form in ("T", "B")
    for languages in (EN_HANS, EN_HANT, (Language.ENGLISH,), (Language.SIMPLIFIED,))
    for size in PaperSize
]


def decompressed(pdf: bytes) -> bytes:
    return b"\n".join(page.get_contents().get_data() for page in PdfReader(io.BytesIO(pdf)).pages)


@pytest.mark.parametrize(("form", "languages", "size"), EVERY)
def test_every_line_is_printed_in_every_language(
    form: str, languages: tuple[Language, ...], size: PaperSize, tmp_path: Path
) -> None:
    document = forms.render(kept(form, languages, size))
    ours = squeezed(pypdf_text(document.pdf))
    theirs = squeezed(tool(document.pdf, tmp_path, "pdftotext", "PDF", "-"))
    for item in load(form).items:
        for language in languages:
            for piece in re.split("_{2,}", item.text.in_(language)):
                words = squeezed(piece)
                printed = item.kind is not ItemKind.STAFF
                assert (words in ours) == printed, (item.id, language, words)
                # poppler reads across: of a label beside its boxes it gives the first line first.
                seen = words[:8] if item.kind is ItemKind.TICK else words
                assert (seen in theirs) == printed, (item.id, language, seen)
    page = PdfReader(io.BytesIO(document.pdf)).pages[0].mediabox
    assert (page.width, page.height) == ((612, 792) if size == "letter" else (595.2756, 841.8898))


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("languages", [EN_HANS, EN_HANT])
def test_form_t_is_one_sheet_and_form_b_no_more_than_two(
    languages: tuple[Language, ...], size: PaperSize
) -> None:
    for order in (kept("T", languages, size), kept("T", languages, size, filled=True)):
        assert forms.render(order).pages == 2
    assert forms.render(copy("T", languages, size)).pages == 2
    assert forms.render(kept("B", languages, size)).pages == 3


@pytest.mark.parametrize(("form", "languages", "size"), EVERY)
def test_fonts_are_embedded_subsets_that_give_text_back(
    form: str, languages: tuple[Language, ...], size: PaperSize, tmp_path: Path
) -> None:
    document = forms.render(kept(form, languages, size, filled=True))
    rows = tool(document.pdf, tmp_path, "pdffonts", "PDF").splitlines()[2:]
    assert 2 <= len(rows) <= 8
    for row in rows:
        assert re.match(r"[A-Z]{6}\+NotoSans(SC|TC)?-(Regular|Bold) +TrueType ", row), row
        assert row.split()[-5:-2] == ["yes", "yes", "yes"], row
    assert len(document.pdf) < 120_000


def test_ticks_fill_their_box_and_no_other() -> None:
    empty, filled = (forms.render(kept("B", filled=filled)) for filled in (False, True))
    assert pypdf_text(empty.pdf).count("■") == 0
    boxes = sum(len(item.options) for item in load("B").items)
    assert pypdf_text(empty.pdf).count("□") == 2 * boxes
    assert pypdf_text(filled.pdf).count("■") == 2 * len(TICKS["B"])
    assert pypdf_text(filled.pdf).count("□") == 2 * (boxes - len(TICKS["B"]))


def test_the_chosen_option_is_the_filled_one(tmp_path: Path) -> None:
    pdf = forms.render(kept("T", filled=True)).pdf
    text = tool(pdf, tmp_path, "pdftotext", "-layout", "PDF", "-")
    assert re.search(r"A bed +■ Yes +□ Not now +床位 +■ 要 +□ 现在不要", text)
    assert re.search(r"A shower, clean +□ Yes +■ Not now +洗澡、干净衣服 +□ 要 +■ 现在不要", text)
    assert re.search(r"Your language +□ Yes +□ No +您说什么语言 +□ 可以 +□ 不", text)


def test_an_unknown_tick_prints_empty_boxes() -> None:
    order = FormOrder("T", EN_HANS, code("T"), ticks={"T4": "maybe", "Z9": "yes"})
    assert "■" not in pypdf_text(forms.render(order).pdf)


def test_blanks_are_filled_in_both_columns_and_dates_in_each_language() -> None:
    text = pypdf_text(forms.render(kept("T", filled=True)).pdf)
    assert text.count(RARE_NAME) == 2
    assert text.count("hot soup") + text.count("hot\nsoup") == 2
    assert "November 22, 2026" in text
    assert "2026年11月22日" in text
    assert "____" not in text


def test_a_blank_in_the_middle_keeps_the_words_after_it() -> None:
    text = squeezed(pypdf_text(forms.render(kept("B", filled=True)).pdf))
    assert "Thisconsentendson:November22,2026(youcanenditsooneratanytime)" in text
    assert "本同意到期日：2026年11月22日（您随时可以提前结束）" in text


def test_lines_to_write_on_are_drawn_only_where_nothing_is_filled_in() -> None:
    lines = [decompressed(forms.render(order).pdf).count(b" l S") for order in (kept(), copy())]
    assert lines[0] >= lines[1] > 0
    both = kept("T", filled=True)
    filled = set_lines_longer_than(forms.render(both).pdf, 500)
    assert filled < set_lines_longer_than(forms.render(kept("T")).pdf, 500)


def set_lines_longer_than(pdf: bytes, length: float) -> int:
    found = re.findall(rb"n ([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l S", decompressed(pdf))
    return sum(float(x1) - float(x0) >= length and y0 == y1 for x0, y0, x1, y1 in found)


# --- the foot --------------------------------------------------------------------------------


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


@pytest.mark.parametrize("form", ["T", "B"])
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


# --- what the file tells about itself --------------------------------------------------------


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


# --- how it looks ----------------------------------------------------------------------------


@pytest.mark.parametrize("languages", [EN_HANS, EN_HANT])
@pytest.mark.parametrize("form", ["T", "B"])
def test_no_printed_line_starts_or_ends_with_the_wrong_mark(
    form: str, languages: tuple[Language, ...], tmp_path: Path
) -> None:
    for size in PaperSize:
        lines = set_lines(forms.render(kept(form, languages, size)).pdf, tmp_path)
        assert len(lines) > 100
        for line in lines:
            assert line.text[0] not in FIRST, line
            assert line.text[-1] not in LAST, line


@pytest.mark.parametrize(("form", "languages", "size"), EVERY)
def test_nothing_is_clipped_or_crosses_into_the_other_column(
    form: str, languages: tuple[Language, ...], size: PaperSize, tmp_path: Path
) -> None:
    document = forms.render(kept(form, languages, size, filled=True))
    width, height = (612, 792) if size == "letter" else (595.3, 841.9)
    for line in set_lines(document.pdf, tmp_path):
        assert line.x0 >= 40, line
        assert line.x1 <= width - 42, line
        assert line.y0 >= 30, line
        assert line.y1 <= height - 18, line
        if len(languages) == 2 and line.y1 < height - 85:
            assert line.x1 < width / 2 - 8 or line.x0 > width / 2 + 8, line


@pytest.mark.parametrize(("form", "languages", "size"), EVERY)
def test_no_page_ends_with_a_heading_and_the_place_to_sign_is_on_one_page(
    form: str, languages: tuple[Language, ...], size: PaperSize, tmp_path: Path
) -> None:
    headings = {
        squeezed(item.text.in_(language))
        for item in load(form).items
        for language in languages
        if item.kind is ItemKind.HEADING
    }
    foot = (792 if size == "letter" else 842) - 85
    document = forms.render(kept(form, languages, size))
    lines = [line for line in set_lines(document.pdf, tmp_path) if line.y1 < foot]
    for page in range(document.pages):
        bottom = max(line.y1 for line in lines if line.page == page)
        last = [line for line in lines if line.page == page and line.y1 > bottom - 12]
        assert not any(squeezed(line.text) in headings for line in last), last
    sign = {"T": ("T21", "T23", "T26"), "B": ("B24", "B29", "B34")}[form]
    for language in languages:
        starts = [squeezed(load(form).item(each).text.in_(language))[:6] for each in sign]
        pages = [
            {line.page for line in lines if squeezed(line.text).startswith(start)}
            for start in starts
        ]
        assert pages == [{document.pages - 1}] * 3


def test_every_page_bears_ink_and_is_the_right_size() -> None:
    for image in preview.page_images(forms.render(kept("B")).pdf, 1.0):
        assert (image.width, image.height) == (612, 792)
        assert len(image.rgb) == 612 * 792 * 3
        inked = sum(value < 128 for value in image.rgb[::3]) / (612 * 792)
        assert 0.015 < inked < 0.12


def test_a_sample_says_so_on_every_page_in_each_language() -> None:
    marked = forms.render(kept("T"), Phrase("Sample", "示例", "範例"))
    plain = forms.render(kept("T"))
    for page, other in zip(
        PdfReader(io.BytesIO(marked.pdf)).pages, PdfReader(io.BytesIO(plain.pdf)).pages, strict=True
    ):
        assert "Sample·示例" in squeezed(page.extract_text()).replace("\n", "")
        assert "示例" not in other.extract_text()


# --- hostile texts ---------------------------------------------------------------------------


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
@pytest.mark.parametrize("item", ["T23", "T10"])
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

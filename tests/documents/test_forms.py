"""The printed forms: both languages, one sheet, right signs at the foot, and nothing besides."""

import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from documents.papers import (
    EN_HANS,
    EN_HANT,
    RARE_NAME,
    TICKS,
    code,
    copy,
    decompressed,
    kept,
    pypdf_text,
    same,
    set_lines,
    squeezed,
    tool,
)
from documents.test_breaking import FIRST, LAST
from intake_desktop.documents import forms, preview
from intake_desktop.documents.wording import load
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.pad import FORMS
from intake_desktop.domain.papers import FormOrder, PaperSize
from intake_desktop.domain.wording import ItemKind

EVERY = [
    pytest.param(form, languages, size, id=f"{form}-{'+'.join(languages)}-{size}")
    for form in ("T", "B", "D", "M")
    for languages in (EN_HANS, EN_HANT, (Language.ENGLISH,), (Language.SIMPLIFIED,))
    for size in PaperSize
    if len(languages) == 2 or size is PaperSize.LETTER
]


@pytest.mark.parametrize(("form", "languages", "size"), EVERY)
def test_every_line_is_printed_in_every_language(
    form: str, languages: tuple[Language, ...], size: PaperSize, tmp_path: Path
) -> None:
    document = forms.render(kept(form, languages, size))
    ours = squeezed(pypdf_text(document.pdf))
    theirs = squeezed(tool(document.pdf, tmp_path, "pdftotext", "-raw", "PDF", "-"))
    for item in load(form).items:
        for language in languages:
            for piece in re.split("_{2,}", item.text.in_(language)):
                words = squeezed(piece).lstrip(".。")  # the one after a line to write on
                printed = item.kind is not ItemKind.STAFF
                assert (words in ours) == printed, (item.id, language, words)
                assert (words in theirs) == printed, (item.id, language, words)
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


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("languages", [EN_HANS, EN_HANT])
def test_form_d_is_two_sheets_and_slip_m_half_a_page(
    languages: tuple[Language, ...], size: PaperSize, tmp_path: Path
) -> None:
    for filled in (False, True):
        assert forms.render(kept("D", languages, size, filled=filled)).pages == 3
        slip = forms.render(kept("M", languages, size, filled=filled))
        lines = set_lines(slip.pdf, tmp_path)
        assert slip.pages == 1
        assert max(line.y1 for line in lines if line.y1 < 700) < 420
    assert forms.render(copy("D", languages, size)).pages == 3


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


def test_the_options_of_form_d_are_ticked_one_by_one() -> None:
    for item, key in (("D19", "hand_over"), ("D20", "more"), ("D15", "no")):
        order = FormOrder("D", (Language.ENGLISH,), code("D"), ticks={item: key})
        words = next(one.text.en for one in load("D").item(item).options if one.key == key)
        text = pypdf_text(forms.render(order).pdf)
        assert text.count("■") == 1
        assert re.search(f"■ *{words}", text), text


def test_two_blanks_in_one_text_are_filled_in_order_without_a_second_full_stop() -> None:
    text = squeezed(pypdf_text(forms.render(kept("D", filled=True)).pdf))
    assert "Goodthingsthatmayhappen:Seensooner.Badthings" in text
    assert "happen:TheyknowthatIcomehere.Oncetheyhaveit" in text
    assert "可能有的好处：Seensooner.可能有的坏处：TheyknowthatIcomehere。对方" in text
    half = FormOrder("D", EN_HANS, code("D"), blanks={"D22": (same(""), same("看得到"))})
    text = squeezed(pypdf_text(forms.render(half).pdf))
    assert "Badthingsthatmayhappen:看得到.Once" in text
    assert "可能有的坏处：看得到。对方" in text


def test_another_agency_finds_the_name_it_knows_under_the_title(tmp_path: Path) -> None:
    lines = set_lines(forms.render(kept("D")).pdf, tmp_path)
    assert [line.page for line in lines if line.text == "Limited release of information"] == [0]
    assert [line.page for line in lines if line.text == "有限信息披露同意书"] == [0]


def test_lines_to_write_on_are_drawn_only_where_nothing_is_filled_in() -> None:
    lines = [decompressed(forms.render(order).pdf).count(b" l S") for order in (kept(), copy())]
    assert lines[0] >= lines[1] > 0
    both = kept("T", filled=True)
    filled = set_lines_longer_than(forms.render(both).pdf, 500)
    assert filled < set_lines_longer_than(forms.render(kept("T")).pdf, 500)


def set_lines_longer_than(pdf: bytes, length: float) -> int:
    found = re.findall(rb"n ([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l S", decompressed(pdf))
    return sum(float(x1) - float(x0) >= length and y0 == y1 for x0, y0, x1, y1 in found)


@pytest.mark.parametrize("languages", [EN_HANS, EN_HANT])
@pytest.mark.parametrize(("form", "least"), [("T", 100), ("B", 100), ("D", 100), ("M", 25)])
def test_no_printed_line_starts_or_ends_with_the_wrong_mark(
    form: str, least: int, languages: tuple[Language, ...], tmp_path: Path
) -> None:
    for size in PaperSize:
        lines = set_lines(forms.render(kept(form, languages, size)).pdf, tmp_path)
        assert len(lines) > least
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
    sign = {
        "T": ("T21", "T23", "T26"),
        "B": ("B24", "B29", "B34"),
        "D": ("D31", "D36", "D41"),
        "M": ("M1", "M3", "M6"),
    }[form]
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


def test_a_box_with_a_blank_has_a_line_to_write_on_or_what_was_said(tmp_path: Path) -> None:
    """And a bracket that closes right behind the blank closes behind the line."""
    order = FormOrder("F", (Language.ENGLISH,), code("T"))
    blank = tool(forms.render(order).pdf, tmp_path, "pdftotext", "-layout", "PDF", "-")
    assert re.search(r"□ +Only this form:\n+ +\(date +\)", blank)
    assert "_" not in blank
    filled = replace(order, ticks={"F4": "this_form"}, blanks={"F4": (same("B"), same("March 3"))})
    said = tool(forms.render(filled).pdf, tmp_path, "pdftotext", "-layout", "PDF", "-")
    assert re.search(r"■ +Only this form: B \(date March 3\)", said), said
    lines = [set_lines_longer_than(forms.render(one).pdf, 200) for one in (order, filled)]
    assert lines[0] == lines[1] + 2


def test_several_boxes_of_one_row_can_be_filled(tmp_path: Path) -> None:
    order = FormOrder("E", (Language.ENGLISH,), code("T"), ticks={"E17": "name only_this"})
    order = replace(order, blanks={"E17": (same("that I was hurt"),)})
    text = " ".join(tool(forms.render(order).pdf, tmp_path, "pdftotext", "PDF", "-").split())
    assert "■ the name or code I use" in text
    assert "□ what happened, in my words" in text
    assert "■ only this: that I was hurt" in text
    assert text.count("■") == 2


def test_form_k_hides_what_nobody_has_un_ticked() -> None:
    hidden = sum(one.filled for item in load("K").items for one in item.options)
    blank = pypdf_text(forms.render(FormOrder("K", EN_HANS, code("T"))).pdf)
    assert blank.count("■") == 2 * hidden > 0
    others = [form for form in FORMS if form != "K"]
    assert not any("■" in pypdf_text(forms.render(copy(form)).pdf) for form in others)


def test_heads_over_columns_stand_beside_each_other_over_lines_to_write_on(tmp_path: Path) -> None:
    for languages, words in (
        (EN_HANS, ["Form", "recipient", "taken back on"]),
        ((Language.TRADITIONAL,), ["同意書", "接收方", "撤回日期"]),
    ):
        pdf = forms.render(copy("J", languages)).pdf
        heads = [line for line in set_lines(pdf, tmp_path) if line.text in words]
        assert [line.text for line in heads] == words
        assert len({round(line.y0) for line in heads}) == 1
        assert heads[0].x1 < heads[1].x0 < heads[2].x0
        assert "|" not in pypdf_text(pdf)


def test_large_print_has_one_place_to_sign_and_both_languages_below_each_other(
    tmp_path: Path,
) -> None:
    large = replace(kept("B"), large=True)
    lines = set_lines(forms.render(large).pdf, tmp_path)
    pairs = [("Someone explained", "有人用我听得懂"), ("Signed (any name", "签署（任何名字")]
    for pair in pairs:
        english, chinese = (next(one for one in lines if each in one.text) for each in pair)
        assert english.page == chinese.page
        assert abs(english.x0 - chinese.x0) < 2
        # No line to write on between them: both labels are those of the one below.
        between = [one for one in lines if one.page == english.page and english.y0 < one.y0]
        assert between.index(chinese) <= 1
        assert 0 < chinese.y0 - english.y0 < 60

"""The redacted summary: what was ticked, on what terms, and not one byte that tells more."""

import gc
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, StreamObject

from documents.papers import EN_HANS, EN_HANT, pypdf_text, same, set_lines, squeezed, tool
from documents.test_breaking import FIRST, LAST
from intake_desktop.documents import breaking, preview, setting, summary
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import Document, PaperSize, SummaryLine, SummaryOrder

MONTH = Phrase("November 2026", "2026年11月", "2026年11月")
ENDS = Phrase("November 29, 2026", "2026年11月29日", "2026年11月29日")
LINES = (
    SummaryLine(
        Phrase("Language", "语言", "語言"), Phrase("Mandarin", "普通话（国语）", "國語（普通話）")
    ),
    SummaryLine(
        Phrase("Help they would like", "想要的帮助", "想要的幫助"),
        Phrase(
            "health care, legal help, housing",
            "医疗服务、法律帮助、住处",
            "醫療服務、法律協助、住處",
        ),
    ),
)
OWN = SummaryOrder("R-55813", MONTH, LINES, EN_HANS)
SHARED = replace(OWN, recipient="Open Door Clinic", ends=ENDS)
# What a shelter knows of a person, and what the other papers bear.
UNTOLD = (
    *("Blue-48271-K", "48271", "Mei", "小美", "D-7Q2M4-J", "7Q2M4", "summary.1", "Draft", "草稿"),
    *("Open Door Clinic", "Harbor House", "22, 2026", "11月22日", "Robin", "intake", "Page 1"),
)


def every_byte(document: Document) -> str:
    """All that the file holds: as it stands, streams unpacked, texts as a reader gets them."""
    reader = PdfReader(io.BytesIO(document.pdf))
    found = [document.name, document.pdf.decode("latin-1"), pypdf_text(document.pdf)]
    for number in range(1, len(reader.xref[0]) + 1):
        held = reader.get_object(number)
        found.append(repr(held))
        if isinstance(held, StreamObject):
            found.append(held.get_data().decode("latin-1"))
    found.append(repr(dict(reader.metadata or {})))
    found += [text.replace("\n", "") for text in found]
    return "\n".join(found)


@pytest.mark.parametrize("order", [OWN, SHARED], ids=["own", "shared"])
def test_no_byte_tells_what_was_not_given(order: SummaryOrder) -> None:
    document = summary.render(order)
    held = every_byte(document)
    assert [word for word in UNTOLD if word.lower() in held.lower()] == []
    for word in ("reportlab", "producer", "creator", "creationdate", "moddate", "author", "xmp"):
        assert f"/{word}" not in held.lower()
        assert word not in document.pdf.decode("latin-1").lower()


@pytest.mark.parametrize("place", ["value", "label", "reference", "ends"])
def test_the_search_of_every_byte_finds_what_is_planted(place: str) -> None:
    planted = same("Blue-48271-K")
    order = {
        "value": replace(OWN, lines=(*LINES, SummaryLine(same("Record"), planted))),
        "label": replace(OWN, lines=(*LINES, SummaryLine(planted, same("x")))),
        "reference": replace(OWN, reference=planted.en),
        "ends": replace(SHARED, ends=planted),
    }[place]
    held = every_byte(summary.render(order))
    assert [word for word in UNTOLD if word in held] == ["Blue-48271-K", "48271"]


def test_the_search_looks_into_packed_streams_and_metadata() -> None:
    document = summary.render(OWN)
    assert b"55813" not in document.pdf, "the page is packed, so only unpacking finds it"
    assert "55813" in every_byte(document)
    hidden, stream = PdfWriter(), DecodedStreamObject()
    hidden.add_blank_page(9, 9)
    stream.set_data(b"% Blue-48271-K")
    hidden._add_object(stream.flate_encode())
    hidden.add_metadata({"/Title": "Mei"})
    file = io.BytesIO()
    hidden.write(file)
    assert b"48271" not in file.getvalue()
    held = every_byte(Document(file.getvalue(), "Robin.pdf", 1))
    assert [word for word in UNTOLD if word in held] == ["Blue-48271-K", "48271", "Mei", "Robin"]


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("languages", [EN_HANS, EN_HANT, (Language.ENGLISH,), EN_HANS[::-1]])
def test_the_text_is_exactly_what_was_ticked(
    languages: tuple[Language, ...], size: PaperSize
) -> None:
    for order in (OWN, SHARED):
        document = summary.render(replace(order, languages=languages, size=size))
        read = squeezed(pypdf_text(document.pdf))
        assert document.pages == 1
        shared = order.recipient != ""
        wanted = {
            Language.ENGLISH: "SummaryReferenceR-55813·November2026Language:Mandarin"
            "Helptheywouldlike:healthcare,legalhelp,housing"
            + "Sharedwiththeperson’sconsentforthispurposeonly.EndsNovember29,2026."
            * shared,
            Language.SIMPLIFIED: "摘要编号R-55813，2026年11月语言：普通话（国语）想要的帮助："
            "医疗服务、法律帮助、住处"
            + "经本人同意分享，只用于这一个目的。到期日：2026年11月29日。"
            * shared,
            Language.TRADITIONAL: "摘要編號R-55813，2026年11月語言：國語（普通話）想要的幫助："
            "醫療服務、法律協助、住處"
            + "經本人同意分享，只用於這一個目的。到期日：2026年11月29日。"
            * shared,
        }
        # Cells come row by row: the same letters, and no other.
        assert sorted(read) == sorted("".join(wanted[language] for language in languages))
        if languages == (Language.ENGLISH,):
            assert read == wanted[Language.ENGLISH]


def test_the_person_s_own_summary_has_no_terms() -> None:
    assert "consent" in pypdf_text(summary.render(SHARED).pdf)
    assert "consent" not in pypdf_text(summary.render(OWN).pdf)
    assert summary.render(replace(OWN, ends=ENDS)).pdf == summary.render(OWN).pdf
    openended = pypdf_text(summary.render(replace(SHARED, ends=None)).pdf)
    assert "only." in openended
    assert "Ends" not in openended


def test_the_file_says_summary_and_nothing_else_about_itself() -> None:
    document = summary.render(SHARED)
    reader = PdfReader(io.BytesIO(document.pdf))
    assert dict(reader.metadata or {}) == {"/Title": "Summary"}
    assert reader.xmp_metadata is None
    assert document.name == "paper.pdf"
    assert not re.search(r"D:\d{8}|20\d\d-\d\d", document.pdf.decode("latin-1"))
    assert summary.render(SHARED).pdf == document.pdf
    for page in reader.pages:
        assert "/XObject" not in page["/Resources"]
        assert "/Annots" not in page
        assert not re.search(rb" re(?! S)", page.get_contents().get_data()), "no QR code"


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("languages", [EN_HANS, EN_HANT])
def test_the_page_is_set_by_the_house_rules(
    languages: tuple[Language, ...], size: PaperSize, tmp_path: Path
) -> None:
    document = summary.render(replace(SHARED, languages=languages, size=size))
    width, height = (612, 792) if size == "letter" else (595.3, 841.9)
    lines = set_lines(document.pdf, tmp_path)
    assert len(lines) >= 10
    for line in lines:
        assert 40 <= line.x0 <= line.x1 <= width - 42, line
        assert 30 <= line.y0 <= line.y1 <= height - 18, line
        assert line.x1 < width / 2 - 8 or line.x0 > width / 2 + 8, line
        assert line.text[0] not in FIRST, line
        assert line.text[-1] not in LAST, line
    assert max(line.y1 for line in lines) > height - 60, "the terms are at the foot"
    for row in tool(document.pdf, tmp_path, "pdffonts", "PDF").splitlines()[2:]:
        assert re.match(r"[A-Z]{6}\+NotoSans(SC|TC)?-(Regular|Bold) +TrueType ", row), row
        assert row.split()[-5:-2] == ["yes", "yes", "yes"], row
    assert len(document.pdf) < 120_000


def test_what_was_told_stays_in_no_cache() -> None:
    breaking.wording_breaks.cache_clear()
    setting._wording.cache_clear()
    summary.render(replace(SHARED, languages=(Language.ENGLISH,)))
    held = {
        text: _is_cached(text)
        for text in ("Summary", "Language: Mandarin", "Reference R-55813 · November 2026")
    }
    assert list(held.values()) == [True, False, False]
    kept = str(gc.get_referents(setting._wording))
    assert [text in kept for text in ("Summary", "Mandarin", "R-55813")] == [True, False, False]


def _is_cached(text: str) -> bool:
    hits = breaking.wording_breaks.cache_info().hits
    breaking.wording_breaks(text)
    return breaking.wording_breaks.cache_info().hits > hits


@pytest.mark.parametrize("text", ["<b>&amp;\\(", "𠮷👩‍👩‍👧", "שלום", "a\x00b", "e\u0301" * 30])
def test_whatever_stands_in_a_value_is_printed_literally(text: str) -> None:
    order = replace(OWN, lines=(SummaryLine(same("Note"), same(text)),))
    read = squeezed(pypdf_text(summary.render(order).pdf))
    for letter in squeezed(text.replace("\u200d", "")):
        assert letter in read or f"[U+{ord(letter):04X}]" in read, letter


def test_more_than_a_page_goes_on_to_the_next_with_its_terms() -> None:
    many = tuple(SummaryLine(same(f"Line{number}"), same("x" * 90)) for number in range(60))
    document = summary.render(replace(SHARED, lines=many))
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(document.pdf)).pages]
    assert document.pages == len(pages) > 1
    assert all(f"Line{number}:" in "".join(pages) for number in range(60))
    assert all("consent" in page for page in pages)


def test_a_sample_says_so() -> None:
    marked = summary.render(OWN, Phrase("Sample", "示例", "範例"))
    assert "Sample·示例" in squeezed(pypdf_text(marked.pdf))
    assert len(preview.page_images(marked.pdf, 0.5)) == 1

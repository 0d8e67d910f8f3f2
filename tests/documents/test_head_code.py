"""The paper with the head code says all that is needed to compare, and names nobody."""

import io
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from pypdf import PdfReader

from documents.papers import pypdf_text, squeezed, tool
from intake_desktop.documents import head_code
from intake_desktop.documents.wording import load
from intake_desktop.domain.audit import Head
from intake_desktop.domain.languages import Language
from intake_desktop.domain.papers import PaperSize

AT = datetime(2026, 11, 22, 21, 5, tzinfo=timezone(timedelta(hours=-5)))
HEAD = Head(12_345, AT, "7Q2M-0X4T-ABCD-99ZK-WWWW")


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("language", list(Language))
def test_one_page_with_the_code_the_rows_and_the_time(
    language: Language, size: PaperSize, tmp_path: Path
) -> None:
    document = head_code.render(HEAD, language, size)
    assert document.pages == 1
    read = tool(document.pdf, tmp_path, "pdftotext", "-layout", "PDF", "-")
    assert HEAD.code in read
    assert "12345" in read
    assert "21:05" in read
    assert squeezed(load("head").title.in_(language)) in squeezed(read)
    for item in load("head").items:
        words = squeezed(item.text.in_(language).split("____", maxsplit=1)[0])
        assert words[:12] in squeezed(read), item.id


@pytest.mark.parametrize("language", list(Language))
def test_it_says_neither_shelter_nor_program(language: Language) -> None:
    document = head_code.render(HEAD, language)
    text = pypdf_text(document.pdf).lower()
    telling = ["shelter", "intake", "vault", "consent", "record", "庇护", "庇護", "机构", "档案"]
    assert [word for word in telling if word in text] == []
    metadata = PdfReader(io.BytesIO(document.pdf)).metadata
    assert dict(metadata or {}) == {"/Title": load("head").title.in_(language)}
    assert (document.name, document.about) == ("paper.pdf", None)


def test_an_empty_log_has_no_time() -> None:
    document = head_code.render(Head(0, None, HEAD.code), Language.ENGLISH)
    assert "Last row: –" in pypdf_text(document.pdf)

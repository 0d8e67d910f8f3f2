"""The receipt for a deletion: it says when and what kinds, in both languages, and nobody's name."""

from dataclasses import replace

import pytest

from documents.papers import pypdf_text
from intake_desktop.documents import certificate
from intake_desktop.domain.dates import written
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import CertificateOrder, PaperSize
from services.desk import EVENING

ORDER = CertificateOrder(
    "Z-7Q2M4-X",
    written(EVENING.date()),
    Phrase("a whole record: meetings", "一份完整的记录：会谈", "一份完整的紀錄：會談"),
    cleaned=3,
    pending=0,
    head="ABCD-EFGH-JKMN-PQRS-TVWX",
    languages=(Language.ENGLISH, Language.SIMPLIFIED),
)


@pytest.mark.parametrize("size", PaperSize)
def test_it_says_number_day_kinds_and_copies_in_both_languages(size: PaperSize) -> None:
    paper = certificate.render(replace(ORDER, size=size))
    said = pypdf_text(paper.pdf)
    assert paper.pages == 1
    for words in ("Z-7Q2M4-X", "March 4, 2026", "2026年3月4日", "a whole record", "完整的记录"):
        assert words in said
    assert said.count("ABCD-EFGH-JKMN-PQRS-TVWX") == 2
    assert "pending" not in said


def test_what_could_not_be_reached_is_told_until_it_is_done() -> None:
    said = pypdf_text(certificate.render(replace(ORDER, cleaned=2, pending=1)).pdf)
    assert "pending" in said
    assert "待处理" in said


@pytest.mark.parametrize("language", Language)
def test_one_language_alone(language: Language) -> None:
    said = pypdf_text(certificate.render(replace(ORDER, languages=(language,))).pdf)
    assert said.count("Z-7Q2M4-X") == 1

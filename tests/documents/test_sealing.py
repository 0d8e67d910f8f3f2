"""A PDF with a passphrase: nothing readable without it, the same pages with it."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from pypdf.errors import PdfReadError

from intake_desktop.documents import recovery
from intake_desktop.documents.sealing import seal
from intake_desktop.domain.languages import Language

CODE = "AAAA-BBBB"
PASSPHRASE = "K7Q2-M4XP-0000-ZZZZ"


def text(pdf: bytes, passphrase: str = "") -> str:
    reader = PdfReader(BytesIO(pdf))
    if reader.is_encrypted and not reader.decrypt(passphrase):
        raise PdfReadError("not opened")
    return "\n".join(page.extract_text() for page in reader.pages)


@pytest.fixture(scope="module")
def sheet() -> bytes:
    return recovery.render_sheet(CODE, Language.ENGLISH).pdf


def test_the_passphrase_opens_the_same_pages(sheet: bytes) -> None:
    sealed = seal(sheet, PASSPHRASE)
    assert text(sealed, PASSPHRASE) == text(sheet)
    assert "AAAA" in text(sheet)


@pytest.mark.parametrize("wrong", ["", PASSPHRASE.lower(), PASSPHRASE[:-1]])
def test_nothing_else_opens_it(sheet: bytes, wrong: str) -> None:
    with pytest.raises(PdfReadError):
        text(seal(sheet, PASSPHRASE), wrong)


def test_it_is_aes_with_256_bits(sheet: bytes) -> None:
    sealed = PdfReader(BytesIO(seal(sheet, PASSPHRASE)))
    told = sealed.trailer["/Encrypt"].get_object()
    assert (told["/V"], told["/R"], told["/CF"]["/StdCF"]["/CFM"]) == (5, 6, "/AESV3")


def test_the_title_and_the_program_are_not_told(sheet: bytes) -> None:
    sealed = seal(sheet, PASSPHRASE)
    assert b"Recovery" not in sealed
    assert b"pypdf" not in sealed

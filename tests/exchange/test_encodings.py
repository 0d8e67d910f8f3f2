"""Text files in the encodings that offices use; what is no text is refused."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_desktop.domain.errors import FileUnreadable
from intake_desktop.exchange import encodings

CHINESE = "名称,地址,说明\n" + "港湾诊所,普罗维登斯市主街一号,免费牙科服务，无需证件\n" * 20
LATIN = "name,city\n" + "Café Señora,Woonsocket — près de l’église\n" * 20


@pytest.mark.parametrize(
    ("text", "encoding", "mark"),
    [
        (CHINESE, "utf-8", b""),
        (CHINESE, "utf-8", codecs.BOM_UTF8),
        (CHINESE, "gb18030", b""),
        (CHINESE, "big5", b""),
        (CHINESE, "utf-16-le", codecs.BOM_UTF16_LE),
        (CHINESE, "utf-16-be", codecs.BOM_UTF16_BE),
        (CHINESE, "utf-32-le", codecs.BOM_UTF32_LE),
        (LATIN, "utf-16-le", b""),
        (LATIN, "utf-16-be", b""),
        (LATIN, "cp1252", b""),
        (LATIN.replace("—", "-").replace("’", "'"), "latin-1", b""),
    ],
)
def test_the_text_comes_out_as_it_went_in(text: str, encoding: str, mark: bytes) -> None:
    if encoding == "big5":
        text = "名稱,地址\n" + "港灣診所,主街一號,免費牙科服務\n" * 20
    assert encodings.text(mark + text.encode(encoding)) == text


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01" + bytes(range(256)) * 4,
        b"%PDF-1.7\n" + bytes(range(256)),
        codecs.BOM_UTF8 + b"caf\xe9",
        codecs.BOM_UTF16_LE + b"a",
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(FileUnreadable):
        encodings.text(data)


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1))
def test_utf_8_is_never_guessed_at(text: str) -> None:
    assert encodings.text(text.encode()) == text.removeprefix("\ufeff")

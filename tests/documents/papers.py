"""Orders to print in tests, and what can be read back from a PDF with the usual tools."""

import io
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from pypdf import PdfReader

from intake_desktop.domain.codes import FormCode, read_form_code
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import FormOrder, PaperSize

EN_HANS = (Language.ENGLISH, Language.SIMPLIFIED)
EN_HANT = (Language.ENGLISH, Language.TRADITIONAL)
RARE_NAME = "小\U0002c029"  # beyond the BMP, and in Noto Sans SC


def same(text: str) -> Phrase:
    return Phrase(text, text, text)


def code(form: str) -> FormCode:
    return read_form_code(
        {"T": "T-7Q2M4-D", "B": "B-7Q2M4-E", "D": "D-7Q2M4-J", "M": "M-7Q2M4-U"}[form]
    )


TICKS = {
    "T": {"T4": "yes", "T6": "not_now", "T10": "yes", "T13": "yes", "T15": "no", "T26": "took"},
    "B": {"B4": "yes", "B5": "no", "B26": "yes", "B33": "no_interpreter", "B34": "keep_here"},
    "D": {
        **{f"D{line}": "yes" if line % 2 else "no" for line in range(9, 17)},
        "D19": "carry",
        "D20": "once",
        "D41": "took",
    },
    "M": {},
}
_DAY = Phrase("November 22, 2026", "2026年11月22日", "2026年11月22日")
BLANKS = {
    "T": {
        "T10": (same("hot soup"),),
        "T23": (same(RARE_NAME),),
        "T24": (_DAY,),
        "T25": (same("Robin"), same("")),
    },
    "B": {"B29": (same(RARE_NAME),), "B30": (_DAY,), "B31": (_DAY,), "B32": (same("Robin"),)},
    "D": {
        "D2": (same("Open Door Clinic"),),
        "D3": (same("401-555-0100, front desk"),),
        "D6": (same("a dentist who asks for no ID"),),
        "D9": (same(RARE_NAME),),
        "D15": (same("a tooth hurts"),),
        "D16": (same("afternoons only"),),
        "D17": (same("where I stay"),),
        "D22": (same("Seen sooner."), same("They know that I come here")),
        "D37": (_DAY,),
        "D38": (_DAY,),
        "D39": (same("Robin"),),
        "D40": (same("I-12"),),
    },
    "M": {"M4": (_DAY,), "M5": (Phrase("Mandarin", "普通话（国语）", "國語（普通話）"),)},
}


def kept(
    form: str = "T",
    languages: tuple[Language, ...] = EN_HANS,
    size: PaperSize = PaperSize.LETTER,
    filled: bool = False,
) -> FormOrder:
    return FormOrder(
        form,
        languages,
        code(form),
        ticks=TICKS[form] if filled else {},
        blanks=BLANKS[form] if filled else {},
        size=size,
    )


def copy(
    form: str = "T",
    languages: tuple[Language, ...] = EN_HANS,
    size: PaperSize = PaperSize.LETTER,
) -> FormOrder:
    return FormOrder(form, languages, None, "472913", size=size)


def with_text(text: str, item: str = "T23", languages: tuple[Language, ...] = EN_HANS) -> FormOrder:
    return FormOrder(item[0], languages, None, "472913", blanks={item: (same(text),)})


def pypdf_text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def decompressed(pdf: bytes) -> bytes:
    """The drawing commands of all pages."""
    return b"\n".join(page.get_contents().get_data() for page in PdfReader(io.BytesIO(pdf)).pages)


def tool(pdf: bytes, folder: Path, *command: str) -> str:
    """The output of a poppler tool; ``PDF`` in ``command`` stands for the file."""
    file = folder / "paper.pdf"
    file.write_bytes(pdf)
    words = [str(file) if word == "PDF" else word for word in command]
    return subprocess.run(words, capture_output=True, check=True, text=True, timeout=60).stdout


def squeezed(text: str) -> str:
    """Without blanks and line ends, which a layout may put anywhere."""
    return re.sub(r"\s+", "", text)


@dataclass(frozen=True)
class SetLine:
    """One line on one page as pdftotext finds it; lengths in points from the top left."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float
    text: str


def set_lines(pdf: bytes, folder: Path) -> list[SetLine]:
    """Every line with its place."""
    found = []
    html = tool(pdf, folder, "pdftotext", "-bbox-layout", "PDF", "-")
    box = r'xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"'
    for page, body in enumerate(re.findall(r"<page .*?</page>", html, re.DOTALL)):
        for *place, inside in re.findall(rf"<line {box}>(.*?)</line>", body, re.DOTALL):
            words = re.findall(r"<word [^>]*>(.*?)</word>", inside)
            found.append(SetLine(page, *(float(number) for number in place), " ".join(words)))
    return found

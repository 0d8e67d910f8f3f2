"""Every form in every look: all its words are there, in our faces, whole, and nothing over them."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product

import pypdfium2  # type: ignore[import-untyped]
import pytest
from fontTools.ttLib import TTFont
from pypdf import PdfReader

from documents import qr_reader, set_text
from documents.set_text import PrintedLine, PrintedPage
from documents.test_breaking import FIRST, LAST
from intake_desktop.documents import breaking, forms, pages
from intake_desktop.documents.wording import load
from intake_desktop.domain.codes import new_form_code
from intake_desktop.domain.pad import FORMS, LANGUAGES
from intake_desktop.domain.papers import Document, FormOrder, PageImage, PaperSize
from intake_desktop.domain.wording import ItemKind
from intake_desktop.host.chance import SystemChance

_COPY_NUMBER = "472913"
_MOST_BYTES = 120_000
_MOST_PAGES = 8
_FOR_AGENCY = re.compile(r" \[[^]]*\]|【[^】]*】")  # posted only once the agency has said it


def look(form: str, languages: str, size: PaperSize, large: bool, copy: bool) -> FormOrder:
    code = None if copy or form == "A" else new_form_code(SystemChance(), form)
    number = _COPY_NUMBER if copy else ""
    return FormOrder(form, LANGUAGES[languages], code, number, size=size, large=large)


LOOKS = list(product(PaperSize, (False, True), (False, True)))


def some() -> Iterator[tuple[str, str, PaperSize, bool, bool]]:
    """Each form in each set of languages once, and the looks in turn: all eight of each set."""
    for at, form in enumerate(FORMS):
        for turn, languages in enumerate(LANGUAGES):
            yield form, languages, *LOOKS[(at + 3 * turn) % len(LOOKS)]


SOME = dict.fromkeys(some())
ALL = [(form, languages, *rest) for form in FORMS for languages in LANGUAGES for rest in LOOKS]


@dataclass(frozen=True)
class Made:
    """A paper, and what is read back from it."""

    order: FormOrder
    document: Document

    @cached_property
    def pages(self) -> list[PrintedPage]:
        return set_text.pages(self.document.pdf)

    @cached_property
    def reader(self) -> PdfReader:
        return PdfReader(io.BytesIO(self.document.pdf))

    @property
    def columns(self) -> int:
        alone = self.order.large or self.order.form == "A"
        return 1 if alone else len(self.order.languages)

    @property
    def foot(self) -> float:
        """Above it stand the words of the form."""
        if self.order.is_copy:
            return 45.0
        return 160.0 if self.order.large else 80.0

    @cached_property
    def lines(self) -> list[PrintedLine]:
        """Without those of the foot, which is one line over both columns."""
        found = [line for page in self.pages for line in page.lines(self.columns)]
        return [line for line in found if line.base > self.floor]

    @cached_property
    def floor(self) -> float:
        """Where the foot begins, by what it says first."""
        first = self.order.copy_number or str(self.order.form_code or f"{self.order.form}.1")
        bases = [
            line.base
            for line in self.pages[0].lines(1)
            if line.text.startswith(squeezed(first)) and line.base < 200
        ]
        return max(bases) + 3.0


def made(order: FormOrder) -> Made:
    return Made(order, forms.render(order))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


# --- what is asked of each paper: what is wrong with it, or nothing ----------------------------


def fonts(paper: Made) -> list[str]:
    """Only ours, embedded, giving their text back, and with a shape for every letter used."""
    # A letter that a face lacks is written as its first glyph, and reads as NUL.
    nul = sum(letter.text == "\0" for page in paper.pages for letter in page.letters)
    wrong = [f"no shape: {nul} letters"] * bool(nul)
    for name, font in _fonts(paper.reader):
        if not re.fullmatch(r"/[A-Z]{6}\+NotoSans(SC|TC)?-(Regular|Bold)", name):
            wrong.append(f"not ours: {name}")
        descriptor = font.get("/FontDescriptor", {})
        if "/FontFile2" not in descriptor or "/ToUnicode" not in font:
            wrong.append(f"not whole: {name}")
            continue
        wrong += [f"no shape: {name} {one!a}" for one in _shapeless(font, descriptor)]
    return wrong


def _fonts(reader: PdfReader) -> Iterator[tuple[str, dict[str, object]]]:
    seen = set()
    for page in reader.pages:
        for reference in page["/Resources"]["/Font"].values():
            font = reference.get_object()
            if font["/BaseFont"] not in seen:
                seen.add(font["/BaseFont"])
                yield font["/BaseFont"], font


def _shapeless(font: dict, descriptor: dict) -> list[str]:
    subset = TTFont(io.BytesIO(descriptor["/FontFile2"].get_data()))
    table = font["/ToUnicode"].get_data().decode("ascii")
    shapes, names = subset["glyf"], subset.getGlyphOrder()
    (cmap,) = (each.cmap for each in subset["cmap"].tables)
    missing = []
    for code, text in re.findall(r"^<(..)> <([0-9A-F]{4,})>$", table, re.MULTILINE):
        letter = bytes.fromhex(text).decode("utf-16-be")
        glyph = cmap.get(int(code, 16), names[0])
        if not letter.isspace() and (glyph == names[0] or not shapes[glyph].numberOfContours):
            missing.append(letter)
    return missing


def words(paper: Made) -> list[str]:
    """Every sentence of every line, in each language."""
    printed = "".join(letter.text for page in paper.pages for letter in page.letters)
    wording, wrong = load(paper.order.form), []
    for item in wording.items:
        for phrase in (item.text, *(option.text for option in item.options)):
            for language in paper.order.languages:
                text = _FOR_AGENCY.sub("", phrase.in_(language))
                for piece in re.split(r"_{2,}|\|", text):
                    wanted = squeezed(piece).lstrip(".。")  # the one after a line to write on
                    if (wanted in printed) == (item.kind is ItemKind.STAFF) and wanted:
                        wrong.append(f"{item.id} {language}: {piece}")
    if "_" in printed:
        wrong.append("a blank is printed and not drawn")
    for language in paper.order.languages:
        if squeezed(wording.title.in_(language)) not in printed:
            wrong.append(f"title {language}")
    return wrong


def margins(paper: Made) -> list[str]:
    wrong = []
    for page in paper.pages:
        for letter in page.letters:
            inside = letter.x0 > pages.SIDE - 3 and letter.x1 < page.width - pages.SIDE + 3
            if not inside or letter.y0 < 18 or letter.y1 > page.height - 36:
                wrong.append(f"outside: {letter}")
            if paper.columns > 1 and letter.base > paper.floor:
                middle, gap = page.width / 2, pages.GUTTER / 2 - 2
                if letter.x0 < middle + gap and letter.x1 > middle - gap:
                    wrong.append(f"between the columns: {letter}")
    return wrong


def overlaps(paper: Made) -> list[str]:
    return [f"{pair}" for page in paper.pages for pair in set_text.too_close(page.letters)]


def breaks(paper: Made) -> list[str]:
    """No closing mark begins a line, no opening one ends it; and what breaking.py says as well."""
    first, last = set(FIRST) | breaking.NEVER_FIRST, set(LAST) | breaking.NEVER_LAST
    return [
        line.text for line in paper.lines if line.text[0] in first - {"…"} or line.text[-1] in last
    ]


def page_ends(paper: Made) -> list[str]:
    """No page ends with a heading; the last one holds at least three lines."""
    wrong = []
    for number in range(len(paper.pages)):
        here = [line for line in paper.lines if line.page == number]
        bottom = min(line.base for line in here)
        for line in here:
            if line.base < bottom + 4 and all(letter.is_bold for letter in line.letters):
                wrong.append(f"page {number + 1} ends with {line.text}")
    if len({round(line.base) for line in paper.lines if line.page == len(paper.pages) - 1}) < 3:
        wrong.append("the last page holds next to nothing")
    return wrong


def size(paper: Made) -> list[str]:
    told = []
    if len(paper.document.pdf) >= _MOST_BYTES:
        told.append(f"{len(paper.document.pdf)} bytes")
    if not 1 <= paper.document.pages <= _MOST_PAGES or paper.document.pages != len(paper.pages):
        told.append(f"{paper.document.pages} pages")
    return told


def letters_are_large(paper: Made) -> list[str]:
    """18 points, by how far from each other the letters of the Latin face are set."""
    if not paper.order.large:
        return []
    digits = [letter for page in paper.pages for letter in page.letters if letter.text.isdigit()]
    return [f"{one}" for one in digits if one.x1 - one.x0 < 0.5 * 18]


def foot(paper: Made) -> list[str]:
    """The kept paper says which it is, on each page, to people and to scanners; the copy does
    not."""
    order, wording, wrong = paper.order, load(paper.order.form), []
    telling = [wording.template, wording.sha256, "Draft", "草稿", str(order.form_code)]
    drawn = set()
    for number, page in enumerate(paper.pages, start=1):
        text = "".join(line.text for line in page.lines(1))
        squares = _squares(paper, number - 1)
        drawn.add(tuple(squares))
        if order.is_copy:
            wrong += [f"{number}: {word}" for word in telling if word in text]
            wrong += [f"{number}: no number"] * (_COPY_NUMBER not in text)
        else:
            version = telling[:2] + telling[4:] * (order.form_code is not None)
            wrong += [f"{number}: no {word}" for word in version if word not in text]
        if bool(squares) != (order.form_code is not None):
            wrong.append(f"{number}: {len(squares)} squares")
    if order.form_code is not None:
        wrong += ["not one picture"] * (len(drawn) != 1)
        read = _scanned(paper)
        wrong += [f"scanned as {read}"] * (read != str(order.form_code))
    return wrong


def _squares(paper: Made, page: int) -> list[tuple[float, ...]]:
    content = paper.reader.pages[page].get_contents().get_data()
    found = re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re(?! S)", content)
    return [tuple(float(number) for number in each) for each in found]


def _scanned(paper: Made) -> str:
    """The picture on the last page, as a camera sees it: only the pixels around it are drawn."""
    squares = _squares(paper, -1)
    left, module = min(x for x, *_ in squares), squares[0][2]
    low, scale, side = min(y for _, y, *_ in squares), 5.0, 21 * module
    document = pypdfium2.PdfDocument(paper.document.pdf)
    page = document[len(document) - 1]
    width, height = page.get_size()
    crop = (left - 9, low - 9, width - left - side - 9, height - low - side - 9)
    bitmap = page.render(scale=scale, crop=crop, rev_byteorder=True).to_pil().convert("RGB")
    document.close()
    image = PageImage(bitmap.width, bitmap.height, bitmap.tobytes())
    return qr_reader.read(image, 9 * scale, 9 * scale, side * scale)


CHECKS = (fonts, words, margins, overlaps, breaks, page_ends, size, letters_are_large, foot)


def wrong_with(paper: Made) -> list[str]:
    return [f"{check.__name__}: {told}" for check in CHECKS for told in check(paper)]


def named(one: tuple[str, str, PaperSize, bool, bool]) -> str:
    form, languages, paper, large, copy = one
    return "-".join((form, languages, paper, "large" * large, "copy" * copy))


@pytest.mark.parametrize("one", SOME, ids=named)
def test_a_form_in_some_looks(one: tuple[str, str, PaperSize, bool, bool]) -> None:
    assert wrong_with(made(look(*one))) == []


@pytest.mark.faults
@pytest.mark.parametrize("one", [one for one in ALL if one not in SOME], ids=named)
def test_a_form_in_all_looks(one: tuple[str, str, PaperSize, bool, bool]) -> None:
    assert wrong_with(made(look(*one))) == []

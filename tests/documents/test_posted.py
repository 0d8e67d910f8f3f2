"""Form A on the wall: one side per language on one sheet, a version at its foot and no code."""

import io
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from documents.papers import pypdf_text, same, set_lines, squeezed, tool
from documents.test_breaking import FIRST, LAST
from intake_desktop.documents import forms
from intake_desktop.documents.wording import load
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import FormOrder, PaperSize
from intake_desktop.domain.wording import ItemKind

SIDES = [(Language.SIMPLIFIED, Language.ENGLISH), (Language.TRADITIONAL, Language.ENGLISH)]
TOLD = {
    "A18": (Phrase("A third duty.", "第三项规定。", "第三項規定。"),),
    "A22": (same("Robin"), same("the Ombudsman")),
    "A27": (same("Fuzhounese"), Phrase("November 22, 2026", "2026年11月22日", "2026年11月22日")),
    "A28": (same("小"),),
    "A29": (same("Robin"), same("I-12")),
}


def posted(
    languages: tuple[Language, ...] = SIDES[0],
    size: PaperSize = PaperSize.LETTER,
    *,
    filled: bool = False,
    number: str = "",
) -> FormOrder:
    ticks = {"A27": "mandarin"} if filled else {}
    return FormOrder("A", languages, None, number, ticks, TOLD if filled else {}, size)


EVERY = [
    pytest.param(languages, size, filled, id=f"{languages[0]}-{size}-{filled}")
    for languages in SIDES
    for size in PaperSize
    for filled in (False, True)
]


@pytest.mark.parametrize(("languages", "size", "filled"), EVERY)
def test_each_language_has_one_side_that_says_every_line(
    languages: tuple[Language, ...], size: PaperSize, filled: bool
) -> None:
    document = forms.render(posted(languages, size, filled=filled))
    pages = PdfReader(io.BytesIO(document.pdf)).pages
    assert document.pages == len(pages) == 2
    for page, language in zip(pages, languages, strict=True):
        text = squeezed(page.extract_text())
        for item in load("A").items:
            for phrase in (item.text, *(option.text for option in item.options)):
                told = re.sub(r"\[.*?\]|【.*?】", "__", phrase.in_(language))
                for piece in re.split("_{2,}", told):
                    assert (squeezed(piece) in text) == (item.kind is not ItemKind.STAFF), piece
        other = languages[1 - languages.index(language)]
        assert squeezed(load("A").item("A4").text.in_(other)) not in text


@pytest.mark.parametrize(("languages", "size", "filled"), EVERY)
def test_a_side_is_set_in_twelve_points_within_its_margins(
    languages: tuple[Language, ...], size: PaperSize, filled: bool, tmp_path: Path
) -> None:
    pdf = forms.render(posted(languages, size, filled=filled)).pdf
    width, height = (612, 792) if size == "letter" else (595.3, 841.9)
    lines = set_lines(pdf, tmp_path)
    assert len(lines) > 60
    for line in lines:
        assert 40 <= line.x0 <= line.x1 <= width - 42, line
        assert 30 <= line.y0 <= line.y1 <= height - 18, line
        assert line.text[0] not in FIRST, line
        assert line.text.rstrip()[-1] not in LAST, line
    sizes: set[float] = set()

    def see(text: str, _: object, matrix: list[float], __: object, points: float) -> None:
        if text.strip() and matrix[5] > 60:  # above the foot
            sizes.add(points)

    for page in PdfReader(io.BytesIO(pdf)).pages:
        page.extract_text(visitor_text=see)
    assert sizes == {12.0, 20.0}
    for row in tool(pdf, tmp_path, "pdffonts", "PDF").splitlines()[2:]:
        assert re.match(r"[A-Z]{6}\+NotoSans(SC|TC)?-(Regular|Bold) +TrueType ", row), row
        assert row.split()[-5:-2] == ["yes", "yes", "yes"], row
    assert len(pdf) < 120_000


def test_the_wall_s_foot_has_the_version_and_the_copy_s_only_its_number() -> None:
    feet = {}
    for number in ("", "472913"):
        pdf = forms.render(posted(number=number)).pdf
        pages = [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]
        told = [
            "A.1",
            load("A").sha256,
            "Draft wording",
            "草稿",
            "Page 1 of 1",
            "共 1 页",
            "472913",
        ]
        feet[number] = [[word for word in told if word in page] for page in pages]
        content = b"".join(p.get_contents().get_data() for p in PdfReader(io.BytesIO(pdf)).pages)
        assert not re.search(rb" re(?! S)", content), "no QR code"
    assert feet[""] == [
        ["A.1", load("A").sha256, "草稿", "共 1 页"],
        ["A.1", load("A").sha256, "Draft wording", "Page 1 of 1"],
    ]
    assert feet["472913"] == [["共 1 页", "472913"], ["Page 1 of 1", "472913"]]


def test_what_only_the_agency_can_say_is_left_out_until_it_says_it() -> None:
    assert "[Agency" in load("A").item("A18").text.en
    plain = pypdf_text(forms.render(posted()).pdf)
    assert "Agency" not in plain
    assert "机构" not in squeezed(plain)
    assert "over records. If this" in plain.replace("\n", "")
    told = pypdf_text(forms.render(posted(filled=True)).pdf).replace("\n", "")
    assert "over records. A third duty. If this" in told
    assert "交出记录。第三项规定。如果" in told


def test_blanks_are_filled_in_order_and_one_box_is_ticked() -> None:
    text = squeezed(pypdf_text(forms.render(posted(filled=True)).pdf))
    assert "complaintoRobinhereortotheOmbudsmanoutside" in text
    assert "向这里的Robin提意见，也可以向外面的theOmbudsman投诉" in text
    assert "Other:FuzhouneseDate:November22,2026" in text
    assert "StaffmemberRobin" not in text
    assert "staffcode):RobinInterpreter(code):I-12" in text
    assert text.count("■") == 2
    assert "■Mandarin" in text
    assert "■普通话" in text


def test_a_line_to_write_on_is_long_enough_and_in_one_piece() -> None:
    for page in PdfReader(io.BytesIO(forms.render(posted()).pdf)).pages:
        strokes = re.findall(
            rb"n ([\d.]+) ([\d.]+) m ([\d.]+) \2 l S", page.get_contents().get_data()
        )
        assert len(strokes) == 7  # two to complain to, other, date, mark, staff, interpreter
        assert min(float(end) - float(start) for start, _, end in strokes) > 72


def test_a_box_stays_on_the_line_of_its_word(tmp_path: Path) -> None:
    for languages in SIDES:
        for size in PaperSize:
            for line in set_lines(forms.render(posted(languages, size)).pdf, tmp_path):
                assert not line.text.rstrip().endswith("□"), line

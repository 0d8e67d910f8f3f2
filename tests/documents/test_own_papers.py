"""Papers that are the person's own: whole however long, the same each time, and leading nowhere."""

from dataclasses import replace

import pytest

from documents.papers import pypdf_text
from intake_desktop.documents import holdings, receipt
from intake_desktop.domain.dates import written
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.own_papers import (
    Agreed,
    Entry,
    HoldingsOrder,
    Kept,
    LeftLine,
    Police,
    ReceiptOrder,
    TakenBack,
)
from intake_desktop.domain.papers import PaperSize
from services.desk import EVENING

DAY = written(EVENING.date())
NONE = Phrase("", "", "")


def same(text: str) -> Phrase:
    return Phrase(text, text, text)


LEFT = LeftLine(DAY, same("Open Door Clinic"), same("language"), same("on paper"), "Wren")
RECEIPT = ReceiptOrder(
    taken=(TakenBack(DAY, "21:05", same("Form B"), NONE, (same("the needs"),), Kept.LOCKED),),
    left=(LEFT,),
    staff="Wren",
    number="123456",
    languages=(Language.ENGLISH, Language.TRADITIONAL),
)
HELD = HoldingsOrder(
    printed=DAY,
    language=Language.ENGLISH,
    said=(("J7", (Entry(DAY, same("a quiet room"), "Has a bus card"),)),),
    meetings=(DAY,),
    agreed=(Agreed(same("Form B"), same("Staff here"), same("needs"), DAY, NONE),),
    shared=(LEFT,),
    police=Police.NOT_RAISED,
    deleted_on=DAY,
)


def text_of(pdf: bytes) -> str:
    return " ".join(pypdf_text(pdf).split())


def numbered(count: int) -> list[str]:
    return [f"word{number:04d}" for number in range(count)]


@pytest.mark.parametrize("size", PaperSize)
def test_the_same_order_gives_the_same_bytes(size: PaperSize) -> None:
    for _time in range(2):
        assert receipt.render(replace(RECEIPT, size=size)).pdf == (
            receipt.render(replace(RECEIPT, size=size)).pdf
        )
        assert holdings.render(replace(HELD, size=size)).pdf == (
            holdings.render(replace(HELD, size=size)).pdf
        )


def test_own_words_of_many_pages_are_all_there() -> None:
    words = numbered(4000)
    entry = Entry(DAY, same(" ".join(words)))
    paper = holdings.render(replace(HELD, said=(("J7", (entry,)),)))
    assert paper.pages > 4
    said = text_of(paper.pdf)
    assert [word for word in words if word not in said] == []


def test_a_row_that_is_taller_than_a_page_goes_on_on_the_next() -> None:
    words = numbered(400)
    told = replace(LEFT, what=same(" ".join(words)))
    paper = holdings.render(replace(HELD, had_to=(told,)))
    said = text_of(paper.pdf)
    assert [word for word in words if word not in said] == []
    assert paper.pages > 1


def test_a_cell_is_read_as_a_whole_before_the_next_one() -> None:
    """Whoever has it read aloud does not hear the columns line by line."""
    long = "the first cell which needs several lines of its narrow column"
    row = Agreed(same(long), same("second cell"), same("third"), DAY, NONE)
    said = text_of(holdings.render(replace(HELD, agreed=(row,))).pdf)
    assert f"{long} second cell third" in said


def test_a_character_that_no_typeface_has_is_written_out() -> None:
    entry = Entry(DAY, same("𠮷 and عربي"))
    said = text_of(holdings.render(replace(HELD, said=(("J5", (entry,)),))).pdf)
    assert "[U+20BB7]" in said


def test_the_part_about_police_is_there_only_where_the_order_has_it() -> None:
    assert "Police or task force" in text_of(holdings.render(HELD).pdf)
    assert "Police" not in text_of(holdings.render(replace(HELD, police=None)).pdf)


def test_an_order_of_nothing_says_only_that() -> None:
    said = text_of(holdings.render(HoldingsOrder(DAY, Language.ENGLISH)).pdf)
    assert "We hold nothing about you." in said
    assert "What you agreed to" not in said


@pytest.mark.parametrize("kept", Kept)
def test_each_fate_has_its_own_words(kept: Kept) -> None:
    taken = tuple(replace(each, kept=kept) for each in RECEIPT.taken)
    said = text_of(receipt.render(replace(RECEIPT, taken=taken)).pdf)
    words = {
        Kept.REMOVED: "is removed, from the backups",
        Kept.LOCKED: "is locked: no one sees it",
        Kept.WAITS: "as soon as that may be",
    }
    assert [each for each, told in words.items() if told in said] == (
        [kept] if kept in words else []
    )

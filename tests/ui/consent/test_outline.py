"""What of a form is shown: its own rows, and nothing that the program or the pen fills in."""

from itertools import chain

import pytest

from intake_desktop.domain.consent import Kind
from intake_desktop.domain.filled import BY_SIGNING, OTHERWISE, SHAPES
from intake_desktop.domain.languages import Phrase
from intake_desktop.domain.wording import ItemKind
from intake_desktop.services.papers import wording
from intake_desktop.ui.consent import outline

EACH = pytest.mark.parametrize("kind", list(SHAPES))


def shown(kind: Kind) -> list[str]:
    parts = outline.parts(wording(kind), kind)
    return [item.id for item in chain.from_iterable(part.items for part in parts)]


@EACH
def test_every_row_before_the_signature_is_shown_once_and_in_order(kind: Kind) -> None:
    whole = wording(kind)
    signed = next(item.id for item in whole.items if item.id == SHAPES[kind].signed)
    ids = [item.id for item in whole.items]
    sign_here = max(
        at
        for at, item in enumerate(whole.items)
        if item.kind is ItemKind.HEADING and at < ids.index(signed)
    )
    hidden = OTHERWISE | set(BY_SIGNING.get(kind, {}))
    wanted = [
        item.id
        for item in whole.items[: sign_here - 1]
        if item.kind not in (ItemKind.HEADING, ItemKind.STAFF) and item.id not in hidden
    ]
    assert shown(kind) == wanted
    assert len(wanted) > 10


@EACH
def test_what_the_program_fills_in_is_not_asked(kind: Kind) -> None:
    shape = SHAPES[kind]
    assert not {shape.signed, shape.ends, shape.staff} & set(shown(kind))
    assert {shape.recipient or "L13"} <= set(shown(kind))  # the control


@EACH
def test_a_heading_without_rows_is_left_out(kind: Kind) -> None:
    parts = outline.parts(wording(kind), kind)
    assert all(part.items for part in parts)
    headings = {part.heading.id for part in parts if part.heading}
    assert "E11" not in headings
    assert all(item.kind is ItemKind.HEADING for part in parts if (item := part.heading))


def test_notes_to_staff_come_first_and_by_themselves() -> None:
    assert [item.id for item in outline.staff_notes(wording(Kind.REPORTING))] == ["E26"]
    assert [item.id for item in outline.staff_notes(wording(Kind.IN_CASE))] == ["O31"]
    assert outline.staff_notes(wording(Kind.SERVICE)) == ()


def alike(text: str) -> Phrase:
    return Phrase(text, text, text)


@pytest.mark.parametrize(
    ("text", "asked", "bare"),
    [
        ("Service: ____", "Service", "Service"),
        ("Talk first. Others we know: ____", "Others we know", "Talk first. Others we know"),
        ("先谈谈。别的选择：____。还有别的", "别的选择", "先谈谈。别的选择：…。还有别的"),
        ("____ (you keep it)", "", "… (you keep it)"),
        ("No blank.", "", "No blank."),
    ],
)
def test_the_words_around_a_blank(text: str, asked: str, bare: str) -> None:
    if outline.has_blank(alike(text)):
        assert outline.asks(alike(text)).en == asked
    assert outline.without_blank(alike(text)).zh_hans == bare
    assert outline.ends_with_blank(alike(text)) == text.endswith("_")


def test_a_blank_that_is_filled_reads_as_on_the_paper() -> None:
    day = Phrase("March 4, 2026", "2026年3月4日", "2026年3月4日")
    box = wording(Kind.STORY).item("H10").options[0]
    said = outline.with_blank(box.text, day)
    assert said.en.endswith("Date: March 4, 2026")
    assert said.zh_hans.endswith("日期：2026年3月4日")

"""What is questioned and what is not, shape by shape and word by word, at any length."""

import random
import re
from re import _constants, _parser

import pytest

from intake_desktop.domain import codes
from intake_desktop.redaction.folding import folded
from intake_desktop.redaction.id_numbers import AROUND, Found, find, of_shape
from intake_desktop.redaction.id_shapes import SHAPES, Kind
from intake_desktop.redaction.id_words import TOKEN, WORD
from redaction.typed_numbers import BY_SHAPE, BY_WORD, NOT
from services.desk import Dice


def bare(text: str) -> str:
    return text.replace("[", "").replace("]", "")


def marked(text: str) -> list[str]:
    return [text[found.start : found.end] for found in find(text)]


@pytest.mark.parametrize(
    ("kind", "typed"), [(kind, typed) for kind, all_ in BY_SHAPE.items() for typed in all_]
)
def test_a_number_is_known_by_its_shape(kind: Kind, typed: str) -> None:
    before, _, rest = typed.partition("[")
    number, _, after = rest.partition("]")
    (found,) = find(before + number + after)
    assert found == Found(len(before), len(before) + len(number), kind)


@pytest.mark.parametrize("typed", BY_WORD)
def test_a_number_is_known_by_the_word_beside_it(typed: str) -> None:
    number = typed[typed.index("[") + 1 : typed.index("]")]
    (found,) = marked(bare(typed))
    assert number in found
    assert len(found) <= len(number) + 2  # with the letters that belong to it


@pytest.mark.parametrize("typed", NOT)
def test_what_is_no_number_of_a_paper_is_not_questioned(typed: str) -> None:
    assert marked(typed) == []


@pytest.mark.parametrize("typed", [text for text in NOT if "passport" not in text.lower()])
def test_nor_is_it_in_the_middle_of_a_sentence(typed: str) -> None:
    assert marked(f"She said: {typed} and left.") == []
    assert marked(f"她说：{typed}，然后走了。") == []


def test_every_shape_is_tried_by_an_example() -> None:
    """With any one of them taken away, some example would not be found any more."""
    examples = [bare(text) for texts in BY_SHAPE.values() for text in texts]
    assert {shape.kind for shape in SHAPES} == set(BY_SHAPE)
    for left_out in SHAPES:
        left = [shape for shape in SHAPES if shape is not left_out]
        assert not all(any(of_shape(shape, folded(text)) for shape in left) for text in examples)
    assert all(any(of_shape(shape, folded(text)) for shape in SHAPES) for text in examples)


def test_no_code_of_ours_is_questioned() -> None:
    for seed in range(2000):
        dice = Dice(seed)
        record, copy = codes.new_record_code(dice), codes.new_copy_number(dice)
        form = codes.new_form_code(dice, "TBD"[seed % 3])
        for text in (f"{record}", f"{form}", f"{copy}", f"{record} {form} {copy}"):
            assert marked(text) == []
            assert marked(text.replace("-", "").lower()) == []


def test_only_days_make_a_chinese_number() -> None:
    assert marked("110101199002310021") == []  # 31 February
    assert marked("990101199003070021") == []  # no such province
    assert marked("110101199003070021") != []


def test_a_bare_number_from_hong_kong_needs_its_check_character() -> None:
    assert marked("A1234563") == ["A1234563"]
    assert [wrong for wrong in "012456789A" if marked(f"A123456{wrong}")] == []


def test_several_are_found_in_order_and_none_inside_another() -> None:
    text = "SSN 000-12-3456, passport E12345678, 身份证11010119900307002X"
    assert marked(text) == ["000-12-3456", "E12345678", "11010119900307002X"]


def test_places_hold_beyond_the_basic_plane() -> None:
    text = "𠮷👩‍👩‍👧 SSN：０００-１２-３４５６ 𬀩"
    assert marked(text) == ["０００-１２-３４５６"]


def test_part_by_part_the_same_is_found() -> None:
    """Each part begins and ends anywhere, also within a number or between it and its word."""
    chance = random.Random(3)
    pieces = [bare(text) for all_ in BY_SHAPE.values() for text in all_]
    pieces += [bare(text) for text in BY_WORD] + NOT
    text = "。 ".join(chance.choices(pieces, k=400))
    whole = find(text)
    assert len(whole) > 100
    for size in (50, 333, 2000):
        parts = [found for at in range(0, len(text), size) for found in find(text, at, at + size)]
        assert tuple(parts) == whole
    # The control: cut into parts that know nothing of their neighbours, some are lost.
    cut = [found for at in range(0, len(text), 50) for found in find(text[at : at + 50])]
    assert len(cut) != len(whole)
    assert AROUND > 2 * 54  # eighteen digits with two signs between each, and the word


def test_no_pattern_can_run_on() -> None:
    """Each try ends within a bounded number of characters, so the work grows as the text does."""
    for pattern in (*(shape.pattern for shape in SHAPES), TOKEN, WORD):
        assert longest_try(pattern) < 700, pattern
    assert longest_try(re.compile(r"(?=([0-9]+))")) > 10**6  # the control


def longest_try(pattern: re.Pattern[str]) -> int:
    """How many characters a pattern may look at from one place, lookaheads included."""
    flags = pattern.flags & ~re.UNICODE
    parsed = _parser.parse(pattern.pattern, flags)
    ahead = [to[1] for op, to in parsed if op in (_constants.ASSERT, _constants.ASSERT_NOT)]
    widths = [parsed.getwidth()[1], *(part.getwidth()[1] for part in ahead)]
    return int(max(widths))


@pytest.mark.parametrize("hostile", ["1", "1 ", "1--", "A1", "ID 1", "passport ", "护照", "-"])
def test_a_whole_field_of_it_is_looked_through(hostile: str) -> None:
    text = hostile * (200_000 // len(hostile)) + ". SSN 000-12-3456"
    assert marked(text)[-1] == "000-12-3456"

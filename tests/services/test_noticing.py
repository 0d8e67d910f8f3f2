"""What is noticed while somebody types: places in the text, part by part."""

from intake_desktop.services import noticing

TEXT = "a 000-12-3456 b E12345678"


def test_places_of_what_begins_in_a_part() -> None:
    first, second = TEXT.index("0"), TEXT.index("E")
    found = noticing.find_id_numbers(TEXT, 0, len(TEXT))
    assert found == ((first, first + 11), (second, second + 9))
    assert noticing.find_id_numbers(TEXT, 0, second) == found[:1]
    assert noticing.find_id_numbers(TEXT, first + 1, len(TEXT)) == found[1:]
    assert noticing.find_id_numbers("call 401-555-0143", 0, 17) == ()

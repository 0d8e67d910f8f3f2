"""A filled form: what of it is a consent, and what it must say to be one."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from intake_desktop.domain.consent import HAS_RECIPIENT, LIMITS, LINES, MAY_LEAVE, Choice, Kind
from intake_desktop.domain.errors import (
    EndsTooEarly,
    EndsTooLate,
    IntakeError,
    NamesEverybody,
    NamesLawEnforcement,
    NamesTwo,
    NothingToSign,
    SaysTooLittle,
    TooLong,
)
from intake_desktop.domain.filled import SHAPES, Filled, check_terms, terms_of

TODAY = date(2026, 3, 4)
WEEK = TODAY + timedelta(days=7)

# What each form must at least say.
TICKS: Mapping[Kind, dict[str, frozenset[str]]] = {
    Kind.SERVICE: {"C21": frozenset({"yes"})},
    Kind.REPORTING: {"E12": frozenset({"report"})},
    Kind.STORY: {
        "H3": frozenset({"written"}),
        "H5": frozenset({"website"}),
        "H10": frozenset({"agreed"}),
    },
    Kind.CONTACT: {"L3": frozenset({"you_may"}), "L6": frozenset({"yes"})},
    Kind.IN_CASE: {"O4": frozenset({"yes"}), "O13": frozenset({"yes"})},
}
BLANKS: Mapping[Kind, dict[str, str]] = {
    Kind.SERVICE: {"C1": "Counselling", "C2": "Harbor Clinic"},
    Kind.REPORTING: {"E5": "Providence Police"},
    Kind.STORY: {},
    Kind.CONTACT: {"L6": "401 555 0147"},
    Kind.IN_CASE: {"O9": "My sister Lan"},
}


def filled(
    kind: Kind,
    ticks: Mapping[str, set[str]] | None = None,
    blanks: Mapping[str, str] | None = None,
    ends_on: date = WEEK,
) -> Filled:
    more = {row: frozenset(keys) for row, keys in (ticks or {}).items()}
    return Filled(kind, ends_on, TICKS[kind] | more, BLANKS[kind] | dict(blanks or {}))


@pytest.mark.parametrize("kind", list(SHAPES))
def test_the_least_that_a_form_says_is_enough(kind: Kind) -> None:
    check_terms(filled(kind), TODAY)
    terms = terms_of(filled(kind))
    assert bool(terms.recipient) == bool(terms.purpose) == (kind in HAS_RECIPIENT)
    assert Choice.YES in terms.lines.values()
    assert set(terms.lines) <= set(LINES[kind])
    assert set(SHAPES[kind].items) <= set(LINES[kind])
    assert set(SHAPES[kind].exact) <= set(LINES[kind])


@pytest.mark.parametrize("kind", list(SHAPES))
def test_without_any_of_it_there_is_no_consent(kind: Kind) -> None:
    whole = filled(kind)
    for row in whole.ticks:
        fewer = {each: keys for each, keys in whole.ticks.items() if each != row}
        with pytest.raises((NothingToSign, SaysTooLittle)):
            check_terms(Filled(kind, WEEK, fewer, whole.blanks), TODAY)
    for item in whole.blanks:
        fewer_blanks = {each: text for each, text in whole.blanks.items() if each != item}
        with pytest.raises(SaysTooLittle) as caught:
            check_terms(Filled(kind, WEEK, whole.ticks, fewer_blanks), TODAY)
        assert caught.value.what == item


@pytest.mark.parametrize("kind", list(SHAPES))
def test_the_end(kind: Kind) -> None:
    longest = LIMITS[kind].longest
    check_terms(filled(kind, ends_on=TODAY + longest), TODAY)
    check_terms(filled(kind, ends_on=TODAY + timedelta(days=30)), TODAY, timedelta(days=30))
    with pytest.raises(EndsTooEarly):
        check_terms(filled(kind, ends_on=TODAY), TODAY)
    for ends_on, own in ((longest, None), (timedelta(30), timedelta(30)), (longest, 2 * longest)):
        with pytest.raises(EndsTooLate) as caught:
            check_terms(filled(kind, ends_on=TODAY + ends_on + timedelta(1)), TODAY, own)
        assert caught.value.longest == ends_on.days


@pytest.mark.parametrize(
    ("kind", "item", "name", "error"),
    [
        (Kind.SERVICE, "C2", "Harbor Clinic and Open Door", NamesTwo),
        (Kind.REPORTING, "E5", "Providence Police and ICE", NamesTwo),
        (Kind.REPORTING, "E5", "any and all agencies", NamesEverybody),
        (Kind.REPORTING, "E5", "警察和移民局", NamesTwo),
        (Kind.IN_CASE, "O9", "Providence Police", NamesLawEnforcement),
        (Kind.IN_CASE, "O9", "my sister or my aunt", NamesTwo),
        (Kind.SERVICE, "C2", "x" * 201, TooLong),
        (Kind.SERVICE, "C1", "x" * 201, TooLong),
        (Kind.SERVICE, "C2", "…", SaysTooLittle),
    ],
)
def test_one_recipient(kind: Kind, item: str, name: str, error: type[IntakeError]) -> None:
    with pytest.raises(error):
        check_terms(filled(kind, blanks={item: name}), TODAY)


def test_only_whoever_chooses_to_report_signs_form_e() -> None:
    for other in ("E13", "E14"):
        key = {"E13": "not_report", "E14": "later"}[other]
        with pytest.raises(NothingToSign):
            check_terms(filled(Kind.REPORTING, {other: {key}}), TODAY)
    # Somebody may go by themselves, and staff tell nothing.
    assert terms_of(filled(Kind.REPORTING)).items == frozenset()


def test_an_exact_line_says_exactly_what() -> None:
    for kind, line in ((k, line) for k, shape in SHAPES.items() for line in shape.exact):
        row, _, box = line.partition(".")
        keys = {box or "yes"} | TICKS[kind].get(row, frozenset())
        with pytest.raises(SaysTooLittle) as caught:
            check_terms(filled(kind, {row: keys}, {row: " "}), TODAY)
        assert caught.value.what == line
        said = filled(kind, {row: keys}, {row: "  only this  "})
        check_terms(said, TODAY)
        assert terms_of(said).details[line] == "only this"
        assert (line in terms_of(said).items) == (kind in MAY_LEAVE)


def test_a_picture_or_story_has_one_use_and_was_seen_before() -> None:
    for uses in (set(), {"website", "news"}):
        with pytest.raises(SaysTooLittle):
            check_terms(filled(Kind.STORY, {"H5": uses}), TODAY)
    other = filled(Kind.STORY, {"H5": {"other"}}, {"H5": "A talk at the school"})
    check_terms(other, TODAY)
    assert terms_of(other).recipient == "A talk at the school"
    with pytest.raises(SaysTooLittle):
        check_terms(filled(Kind.STORY, {"H5": {"other"}}), TODAY)


def test_whoever_rather_contacts_us_signs_nothing() -> None:
    for ticks in ({"L3": set()}, {"L3": {"i_contact"}}, {"L6": {"no"}}, {"L6": set()}):
        with pytest.raises(NothingToSign):
            check_terms(filled(Kind.CONTACT, {"L25": {"yes"}, **ticks}), TODAY)
    check_terms(filled(Kind.CONTACT, {"L25": {"yes"}}), TODAY)


def test_what_is_written_on_form_l_is_a_line_with_its_words() -> None:
    blanks = {"L13": "  Sundays before noon ", "L14": " ", "L19": "the shelter"}
    form = filled(Kind.CONTACT, {"L5": {"no"}, "L23": {"hang_up"}, "L27": {"stop"}}, blanks)
    check_terms(form, TODAY)
    terms = terms_of(form)
    assert dict(terms.lines) == {
        "L5": Choice.NO,
        "L6": Choice.YES,
        "L13": Choice.YES,
        "L19": Choice.YES,
        "L23.hang_up": Choice.YES,
        "L27.stop": Choice.YES,
    }
    assert terms.details == {
        "L6": "401 555 0147",
        "L13": "Sundays before noon",
        "L19": "the shelter",
    }
    assert terms.items == frozenset()


def test_who_is_asked_for_by_name_has_one() -> None:
    with pytest.raises(SaysTooLittle) as caught:
        check_terms(filled(Kind.CONTACT, {"L23": {"ask_for_me"}}), TODAY)
    assert caught.value.what == "L16"
    check_terms(filled(Kind.CONTACT, {"L23": {"ask_for_me"}}, {"L16": "Rain"}), TODAY)


def test_missing_is_what_the_person_says_it_is() -> None:
    with pytest.raises(SaysTooLittle) as caught:
        check_terms(filled(Kind.IN_CASE, {"O5": {"yes"}}), TODAY)
    assert caught.value.what == "O7"
    check_terms(filled(Kind.IN_CASE, {"O5": {"yes"}}, {"O7": "No word for a month"}), TODAY)


def test_a_no_and_an_empty_line_are_no_yes() -> None:
    terms = terms_of(filled(Kind.IN_CASE, {"O14": {"no"}}))
    assert terms.lines["O14"] is Choice.NO
    assert "O15" not in terms.lines
    assert terms.items == {"O13"}

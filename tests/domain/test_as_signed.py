"""A paper that is renewed says what the last one said, as far as that was kept."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from intake_desktop.domain.consent import Choice, Consent, Kind, Paper, Signature
from intake_desktop.domain.filled import _USES, as_signed
from intake_desktop.domain.languages import Language
from intake_desktop.domain.sharing import How
from intake_desktop.domain.sharing import as_signed as release_as_signed
from intake_desktop.services.papers import wording

NOW = datetime(2026, 3, 4, 21, 5, tzinfo=UTC)
PAPER = Paper("X-11111-1", "X.1", "1", "ab" * 32, (Language.ENGLISH,))


def signed(kind: Kind, lines: dict[str, Choice], recipient: str, **more: object) -> Consent:
    consent = Consent(
        id="1" * 32,
        person_id="2" * 32,
        kind=kind,
        lines=lines,
        signature=Signature(PAPER, "Wren", "", NOW.date(), date(2026, 4, 3)),
        starts_at=NOW,
        ends_at=NOW + timedelta(days=30),
        recipient=recipient,
        purpose="x",
    )
    return replace(consent, **more)  # type: ignore[arg-type]


def test_a_use_of_a_story_is_its_box_or_their_own_words() -> None:
    lines = {"H3.art": Choice.YES}
    known = as_signed(signed(Kind.STORY, lines, "news"))
    assert known.ticks["H5"] == {"news"}
    assert known.blank("H5") == ""
    own = as_signed(signed(Kind.STORY, lines, "A talk at the school"))
    assert own.ticks["H5"] == {"other"}
    assert own.blank("H5") == "A talk at the school"
    assert "H10" not in own.ticks


def test_the_uses_are_those_of_the_form() -> None:
    boxes = {option.key for option in wording(Kind.STORY).item("H5").options}
    assert boxes - {"other"} == _USES


def test_a_no_stays_a_no() -> None:
    form = as_signed(signed(Kind.IN_CASE, {"O4": Choice.YES, "O14": Choice.NO}, "Lan"))
    assert form.ticks == {"O4": {"yes"}, "O14": {"no"}}


def test_a_way_that_was_taken_back_is_open_again_and_its_number_gone() -> None:
    lines = dict.fromkeys(("L5", "L6", "L13", "L18", "L27.stop"), Choice.YES)
    details = {"L5": "401 555 0147", "L6": "401 555 0199", "L13": "Sundays", "L18": "Hello"}
    form = as_signed(
        signed(Kind.CONTACT, lines, "", details=details, taken_back={"L5": NOW, "L18": NOW})
    )
    assert form.ticks == {"L3": {"you_may"}, "L6": {"yes"}, "L27": {"stop"}}
    assert form.blanks == {"L6": "401 555 0199", "L13": "Sundays"}


def test_a_release_says_what_it_said() -> None:
    lines = {"D9": Choice.YES, "D12": Choice.YES, "D13": Choice.NO}
    consent = signed(
        Kind.SHARING,
        lines,
        "Open Door Clinic",
        purpose="Dentist",
        how="hand_over",
        once=True,
        details={"D9": "Rain"},
        taken_back={"D9": NOW},
    )
    terms = release_as_signed(consent)
    assert terms.lines == {"D12": Choice.YES, "D13": Choice.NO}
    assert terms.details == {}  # of a line that was taken back
    assert (terms.recipient, terms.purpose) == ("Open Door Clinic", "Dentist")
    assert (terms.how, terms.once) == (How.HAND_OVER, True)
    assert release_as_signed(replace(consent, how="", once=False)).how is None

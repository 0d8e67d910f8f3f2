"""What staff do on the pages of this room, as a hand would do it."""

from collections.abc import Mapping

from PySide6.QtWidgets import QAbstractButton, QCheckBox

from intake_desktop.domain.consent import Kind
from intake_desktop.ui.consent.form_page import FormPage
from intake_desktop.ui.consent.room import ConsentRoom
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.widgets.choices import ChoiceRow
from intake_desktop.ui.widgets.fields import LineField
from ui.looks import settle

# The least that each form needs, by box and by blank.
LEAST: Mapping[Kind, tuple[tuple[str, ...], Mapping[str, str]]] = {
    Kind.SERVICE: ((), {"C1": "Counselling", "C2": "Harbor Clinic"}),
    Kind.REPORTING: ((), {"E5": "Providence Police"}),
    Kind.STORY: (("H3_art", "H5_website", "H10_agreed"), {}),
    Kind.CONTACT: (("L6:yes",), {"L6": "401 555 0147"}),
    Kind.IN_CASE: (("O4:yes", "O13:yes"), {"O9": "My sister Lan"}),
}


def come(runner: Runner) -> None:
    runner.drain()
    settle()


def opened(room: ConsentRoom, runner: Runner, person_id: str, kind: Kind) -> FormPage:
    """The form, by the way on which staff reach it."""
    if kind is Kind.REPORTING:
        room.report(person_id)
    else:
        room.start(person_id)
        come(runner)
        press(room.choose, f"open_{kind.value}")
    come(runner)
    assert room.form is not None
    return room.form


def press(page: FormPage | object, name: str) -> None:
    assert hasattr(page, "findChildren")
    (button,) = [b for b in page.findChildren(QAbstractButton, name) if b.isVisible()]
    button.click()
    settle()


def tick(form: FormPage, *names: str) -> None:
    """``H5_website`` for a box, ``O4:yes`` for a line of Yes and No."""
    for name in names:
        row, _, key = name.partition(":")
        if key:
            (line,) = form.findChildren(ChoiceRow, row)
            line.segmented.button(key).click()
        else:
            (box,) = form.findChildren(QCheckBox, name)
            box.click()


def field(form: FormPage, item: str) -> LineField:
    (found,) = form.findChildren(LineField, f"{item}_words")
    return found


def write(form: FormPage, **blanks: str) -> None:
    for item, text in blanks.items():
        field(form, item).set_text(text)


def fill_in(form: FormPage, kind: Kind) -> None:
    """The least, with an end in thirty days."""
    ticks, blanks = LEAST[kind]
    tick(form, *ticks)
    write(form, **blanks)
    form.end.length.button("30").click()

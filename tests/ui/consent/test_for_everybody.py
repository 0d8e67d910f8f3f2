"""The room at every text size, in two languages, by keyboard and for a screen reader."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox

from intake_desktop.domain.consent import Kind
from intake_desktop.domain.languages import Language
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.consent.form_page import FormPage
from intake_desktop.ui.consent.room import ConsentRoom
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.theme import SMALLEST_TARGET
from services.filled_forms import FORMS
from ui.consent.hands import come, fill_in, opened, tick
from ui.keys import tab_order
from ui.looks import clipped, settle, unnamed
from ui.meeting.vault_desk import VaultDesk

_OPENS = {
    Kind.SERVICE: ("C12_costs",),
    Kind.REPORTING: ("E17_only_this",),
    Kind.STORY: ("H3_other", "H5_other", "H7_this_name", "H13_paid"),
    Kind.CONTACT: ("L5:yes", "L7:yes", "L9:yes", "L10:yes", "L23_hang_up"),
    Kind.IN_CASE: ("O16:yes", "O17:yes", "O18:yes"),
}


def all_open(form: FormPage, kind: Kind) -> None:
    """With every blank that a box or a yes opens."""
    tick(form, *_OPENS[kind])
    form.grab()
    settle()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.SIMPLIFIED])
@pytest.mark.parametrize("kind", FORMS)
def test_nothing_is_cut_at_any_text_size(
    room: ConsentRoom,
    runner: Runner,
    appearance: Appearance,
    person_id: str,
    kind: Kind,
    language: Language,
    percent: int,
) -> None:
    appearance.choose_language(language)
    appearance.choose_text_percent(percent)
    form = opened(room, runner, person_id, kind)
    all_open(form, kind)
    assert clipped(form) == []
    assert unnamed(form) == []
    room.start(person_id)
    come(runner)
    room.grab()
    settle()
    assert clipped(room.choose) == []
    assert unnamed(room.choose) == []


def test_the_search_for_cut_text_finds_it(
    room: ConsentRoom, runner: Runner, person_id: str
) -> None:
    form = opened(room, runner, person_id, Kind.STORY)
    form.paper.setFixedWidth(30)
    form.grab()
    assert any("The paper to sign" in found for found in clipped(form))


@pytest.mark.parametrize("kind", FORMS)
def test_whatever_takes_keys_has_a_name_and_a_size(
    room: ConsentRoom, runner: Runner, person_id: str, kind: Kind
) -> None:
    form = opened(room, runner, person_id, kind)
    all_open(form, kind)
    form.paper.setFocus()
    order = tab_order(room)
    assert len(order) > 10
    for widget in order:
        words = widget.text() if isinstance(widget, QAbstractButton) else ""
        assert widget.accessibleName() or words, widget
        assert widget.height() >= SMALLEST_TARGET
    assert form.paper in order
    boxes = [each for each in order if isinstance(each, QCheckBox)]
    tops = [each.mapTo(form, each.rect().topLeft()).y() for each in boxes]
    assert tops == sorted(tops)


def test_a_change_of_language_keeps_what_was_said(
    room: ConsentRoom,
    runner: Runner,
    appearance: Appearance,
    vault: VaultDesk,
    person_id: str,
) -> None:
    form = opened(room, runner, person_id, Kind.STORY)
    fill_in(form, Kind.STORY)
    before = form.filled()
    appearance.choose_language(Language.SIMPLIFIED)
    assert form.title.text() == form._wording.title.zh_hans
    assert form.filled() == before

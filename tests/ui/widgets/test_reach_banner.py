"""How somebody may be reached, on the screen: calm, whole after Show, and gone when it is left."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from intake_desktop.domain.contact import THEY_CONTACT_US, Reach
from intake_desktop.domain.languages import Language
from intake_desktop.ui.application import Appearance
from intake_desktop.ui.widgets.reach_banner import ReachBanner
from intake_desktop.ui.widgets.words import Label
from ui.looks import clipped, settle, unnamed

NUMBER, WORDS = "401 555 0147", "Only on Sundays, please"
FORM = Reach(
    {"L6": NUMBER, "L9": "Lan", "L19": "the word shelter", "L23.wrong_number": "", "L25": ""},
    date(2026, 4, 3),
)
SPOKEN = Reach(words=WORDS, said_on=date(2026, 3, 4))
NOTHING = "They contact us. Do not call, write or send anything."
AGAIN = "Read this again before each contact. What does not stand here is not done."


def banner(qtbot: QtBot, reach: Reach | None = None, *, offers_form: bool = False) -> ReachBanner:
    made = ReachBanner(offers_form=offers_form)
    qtbot.addWidget(made)
    made.resize(800, 600)
    if reach is not None:
        made.show_reach(reach, Language.ENGLISH)
    settle()
    return made


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisibleTo(widget)]


def held(widget: QWidget) -> str:
    """Everything that it holds, shown or not, and what a screen reader would say."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    said = [label.text() for label in widget.findChildren(Label)]
    said += [each.accessibleName() for each in widget.findChildren(QWidget)]
    return "\n".join([*said, *(each.accessibleDescription() for each in [widget])])


def test_until_it_is_told_it_is_not_there(qtbot: QtBot, appearance: Appearance) -> None:
    assert banner(qtbot).isHidden()


def test_where_nothing_was_said_they_contact_us(qtbot: QtBot, appearance: Appearance) -> None:
    made = banner(qtbot, THEY_CONTACT_US)
    assert texts(made) == [NOTHING]
    assert not made.show_how.isVisibleTo(made)


def test_numbers_stand_there_only_after_show(qtbot: QtBot, appearance: Appearance) -> None:
    made = banner(qtbot, FORM)
    ways = "Until April 3, 2026: Text message, Through someone I trust"
    assert texts(made) == ["They may be contacted, only as they signed it.", ways, AGAIN]
    for secret in (NUMBER, "Lan", "the word shelter"):
        assert secret not in held(made)
    made.show_how.click()
    assert texts(made)[3:] == [
        f"Text message: {NUMBER}",
        "Through someone I trust: Lan",
        "Never say: the word shelter",
        "With anyone else: Say it is a wrong number",
        "Leave a voicemail",
    ]
    made.show_how.click()
    settle()
    assert NUMBER not in held(made)


def test_words_of_a_meeting_wait_for_show_too(qtbot: QtBot, appearance: Appearance) -> None:
    made = banner(qtbot, SPOKEN)
    assert WORDS not in held(made)
    made.show_how.click()
    assert texts(made)[-2:] == ["They said on March 4, 2026:", WORDS]
    both = banner(qtbot, replace(FORM, words=WORDS, said_on=SPOKEN.said_on))
    both.show_how.click()
    assert texts(both)[-2:] == ["Later, on March 4, 2026, they said:", WORDS]


def test_what_was_shown_goes_when_it_is_left_or_changes(
    qtbot: QtBot, appearance: Appearance
) -> None:
    made = banner(qtbot, FORM)
    made.show_how.click()
    made.show_reach(FORM, Language.SIMPLIFIED)
    settle()
    assert f"发短信：{NUMBER}" in texts(made)  # only the language has changed
    made.show_reach(replace(FORM, until=date(2026, 4, 4)), Language.ENGLISH)
    settle()
    assert NUMBER not in held(made)
    made.show_how.click()
    made.forget()
    settle()
    assert made.isHidden()
    assert NUMBER not in held(made)
    assert made._reach is None


def test_the_form_is_offered_where_that_is_wanted(qtbot: QtBot, appearance: Appearance) -> None:
    made = banner(qtbot, THEY_CONTACT_US, offers_form=True)
    heard: list[bool] = []
    made.form_wanted.connect(lambda: heard.append(True))
    assert made.form.isVisibleTo(made)
    made.form.click()
    assert heard == [True]
    other = banner(qtbot, FORM)
    assert not other.form.isVisibleTo(other)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.SIMPLIFIED])
@pytest.mark.parametrize("reach", [THEY_CONTACT_US, FORM, SPOKEN])
def test_nothing_is_cut_at_any_text_size(
    qtbot: QtBot, appearance: Appearance, reach: Reach, language: Language, percent: int
) -> None:
    appearance.choose_language(language)
    appearance.choose_text_percent(percent)
    made = banner(qtbot, reach, offers_form=True)
    made.show()
    if reach.may_contact:
        made.show_how.click()
    made.adjustSize()
    made.resize(700, made.heightForWidth(700))
    settle()
    assert clipped(made) == []
    assert unnamed(made) == []
    # The control: what is too narrow is found.
    made.form.setFixedWidth(5)
    settle()
    assert clipped(made) != []

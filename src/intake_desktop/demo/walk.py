"""The main job, step by step, as somebody at the desk would do it.

The steps are a list that can be taken up at any number, since locking replaces the process: the
step that locks names the next one, and a new process goes on there.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt

from intake_desktop.demo import sample
from intake_desktop.demo.driver import Driver, NotThere, Steps
from intake_desktop.demo.walk_again import (
    damaged_file,
    release,
    second_meeting,
    summary,
    withdrawal,
)
from intake_desktop.domain.languages import Language


def first_run(drive: Driver) -> Steps:
    """Language, alias and training, a passphrase, the recovery code, a new vault."""
    door = drive.door()
    lead = sample.lead()
    yield from drive.picture("01-first-language")
    yield from drive.click(door.language_page.buttons[Language.ENGLISH])
    yield from drive.write_into(door.lead_page.alias.edit, lead.alias)
    yield from drive.write_into(door.lead_page.trainer.edit, lead.trained_by)
    door.lead_page.trained_on.set_value(lead.trained_on)
    yield from drive.picture("02-first-lead")
    yield from drive.click(door.lead_page.go_on)
    yield from drive.write_into(door.passphrase_page.first.edit, "a")
    yield from drive.write_into(door.passphrase_page.second.edit, "a")
    yield from drive.click(door.passphrase_page.go_on)
    yield lambda: door.passphrase_page.isVisible() and drive.idle()
    yield from drive.picture("03-passphrase-too-weak")
    yield from drive.write_into(door.passphrase_page.first.edit, sample.passphrase())
    yield from drive.write_into(door.passphrase_page.second.edit, "something else")
    yield from drive.click(door.passphrase_page.go_on)
    yield from drive.picture("04-passphrase-differs")
    yield from drive.write_into(door.passphrase_page.second.edit, sample.passphrase())
    yield from drive.picture("05-passphrase")
    yield from drive.click(door.passphrase_page.go_on)
    yield door.recovery_page.isVisible
    yield from drive.picture("06-recovery-code")
    yield from drive.click(door.recovery_page.print)
    yield from drive.picture("07-recovery-printed-or-not")
    yield from drive.close_notice()
    yield from drive.click(door.recovery_page.go_on)


def arrive(drive: Driver) -> Steps:
    """The three taps of the first page."""
    yield from drive.choose("spoken", "mandarin")
    yield from drive.choose("interpreter", "phone")
    yield from drive.choose("private", "yes")


def without_record(drive: Driver) -> Steps:
    """Bed and food, and not one word written down."""
    yield drive.sees("start_meeting")
    yield from drive.picture("08-today-empty")
    drive.clicks = 0
    yield from drive.press("start_meeting")
    yield from arrive(drive)
    yield from drive.picture("09-arrive")
    yield from drive.press("continue")
    yield from drive.picture("10-policy")
    yield from drive.press("explained")
    yield from drive.choose("T4", "yes")
    yield from drive.choose("T5", "yes")
    yield from drive.press("write_nothing")
    yield drive.sees("done")
    drive.say(f"clicks from Today to served, nothing written down: {drive.clicks}")
    yield from drive.picture("11-served-nothing-written")
    yield from drive.press("done")


def not_private(drive: Driver) -> Steps:
    """Somebody else listens: only a bed and food."""
    yield from drive.press("start_meeting")
    yield from drive.choose("private", "no")
    yield from drive.picture("12-arrive-not-private")
    yield from drive.press("continue")
    yield from drive.picture("13-tonight-not-private")
    yield from drive.choose("T4", "yes")
    yield from drive.press("write_nothing")
    yield from drive.press("done")


def tonight_on_paper(drive: Driver) -> Steps:
    """Form T: four lines, one paper, one mark."""
    visitor = sample.visitor()
    drive.clicks = 0
    yield from drive.press("start_meeting")
    yield from arrive(drive)
    yield from drive.press("continue")
    yield from drive.press("explained")
    yield from drive.picture("14-tonight-none-preset")
    yield from drive.choose("T4", "yes")
    yield from drive.choose("T5", "yes")
    yield from drive.choose("T13", "yes")
    yield from drive.choose("T14", "yes")
    yield from drive.choose("T15", "yes")
    yield from drive.choose("T16", "yes")
    yield from drive.write("T13_words", visitor.called)
    yield from drive.write("T15_words", visitor.needs_tonight)
    yield from drive.write("T16_words", visitor.next_step)
    yield from drive.write("something_else", visitor.something_else)
    yield from drive.picture("15-tonight")
    yield from drive.press("paper")
    yield lambda: drive.find("signed").isEnabled()
    yield from drive.picture("16-paper-tonight")
    before = drive.clicks
    yield from drive.save_pdf("save_pdf", "form-T-kept.pdf")
    yield from drive.save_pdf("save_copy", "form-T-copy.pdf")
    saving = drive.clicks - before
    yield from drive.press("print")
    yield from drive.picture("17-paper-printed-or-not")
    yield from drive.press("signed")
    yield drive.sees("record_code")
    drive.say(f"clicks from Today to served, with form T: {drive.clicks - saving}")
    yield from drive.picture("18-served")


def keep_more(drive: Driver) -> Steps:
    """Form B line by line, and the first question, cut off by a lock."""
    visitor = sample.visitor()
    yield from drive.press("more")
    yield from drive.picture("19-who")
    yield from drive.press("continue")
    yield from drive.picture("20-keeping-none-preset")
    for line in ("B4", "B5", "B7", "B8", "B11"):
        yield from drive.choose(line, "yes")
    for line in ("B6", "B9", "B10"):
        yield from drive.choose(line, "no")
    yield from drive.picture("21-keeping")
    yield from drive.press("paper")
    yield lambda: drive.find("signed").isEnabled()
    yield from drive.picture("22-paper-keeping")
    yield from drive.save_pdf("save_pdf", "form-B-kept.pdf")
    yield from drive.save_pdf("save_copy", "form-B-copy.pdf")
    yield from drive.write("interpreter_code", "I-7")
    yield from drive.press("signed")
    yield drive.sees("words")
    yield from drive.write("words", visitor.needs)
    yield from drive.write("note", visitor.needs_note)
    yield from drive.picture("23-what-would-help")
    drive.say("  locking: the process is replaced")
    yield from drive.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    yield lambda: False


def after_lock(drive: Driver) -> Steps:
    """A wrong passphrase, the right one, and the same words at the same question."""
    visitor = sample.visitor()
    door = drive.door().door_page
    yield door.isVisible
    yield from drive.picture("24-locked")
    yield from drive.write_into(door.passphrase.edit, "not the passphrase")
    yield from drive.click(door.unlock)
    yield door.message.isVisible
    yield from drive.picture("25-wrong-passphrase")
    yield door.unlock.isEnabled  # after a wrong try the next one waits
    yield from drive.write_into(door.passphrase.edit, sample.passphrase())
    yield from drive.click(door.unlock)
    yield drive.sees("continue_draft")
    yield from drive.picture("26-today-draft")
    yield from drive.press("continue_draft")
    yield drive.sees("words")
    if drive.text("words") != visitor.needs:
        raise NotThere("the words typed before the lock")
    drive.say("  after the lock: the same question with the same words")
    yield from drive.press("continue")
    yield from drive.picture("27-topics-closed")
    yield from drive.press("open_strengths")
    yield from drive.write("words", visitor.strengths)
    yield from drive.picture("27-topics-strengths")
    yield from drive.press("continue")
    yield from drive.press("open_housing")
    yield from drive.press("later")
    yield from drive.press("continue")
    yield from drive.press("together")
    yield from drive.picture("27-topics-on-one-page")
    yield from drive.back()
    yield from drive.press("own_words")
    yield from drive.picture("27-topics-own-words")
    yield from drive.press("continue")
    yield from drive.press("continue")
    yield from drive.press("later")
    yield from drive.write("words", visitor.next_step)
    yield from drive.picture("28-next-step")
    yield from drive.press("continue")
    yield from drive.picture("29-check")
    yield from drive.press("close_meeting")
    yield from drive.picture("30-closed")
    yield from drive.press("done")
    yield from drive.picture("31-today")


WALK: tuple[Callable[[Driver], Steps], ...] = (
    first_run,
    without_record,
    not_private,
    tonight_on_paper,
    keep_more,
    after_lock,
    second_meeting,
    release,
    summary,
    withdrawal,
    damaged_file,
)

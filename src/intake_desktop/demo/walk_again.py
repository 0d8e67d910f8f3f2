"""The person comes back: a second meeting, a release, a summary, and a withdrawal."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from intake_desktop.demo import sample
from intake_desktop.demo.driver import Driver, NotThere, Steps


def second_meeting(drive: Driver) -> Steps:
    """Found by pinyin; the second meeting starts from what the first left."""
    visitor = sample.visitor()
    yield from _find(drive, "linwei")
    yield from drive.picture("33-person")
    yield from drive.press("meet_again")
    yield from drive.choose("spoken", "mandarin")
    yield from drive.choose("interpreter", "phone")
    yield from drive.choose("private", "yes")
    yield from drive.press("continue")
    yield from drive.press("policy_paper")
    yield lambda: drive.find("print").isEnabled()
    yield from drive.picture("34-policy-on-paper")
    yield from drive.save_pdf("save_pdf", "form-A.pdf")
    yield from drive.back()
    yield from drive.press("slip_paper")
    yield lambda: drive.find("print").isEnabled()
    yield from drive.save_pdf("save_pdf", "form-M.pdf")
    yield from drive.back()
    yield from drive.press("explained")
    yield drive.sees("T4")
    yield from drive.picture("35-tonight-again")
    yield from drive.choose("T5", "yes")
    yield from drive.press("write_nothing")
    yield drive.sees("words")
    if drive.text("words") != visitor.needs:
        raise NotThere("what the first meeting left")
    drive.say("  the second meeting starts from what the first left")
    yield from drive.press("continue")
    yield from drive.press("continue")
    yield from drive.press("service_health")
    yield from drive.press("service_language")
    yield from drive.picture("36-help-they-would-like")
    yield from drive.press("continue")
    yield from drive.press("close_meeting")
    yield from drive.press("done")


def release(drive: Driver) -> Steps:
    """Form D: one recipient, exact lines, seven days, one time."""
    visitor = sample.visitor()
    yield from _find(drive, "linwei")
    drive.clicks = 0
    yield from drive.press("share")
    yield from drive.write("recipient", "Open Door Clinic and the police")
    yield from drive.press("paper")
    yield from drive.picture("37-share-not-with-the-police")
    yield from drive.write("recipient", visitor.recipient)
    yield from drive.write("purpose", visitor.purpose)
    yield from drive.choose("D12", "yes")
    yield from drive.choose("D13", "yes")
    yield from drive.choose("D14", "no")
    yield from drive.choose("how", "carry")
    yield from drive.picture("38-share")
    yield from drive.press("paper")
    yield lambda: drive.find("signed").isEnabled()
    yield from drive.save_pdf("save_pdf", "form-D-kept.pdf")
    yield from drive.save_pdf("save_copy", "form-D-copy.pdf")
    yield from drive.write("paper_code", "T-00000-0")
    yield from drive.press("signed")
    yield from drive.picture("39-paper-of-another")
    yield from drive.write("paper_code", "")
    yield from drive.press("signed")
    yield drive.sees("withdraw_D")
    drive.say(f"clicks to give a release: {drive.clicks}")
    yield from drive.picture("40-person-with-release")


def summary(drive: Driver) -> Steps:
    """A summary to the person themselves, then one that the release covers."""
    yield from drive.press("summary")
    yield drive.sees("field_language")
    yield from drive.picture("41-summary-nothing-ticked")
    yield from drive.press("field_months")
    yield from drive.press("field_services")
    yield lambda: drive.find("print").isEnabled()
    yield from drive.picture("42-summary-for-themselves")
    yield from drive.save_pdf("save_pdf", "summary-for-themselves.pdf")
    yield from drive.click(_recipient(drive))
    yield from drive.press("field_language")
    yield lambda: drive.find("print").isEnabled()
    yield from drive.picture("43-summary-for-one-recipient")
    yield from drive.save_pdf("save_pdf", "summary.pdf")
    yield from drive.back()
    yield drive.sees("meet_again")
    yield from drive.picture("44-person-what-left")


def withdrawal(drive: Driver) -> Steps:
    """One click takes a release back; then there is nobody to make a summary for but them."""
    visitor = sample.visitor()
    yield from drive.press("share")
    yield from drive.write("recipient", visitor.recipient)
    yield from drive.write("purpose", visitor.purpose)
    yield from drive.choose("D12", "yes")
    yield from drive.choose("often", "more")
    yield from drive.press("paper")
    yield lambda: drive.find("signed").isEnabled()
    yield from drive.press("signed")
    yield drive.sees("withdraw_D")
    drive.clicks = 0
    yield from drive.press("withdraw_D")
    yield lambda: not drive.sees("withdraw_D")()
    drive.say(f"clicks to withdraw it: {drive.clicks}")
    yield from drive.picture("45-withdrawn")
    yield from drive.press("summary")
    yield drive.sees("field_language")
    if any(True for _ in _recipients(drive)):
        raise NotThere("a summary without a live release was offered")
    drive.say("  after the withdrawal no summary can leave for that recipient")
    yield from drive.picture("46-summary-only-for-themselves")
    drive.say("  locking once more")
    yield from drive.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    yield lambda: False


def damaged_file(drive: Driver) -> Steps:
    """A damaged vault says something else than a wrong passphrase, and mended it opens again."""
    door = drive.door().door_page
    yield door.isVisible
    drive.flip_a_page()
    yield from _try_to_open(drive)
    trouble = drive.door().trouble_page
    yield trouble.isVisible
    yield from drive.picture("47-damaged-file")
    drive.flip_a_page()
    yield from drive.click(trouble.retry)
    yield door.isVisible
    yield from _try_to_open(drive)
    yield drive.sees("start_meeting")
    drive.say("  mended, it opens again")


def _try_to_open(drive: Driver) -> Steps:
    door = drive.door().door_page
    yield from drive.write_into(door.passphrase.edit, sample.passphrase())
    yield from drive.click(door.unlock)


def _find(drive: Driver, typed: str) -> Steps:
    """Opens the one person that a search finds."""
    yield from drive.room("people")
    yield drive.sees("find_people")
    yield from drive.write("find_people", typed)
    yield from drive.picture("32-people-found")
    yield from drive.enter("find_people")
    yield drive.sees("meet_again")


def _recipients(drive: Driver) -> list[QAbstractButton]:
    buttons = drive.window.findChildren(QAbstractButton)
    return [b for b in buttons if b.isVisible() and str(b.property("release") or "")]


def _recipient(drive: Driver) -> QAbstractButton:
    found = _recipients(drive)
    if not found:
        raise NotThere("a live release")
    return found[0]

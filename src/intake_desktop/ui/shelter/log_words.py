"""What was done, in words: every action of the log, and the kinds that they belong to."""

from PySide6.QtCore import QCoreApplication

from intake_desktop.domain.audit import Action
from intake_desktop.services.log import Group


def action_name(action: str) -> str:
    """The words for one action; one that a newer version wrote is called that."""
    names = (
        _of_opening()
        | _of_staff()
        | _of_copies()
        | _of_meetings()
        | _of_removal()
        | _of_the_directory()
        | _of_the_log()
    )
    return names.get(action) or QCoreApplication.translate(
        "Log", "Something that this version has no word for"
    )


def group_name(group: Group) -> str:
    names = {
        Group.OPENING: QCoreApplication.translate("Log", "Opening and locking"),
        Group.PEOPLE: QCoreApplication.translate("Log", "Help, consent and meetings"),
        Group.SEEN: QCoreApplication.translate("Log", "Records that were looked at"),
        Group.LEFT: QCoreApplication.translate("Log", "What left this laptop"),
        Group.REMOVED: QCoreApplication.translate("Log", "Deleting and holding"),
        Group.STAFF: QCoreApplication.translate("Log", "Staff and keys"),
        Group.COPIES: QCoreApplication.translate("Log", "Backups"),
        Group.DIRECTORY: QCoreApplication.translate("Log", "The directory of services"),
        Group.LOG: QCoreApplication.translate("Log", "The log itself"),
    }
    return names[group]


def _of_opening() -> dict[str, str]:
    return {
        Action.VAULT_FOUNDED: QCoreApplication.translate("Log", "Made this vault"),
        Action.VAULT_OPENED: QCoreApplication.translate("Log", "Opened the vault"),
        Action.VAULT_OPENED_WITH_SHEET: QCoreApplication.translate(
            "Log", "Opened the vault with the recovery sheet"
        ),
        Action.VAULT_LOCKED: QCoreApplication.translate("Log", "Locked the vault"),
        Action.VAULT_MIGRATED: QCoreApplication.translate(
            "Log", "Brought the vault to a newer version"
        ),
        Action.VAULT_RESTORED: QCoreApplication.translate("Log", "Put a backup in place"),
        Action.CLOCK_CONFIRMED: QCoreApplication.translate(
            "Log", "Said that the laptop’s day is right"
        ),
    }


def _of_staff() -> dict[str, str]:
    return {
        Action.STAFF_ADDED: QCoreApplication.translate("Log", "Added somebody to the staff"),
        Action.STAFF_REMOVED: QCoreApplication.translate("Log", "Removed somebody from the staff"),
        Action.STAFF_ROLE_CHANGED: QCoreApplication.translate("Log", "Changed somebody’s role"),
        Action.PASSPHRASE_CHANGED: QCoreApplication.translate("Log", "Changed a passphrase"),
        Action.SHEET_REPLACED: QCoreApplication.translate("Log", "Made a new recovery sheet"),
        Action.SHEET_REVOKED: QCoreApplication.translate("Log", "Ended the recovery sheet"),
        Action.KEYS_RENEWED: QCoreApplication.translate("Log", "Renewed the key of the vault"),
        Action.COST_RAISED: QCoreApplication.translate("Log", "Made guessing slower"),
    }


def _of_copies() -> dict[str, str]:
    return {
        Action.COPY_MADE: QCoreApplication.translate("Log", "Made a backup"),
        Action.COPY_VERIFIED: QCoreApplication.translate("Log", "Checked a backup"),
        Action.COPY_FAILED: QCoreApplication.translate("Log", "A backup did not succeed"),
        Action.COPY_SEEN: QCoreApplication.translate("Log", "Looked which backups are there"),
        Action.COPY_REMOVED: QCoreApplication.translate("Log", "Removed an old backup"),
        Action.COPY_CLEANED: QCoreApplication.translate(
            "Log", "Removed from a backup what was deleted"
        ),
        Action.COPY_PLACE_CHOSEN: QCoreApplication.translate("Log", "Chose a place for backups"),
    }


def _of_meetings() -> dict[str, str]:
    return {
        Action.HELP_GIVEN: QCoreApplication.translate("Log", "Gave help without a record"),
        Action.CONSENT_SIGNED: QCoreApplication.translate("Log", "Recorded a signed paper"),
        Action.CONSENT_WITHDRAWN: QCoreApplication.translate("Log", "Ended a consent on request"),
        Action.CONSENT_REPLACED: QCoreApplication.translate(
            "Log", "A new paper took the place of an older one"
        ),
        Action.CONSENT_KEPT_AFTER_ALL: QCoreApplication.translate(
            "Log", "Kept a consent after all, within seconds"
        ),
        Action.LINE_WITHDRAWN: QCoreApplication.translate(
            "Log", "Ended a line of a consent on request"
        ),
        Action.FORM_NOT_SIGNED: QCoreApplication.translate("Log", "A form was not signed"),
        Action.NOT_TO_BE_RAISED: QCoreApplication.translate(
            "Log", "Reporting is not to be raised with somebody"
        ),
        Action.MAY_BE_RAISED: QCoreApplication.translate(
            "Log", "Cleared what was said about reporting"
        ),
        Action.LIMIT_SHORTENED: QCoreApplication.translate(
            "Log", "Shortened how long a consent may last"
        ),
        Action.LIMIT_RESTORED: QCoreApplication.translate(
            "Log", "Restored how long a consent may last"
        ),
        Action.MEETING_BEGUN: QCoreApplication.translate("Log", "Began a meeting"),
        Action.MEETING_SAVED: QCoreApplication.translate("Log", "Saved a meeting"),
        Action.MEETING_CLOSED: QCoreApplication.translate("Log", "Closed a meeting"),
        Action.MEETING_REMOVED: QCoreApplication.translate("Log", "Kept nothing of a meeting"),
        Action.FEEDBACK_GIVEN: QCoreApplication.translate(
            "Log", "Somebody told us how it was, without a name"
        ),
        Action.RECORD_SEEN: QCoreApplication.translate("Log", "Looked at a record"),
        Action.SUMMARY_RELEASED: QCoreApplication.translate("Log", "Gave a summary to a recipient"),
        Action.SUMMARY_GIVEN: QCoreApplication.translate("Log", "Gave a person their own summary"),
        Action.COMPELLED_RECORDED: QCoreApplication.translate(
            "Log", "Wrote down what a judge or the law made us tell"
        ),
        Action.COMPELLED_TOLD: QCoreApplication.translate(
            "Log", "Told somebody what had to be told about them"
        ),
        Action.HOLDINGS_GIVEN: QCoreApplication.translate(
            "Log", "Gave a person what we hold about them"
        ),
        Action.PAPER_PRINTED: QCoreApplication.translate("Log", "Printed a paper about somebody"),
        Action.PAPER_SAVED: QCoreApplication.translate(
            "Log", "Saved a paper about somebody as a file"
        ),
    }


def _of_removal() -> dict[str, str]:
    return {
        Action.RECORD_LEAVING: QCoreApplication.translate("Log", "Began to delete a record"),
        Action.RECORD_KEPT_AFTER_ALL: QCoreApplication.translate("Log", "Kept a record after all"),
        Action.RECORD_DELETED: QCoreApplication.translate("Log", "Deleted a record for good"),
        Action.RECORD_ENDED: QCoreApplication.translate(
            "Log", "A consent ended, and its record was locked"
        ),
        Action.ANSWERS_REMOVED: QCoreApplication.translate(
            "Log", "Deleted what was said to some questions"
        ),
        Action.FEEDBACK_REMOVED: QCoreApplication.translate(
            "Log", "Removed something that people told us"
        ),
        Action.RECORD_BINNED: QCoreApplication.translate("Log", "Put a record in the bin"),
        Action.RECORD_PUT_BACK: QCoreApplication.translate("Log", "Put a record back"),
        Action.RECORD_ASKED_FOR: QCoreApplication.translate(
            "Log", "Locked a record that somebody else asked to delete"
        ),
        Action.RECORD_CONFIRMED: QCoreApplication.translate(
            "Log", "The person confirmed what was asked for them"
        ),
        Action.HOLD_BEGUN: QCoreApplication.translate("Log", "Began a legal hold"),
        Action.HOLD_REVIEWED: QCoreApplication.translate("Log", "Reviewed a legal hold"),
        Action.HOLD_ENDED: QCoreApplication.translate("Log", "Ended a legal hold"),
    }


def _of_the_directory() -> dict[str, str]:
    return {
        Action.DIRECTORY_IMPORTED: QCoreApplication.translate("Log", "Read services from a file"),
        Action.DIRECTORY_CHANGED: QCoreApplication.translate(
            "Log", "Changed what we know of a service"
        ),
        Action.DIRECTORY_EXPORTED: QCoreApplication.translate("Log", "Saved services as a file"),
    }


def _of_the_log() -> dict[str, str]:
    return {
        Action.LOG_VERIFIED: QCoreApplication.translate("Log", "Checked the whole log"),
        Action.LOG_SEEN: QCoreApplication.translate("Log", "Looked at the log"),
    }

"""The log of what was done: who, when, what, and which record, never what was said in it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Action(StrEnum):
    """What was done. The values are stored for good: never change or reuse one."""

    VAULT_FOUNDED = "vault.founded"
    VAULT_OPENED = "vault.opened"
    VAULT_OPENED_WITH_SHEET = "vault.opened-with-sheet"
    VAULT_LOCKED = "vault.locked"
    VAULT_MIGRATED = "vault.migrated"
    VAULT_RESTORED = "vault.restored"
    CLOCK_CONFIRMED = "clock.confirmed"

    STAFF_ADDED = "staff.added"
    STAFF_REMOVED = "staff.removed"
    STAFF_ROLE_CHANGED = "staff.role-changed"
    PASSPHRASE_CHANGED = "passphrase.changed"  # noqa: S105 (the name of an action)
    SHEET_REPLACED = "sheet.replaced"
    SHEET_REVOKED = "sheet.revoked"
    KEYS_RENEWED = "keys.renewed"
    COST_RAISED = "cost.raised"

    COPY_MADE = "copy.made"
    COPY_VERIFIED = "copy.verified"
    COPY_FAILED = "copy.failed"
    COPY_SEEN = "copy.seen"
    COPY_REMOVED = "copy.removed"
    COPY_CLEANED = "copy.cleaned"
    COPY_PLACE_CHOSEN = "copy.place-chosen"

    HELP_GIVEN = "help.given"
    CONSENT_SIGNED = "consent.signed"
    CONSENT_WITHDRAWN = "consent.withdrawn"
    CONSENT_REPLACED = "consent.replaced"
    CONSENT_KEPT_AFTER_ALL = "consent.kept-after-all"
    LINE_WITHDRAWN = "line.withdrawn"
    ANSWERS_REMOVED = "answers.removed"
    FORM_NOT_SIGNED = "form.not-signed"
    NOT_TO_BE_RAISED = "reporting.not-to-be-raised"
    MAY_BE_RAISED = "reporting.may-be-raised"
    COMPELLED_RECORDED = "compelled.recorded"
    COMPELLED_TOLD = "compelled.told"
    LIMIT_SHORTENED = "limit.shortened"
    LIMIT_RESTORED = "limit.restored"
    HOLDINGS_GIVEN = "holdings.given"
    MEETING_BEGUN = "meeting.begun"
    MEETING_SAVED = "meeting.saved"
    MEETING_CLOSED = "meeting.closed"
    MEETING_REMOVED = "meeting.removed"
    RECORD_SEEN = "record.seen"
    FEEDBACK_GIVEN = "feedback.given"
    FEEDBACK_REMOVED = "feedback.removed"
    SUMMARY_RELEASED = "summary.released"
    SUMMARY_GIVEN = "summary.given"
    PAPER_PRINTED = "paper.printed"
    PAPER_SAVED = "paper.saved"

    RECORD_LEAVING = "record.leaving"
    RECORD_KEPT_AFTER_ALL = "record.kept-after-all"
    RECORD_DELETED = "record.deleted"
    RECORD_ENDED = "record.ended"
    RECORD_BINNED = "record.binned"
    RECORD_PUT_BACK = "record.put-back"
    RECORD_ASKED_FOR = "record.asked-for"
    RECORD_CONFIRMED = "record.confirmed"

    HOLD_BEGUN = "hold.begun"
    HOLD_REVIEWED = "hold.reviewed"
    HOLD_ENDED = "hold.ended"

    DIRECTORY_IMPORTED = "directory.imported"
    DIRECTORY_CHANGED = "directory.changed"
    DIRECTORY_EXPORTED = "directory.exported"

    LOG_VERIFIED = "log.verified"
    LOG_SEEN = "log.seen"


@dataclass(frozen=True)
class Entry:
    """One row of the log. ``token`` (16 bytes as hex, or "") names a record that nothing else
    names so; ``has_record`` says whether that record is still in the vault."""

    sequence: int
    at: datetime
    actor_id: str
    alias: str
    action: str
    token: str
    has_record: bool


@dataclass(frozen=True)
class Wanted:
    """Which rows are asked for; whatever is left out stands for all.

    ``actor_id`` "" is the program itself. ``since`` and ``until`` are moments, the second one no
    longer part of it. ``token`` names one record.
    """

    actor_id: str | None = None
    actions: frozenset[str] = frozenset()
    since: datetime | None = None
    until: datetime | None = None
    token: str = ""


@dataclass(frozen=True)
class Head:
    """The end of the log: how many rows, when the last was written, and a code over all of them
    (20 symbols). A vault that was rolled back shows fewer rows, or another code."""

    sequence: int
    at: datetime | None
    code: str

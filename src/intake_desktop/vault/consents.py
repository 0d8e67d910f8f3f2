"""Consents: written once with their lines and items, ended early at most once, never changed."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from intake_desktop.domain.consent import Choice, Consent, Kind, Paper, Signature, State
from intake_desktop.domain.errors import AlreadyEnded, AlreadyRecorded, NotFound
from intake_desktop.domain.languages import Language
from intake_desktop.vault import moments
from intake_desktop.vault.withdrawals import WHOLE
from intake_desktop.vault.work import Row, Work

_COLUMNS = (
    "id, person_id, kind, starts_at, ends_at, ended_early_at, ended_early_as, recipient, purpose, "
    "how, once, form_code, template, template_version, template_sha256, languages, "
    "explained_by, interpreter, signed_on, ends_on"
)
_NAMES = tuple(name.strip() for name in _COLUMNS.split(","))
_MARKS = ", ".join("?" for _ in _NAMES)
_SELECT = f"SELECT {_COLUMNS} FROM consent "  # noqa: S608 (nothing typed is ever part of it)
_INSERT = f"INSERT INTO consent ({_COLUMNS}) VALUES ({_MARKS})"  # noqa: S608


class Consents:
    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, consent: Consent) -> None:
        """Raises AlreadyRecorded where the paper's code is in the vault."""
        paper, signature = consent.signature.paper, consent.signature
        if self._work.row("SELECT 1 FROM consent WHERE form_code = ?", paper.form_code):
            raise AlreadyRecorded(paper.form_code)
        early = consent.ended_early_at
        with self._work.together():
            # Lines and items go first: once the consent is there, the database takes no more.
            self._work.change_each(
                "INSERT INTO consent_line (consent_id, line, choice, detail) VALUES (?, ?, ?, ?)",
                [
                    (consent.id, line, choice.value, consent.details.get(line, ""))
                    for line, choice in consent.lines.items()
                ],
            )
            self._work.change_each(
                "INSERT INTO consent_item (consent_id, item) VALUES (?, ?)",
                [(consent.id, item) for item in sorted(consent.items)],
            )
            self._work.change(
                _INSERT,
                consent.id,
                consent.person_id,
                consent.kind.value,
                moments.to_text(consent.starts_at),
                moments.to_text(consent.ends_at),
                None if early is None else moments.to_text(early),
                None if consent.ended_early_as is None else consent.ended_early_as.value,
                consent.recipient,
                consent.purpose,
                consent.how,
                int(consent.once),
                paper.form_code,
                paper.template,
                paper.version,
                paper.sha256,
                " ".join(language.value for language in paper.languages),
                signature.explained_by,
                signature.interpreter,
                signature.signed_on.isoformat(),
                None if signature.ends_on is None else signature.ends_on.isoformat(),
            )

    def get(self, consent_id: str) -> Consent:
        """Raises NotFound."""
        return self._one("WHERE id = ?", consent_id)

    def by_form_code(self, form_code: str) -> Consent:
        """The consent that a signed paper stands for. Raises NotFound."""
        return self._one("WHERE form_code = ?", form_code)

    def of(self, person_id: str) -> tuple[Consent, ...]:
        """All of one person's, live or not, the newest first."""
        return self._many("WHERE person_id = ? ORDER BY starts_at DESC, rowid DESC", person_id)

    def with_contact_blanks(self) -> tuple[Consent, ...]:
        """Every form L in whose blanks something still stands, the earliest end first."""
        return self._many(
            "WHERE kind = ? AND EXISTS (SELECT 1 FROM consent_line "
            "  WHERE consent_id = consent.id AND detail <> '') ORDER BY ends_at, rowid",
            Kind.CONTACT.value,
        )

    def ended_before(self, moment: datetime) -> tuple[Consent, ...]:
        """Those that end, or were ended, at or before a moment; the earliest end first."""
        text = moments.to_text(moment)
        return self._many(
            "WHERE ends_at <= ? OR ended_early_at <= ? ORDER BY ends_at, rowid", text, text
        )

    def ending(self, after: datetime, until: datetime) -> tuple[Consent, ...]:
        """Those that end by themselves after one moment and until another, the next first."""
        return self._many(
            "WHERE ends_at > ? AND ends_at <= ? AND ended_early_at IS NULL ORDER BY ends_at, rowid",
            moments.to_text(after),
            moments.to_text(until),
        )

    def end_early(self, consent_id: str, at: datetime, how: State) -> None:
        """Withdraws or replaces, once only. Raises NotFound or AlreadyEnded."""
        changed = self._work.change(
            "UPDATE consent SET ended_early_at = ?, ended_early_as = ? "
            "WHERE id = ? AND ended_early_at IS NULL",
            moments.to_text(at),
            how.value,
            consent_id,
        )
        if not changed:
            raise AlreadyEnded(self.get(consent_id).id)

    def _one(self, where: str, value: str) -> Consent:
        found = self._many(where, value)
        if not found:
            raise NotFound("consent")
        return found[0]

    def _many(self, where: str, *values: object) -> tuple[Consent, ...]:
        return tuple(self._consent(row) for row in self._work.rows(_SELECT + where, *values))

    def _consent(self, row: Row) -> Consent:
        found = dict(zip(_NAMES, row, strict=True))
        lines = self._work.rows(
            "SELECT line, choice, detail FROM consent_line WHERE consent_id = ? ORDER BY rowid",
            found["id"],
        )
        items = self._work.rows("SELECT item FROM consent_item WHERE consent_id = ?", found["id"])
        back = {
            line: moments.from_text(at)
            for line, at in self._work.rows(
                "SELECT line, at FROM withdrawal WHERE consent_id = ?", found["id"]
            )
        }
        whole = back.pop(WHOLE, None)
        used = found["once"] and self._work.row(
            "SELECT 1 FROM disclosure WHERE consent_id = ?", found["id"]
        )
        return Consent(
            id=found["id"],
            person_id=found["person_id"],
            kind=Kind(found["kind"]),
            lines={line: Choice(choice) for line, choice, _ in lines},
            details={line: detail for line, _, detail in lines if detail},
            signature=_signature(found),
            starts_at=moments.from_text(found["starts_at"]),
            ends_at=moments.from_text(found["ends_at"]),
            # What was taken back holds at once, also while it can still be undone.
            ended_early_at=whole or moments.optional(found["ended_early_at"]),
            ended_early_as=State.WITHDRAWN if whole else _state(found["ended_early_as"]),
            recipient=found["recipient"],
            purpose=found["purpose"],
            how=found["how"],
            once=bool(found["once"]),
            used=bool(used),
            items=frozenset(item for (item,) in items),
            taken_back=back,
        )


def _state(stored: str | None) -> State | None:
    return State(stored) if stored else None


def _signature(found: Mapping[str, Any]) -> Signature:
    paper = Paper(
        found["form_code"],
        found["template"],
        found["template_version"],
        found["template_sha256"],
        tuple(map(Language, found["languages"].split())),
    )
    return Signature(
        paper,
        found["explained_by"],
        found["interpreter"],
        moments.day_from_text(found["signed_on"]),
        moments.day_from_text(found["ends_on"]) if found["ends_on"] else None,
    )

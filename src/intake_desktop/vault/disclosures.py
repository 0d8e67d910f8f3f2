"""What left the laptop, to whom and under which consent; written once, never changed."""

from intake_desktop.domain.disclosure import Disclosed, Release
from intake_desktop.vault import moments
from intake_desktop.vault.work import Work


class Disclosures:
    def __init__(self, work: Work) -> None:
        self._work = work

    def record(self, disclosure_id: str, release: Release, actor_id: str) -> None:
        """Raises NotAgreed where the database sees no live consent that covers the release."""
        with self._work.together():
            # Items first: once the disclosure itself is there, the database takes no more.
            self._work.change_each(
                "INSERT INTO disclosure_item (disclosure_id, item) VALUES (?, ?)",
                [(disclosure_id, item) for item in sorted(release.items)],
            )
            self._work.change(
                "INSERT INTO disclosure "
                "(id, consent_id, actor_id, recipient, purpose, released_at) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                disclosure_id,
                release.consent.id,
                actor_id,
                release.recipient,
                release.purpose,
                moments.to_text(release.at),
            )

    def of(self, person_id: str) -> tuple[Disclosed, ...]:
        """Everything of one person that left, the latest first."""
        rows = self._work.rows(
            "SELECT disclosure.id, consent_id, actor_id, disclosure.recipient, "
            "       disclosure.purpose, released_at "
            "  FROM disclosure JOIN consent ON consent.id = consent_id "
            " WHERE person_id = ? ORDER BY released_at DESC, disclosure.rowid DESC",
            person_id,
        )
        return tuple(
            Disclosed(
                disclosure_id,
                consent_id,
                recipient,
                purpose,
                self._items(disclosure_id),
                moments.from_text(released_at),
                actor_id,
            )
            for disclosure_id, consent_id, actor_id, recipient, purpose, released_at in rows
        )

    def _items(self, disclosure_id: str) -> frozenset[str]:
        rows = self._work.rows(
            "SELECT item FROM disclosure_item WHERE disclosure_id = ?", disclosure_id
        )
        return frozenset(str(item) for (item,) in rows)

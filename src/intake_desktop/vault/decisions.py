"""What was decided without a paper: a form declined or left for later, and what not to raise."""

from intake_desktop.domain.consent import Kind, State
from intake_desktop.domain.decisions import Decision
from intake_desktop.vault import moments
from intake_desktop.vault.work import Work

# What the table says, and what it means.
_STATES = {"declined": State.DECLINED, "later": State.DECIDED_LATER}
_NAMES = {state: name for name, state in _STATES.items()}


class Decisions:
    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, decision_id: str, person_id: str, decision: Decision) -> None:
        """Raises NotAgreed where no live paper lets the shelter keep a record."""
        self._work.change(
            "INSERT INTO decision (id, person_id, kind, choice, at) VALUES (?, ?, ?, ?, ?)",
            *(decision_id, person_id, decision.kind.value, _NAMES[decision.state]),
            moments.to_text(decision.at),
        )

    def of(self, person_id: str) -> tuple[Decision, ...]:
        """The latest first."""
        rows = self._work.rows(
            "SELECT kind, choice, at FROM decision WHERE person_id = ? "
            " ORDER BY at DESC, rowid DESC",
            person_id,
        )
        return tuple(
            Decision(Kind(kind), _STATES[choice], moments.from_text(at))
            for kind, choice, at in rows
        )

    # --- reporting ------------------------------------------------------------------

    def is_not_to_be_raised(self, person_id: str) -> bool:
        sql = "SELECT 1 FROM do_not_raise WHERE person_id = ?"
        return self._work.row(sql, person_id) is not None

    def do_not_raise(self, person_id: str) -> None:
        """Said twice is said once. Raises NotAgreed where no paper lets the shelter keep it."""
        self._work.change("INSERT OR IGNORE INTO do_not_raise (person_id) VALUES (?)", person_id)

    def may_raise_again(self, person_id: str) -> None:
        """They brought it up themselves, or cleared it."""
        self._work.erase("DELETE FROM do_not_raise WHERE person_id = ?", person_id)

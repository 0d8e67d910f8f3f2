"""Who works here, under an alias, and their training."""

from datetime import datetime

from intake_desktop.domain.errors import NotFound
from intake_desktop.domain.staff import Actor, Role, Training
from intake_desktop.vault import moments
from intake_desktop.vault.work import Row, Work

_SELECT = "SELECT id, alias, role FROM staff "


class Staff:
    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, actor: Actor) -> None:
        self._work.change(
            "INSERT INTO staff (id, alias, role) VALUES (?, ?, ?)",
            actor.id,
            actor.alias,
            actor.role.value,
        )

    def get(self, staff_id: str) -> Actor:
        """Raises NotFound."""
        row = self._work.row(_SELECT + "WHERE id = ?", staff_id)
        if row is None:
            raise NotFound("staff")
        return _actor(row)

    def set_role(self, staff_id: str, role: Role) -> None:
        self._work.change("UPDATE staff SET role = ? WHERE id = ?", role.value, staff_id)

    def leave(self, staff_id: str, at: datetime) -> None:
        """They no longer work here; their name stays in the log. The first time counts."""
        self._work.change(
            "UPDATE staff SET left_at = ? WHERE id = ? AND left_at IS NULL",
            moments.to_text(at),
            staff_id,
        )

    def come_back(self, actor: Actor) -> None:
        """A slot that is there counts more than a row that says otherwise, as after a restore."""
        self._work.change(
            "UPDATE staff SET alias = ?, role = ?, left_at = NULL WHERE id = ?",
            actor.alias,
            actor.role.value,
            actor.id,
        )

    def left(self) -> dict[str, datetime]:
        """Staff id to when they left, for everybody who did, the latest first."""
        rows = self._work.rows(
            "SELECT id, left_at FROM staff WHERE left_at IS NOT NULL ORDER BY left_at DESC"
        )
        return {staff_id: moments.from_text(at) for staff_id, at in rows}

    def all(self) -> tuple[Actor, ...]:
        """In the order in which they were added."""
        return tuple(map(_actor, self._work.rows(_SELECT + "ORDER BY rowid")))

    def add_training(self, training: Training) -> None:
        self._work.change(
            "INSERT INTO training (staff_id, held_on, given_by) VALUES (?, ?, ?)",
            training.staff_id,
            training.held_on.isoformat(),
            training.given_by,
        )

    def training_of(self, staff_id: str) -> tuple[Training, ...]:
        """The latest first."""
        rows = self._work.rows(
            "SELECT staff_id, held_on, given_by FROM training WHERE staff_id = ? "
            "ORDER BY held_on DESC, id DESC",
            staff_id,
        )
        return tuple(
            Training(member, moments.day_from_text(held_on), given_by)
            for member, held_on, given_by in rows
        )


def _actor(row: Row) -> Actor:
    staff_id, alias, role = row
    return Actor(staff_id, alias, Role(role))

"""Who works here, under an alias, and their training."""

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

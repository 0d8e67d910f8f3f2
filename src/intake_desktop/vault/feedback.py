"""What people told us about ourselves: no person, no staff, no day, and in the order of chance."""

from datetime import date

from intake_desktop.domain.errors import NotFound
from intake_desktop.domain.feedback import Asked, Feedback, Told
from intake_desktop.vault.work import Row, Work

_SAID = {True: "yes", False: "no", None: ""}
_MEANS = {"yes": True, "no": False}


class Feedbacks:
    def __init__(self, work: Work) -> None:
        self._work = work

    def add(self, feedback_id: str, month: date, feedback: Feedback) -> None:
        """``feedback_id`` is dealt by chance, and rows lie in its order."""
        said = (_SAID[feedback.said.get(asked)] for asked in Asked)
        self._work.change(
            "INSERT INTO feedback (id, month, judged, pressured, asked_who, words) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            *(feedback_id, f"{month:%Y-%m}", *said, feedback.words),
        )

    def all(self) -> tuple[Told, ...]:
        """The latest month first; within a month in no order that means anything."""
        rows = self._work.rows(
            "SELECT id, month, judged, pressured, asked_who, words "
            "  FROM feedback ORDER BY month DESC, id"
        )
        return tuple(map(_told, rows))

    def remove(self, feedback_id: str) -> None:
        """Raises NotFound."""
        if not self._work.erase("DELETE FROM feedback WHERE id = ?", feedback_id):
            raise NotFound("feedback")


def _told(row: Row) -> Told:
    id_, month, *answers, words = row
    said = {asked: _MEANS[answer] for asked, answer in zip(Asked, answers, strict=True) if answer}
    return Told(id_, date.fromisoformat(f"{month}-01"), Feedback(said, words))

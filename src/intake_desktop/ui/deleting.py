"""What is said of a record that is on its way out, while that can be undone and afterwards."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from intake_desktop.domain.staff import Actor
from intake_desktop.services import deletion
from intake_desktop.services.deletion import Leaving, Swept
from intake_desktop.services.session import Session
from intake_desktop.ui.undoing import Undoable


def undoable(leaving: Leaving) -> Undoable:
    return Undoable(
        person_id=leaving.person_id,
        about=leaving,
        until=leaving.until,
        undo=partial(_undo, leaving.person_id),
        label=_undo_words,
        now=_waits if leaving.waits else _hidden,
        kept=_kept,
        over=partial(_over, leaving),
        has_receipt_later=leaving.waits,
    )


def _undo(person_id: str, session: Session, actor: Actor) -> None:
    deletion.undo(session, actor, person_id)


def _over(leaving: Leaving, swept: Swept) -> Callable[[], str] | None:
    if swept.records:
        return _gone
    return _waits if leaving.waits else None


def _undo_words() -> str:
    return QCoreApplication.translate("Deleting", "Undo")


def _hidden() -> str:
    return QCoreApplication.translate(
        "Deleting", "The record is hidden. In 10 seconds it is gone for good."
    )


def _waits() -> str:
    return QCoreApplication.translate(
        "Deleting",
        "The record is hidden from everyone. It cannot be deleted yet, and goes by itself as soon "
        "as that may be.",
    )


def _gone() -> str:
    return QCoreApplication.translate(
        "Deleting", "The record is gone from this laptop. Services stay the same."
    )


def _kept() -> str:
    return QCoreApplication.translate("Deleting", "Nothing was deleted. The record is as it was.")

"""What is said of a consent that was taken back, while that can be undone and afterwards."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from intake_desktop.domain.staff import Actor
from intake_desktop.services import withdrawing
from intake_desktop.services.deletion import Swept
from intake_desktop.services.session import Session
from intake_desktop.services.withdrawing import Withdrawn
from intake_desktop.ui.undoing import Undoable


def undoable(taken: Withdrawn) -> Undoable:
    return Undoable(
        person_id=taken.person_id,
        about=taken,
        until=taken.until,
        undo=partial(_undo, taken),
        label=_undo_words,
        now=_withdrawn,
        kept=_kept,
        over=_over,
        has_receipt_later=True,
    )


def _undo(taken: Withdrawn, session: Session, actor: Actor) -> None:
    withdrawing.undo(session, actor, taken)


def _over(_swept: Swept) -> Callable[[], str]:
    return _withdrawn


def _undo_words() -> str:
    return QCoreApplication.translate("TakingBack", "Undo")


def _withdrawn() -> str:
    return QCoreApplication.translate("TakingBack", "Withdrawn. Services stay the same.")


def _kept() -> str:
    return QCoreApplication.translate("TakingBack", "Nothing was withdrawn. It stands as it was.")

"""Where a file is saved: asked for, warned of where others copy it, locked if that is wanted."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.ports import Chance
from intake_desktop.services import papers
from intake_desktop.ui.ask import Ask


@dataclass(frozen=True)
class Target:
    """``passphrase`` is empty where anybody who has the file may open it."""

    path: Path
    passphrase: str = ""


def ask_where(  # noqa: PLR0917
    ask: Ask,
    chance: Chance,
    parent: QWidget,
    title: str,
    name: str,
    then: Callable[[Target], None],
) -> None:
    """``name`` is suggested, and says nothing of anybody. Nothing follows a question that was
    closed."""

    def chosen(path: Path | None, sealed: bool) -> None:
        if path is not None:
            passphrase = papers.new_file_passphrase(chance) if sealed else ""
            _warn(ask, parent, Target(path, passphrase), then)

    ask.save_paper(
        parent,
        title,
        name,
        QCoreApplication.translate("Saving", "PDF files (*.pdf)"),
        QCoreApplication.translate("Saving", "Lock the file with a passphrase"),
        chosen,
    )


def ask_where_data(  # noqa: PLR0917
    ask: Ask,
    parent: QWidget,
    title: str,
    name: str,
    filters: str,
    then: Callable[[Path], None],
) -> None:
    """The same for a file that is no PDF and takes no passphrase."""

    def chosen(path: Path | None) -> None:
        if path is not None:
            _warn(ask, parent, Target(path), lambda target: then(target.path))

    ask.save_path(parent, title, name, filters, chosen)


def show_passphrase(ask: Ask, parent: QWidget, target: Target, then: Callable[[], None]) -> None:
    """Once the file is there; nothing of it stays afterwards."""
    ask.tell(
        parent,
        QCoreApplication.translate("Saving", "The passphrase of this file"),
        QCoreApplication.translate(
            "Saving",
            "{passphrase}\n\nPlease copy it by hand. It is not shown again and not kept. There is "
            "no O, I, L or U in it.",
        ).format(passphrase=target.passphrase),
        QCoreApplication.translate("Saving", "It is on paper"),
        then,
    )


def _warn(ask: Ask, parent: QWidget, target: Target, then: Callable[[Target], None]) -> None:
    service = papers.leaves_this_laptop(target.path)
    if not service:
        then(target)
        return
    if service == papers.NETWORK:
        text = QCoreApplication.translate(
            "Saving", "This folder is not on this laptop: the file would leave it over the network."
        )
    else:
        text = QCoreApplication.translate(
            "Saving", "{service} copies this folder: the file would leave this laptop by itself."
        ).format(service=service)

    def answered(wanted: bool) -> None:
        if wanted:
            then(target)

    ask.confirm(
        parent,
        QCoreApplication.translate("Saving", "Save it there?"),
        text,
        QCoreApplication.translate("Saving", "Save it there"),
        QCoreApplication.translate("Saving", "Go back"),
        answered,
    )

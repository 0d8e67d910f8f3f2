"""Blank papers for the pad: made without a vault, so that nobody waits for a laptop."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from intake_desktop.documents import forms, wording
from intake_desktop.domain.codes import FormCode, pad_version
from intake_desktop.domain.consent import Paper
from intake_desktop.domain.languages import Phrase
from intake_desktop.domain.pad import FORMS, PadLook, blank_order, is_numbered
from intake_desktop.domain.papers import Document
from intake_desktop.domain.ports import Chance
from intake_desktop.host import folders
from intake_desktop.services.printing import Printing


@dataclass(frozen=True)
class PadFile:
    """One file to be written. ``name`` is for staff: form, languages, size, and nothing else."""

    name: str
    form: str
    look: PadLook


def titles() -> dict[str, Phrase]:
    """What each form of the pad is called, in the order of the pad."""
    return {form: wording.load(form).title for form in FORMS}


def blank_paper(
    form: str, look: PadLook, chance: Chance, watermark: Phrase | None = None
) -> Document:
    """One paper of the pad, with a code of its own where it may be recorded later."""
    version = wording.load(form).version
    return forms.render(blank_order(form, version, look, chance), watermark)


def planned(wanted: Sequence[str], looks: Sequence[PadLook], count: int) -> tuple[PadFile, ...]:
    """``count`` files of each form in each look; one where all of them would be alike."""
    return tuple(
        PadFile(f"{form}-{look}{number}.pdf", form, look)
        for form in wanted
        for look in looks
        for number in _numbers(count if is_numbered(form, look) else 1)
    )


def in_the_way(plan: Sequence[PadFile], folder: Path) -> tuple[Path, ...]:
    """What is there already and would be lost."""
    paths = (folder / file.name for file in plan)
    # A link that leads nowhere is something, too.
    return tuple(path for path in paths if path.exists() or path.is_symlink())


def write(
    plan: Sequence[PadFile], folder: Path, chance: Chance, watermark: Phrase | None = None
) -> Iterator[Path]:
    """Writes one file after the other, for this account alone to read, and tells of each. Raises
    CannotSaveFile; the files told of stay."""
    for file in plan:
        path = folder / file.name
        folders.save_file(path, blank_paper(file.form, file.look, chance, watermark).pdf)
        yield path


def write_new(
    plan: Sequence[PadFile], folder: Path, chance: Chance, watermark: Phrase | None = None
) -> int:
    """All of them, and how many; none, and 0, where one of those names is there already: papers
    printed from that file bear its codes. Raises CannotSaveFile."""
    if in_the_way(plan, folder):
        return 0
    return sum(1 for _ in write(plan, folder, chance, watermark))


def print_new(  # noqa: PLR0917
    plan: Sequence[PadFile],
    count: int,
    chance: Chance,
    printing: Printing,
    queue: str,
    watermark: Phrase | None = None,
) -> None:
    """``count`` papers, each a job of its own, so that on both sides of a sheet there is one paper
    only. Where all are alike the plan has one. Raises NoPrinter or PrinterRefused."""
    for number in range(count):
        file = plan[number % len(plan)]
        printing.send(blank_paper(file.form, file.look, chance, watermark).pdf, queue)


def signed_paper(shown: Paper, pad: FormCode | None) -> Paper:
    """What the vault is told of the paper that was signed: the one that was ``shown``, or one of
    the ``pad`` with the same lines, in the same languages. Raises WordingRefused where this program
    does not know the wording that the pad's code names."""
    if pad is None:
        return shown
    words = wording.load(pad.form, pad_version(pad))
    return Paper(str(pad), words.template, words.version, words.sha256, shown.languages)


def _numbers(count: int) -> list[str]:
    if count == 1:
        return [""]
    digits = len(str(count))
    return [f"-{number:0{digits}}" for number in range(1, count + 1)]

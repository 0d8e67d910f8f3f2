"""Blank papers for the pad: made without a vault, so that nobody waits for a laptop."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from intake_desktop.documents import forms, wording
from intake_desktop.domain.codes import FormCode, pad_version
from intake_desktop.domain.consent import Paper
from intake_desktop.domain.pad import PadLook, blank_order, is_numbered
from intake_desktop.domain.papers import Document
from intake_desktop.domain.ports import Chance
from intake_desktop.host import folders


@dataclass(frozen=True)
class PadFile:
    """One file to be written. ``name`` is for staff: form, languages, size, and nothing else."""

    name: str
    form: str
    look: PadLook


def blank_paper(form: str, look: PadLook, chance: Chance) -> Document:
    """One paper of the pad, with a code of its own where it may be recorded later."""
    version = wording.load(form).version
    return forms.render(blank_order(form, version, look, chance))


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


def write(plan: Sequence[PadFile], folder: Path, chance: Chance) -> Iterator[Path]:
    """Writes one file after the other, for this account alone to read, and tells of each. Raises
    CannotSaveFile; the files told of stay."""
    for file in plan:
        path = folder / file.name
        folders.save_file(path, blank_paper(file.form, file.look, chance).pdf)
        yield path


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

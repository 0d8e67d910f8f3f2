"""The verb ``blank``: papers for the pad on the desk, printed while no vault is open."""

import argparse
import sys
from collections.abc import Callable, Mapping
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeVar

from intake_desktop.domain import pad
from intake_desktop.domain.errors import CannotSaveFile, IntakeError, SealFailed
from intake_desktop.domain.pad import PadLook
from intake_desktop.domain.papers import PaperSize

if TYPE_CHECKING:
    from intake_desktop.host.beginning import Beginning

_ABOUT = """\
Writes blank forms as PDF, one file each, to print and lay on the desk. No vault is opened, no
window shown, nothing asked. Only this account may read the files.

Each paper that can be recorded later bears a code of its own, as text and as a picture. Print each
file once: a photocopy bears the same code, and only one of them can be recorded.
"""
_ENDS = """\
The files are called by form, languages, size and look: T-en+zh_CN-letter.pdf.

Exit code: 0 all are written, 1 they could not be written or this process could not be sealed,
2 the command was not understood, or a file of that name is there already and nothing was written.
"""
_NOT_WRITTEN, _IN_THE_WAY = 1, 2
_MOST = 500
_SHOWN = 5  # names of files that are in the way

T = TypeVar("T")


def add(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the verb and its options to the command line."""
    forms = {form: form for form in pad.FORMS}
    languages = {name: name for name in pad.LANGUAGES}
    sizes = {size.value: size for size in PaperSize}
    parser = verbs.add_parser(
        "blank",
        help="blank forms to print and lay on the desk",
        description=_ABOUT,
        epilog=_ENDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "forms",
        type=_several(forms | {"all": "all"}),
        metavar="FORM",
        help="a form's letter (T, A to P), several with commas, or all",
    )
    parser.add_argument(
        "--lang",
        type=_several(languages),
        default=("en+zh_CN",),
        metavar="LANGUAGES",
        help=f"{', '.join(languages)}; several with commas (usual: en+zh_CN)",
    )
    parser.add_argument(
        "--paper",
        type=_several(sizes),
        default=(PaperSize.LETTER,),
        metavar="SIZE",
        help="letter, a4, or both with a comma (usual: letter)",
    )
    parser.add_argument("--large", action="store_true", help="large print: every word in 18 points")
    parser.add_argument(
        "--copy", action="store_true", help="the person's copies: no code, only a number"
    )
    parser.add_argument(
        "--discreet", action="store_true", help="a neutral cover and title, and a blank last side"
    )
    parser.add_argument(
        "--count", type=_count, default=1, metavar="N", help="so many of each (usual: 1)"
    )
    parser.add_argument(
        "--out", type=Path, metavar="DIR", required=True, help="the folder for the files"
    )


def run(asked: argparse.Namespace) -> int:
    """Writes what was asked for; returns the exit code that ``_ENDS`` explains."""
    # Only now, and before the libraries that set a page: what comes later is closed in.
    from intake_desktop.host import beginning  # noqa: PLC0415

    out = asked.out.absolute()
    begun = beginning.begin(None)
    try:
        return _write(asked, out, begun)
    finally:
        begun.end()


def _write(asked: argparse.Namespace, out: Path, begun: "Beginning") -> int:
    from intake_desktop.host.chance import SystemChance  # noqa: PLC0415
    from intake_desktop.services import blank_papers  # noqa: PLC0415

    if begun.trouble is not None:
        return _refuse(_trouble(begun.trouble), _NOT_WRITTEN)
    looks = [
        PadLook(languages, size, asked.large, asked.copy, asked.discreet)
        for languages, size in product(asked.lang, asked.paper)
    ]
    wanted = tuple(pad.FORMS) if "all" in asked.forms else asked.forms
    plan = blank_papers.planned(wanted, looks, asked.count)
    written = 0
    try:
        there = blank_papers.in_the_way(plan, out)
        if there:
            return _refuse(_told(there, out), _IN_THE_WAY)
        out.mkdir(parents=True, exist_ok=True)
        for _ in blank_papers.write(plan, out, SystemChance()):
            written += 1
    except (OSError, CannotSaveFile):
        told = f"{written} of {len(plan)} papers could be written to {out!s}."
        return _refuse(told if written else f"No paper can be written to {out!s}.", _NOT_WRITTEN)
    _say(sys.stdout, f"{written} papers written to {out!s}")
    return 0


def _told(there: tuple[Path, ...], out: Path) -> str:
    names = ", ".join(path.name for path in there[:_SHOWN])
    more = f" and {len(there) - _SHOWN} more" if len(there) > _SHOWN else ""
    return (
        f"Nothing was written: {out!s} already holds {names}{more}. Papers that were printed from "
        "these files bear their codes, so they are not replaced. Please name another folder."
    )


def _trouble(error: IntakeError) -> str:
    if isinstance(error, SealFailed):
        return f"This process could still reach a network ({error.why}), so it does nothing."
    return "There is no place for temporary files that is closed to others."


def _refuse(text: str, code: int) -> int:
    _say(sys.stderr, text)
    return code


def _say(stream: TextIO, text: str) -> None:
    # A path may hold letters that this terminal's encoding lacks.
    encoding = stream.encoding or "ascii"
    stream.write(f"{text}\n".encode(encoding, "backslashreplace").decode(encoding))


def _several(known: Mapping[str, T]) -> Callable[[str], tuple[T, ...]]:
    """Reads names with commas between them, each once; an unknown one is told with those known."""

    def read(typed: str) -> tuple[T, ...]:
        names = dict.fromkeys(name.strip() for name in typed.split(","))
        for name in names:
            if name not in known:
                raise argparse.ArgumentTypeError(f"{name!a} is none of {', '.join(known)}")
        return tuple(known[name] for name in names)

    return read


def _count(typed: str) -> int:
    if not (typed.isascii() and typed.isdigit() and 1 <= int(typed[:9]) <= _MOST):
        raise argparse.ArgumentTypeError(f"a number from 1 to {_MOST}")
    return int(typed)

"""The command ``intake-desktop``: reads the command line and hands over to bootstrap."""

import argparse
import getpass
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from intake_desktop import __version__
from intake_desktop.commands import blank

if TYPE_CHECKING:
    from intake_desktop.domain.errors import SealFailed
    from intake_desktop.host.beginning import Beginning
    from intake_desktop.host.inspection import Machine

_CHECK = """\
Says whether this laptop and the vault's folder are as they should be. Opens no window,
changes nothing, and without --passphrase-stdin asks for nothing. It looks at:

  the versions of the program and of the libraries it rests on
  the encrypted file and the file of keys, as far as can be seen from outside
  who may read the folder and its files, and whether a service copies it elsewhere
  the network seal, swap, hibernation, the disk under the folder, temporary files,
  core dumps, and what the print system keeps

With --passphrase-stdin also at every page of the encrypted file, the log, and the
backups beside it, each on a copy that is removed again.
"""
_CHECK_ENDS = """\
Every finding has a code that stays the same, such as swap.plain, and one of four
levels: ok, note, problem, or unknown where it cannot be told on this machine.

Exit code: 0 no problem, 1 at least one problem, 2 the command was not understood,
3 the report could not be printed.
"""
_RESTORE = """\
Makes a vault of a backup, in a folder that is new or empty. The backup stays as it is. It is
decrypted, every page of it is checked, its rules, its log, and each record against the log. Who
was deleted since, as far as the vault beside the backup or a newer backup knows, is not restored.
To use the vault, name its folder: intake-desktop --vault DIR.

The passphrase, or the code of the recovery sheet, of the time of the backup is asked for, or read
from standard input if that is not a terminal. It is never an argument.
"""
_RESTORE_ENDS = """\
Exit code: 0 all of it is restored and well, 1 it is not restored (why is told, and DIR is as it
was), 2 the command was not understood, 4 the passphrase or the code does not open this backup.
"""
_UNTOLD = 3
_WRONG_PASSPHRASE = 4
_CANNOT_START = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program; returns its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    asked = _parser().parse_args(given)
    if asked.command == "check":
        trouble = _close_in(opens_a_vault=asked.passphrase_stdin)
        passphrase = _typed_passphrase() if asked.passphrase_stdin else None
        return check(asked.vault, as_json=asked.json, passphrase=passphrase, unsealed=trouble)
    if asked.command == "blank":
        return blank.run(asked)
    if asked.command == "restore":
        trouble = _close_in(opens_a_vault=True)
        return restore(asked.backup.absolute(), asked.to.absolute(), unsealed=trouble)
    out = asked.out.absolute() if asked.command == "demo" and asked.out else None
    # Absolute: a name that begins with "-" would be none to the process that a lock starts.
    vault = asked.vault.absolute() if asked.vault else None
    beginning = _begin(asked.command, vault)
    try:
        return _open(asked, vault, out, beginning)
    finally:
        beginning.end()


def _close_in(*, opens_a_vault: bool) -> "SealFailed | None":
    """The beginning of what has no window. Gives why no vault may be opened, if so."""
    from intake_desktop.domain.errors import SealFailed  # noqa: PLC0415
    from intake_desktop.host import beginning, seal  # noqa: PLC0415

    beginning.close_in()
    try:
        if opens_a_vault:
            seal.seal()
    except SealFailed as error:
        return error
    return None


def _begin(command: str | None, vault: Path | None) -> "Beginning":
    """Before Qt is as much as imported: what comes later is closed in from its first line."""
    from intake_desktop.host import beginning, folders  # noqa: PLC0415

    if vault is None and command != "demo":
        vault = folders.default_vault_folder()
    return beginning.begin(vault)


def _open(
    asked: argparse.Namespace, vault: Path | None, out: Path | None, beginning: "Beginning"
) -> int:
    trouble = _no_screen() if out is None else _cannot_write(out)
    if trouble:
        sys.stderr.write(f"{trouble}\n")
        return _CANNOT_START
    # Only now: --version, --help and check need no Qt.
    from intake_desktop import bootstrap  # noqa: PLC0415
    from intake_desktop.domain.errors import IntakeError  # noqa: PLC0415
    from intake_desktop.ui.wording_of_errors import word  # noqa: PLC0415

    try:
        if out is not None:
            return bootstrap.walk_demo(out, vault, asked.resume, beginning)
        if asked.command == "demo":
            return bootstrap.open_demo(vault, beginning)
        return bootstrap.open_window(vault, beginning)
    except IntakeError as error:  # before there was a window to tell it in
        sys.stderr.write(f"{word(error)}\n")
        return _CANNOT_START


def _no_screen() -> str:
    """Qt ends the process by force where it finds no screen; a plain message is better."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named):
        return ""
    return "There is no screen here: please start this at the desktop."


def _cannot_write(out: Path) -> str:
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=out):
            return ""
    except OSError:
        return f"The pictures cannot be written to {out!s}."


def restore(backup: Path, to: Path, unsealed: "SealFailed | None" = None) -> int:
    """Restores a backup into a folder; returns the exit code that ``_RESTORE_ENDS`` explains."""
    from intake_desktop.domain.errors import IntakeError, WrongPassphrase  # noqa: PLC0415
    from intake_desktop.host import synced  # noqa: PLC0415
    from intake_desktop.host.clock import SystemClock  # noqa: PLC0415
    from intake_desktop.services import restore as restoring  # noqa: PLC0415

    told = -1

    def tell(done: int, whole: int) -> None:
        nonlocal told
        tenth = 10 * done // (whole or 1)
        if tenth > told:
            told = tenth
            sys.stderr.write(f"{10 * tenth} %\n")

    try:
        if unsealed is not None:
            raise unsealed
        synced.refuse_synced(to)
        if sys.stdin.isatty():
            passphrase = getpass.getpass("Passphrase or recovery code: ")
        else:
            passphrase = _typed_passphrase()
        restoring.to_folder(backup, to, passphrase, SystemClock().now(), tell)
    except IntakeError as error:
        from intake_desktop.ui.wording_of_errors import word  # noqa: PLC0415 - loads Qt

        sys.stderr.write(f"{word(error)}\n")
        return _WRONG_PASSPHRASE if isinstance(error, WrongPassphrase) else _CANNOT_START
    # A path may hold letters that this terminal's encoding lacks.
    encoding = sys.stdout.encoding or "ascii"
    done = f"restored and checked: {to!s}\n"
    sys.stdout.write(done.encode(encoding, "backslashreplace").decode(encoding))
    return 0


def _typed_passphrase() -> str:
    """The first line of standard input: never an argument, which every account here can read."""
    return sys.stdin.readline().rstrip("\r\n")


def check(
    vault: Path | None,
    *,
    as_json: bool,
    machine: "Machine | None" = None,
    passphrase: str | None = None,
    unsealed: "SealFailed | None" = None,
) -> int:
    """Prints what ``services.check`` found; returns the exit code that ``_CHECK_ENDS`` explains.

    ``unsealed``: this process could reach a network, so the vault is not looked at from inside.
    """
    from intake_desktop.host import folders  # noqa: PLC0415
    from intake_desktop.host.chance import SystemChance  # noqa: PLC0415
    from intake_desktop.host.clock import SystemClock  # noqa: PLC0415
    from intake_desktop.services import check, check_words  # noqa: PLC0415
    from intake_desktop.services.session import Desk  # noqa: PLC0415

    # Named by the user, a vault is expected; else this may be a laptop before its first start.
    folder = vault or folders.default_vault_folder()
    desk = Desk(folder.absolute(), SystemClock(), SystemChance())
    report = check.check(
        desk, machine, is_expected=vault is not None, passphrase=passphrase, unsealed=unsealed
    )
    text = check_words.as_json(report) if as_json else check_words.as_text(report)
    # A path may hold letters that this terminal's encoding lacks.
    encoding = sys.stdout.encoding or "ascii"
    try:
        sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))
        sys.stdout.flush()
    except OSError:  # a full disk, or a reader such as "head" that has gone
        # Python flushes once more as it ends, and must not fail again.
        sys.stdout = open(os.devnull, "w", encoding="ascii")  # noqa: SIM115, PTH123
        return _UNTOLD
    return 0 if report.is_well else 1


def _step(typed: str) -> int:
    if not (typed.isascii() and typed.isdigit()):
        raise argparse.ArgumentTypeError("a step is a whole number, from 0")
    return int(typed)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="intake-desktop",
        description="Offline, encrypted intake for shelters. Help first, consent before a record.",
    )
    parser.add_argument("--version", action="version", version=f"intake-desktop {__version__}")
    parser.add_argument("--vault", type=Path, metavar="DIR", help="the folder of the vault")
    verbs = parser.add_subparsers(dest="command", metavar="COMMAND")
    demo = verbs.add_parser("demo", help="a sample vault of invented people")
    demo.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help="walk through the main job by itself, without a screen if there is none, "
        "and write every screen and paper to DIR",
    )
    demo.add_argument("--resume", type=_step, default=0, metavar="N", help="go on at step N")
    demo.add_argument(
        "--vault",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="the folder of the sample vault",
    )
    blank.add(verbs)
    restoring = verbs.add_parser(
        "restore",
        help="make a vault of a backup, in another folder",
        description=_RESTORE,
        epilog=_RESTORE_ENDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    restoring.add_argument("backup", type=Path, metavar="BACKUP", help="the folder of a backup")
    restoring.add_argument(
        "--to", type=Path, metavar="DIR", required=True, help="a new or empty folder"
    )
    checking = verbs.add_parser(
        "check",
        help="whether this laptop and the vault's folder are as they should be",
        description=_CHECK,
        epilog=_CHECK_ENDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    checking.add_argument(
        "--vault", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the vault's folder"
    )
    checking.add_argument("--json", action="store_true", help="print JSON, for other programs")
    checking.add_argument(
        "--passphrase-stdin",
        action="store_true",
        help="read a passphrase from standard input, and look inside too",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())

"""The command ``intake-desktop``: reads the command line and hands over to bootstrap."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from intake_desktop import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program; returns its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    asked = _parser().parse_args(given)
    # Only now: --version and --help need neither Qt nor a vault.
    from intake_desktop import bootstrap  # noqa: PLC0415

    if asked.command == "demo":
        if asked.out is not None:
            return bootstrap.walk_demo(asked.out, asked.vault, asked.resume)
        return bootstrap.open_demo(asked.vault)
    return bootstrap.open_window(asked.vault)


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
    demo.add_argument("--resume", type=int, default=0, metavar="N", help="go on at step N")
    demo.add_argument(
        "--vault",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="the folder of the sample vault",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())

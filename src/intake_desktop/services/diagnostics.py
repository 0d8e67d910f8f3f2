"""What may be shown to somebody who helps with this laptop: versions and codes, nothing else."""

import re
from collections.abc import Iterable

from intake_desktop.host import seal
from intake_desktop.host.inspection import Machine
from intake_desktop.host.seal import Seal
from intake_desktop.services import check_laptop
from intake_desktop.services.check import versions
from intake_desktop.services.findings import Finding
from intake_desktop.services.session import Session

_VERSION = re.compile(r"[0-9A-Za-z.+-]{1,24}( community)?")
_CODE = re.compile(r"[A-Za-z0-9_.:<> -]{1,120}")


class _Here(Machine):
    """This laptop, seen by the program while a vault is open."""

    def can_seal(self) -> bool | None:
        return True if seal.state() is Seal.SEALED else super().can_seal()


def collect(session: Session, events: Iterable[str], machine: Machine | None = None) -> str:
    """The text that "Copy diagnostics" copies: no path, no name, no word from the vault.

    Only codes that stand in the program itself get in, and versions of libraries; what a finding is
    about is left out, since a path tells who somebody is.
    """
    found = check_laptop.look(machine or _Here(), session.vault.folder)
    return "\n".join([*_versions(), "", *_codes(found), "", *_events(events), ""])


def _versions() -> list[str]:
    return [
        f"{each.subject} {each.detail if _VERSION.fullmatch(each.detail) else 'unknown'}"
        for each in versions()
    ]


def _codes(found: Iterable[Finding]) -> list[str]:
    return [f"{each.level.value} {each.code}" for each in found]


def _events(events: Iterable[str]) -> list[str]:
    return [f"event {each}" for each in events if _CODE.fullmatch(each)]

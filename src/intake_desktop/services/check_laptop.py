"""What of this laptop could let something leave it, or stay behind on it: a part of ``check``."""

from collections.abc import Iterator
from pathlib import Path

from intake_desktop.host.block import Storage
from intake_desktop.host.inspection import CoreDump, Machine
from intake_desktop.services.findings import Finding, Level

_SWAP = {
    Storage.PLAIN: ("swap.plain", Level.PROBLEM),
    Storage.ENCRYPTED: ("swap.encrypted", Level.OK),
    Storage.MEMORY: ("swap.memory", Level.OK),
    Storage.UNKNOWN: ("swap.unknown", Level.UNKNOWN),
}
_DISK = {
    Storage.PLAIN: ("disk.plain", Level.NOTE),
    Storage.ENCRYPTED: ("disk.encrypted", Level.OK),
    Storage.MEMORY: ("disk.memory", Level.NOTE),
    Storage.UNKNOWN: ("disk.unknown", Level.UNKNOWN),
}
_CORE = {
    CoreDump.NONE: ("core.none", Level.OK),
    CoreDump.FILE: ("core.file", Level.NOTE),
    CoreDump.HANDLER: ("core.handler", Level.NOTE),
    CoreDump.UNKNOWN: ("core.unknown", Level.UNKNOWN),
}


def look(machine: Machine, folder: Path) -> Iterator[Finding]:
    """Everything that does not depend on the vault but on where it lies."""
    yield from _network(machine, folder)
    swaps = machine.swaps()
    if swaps is None:
        yield Finding("swap.unknown", Level.UNKNOWN, "")
    elif not swaps:
        yield Finding("swap.none", Level.OK, "")
    for swap in swaps or ():
        yield Finding(*_SWAP[swap.storage], swap.name)
    yield _hibernation(machine)
    yield Finding(*_DISK[machine.storage_under(folder)], str(folder))
    scratch = machine.scratch_in_memory()
    if scratch:
        yield Finding("scratch.memory", Level.OK, str(scratch))
    else:
        yield Finding("scratch.disk", Level.NOTE, "")
    dump, how = machine.core_dump()
    yield Finding(*_CORE[dump], "", how)
    yield _printing(machine)


def _network(machine: Machine, folder: Path) -> Iterator[Finding]:
    able = machine.can_seal()
    if able is None:
        yield Finding("network.no-seal", Level.NOTE, "")
    elif able:
        yield Finding("network.sealable", Level.OK, "")
    else:
        yield Finding("network.open", Level.PROBLEM, "")
    kind = machine.synced(folder)
    if kind:
        yield Finding("folder.synced", Level.PROBLEM, str(folder), kind)
    else:
        yield Finding("folder.local", Level.OK, str(folder))


def _hibernation(machine: Machine) -> Finding:
    able, swaps = machine.can_hibernate(), machine.swaps()
    if able is False or swaps == ():
        return Finding("hibernation.none", Level.OK, "")
    if able is None or swaps is None:
        return Finding("hibernation.unknown", Level.UNKNOWN, "")
    behind = {swap.storage for swap in swaps} - {Storage.MEMORY}  # compressed memory holds none
    if Storage.PLAIN in behind:
        return Finding("hibernation.plain", Level.PROBLEM, "")
    if Storage.UNKNOWN in behind:
        return Finding("hibernation.unknown", Level.UNKNOWN, "")
    return Finding("hibernation.encrypted" if behind else "hibernation.none", Level.OK, "")


def _printing(machine: Machine) -> Finding:
    if not machine.has_print_system():
        return Finding("printing.none", Level.OK, "")
    keeps = machine.keeps_prints()
    if keeps is None:
        return Finding("printing.unknown", Level.UNKNOWN, "")
    if keeps:
        return Finding("printing.keeps", Level.NOTE, "")
    return Finding("printing.forgets", Level.OK, "")

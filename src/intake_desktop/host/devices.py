"""Where a print queue leads, as far as its device tells: to paper beside this laptop, or away."""

import re
from enum import Enum


class Way(Enum):
    """What becomes of a paper that is sent there."""

    CABLE = "cable"  # straight to a printer, by a cable
    NETWORK = "network"
    FILE = "file"  # a PDF or a picture is written, by another program, where it likes
    FAX = "fax"
    UNKNOWN = "unknown"


_CABLES = frozenset({"usb", "parallel", "serial", "lpt", "canonusb", "epsonusb"})
_FILES = frozenset({"cups-pdf", "pdf", "file", "virtual", "tofile", "xps"})
_NETWORKS = frozenset({
    "ipp", "ipps", "http", "https", "socket", "lpd", "smb", "dnssd", "mdns", "implicitclass",
    "beh", "snmp", "hp", "cnijnet", "bjnp", "iscsi", "net", "epson", "driverless", "ftp"
})  # fmt: skip


def way_of(device: str) -> Way:
    """``device`` is the queue's device URI, such as ``usb://HP/LaserJet``; empty means that the
    print system found the printer by itself on the network."""
    if not device:
        return Way.NETWORK
    scheme, _, rest = device.partition(":")
    scheme, rest = scheme.casefold(), _plain(rest).casefold()
    if "fax" in scheme or "faxout" in rest:
        return Way.FAX
    if _is_cable(scheme, rest):
        return Way.CABLE
    if scheme in _FILES:
        return Way.FILE
    return Way.NETWORK if scheme in _NETWORKS else Way.UNKNOWN


def _is_cable(scheme: str, rest: str) -> bool:
    if scheme == "hp":
        return rest.startswith(("/usb/", "/par/"))
    # Printers without a driver hang on a cable too, and are then called so.
    return scheme in _CABLES or (scheme in ("ipp", "ipps", "dnssd") and "(usb)" in rest)


def _plain(escaped: str) -> str:
    """With the ASCII characters that a URI writes as ``%28``; no other matters here."""
    return re.sub(r"%([2-7][0-9A-Fa-f])", lambda found: chr(int(found[1], 16)), escaped)

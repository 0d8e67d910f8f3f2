"""What a device tells of where a paper goes."""

import pytest

from intake_desktop.host.devices import Way, way_of


@pytest.mark.parametrize(
    ("device", "way"),
    [
        ("usb://HP/LaserJet%20P2055?serial=X", Way.CABLE),
        ("hp:/usb/OfficeJet?serial=X", Way.CABLE),
        ("hp:/net/OfficeJet?ip=192.0.2.7", Way.NETWORK),
        ("hpfax:/usb/OfficeJet?serial=X", Way.FAX),
        ("ipp://EPSON%20ET-2720%20(USB)._ipp._tcp.local/", Way.CABLE),
        ("ipp://EPSON%20ET-2720._ipp._tcp.local/", Way.NETWORK),
        ("ipps://printer.example/ipp/print", Way.NETWORK),
        ("ipp://printer.example/ipp/faxout", Way.FAX),
        ("implicitclass://HALL/", Way.NETWORK),
        ("socket://192.0.2.7:9100", Way.NETWORK),
        ("lpd://printer.example/queue", Way.NETWORK),
        ("smb://office/printer", Way.NETWORK),
        ("dnssd://Printer._pdl-datastream._tcp.local/", Way.NETWORK),
        ("cups-pdf:/", Way.FILE),
        ("file:///dev/null", Way.FILE),
        ("", Way.NETWORK),
        ("mystery:/x", Way.UNKNOWN),
    ],
)
def test_a_device_tells_where_its_paper_goes(device: str, way: Way) -> None:
    assert way_of(device) is way

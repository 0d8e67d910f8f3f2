"""A keys file that was damaged, or that somebody wrote to do harm: refused at once."""

import hashlib
import json
import os
import time
from pathlib import Path
from typing import Any

import pytest

from intake_desktop.domain.errors import VaultDamaged, VaultError, VaultMissing, VaultTooNew
from intake_desktop.vault import keyfile
from vault.conftest import FoundedFolder

Document = dict[str, Any]


def written(founded: FoundedFolder) -> Document:
    document: Document = json.loads((founded.folder / keyfile.NAME).read_bytes())
    return document


def rendered(document: Document, mend_digest: bool = True) -> bytes:
    """What somebody who knows the format, but no key, can write."""
    document = dict(document)
    if mend_digest:
        document.pop("sha256", None)
        body = json.dumps(document, sort_keys=True, separators=(",", ":")).encode()
        document["sha256"] = hashlib.sha256(body).hexdigest()
    return json.dumps(document, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def refused(content: bytes) -> str:
    began = time.thread_time()
    with pytest.raises(VaultDamaged) as caught:
        keyfile.parse(content)
    assert time.thread_time() - began < 0.05
    return caught.value.why


def test_the_control_an_untouched_file_is_read(founded: FoundedFolder) -> None:
    document = written(founded)
    content = (founded.folder / keyfile.NAME).read_bytes()
    assert rendered(document) == content  # so the mutations below differ in nothing else
    parsed = keyfile.parse(content)
    assert parsed.slots[0].alias == "Wren"
    assert keyfile.render(parsed) == content


def test_what_a_slot_holds(founded: FoundedFolder) -> None:
    document = written(founded)
    assert set(document) == {"format", "version", "vault", "generation", "slots", "mac", "sha256"}
    assert [slot["kind"] for slot in document["slots"]] == ["passphrase", "recovery"]
    for slot in document["slots"]:
        assert set(slot) == {
            "id", "kind", "alias", "role", "salt", "m", "t", "p",
            "commitment", "public", "wrapped", "sealed",
        }  # fmt: skip


def test_every_flipped_byte_is_damage_never_a_wrong_passphrase(founded: FoundedFolder) -> None:
    content = (founded.folder / keyfile.NAME).read_bytes()
    for at in range(len(content)):
        for bit in (0x01, 0x20, 0x80):
            flipped = bytearray(content)
            flipped[at] ^= bit
            with pytest.raises((VaultDamaged, VaultTooNew)):
                keyfile.parse(bytes(flipped))


def test_every_truncation_and_anything_appended_is_refused(founded: FoundedFolder) -> None:
    content = (founded.folder / keyfile.NAME).read_bytes()
    for length in range(len(content)):
        refused(content[:length])
    for more in (b" ", b"\n", b"{}", b"\0", content):
        refused(content + more)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("m", 64 * 1024**2),  # 64 GiB
        ("m", 2**63),
        ("m", 8),
        ("m", -1),
        ("m", True),
        ("m", 65536.0),
        ("m", "65536"),
        ("m", None),
        ("t", 11),
        ("t", 1),
        ("t", [3]),
        ("p", 0),
        ("p", 9),
        ("salt", ""),
        ("salt", "00" * 17),
        ("salt", "AB" * 16),
        ("salt", "zz" * 16),
        ("salt", {"a": 1}),
        ("commitment", "00"),
        ("public", "00" * 31),
        ("wrapped", "00" * 61),
        ("sealed", "00" * 500),
        ("id", "a"),
        ("id", "../../../../../../../../etc/passwd"),
        ("kind", "master"),
        ("role", "root"),
        ("alias", "x" * 101),
        ("alias", 7),
        ("extra", "field"),
    ],
)
def test_a_hostile_value_is_refused_before_anything_costly(
    founded: FoundedFolder, name: str, value: object
) -> None:
    document = written(founded)
    document["slots"][0][name] = value
    refused(rendered(document))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("format", "something else"),
        ("format", None),
        ("version", 0),
        ("version", "1"),
        ("version", True),
        ("version", 1.0),
        ("vault", "short"),
        ("generation", 0),
        ("generation", 2**70),
        ("slots", []),
        ("slots", {}),
        ("slots", [1]),
        ("slots", [[]]),
        ("mac", "00"),
        ("mac", 5),
        ("extra", 1),
    ],
)
def test_a_hostile_header_is_refused(founded: FoundedFolder, name: str, value: object) -> None:
    document = written(founded)
    document[name] = value
    refused(rendered(document))


def test_too_many_or_doubled_slots(founded: FoundedFolder) -> None:
    document = written(founded)
    first = document["slots"][0]
    document["slots"] = [first | {"id": f"{number:032x}"} for number in range(33)]
    assert refused(rendered(document)) == "keys-slots"
    document["slots"] = [first, first]
    assert refused(rendered(document)) == "keys-slots"


def test_a_newer_version_is_told_apart(founded: FoundedFolder) -> None:
    with pytest.raises(VaultTooNew):
        keyfile.parse(rendered(written(founded) | {"version": 2}))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 100,
        b"null",
        b"[]",
        b'"intake-desktop keys"',
        b"NaN",
        b'{"version": NaN, "format": "intake-desktop keys"}',
        b'{"version": 1e999, "format": "intake-desktop keys"}',
        b'{"format": "intake-desktop keys", "version": ' + b"9" * 5000 + b"}",
        b'{"format": "\xff\xfe"}',
        b'\xef\xbb\xbf{"format": "intake-desktop keys"}',
        b"[" * 60_000,
        b'{"a":' * 10_000,
        b"[" * 30_000 + b"]" * 30_000,
        b"x" * (64 * 1024 + 1),
        b" " * 10**7,
    ],
)
def test_what_is_no_keys_file(content: bytes) -> None:
    refused(content)


def test_doubled_names_are_refused(founded: FoundedFolder) -> None:
    content = (founded.folder / keyfile.NAME).read_bytes()
    assert content.count(b'"generation":1,') == 1
    refused(content.replace(b'"generation":1,', b'"generation":2,"generation":1,'))


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        keyfile.read(tmp_path)
    with pytest.raises(VaultMissing):
        keyfile.read(tmp_path / "nowhere")


def test_a_folder_or_an_endless_file_in_its_place(tmp_path: Path) -> None:
    (tmp_path / keyfile.NAME).symlink_to("/dev/zero")
    with pytest.raises(VaultDamaged):
        keyfile.read(tmp_path)
    (tmp_path / keyfile.NAME).unlink()
    (tmp_path / keyfile.NAME).mkdir()
    with pytest.raises(VaultError):
        keyfile.read(tmp_path)


def test_a_pipe_in_its_place_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / keyfile.NAME)
    with pytest.raises(VaultDamaged):
        keyfile.read(tmp_path)

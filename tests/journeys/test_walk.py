"""The demonstration drives the real window: every picture, every paper, few clicks."""

import io
import json
import re
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from intake_desktop.resources import resource
from journeys.conftest import Walked

_PAPERS = ("form-T-kept", "form-T-copy", "form-B-kept", "form-B-copy")
_FORM_CODE = re.compile(r"[TB]-[0-9A-Z]{5}-[0-9A-Z]")
_STEPS_OF = re.compile(r"drive\.picture\(\"([^\"]+)\"\)")


def tool(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def text_of(walked: Walked, name: str) -> str:
    return tool("pdftotext", "-layout", str(walked.out / f"{name}.pdf"), "-")


def colours(path: Path) -> int:
    image = QImage(str(path))
    assert not image.isNull(), path.name
    points = range(0, image.width(), 7), range(0, image.height(), 7)
    return len({image.pixel(x, y) for x in points[0] for y in points[1]})


def test_it_ends_well_and_says_what_it_did(walked: Walked) -> None:
    assert walked.code == 0, walked.errors
    assert "Traceback" not in walked.errors
    assert "unexpected " not in walked.errors
    assert "the same question with the same words" in walked.said


def test_every_screen_is_there_in_both_languages_and_none_is_blank(
    walked: Walked, checkout: Path
) -> None:
    steps = (checkout / "src" / "intake_desktop" / "demo").glob("walk*.py")
    names = [n for path in steps for n in _STEPS_OF.findall(path.read_text(encoding="utf-8"))]
    assert len(names) >= 31
    for name in names:
        pair = [walked.out / f"{name}.{suffix}.png" for suffix in ("en", "zh_CN")]
        for path in pair:
            assert colours(path) > 20, path.name
        assert pair[0].read_bytes() != pair[1].read_bytes(), name


def test_a_blank_picture_is_found(tmp_path: Path) -> None:
    blank = QImage(800, 600, QImage.Format.Format_RGB32)
    blank.fill(0xFFEEEEEE)
    blank.save(str(tmp_path / "blank.png"))
    assert colours(tmp_path / "blank.png") == 1


@pytest.mark.parametrize("name", _PAPERS)
def test_a_paper_gives_back_both_languages_and_embeds_its_typefaces(
    walked: Walked, name: str
) -> None:
    text = text_of(walked, name)
    assert "Yes" in text
    assert "服务" in text or "帮助" in text
    rows = tool("pdffonts", str(walked.out / f"{name}.pdf")).splitlines()[2:]
    assert len(rows) >= 2
    for row in rows:
        assert re.match(r"[A-Z]{6}\+Noto", row), row  # the prefix of a subset
        assert row.split()[-5:-2] == ["yes", "yes", "yes"], row  # embedded, subset, readable
    assert not any("Helvetica" in row for row in rows)


def test_a_character_beyond_the_first_plane_comes_back(walked: Walked) -> None:
    assert "\U0002c029" in text_of(walked, "form-T-kept")
    assert "\U0002c029" in text_of(walked, "form-T-copy")


def test_the_kept_paper_bears_its_code_and_the_copy_none(walked: Walked) -> None:
    for form in "TB":
        assert _FORM_CODE.search(text_of(walked, f"form-{form}-kept"))  # the control
        assert not _FORM_CODE.search(text_of(walked, f"form-{form}-copy"))


def test_served_in_few_clicks(walked: Walked) -> None:
    assert 0 < walked.clicks("nothing written down") <= 12
    assert 0 < walked.clicks("with form T") <= 20


# --- the vault that it leaves ---------------------------------------------------------


def sample_words() -> set[str]:
    """Every word of the invented people that is long enough not to turn up by chance."""
    data = json.loads(resource("sample", "people.json").read_text(encoding="utf-8"))
    texts = [*data["visitor"].values(), data["lead"]["trained_by"]]
    words = {word for text in texts for word in re.split(r"[\s，。,.；'&<>()-]+", text)}
    return {word for word in words if len(word.encode()) >= 6}


def words_found(folder: Path) -> set[str]:
    found = set()
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        for word in sample_words():
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                if word.encode(encoding) in content:
                    found.add(word)
    return found


def test_the_vault_is_not_readable_without_its_key(walked: Walked) -> None:
    database = walked.vault / "vault.db"
    assert database.stat().st_size > 50_000
    assert not database.read_bytes().startswith(b"SQLite format 3")
    assert {path.name for path in walked.vault.iterdir()} >= {"vault.db", "vault.keys"}
    assert words_found(walked.vault) == set()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_the_same_words_are_found_in_a_plain_copy(tmp_path: Path, encoding: str) -> None:
    plain = io.StringIO()
    plain.write(" ".join(sorted(sample_words())))
    (tmp_path / "plain.db").write_bytes(plain.getvalue().encode(encoding))
    assert len(sample_words()) > 10
    assert words_found(tmp_path) == sample_words()

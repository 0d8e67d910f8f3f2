"""Mends the table by which a PDF gives its text back, for letters beyond the first 65,536."""

from collections.abc import Sequence

from reportlab.pdfbase import ttfonts

_BLOCK = 100  # the most entries that one block may hold (Adobe Technical Note 5014)


def to_unicode_cmap(fontname: str, subset: Sequence[int]) -> str:
    """The ToUnicode program of one subset: entry ``i`` of ``subset`` is the code point of byte i.

    reportlab 5.1 writes code points as plain hexadecimal, so U+2C029, a rare Chinese name, comes
    out as five digits that readers take for another letter, and a missing glyph as NUL. The
    format asks for UTF-16BE, and for blocks of at most a hundred.
    """
    pairs = [
        f"<{index:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>"
        for index, code in enumerate(subset)
        if code
    ]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo",
        f"<< /Registry ({fontname})",
        f"/Ordering ({fontname})",
        "/Supplement 0",
        ">> def",
        f"/CMapName /{fontname} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for start in range(0, len(pairs), _BLOCK):
        block = pairs[start : start + _BLOCK]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


def mend() -> None:
    """Puts the mended function in reportlab's place; doing it twice changes nothing."""
    ttfonts.makeToUnicodeCMap = to_unicode_cmap

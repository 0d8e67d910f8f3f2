"""Reads a small QR code back from pixels, knowing the standard and not the code that drew it."""

from collections.abc import Callable, Iterator

from intake_desktop.domain.papers import PageImage

_SIDE = 21  # version 1
_MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda r, c: (r + c) % 2 == 0,
    lambda r, c: r % 2 == 0,
    lambda r, c: c % 3 == 0,
    lambda r, c: (r + c) % 3 == 0,
    lambda r, c: (r // 2 + c // 3) % 2 == 0,
    lambda r, c: (r * c) % 2 + (r * c) % 3 == 0,
    lambda r, c: ((r * c) % 2 + (r * c) % 3) % 2 == 0,
    lambda r, c: ((r + c) % 2 + (r * c) % 3) % 2 == 0,
)
_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_FORMAT_MASK = 0b101010000010010


def dark(image: PageImage, x: float, y: float) -> bool:
    at = (int(y) * image.width + int(x)) * 3
    return image.rgb[at] < 128


def read(image: PageImage, left: float, top: float, side: float) -> str:
    """The text of the version 1 code whose dark part starts at (left, top), in pixels."""
    module = side / _SIDE
    grid = [
        [dark(image, left + (c + 0.5) * module, top + (r + 0.5) * module) for c in range(_SIDE)]
        for r in range(_SIDE)
    ]
    assert all(grid[0][c] for c in range(7)), "no finder pattern"
    assert all(grid[r][0] for r in range(7)), "no finder pattern"
    places = [(8, c) for c in (0, 1, 2, 3, 4, 5, 7, 8)] + [(r, 8) for r in (7, 5, 4, 3, 2, 1, 0)]
    told = int("".join("1" if grid[r][c] else "0" for r, c in places), 2) ^ _FORMAT_MASK
    mask = _MASKS[told >> 10 & 7]
    bits = "".join("1" if grid[r][c] != mask(r, c) else "0" for r, c in _path())
    return _decode(bits)


def _path() -> Iterator[tuple[int, int]]:
    upwards = True
    for right in (20, 18, 16, 14, 12, 10, 8, 5, 3, 1):
        for row in range(_SIDE - 1, -1, -1) if upwards else range(_SIDE):
            for column in (right, right - 1):
                if not _reserved(row, column):
                    yield row, column
        upwards = not upwards


def _reserved(row: int, column: int) -> bool:
    corner = (row < 9 and column < 9) or (row < 9 and column > 12) or (row > 12 and column < 9)
    return corner or row == 6 or column == 6


def _decode(bits: str) -> str:
    mode = int(bits[:4], 2)
    if mode == 4:
        count = int(bits[4:12], 2)
        return bytes(int(bits[12 + 8 * i : 20 + 8 * i], 2) for i in range(count)).decode()
    assert mode == 2, f"mode {mode}"
    count, at, text = int(bits[4:13], 2), 13, ""
    while len(text) < count:
        if count - len(text) == 1:
            text += _LETTERS[int(bits[at : at + 6], 2)]
            break
        pair = int(bits[at : at + 11], 2)
        text += _LETTERS[pair // 45] + _LETTERS[pair % 45]
        at += 11
    return text

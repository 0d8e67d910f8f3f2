"""Puts rows on pages: what stays together stays together, then draws them with their foot.

Lengths are points; y is counted downwards from the top of the sheet until it is drawn.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reportlab.lib.pagesizes import A4, letter
from reportlab.pdfgen.canvas import Canvas

from intake_desktop.documents.setting import Cell, Frame, Line, Stroke, Words
from intake_desktop.domain.papers import PaperSize

SIDE = 43.0
_TOP = 40.0
FOOT = 26.0
GUTTER = 24.0
_HAIRLINE = 0.5
_SNUG = (0.85, 0.72, 0.6)  # of the usual space
_LEAST_LAST_PAGE = 3  # lines
_SIZES = {PaperSize.LETTER: letter, PaperSize.A4: A4}


@dataclass(frozen=True)
class Sheet:
    """The paper and the room on it; ``foot`` is the height of what every page ends with."""

    size: PaperSize
    columns: int
    foot: float

    @property
    def page(self) -> tuple[float, float]:
        width, height = _SIZES[self.size]
        return float(width), float(height)

    @property
    def measure(self) -> float:
        return self.page[0] - 2 * SIDE

    @property
    def column(self) -> float:
        return (self.measure - GUTTER * (self.columns - 1)) / self.columns

    @property
    def room(self) -> float:
        return self.page[1] - _TOP - FOOT - self.foot

    def left(self, column: int) -> float:
        return SIDE + column * (self.column + GUTTER)


@dataclass(frozen=True)
class Row:
    """Cells side by side, aligned at the top. A single cell may be as wide as the whole sheet.

    ``joined`` keeps the row on the page of the next one; ``gathered`` does so too, unless all that
    is gathered needs more than a page. ``together`` keeps the cells on one page where they stand
    below each other. ``ruled`` draws a grey line below, and ``divided`` one between the cells.
    """

    cells: tuple[Cell, ...]
    before: float = 0.0
    after: float = 0.0
    joined: bool = False
    gathered: bool = False
    together: bool = False
    ruled: bool = False
    divided: bool = True

    @property
    def height(self) -> float:
        return max(sum(line.height for line in cell) for cell in self.cells) + self.after


@dataclass(frozen=True)
class Placed:
    y: float
    row: Row


Page = tuple[Placed, ...]


def paginate(rows: Sequence[Row], room: float) -> tuple[Page, ...]:
    """Fills pages in order. A chain of joined rows moves as one while a page can hold it, and the
    last page holds more than a line or two."""
    chains = _chains(rows, room)
    pages = _filled(chains, room)
    while len(pages) > 1 and len(chains) > 1 and _lines(pages[-1]) < _LEAST_LAST_PAGE:
        last = [*chains[-2], *chains[-1]]
        if _height(last) > room:
            break
        chains = [*chains[:-2], last]
        pages = _filled(chains, room)
    return pages


def _filled(chains: Sequence[Sequence[Row]], room: float) -> tuple[Page, ...]:
    pages: list[list[Placed]] = [[]]
    y = 0.0
    for chain in chains:
        if pages[-1] and y + _height(chain) > room:
            pages.append([])
            y = 0.0
        for row in chain:
            y += row.before if pages[-1] else 0.0
            rest: Row | None = row
            while rest is not None:
                head, rest = _split(rest, room - y)
                if head is not None:
                    pages[-1].append(Placed(y, head))
                    y += head.height
                if rest is not None:
                    pages.append([])
                    y = 0.0
    return tuple(tuple(page) for page in pages)


def fit(rows: Sequence[Row], room: float) -> tuple[Page, ...]:
    """The pages, with less space between the rows where that saves a page."""
    best = paginate(rows, room)
    for share in _SNUG:
        closer = paginate([replace(row, before=row.before * share) for row in rows], room)
        if len(closer) < len(best):
            best = closer
    return best


def _chains(rows: Sequence[Row], room: float) -> list[list[Row]]:
    """What has to stay on one page; where none can hold it, the smaller chains that it is of."""
    found = []
    for gathered in _cut_after(rows, lambda row: row.joined or row.gathered):
        if _height(gathered) <= room:
            found.append(gathered)
            continue
        for joined in _cut_after(gathered, lambda row: row.joined):
            found += [joined] if _height(joined) <= room else _packed(joined, room)
    return found


def _packed(rows: Sequence[Row], room: float) -> list[list[Row]]:
    """Chains as long as a page can hold: what follows a heading stays with it."""
    packed: list[list[Row]] = [[]]
    for row in rows:
        if packed[-1] and _height([*packed[-1], row]) > room:
            packed.append([])
        packed[-1].append(row)
    return packed


def _cut_after(rows: Sequence[Row], holds: Callable[[Row], bool]) -> list[list[Row]]:
    chains: list[list[Row]] = [[]]
    for row in rows:
        chains[-1].append(row)
        if not holds(row):
            chains.append([])
    return [chain for chain in chains if chain]


def _height(chain: Sequence[Row]) -> float:
    return sum(row.before + row.height for row in chain)


def _lines(page: Page) -> int:
    return sum(max(len(cell) for cell in placed.row.cells) for placed in page)


def _split(row: Row, room: float) -> tuple[Row | None, Row | None]:
    """Cuts a row that is taller than ``room`` between its lines; each cell is cut for itself."""
    if row.height <= room:
        return row, None
    heads, tails = zip(*(_cut(cell, room) for cell in row.cells), strict=True)
    if not any(heads):
        return None, row
    rest = replace(row, cells=tails, before=0.0) if any(tails) else None
    return replace(row, cells=heads, after=0.0, ruled=False), rest


def _cut(cell: Cell, room: float) -> tuple[Cell, Cell]:
    height = 0.0
    for index, line in enumerate(cell):
        height += line.height
        if height > room:
            return cell[:index], cell[index:]
    return cell, ()


def draw_page(canvas: Canvas, sheet: Sheet, page: Page) -> None:
    """Draws the rows and the thin rules between the columns."""
    for placed in page:
        for column, cell in enumerate(placed.row.cells):
            _draw_cell(canvas, sheet, sheet.left(column), _TOP + placed.y, cell)
        if placed.row.ruled and placed is not page[-1]:  # there the page itself parts them
            _rule_below(canvas, sheet, _TOP + placed.y + placed.row.height)
    if sheet.columns > 1:
        _column_rules(canvas, sheet, page)


def draw_line(canvas: Canvas, x: float, baseline: float, line: Line) -> None:
    """Draws one line; ``baseline`` is in the PDF's own upward coordinates."""
    # One text object for the whole line, so that readers do not cut it where the face changes.
    words = canvas.beginText()
    canvas.setFillGray(0)
    for mark in line.marks:
        if isinstance(mark, Words):
            words.setTextOrigin(x + mark.x, baseline + mark.rise)
            words.setFont(mark.face, mark.size)
            words.textOut(mark.text)
        elif isinstance(mark, Stroke):
            _stroke(canvas, x, baseline, mark)
        else:
            _frame(canvas, x, baseline, mark)
    canvas.drawText(words)


def _stroke(canvas: Canvas, x: float, baseline: float, mark: Stroke) -> None:
    canvas.setStrokeGray(mark.grey)
    canvas.setLineWidth(_HAIRLINE)
    y = baseline - mark.drop
    canvas.line(x + mark.x0, y, x + mark.x1, y)


def _frame(canvas: Canvas, x: float, baseline: float, mark: Frame) -> None:
    canvas.setStrokeGray(0)
    canvas.setLineWidth(_HAIRLINE)
    height = mark.rise + mark.drop
    canvas.rect(x + mark.x0, baseline - mark.drop, mark.x1 - mark.x0, height, stroke=1, fill=0)


def _draw_cell(canvas: Canvas, sheet: Sheet, x: float, top: float, cell: Cell) -> None:
    for line in cell:
        draw_line(canvas, x, sheet.page[1] - top - line.ascent, line)
        top += line.height


def _rule_below(canvas: Canvas, sheet: Sheet, y: float) -> None:
    for column in range(sheet.columns):
        start = sheet.left(column)
        line = Stroke(0.0, sheet.column, 0.0, grey=0.75)
        _stroke(canvas, start, sheet.page[1] - y, line)


def _column_rules(canvas: Canvas, sheet: Sheet, page: Page) -> None:
    """One thin upright rule in the gutter along every unbroken stretch of facing rows."""
    x = sheet.left(1) - GUTTER / 2
    canvas.setStrokeGray(0.55)
    canvas.setLineWidth(_HAIRLINE)
    stretch: list[Placed] = []
    for placed in [*page, None]:
        if placed is not None and placed.row.divided:
            stretch.append(placed)
        elif stretch:
            top, last = stretch[0].y, stretch[-1]
            height = sheet.page[1]
            canvas.line(x, height - _TOP - top, x, height - _TOP - last.y - last.row.height)
            stretch = []

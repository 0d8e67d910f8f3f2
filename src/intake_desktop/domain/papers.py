"""What is asked of the printer: which paper, in which languages, and what is written on it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from intake_desktop.domain.codes import FormCode
from intake_desktop.domain.languages import Language, Phrase


class PaperSize(StrEnum):
    LETTER = "letter"
    A4 = "a4"


@dataclass(frozen=True)
class FormOrder:
    """One paper to be made.

    ``ticks`` maps an item id to the keys of the options that the person chose, with blanks between;
    an item that is not there prints with empty boxes. ``blanks`` maps an item id to the texts of
    its blanks from left to right; an empty text, or a missing item, prints a line to write on.

    The kept paper bears ``form_code``. The person's copy has none, and bears ``copy_number``.
    What hangs on the wall has neither, and bears only its version.

    ``large`` sets every word in 18 points. ``discreet`` tells nobody who sees the outside of the
    paper what it is about; the words inside stay.
    """

    form: str
    languages: tuple[Language, ...]
    form_code: FormCode | None
    copy_number: str = ""
    ticks: Mapping[str, str] = field(default_factory=dict)
    blanks: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict)
    size: PaperSize = PaperSize.LETTER
    large: bool = False
    discreet: bool = False

    @property
    def is_copy(self) -> bool:
        return self.form_code is None and bool(self.copy_number)

    @property
    def is_posted(self) -> bool:
        return self.form_code is None and not self.copy_number


@dataclass(frozen=True)
class SummaryLine:
    """One field that the person ticked, as it will be read."""

    label: Phrase
    value: Phrase


@dataclass(frozen=True)
class SummaryOrder:
    """A redacted summary; it can say nothing but this.

    ``reference`` is drawn for this paper alone. ``month`` is its date, and the only one.
    ``recipient`` is empty when the paper is for the person themselves. It is not printed, and
    decides whether the paper says on what terms it was shared, and when that ``ends``.
    """

    reference: str
    month: Phrase
    lines: tuple[SummaryLine, ...]
    languages: tuple[Language, ...]
    recipient: str = ""
    ends: Phrase | None = None
    size: PaperSize = PaperSize.LETTER


@dataclass(frozen=True)
class CertificateOrder:
    """A receipt for a deletion; it can say nothing about whom it was about.

    ``cleaned`` and ``pending`` count backups, ``head`` is the code of the log's end.
    """

    number: str
    day: Phrase
    removed: Phrase
    cleaned: int
    pending: int
    head: str
    languages: tuple[Language, ...]
    size: PaperSize = PaperSize.LETTER


@dataclass(frozen=True)
class Document:
    """A finished PDF that has touched no disk. ``name`` suggests a file name and is neutral.

    ``about`` is the record it holds something of, "" where somebody has no record (yet), and None
    where it holds nothing of anybody.
    """

    pdf: bytes
    name: str
    pages: int
    about: str | None = None


@dataclass(frozen=True)
class PageImage:
    """One page as pixels: ``rgb`` holds rows of ``width`` pixels of 3 bytes, no padding."""

    width: int
    height: int
    rgb: bytes

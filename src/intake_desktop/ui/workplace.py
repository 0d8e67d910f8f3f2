"""What every room works with once the vault is open."""

from dataclasses import dataclass, field

from intake_desktop.domain.languages import Phrase
from intake_desktop.domain.staff import Actor
from intake_desktop.services.language_guide import LanguageGuide
from intake_desktop.services.session import Session
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.duties import Duties
from intake_desktop.ui.language import Languages
from intake_desktop.ui.laptop import LaptopFacts
from intake_desktop.ui.locking import Locking
from intake_desktop.ui.printers import Printers
from intake_desktop.ui.runner import Runner


@dataclass(frozen=True)
class Workplace:
    """Built once, after unlocking.

    ``watermark`` is printed across the papers of a sample. ``printers`` and ``locking`` are the
    program's own; a room that is tried by itself needs neither. ``guide`` looks at staff notes
    wherever they are written, and forgets with the next lock which words to leave alone.
    """

    runner: Runner
    session: Session
    actor: Actor
    ask: Ask
    languages: Languages
    watermark: Phrase | None = None
    printers: Printers | None = None
    locking: Locking | None = None
    duties: Duties | None = None
    laptop: LaptopFacts | None = None
    guide: LanguageGuide = field(default_factory=LanguageGuide)

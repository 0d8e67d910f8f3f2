"""Makes, shows and prints the paper of a meeting, and turns a signed one into what is recorded."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from intake_desktop.domain.consent import Kind, Signature, default_end
from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.languages import Language, Phrase
from intake_desktop.domain.papers import Document, PageImage
from intake_desktop.domain.staff import Actor
from intake_desktop.services import papers
from intake_desktop.services.papers import Prepared
from intake_desktop.services.recording import SignedForm
from intake_desktop.services.session import Session
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.runner import Runner

# Pixels to a point for the preview: sharp enough to read at the window's width.
_PREVIEW_SCALE = 1.6


@dataclass(frozen=True)
class SignedDetails:
    """What staff say of a signed paper: who explained it, the interpreter's code, the date."""

    explained_by: str
    interpreter: str
    signed_on: date


Failed = Callable[[IntakeError], None]


class PaperDesk:
    """Everything runs on the worker; the callbacks come back on the interface's thread."""

    def __init__(
        self, runner: Runner, session: Session, actor: Actor, watermark: Phrase | None
    ) -> None:
        self._runner, self._session, self._actor = runner, session, actor
        self._watermark = watermark
        self.languages: tuple[Language, ...] = (Language.ENGLISH, Language.SIMPLIFIED)

    def today(self) -> date:
        return self._session.clock.today()

    def ends_on(self, talk: Conversation) -> date:
        return talk.ends_on or default_end(Kind.KEEPING, self.today())

    def prepare(
        self,
        place: Place,
        talk: Conversation,
        then: Callable[[Prepared, tuple[PageImage, ...]], None],
        failed: Failed,
    ) -> None:
        """Form T or form B, whichever belongs to the page, with its pages as pictures."""
        look = papers.Look(self.languages, watermark=self._watermark)

        def made(prepared: Prepared) -> None:
            self._runner.submit(
                papers.page_images,
                self._actor,
                prepared.kept,
                _PREVIEW_SCALE,
                then=lambda pages: then(prepared, pages),
                failed=failed,
            )

        if place is Place.TONIGHT_PAPER:
            tonight = papers.TonightChoices(
                dict(talk.helps), talk.something_else, dict(talk.tonight_lines)
            )
            self._runner.submit(
                papers.prepare_tonight,
                self._session,
                self._actor,
                look,
                tonight,
                then=made,
                failed=failed,
            )
        else:
            keeping = papers.KeepingChoices(
                dict(talk.keeping_lines), papers.SOMETHING_ELSE, self.ends_on(talk)
            )
            self._runner.submit(
                papers.prepare_keeping,
                self._session,
                self._actor,
                look,
                keeping,
                then=made,
                failed=failed,
            )

    def print(self, document: Document, then: Callable[[], None], failed: Failed) -> None:
        self._runner.submit(
            papers.print_paper, self._actor, document, then=lambda _: then(), failed=failed
        )

    def save(
        self, document: Document, path: Path, then: Callable[[Path], None], failed: Failed
    ) -> None:
        self._runner.submit(
            papers.save_paper, self._actor, document, path, then=then, failed=failed
        )

    def signed_form(
        self, place: Place, talk: Conversation, prepared: Prepared, details: SignedDetails
    ) -> SignedForm:
        """What the vault is asked to record of the paper on this page."""
        keeping = place is Place.KEEPING_PAPER
        return SignedForm(
            lines=dict(talk.keeping_lines if keeping else talk.tonight_lines),
            signature=Signature(
                prepared.paper,
                details.explained_by,
                details.interpreter,
                details.signed_on,
                self.ends_on(talk) if keeping else None,
            ),
            answers=tuple(talk.answers.values()),
            told=talk.told,
            place=(Place.CHECK if keeping else Place.SERVED).name,
        )

"""The two papers of a meeting: form T and form B, from what was said to what is recorded."""

from collections.abc import Callable
from datetime import date

from intake_desktop.domain.consent import Kind, Signature, default_end
from intake_desktop.domain.papers import PageImage
from intake_desktop.services import limits, papers
from intake_desktop.services.blank_papers import signed_paper
from intake_desktop.services.papers import Prepared
from intake_desktop.services.recording import SignedForm
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.paper_desk import Failed, PaperDesk
from intake_desktop.ui.widgets.paper_page import SignedDetails

Ready = Callable[[Prepared, tuple[PageImage, ...]], None]


class MeetingForms:
    """What is particular to a meeting's papers; the rest is the desk's."""

    def __init__(self, desk: PaperDesk) -> None:
        self.desk = desk

    def ends_on(self, talk: Conversation) -> date:
        return talk.ends_on or default_end(Kind.KEEPING, self.desk.today())

    def prepare(self, place: Place, talk: Conversation, then: Ready, failed: Failed) -> None:
        """Form T or form B, whichever belongs to the page, with its pages as pictures."""
        work = self.desk.workplace

        def made(prepared: Prepared) -> None:
            self.desk.pictures(prepared.kept, lambda pages: then(prepared, pages), failed)

        if place is Place.TONIGHT_PAPER:
            tonight = papers.TonightChoices(
                dict(talk.helps), talk.something_else, dict(talk.tonight_lines)
            )
            work.runner.aside(
                papers.prepare_tonight,
                work.session,
                work.actor,
                self.desk.look(),
                tonight,
                then=made,
                failed=failed,
            )
        else:
            keeping = papers.KeepingChoices(
                dict(talk.keeping_lines), papers.SOMETHING_ELSE, self.ends_on(talk)
            )

            def may_end(_allowed: None) -> None:
                work.runner.aside(
                    papers.prepare_keeping,
                    work.session,
                    work.actor,
                    self.desk.look(),
                    keeping,
                    then=made,
                    failed=failed,
                )

            work.runner.submit(
                limits.need_end,
                work.session,
                work.actor,
                Kind.KEEPING,
                keeping.ends_on,
                then=may_end,
                failed=failed,
            )

    def signed_form(
        self, place: Place, talk: Conversation, prepared: Prepared, details: SignedDetails
    ) -> SignedForm:
        """What the vault is asked to record of the paper on this page, or of one from the pad that
        was filled in instead. Raises WordingRefused."""
        keeping = place is Place.KEEPING_PAPER
        return SignedForm(
            lines=dict(talk.keeping_lines if keeping else talk.tonight_lines),
            signature=Signature(
                signed_paper(prepared.paper, details.pad),
                details.explained_by,
                details.interpreter,
                details.signed_on,
                self.ends_on(talk) if keeping else None,
            ),
            answers=tuple(talk.answers.values()),
            told=talk.told,
            place=(Place.CHECK if keeping else Place.SERVED).name,
        )

"""The way through a meeting: what each page's answer leads to, and when something is stored."""

from collections.abc import Callable

from intake_desktop.domain.errors import IntakeError, NotAgreed, NotFound
from intake_desktop.domain.meetings import Answer, AnswerState, Arrival, Field, Meeting, Told
from intake_desktop.domain.papers import PageImage
from intake_desktop.services import meetings, people, recording, tonight
from intake_desktop.services.papers import Prepared
from intake_desktop.ui.meeting import way
from intake_desktop.ui.meeting.conversation import Conversation
from intake_desktop.ui.meeting.forms import MeetingForms
from intake_desktop.ui.meeting.places import TOPIC_PLACES, Place
from intake_desktop.ui.meeting.steps import Steps
from intake_desktop.ui.meeting.view import MeetingView
from intake_desktop.ui.paper_desk import PaperDesk
from intake_desktop.ui.widgets.paper_page import SignedDetails


class MeetingFlow:
    """Holds one conversation at a time; every method is called on the interface's thread."""

    def __init__(self, desk: PaperDesk, view: MeetingView) -> None:
        work = desk.workplace
        self._runner, self._session, self.actor = work.runner, work.session, work.actor
        self._view, self.desk, self._forms = view, desk, MeetingForms(desk)
        self.talk = Conversation()
        self.place = Place.ARRIVE
        self.is_open = False
        self._steps = Steps(self._runner, lambda: self.talk, view.show_error)
        self._paper_wanted = object()

    # --- the way --------------------------------------------------------------

    def begin(self) -> None:
        """A new meeting. Nothing of it is stored before a paper is signed."""
        self._open(Conversation(), Place.ARRIVE)

    def begin_without_record(self) -> None:
        """Straight to bed and food, for somebody who wants no record and no questions."""
        self._open(Conversation(wants_record=False), Place.TONIGHT)

    def meet_again(self, person_id: str, *, renews: bool = False) -> None:
        """Another meeting with somebody who has a record; it begins at the door again. ``renews``
        leads on to a new form B: the last one ends soon, or has ended and the record is locked."""
        talk = Conversation(person_id=person_id, wants_record=False, renews=renews)
        self._open(talk, Place.ARRIVE)

        def known(is_due: bool) -> None:
            talk.policy_due = is_due

        self._runner.submit(
            meetings.policy_is_due, self._session, self.actor, person_id, then=known
        )

    def resume(self, meeting_id: str) -> None:
        """Back to the page, and the words, where a meeting stopped."""
        if self.is_open and self.talk.meeting is not None and self.talk.meeting.id == meeting_id:
            self.show_again()  # memory knows more than the vault: what waits for form B
            return
        self._runner.submit(
            meetings.resume,
            self._session,
            self.actor,
            meeting_id,
            then=self._resumed,
            failed=self._view.show_error,
        )

    def _resumed(self, draft: meetings.Draft) -> None:
        talk = Conversation.of_draft(draft)
        if draft.meeting.place == Place.TONIGHT.name:
            talk.look_back()
        self._open(talk, way.return_to(draft.meeting.place, talk))

    def consents_changed(self, person_id: str, taken_back: frozenset[Field] = frozenset()) -> None:
        """In another room: what was taken back is not in memory either, and what came back is."""
        talk = self.talk
        if not self.is_open or talk.meeting is None or talk.meeting.person_id != person_id:
            return
        talk.answers = {f: answer for f, answer in talk.answers.items() if f not in taken_back}
        talk.kept -= taken_back
        self._fill_again()

        def read(draft: meetings.Draft) -> None:
            talk.person, talk.consents, talk.kept = draft.person, draft.consents, draft.kept
            for answer in draft.answers:
                talk.answers.setdefault(answer.field, answer)
            if self.talk is talk:
                self._fill_again()

        self._runner.submit(
            meetings.resume,
            self._session,
            self.actor,
            talk.meeting.id,
            then=read,
            failed=self._view.show_error,
        )

    def _fill_again(self) -> None:
        """No page goes on showing, or asking, what is not kept any more: words typed there would be
        lost without a word. Forms and papers say by themselves what is agreed."""
        if Place.NEEDS <= self.place <= Place.CHECK:
            self.place = way.return_to(self.place.name, self.talk)
            self._view.show_place(self.place)

    def show_again(self) -> None:
        """After a look at another room: the page as it was left, half-typed words and all; what
        is gone meanwhile is found out before anybody types."""
        self._view.show_again()
        self.save()

    def arrived(self, arrival: Arrival) -> None:
        self.talk.arrival = arrival
        # With somebody listening nothing is explained aloud that says why a person is here.
        self._go(Place.POLICY if arrival.private else Place.TONIGHT)

    def told(self, told: Told) -> None:
        """The one tap, before anything else or at the end."""
        meeting = self.talk.meeting
        if meeting is not None:
            tell, told_now = meetings.tell, self._told
            self._steps.submit(tell, self._session, self.actor, meeting.id, told, then=told_now)
            return
        self.talk.told = told
        self._past_policy()

    def tell_later(self) -> None:
        """The meeting goes on without the tap, which can still follow, and keeps nobody back."""
        self._past_policy()

    def _past_policy(self) -> None:
        if self.talk.person_id is None or self.talk.is_stored:
            self._go(Place.TONIGHT)
            return
        self._steps.submit(
            people.meet_again,
            self._session,
            self.actor,
            self.talk.person_id,
            self.talk.told,
            Place.TONIGHT.name,
            then=self._met_again,
        )

    def _told(self, meeting: Meeting) -> None:
        self.talk.meeting, self.talk.told = meeting, meeting.told
        self._go(Place.TONIGHT if self.place is Place.POLICY else self.place)

    def _met_again(self, draft: meetings.Draft) -> None:
        renews, is_due = self.talk.renews, self.talk.policy_due
        self.talk = Conversation.of_draft(draft, self.talk.arrival)
        self.talk.renews, self.talk.policy_due = renews, is_due
        self.talk.look_back()
        self._go(Place.TONIGHT)

    def back(self) -> None:
        before = way.before(self.place, self.talk)
        if before is None:
            self._view.leave()
        else:
            self._go(before)

    def _open(self, talk: Conversation, place: Place) -> None:
        self.save()  # of the meeting before: its last letters may still wait for a pause
        self.talk = talk
        self.is_open = True
        self._go(place)

    def _go(self, place: Place) -> None:
        self.place = place
        self._view.show_place(place)
        if place is not Place.CLOSED:
            self.save()

    # --- tonight --------------------------------------------------------------

    def write_nothing(self) -> None:
        """Help is given and counted as things; what is not agreed leaves no trace."""
        if not self.talk.is_stored:
            self.talk.tonight_lines.clear()
            self.talk.answers.clear()
        if self.talk.counted:
            self._go(way.after_tonight(self.talk))
            return
        given = self.talk.given
        self._steps.submit(tonight.count_help, self._session, self.actor, given, then=self._counted)

    def _counted(self, _change: tonight.HelpCounted) -> None:
        self.talk.counted = True
        self._go(way.after_tonight(self.talk))

    # --- papers ---------------------------------------------------------------

    def paper(self) -> None:
        """Makes the paper that comes next: form T after Tonight, form B after its lines."""
        to_tonight = self.place in (Place.TONIGHT, Place.TONIGHT_PAPER)
        place = Place.TONIGHT_PAPER if to_tonight else Place.KEEPING_PAPER
        self.talk.prepared = None
        self._go(place)
        talk, wanted = self.talk, object()
        self._paper_wanted = wanted

        def ready(prepared: Prepared, pages: tuple[PageImage, ...]) -> None:
            # Not an earlier paper, with other lines than those that would be recorded.
            if self.talk is talk and self._paper_wanted is wanted:
                talk.prepared = prepared
                self._view.show_paper(pages, prepared.paper.form_code)

        self._forms.prepare(place, talk, ready, self._view.show_error)

    def signed(self, details: SignedDetails) -> None:
        """The paper came back signed: from here on the vault keeps what its lines allow."""
        prepared = self.talk.prepared
        if prepared is None:
            return
        try:
            form = self._forms.signed_form(self.place, self.talk, prepared, details)
        except IntakeError as error:
            self._view.show_error(error)
            return
        if self.place is Place.KEEPING_PAPER:
            meeting_id = self.talk.meeting.id if self.talk.meeting else None
            self._steps.submit(
                recording.sign_keeping,
                self._session,
                self.actor,
                form,
                meeting_id,
                then=self._keeping_recorded,
            )
        else:
            self._steps.submit(
                recording.sign_tonight,
                self._session,
                self.actor,
                form,
                () if self.talk.counted else self.talk.given,
                then=self._tonight_recorded,
            )

    def _tonight_recorded(self, change: recording.Recorded) -> None:
        self.talk.recorded(change)
        self._go(Place.SERVED)

    def _keeping_recorded(self, change: recording.Recorded) -> None:
        self.talk.recorded(change)
        self._go(way.after(Place.KEEPING_PAPER, self.talk))

    # --- more, if they want ---------------------------------------------------

    def go_on(self) -> None:
        """More, if they want. While somebody listens, and before the policy was offered, nothing
        is written down: the way then begins at the door again."""
        if self.talk.is_stored or self.talk.told is not None:
            self._go(Place.WHO)
        else:
            self.talk.wants_record = self.talk.person_id is None
            self._go(Place.ARRIVE)

    def named(self, name: str) -> None:
        """What they would like to be called, or nothing at all. Raises TooLong."""
        self.talk.put(Answer(Field.CALLED).with_words(name))
        if self.talk.arrival is not None:
            self.talk.put(Answer(Field.LANGUAGE).with_words(self.talk.arrival.spoken.value))
        self._go(Place.KEEPING)

    def keep_nothing_more(self) -> None:
        """Every line of form B is a no: nothing more is kept, and the help is the same."""
        self.close()

    # --- questions ------------------------------------------------------------

    def put(self, answer: Answer) -> None:
        """Takes what a page shows, letter by letter; it is stored by ``save``."""
        self.talk.put(answer)

    def next(self) -> None:
        self._go(way.after(self.place, self.talk))

    def change(self, place: Place) -> None:
        """To a question; to a topic means that they said "write this down"."""
        if place in TOPIC_PLACES:
            self.talk.open(TOPIC_PLACES[place])
        self._go(place)

    def remove(self, field: Field) -> None:
        """Takes an answer out again, at once."""
        self.talk.put(Answer(field, AnswerState.NOT_ASKED))
        self._go(self.place)

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Stores what consent covers. Before a signed paper there is nothing to store.

        Where consent has ended meanwhile this is told, once, and ``then`` does not follow.
        """
        talk, meeting = self.talk, self.talk.meeting
        if meeting is None or not self.is_open or self.place is Place.CLOSED:
            if then is not None:
                then()
            return

        def saved(change: meetings.Saved) -> None:
            ended = change.left_out & talk.kept
            talk.kept -= ended
            if ended:
                self._view.show_error(NotAgreed("record"))
            elif self.talk is talk:
                self._view.show_saved(change.at)
                if then is not None:
                    then()

        def failed(error: IntakeError) -> None:
            if not isinstance(error, NotFound):
                self._view.show_error(error)
            elif self.talk is talk:
                # Withdrawn or removed in another room: memory forgets it as well.
                self._forget()
                self._view.show_gone(error)

        self._runner.submit(
            meetings.save_answers,
            self._session,
            self.actor,
            meeting.id,
            tuple(self.talk.answers.values()),
            self.place.name,
            then=saved,
            failed=failed,
        )

    # --- the end --------------------------------------------------------------

    def stop_and_keep(self) -> None:
        """Stops here; what was agreed stays, as a draft that waits in Today."""
        self.save(self.finish)

    def stop_and_keep_nothing(self) -> None:
        """Stops here; whatever this meeting wrote down is removed."""
        meeting = self.talk.meeting
        if meeting is None:
            self.finish()
            return
        self._steps.submit(
            meetings.keep_nothing,
            self._session,
            self.actor,
            meeting.id,
            then=self._kept_nothing,
        )

    def _kept_nothing(self, change: meetings.Ended) -> None:
        self.finish()
        if change.leaving is not None:
            self._view.show_leaving(change.leaving)
        elif self.desk.workplace.duties is not None:
            self.desk.workplace.duties.settle_soon()  # the meeting goes from the copies too

    def close(self) -> None:
        """Ends the meeting; what was agreed stays in the record."""
        meeting = self.talk.meeting
        if meeting is None:
            self._go(Place.CLOSED)
            return

        def saved() -> None:
            self._steps.submit(
                meetings.close_meeting,
                self._session,
                self.actor,
                meeting.id,
                then=lambda _: self._go(Place.CLOSED),
            )

        self.save(saved)  # closed only when it is: what cannot be saved stays on the screen

    def finish(self) -> None:
        """Leaves a meeting that is over: nothing of it stays in memory."""
        self._forget()
        self._view.leave()

    def _forget(self) -> None:
        self.is_open = False
        self.talk = Conversation()
        self.place = Place.ARRIVE

"""The ways into a meeting, back to it, and out of it when everything locks."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from intake_desktop.domain.meetings import Field
from intake_desktop.ui.main_window import MainWindow
from intake_desktop.ui.meeting.flow import MeetingFlow
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.meeting.room import MeetingRoom
from intake_desktop.ui.room_keys import MEETING
from intake_desktop.ui.when_wanted import WhenWanted
from intake_desktop.ui.widgets.composition import commit_typing
from intake_desktop.ui.workplace import Workplace


class MeetingWays(QObject):
    """Before the first meeting there is no room, and nothing is open, typed or to be saved."""

    def __init__(
        self, window: MainWindow, workplace: Workplace, room: WhenWanted[MeetingRoom]
    ) -> None:
        super().__init__(window)
        self._window, self._work, self._room = window, workplace, room

    # --- into it, and back ----------------------------------------------------------------

    def start(self) -> None:
        self._unless_open(MeetingFlow.begin)

    def help_without_record(self) -> None:
        self._unless_open(MeetingFlow.begin_without_record)

    def meet_again(self, person_id: str) -> None:
        self._unless_open(partial(MeetingFlow.meet_again, person_id=person_id))

    def renew(self, person_id: str) -> None:
        self._unless_open(partial(MeetingFlow.meet_again, person_id=person_id, renews=True))

    def resume(self, meeting_id: str) -> None:
        self._show(partial(MeetingFlow.resume, meeting_id=meeting_id))

    def go_back(self) -> None:
        self._show(MeetingFlow.show_again)

    def _show(self, step: Callable[[MeetingFlow], None]) -> None:
        step(self._room.now().flow)
        self._window.show_room(MEETING)

    def _unless_open(self, begin: Callable[[MeetingFlow], None]) -> None:
        """Two meetings never cross: what is only in memory is not thrown away unasked."""
        flow = self._flow()
        if flow is None or (flow.talk.is_stored and not flow.talk.has_unkept_words()):
            self._show(begin)
            return

        def answered(wanted: bool) -> None:
            if wanted:
                self._show(begin)

        self._work.ask.confirm(
            self._window,
            self.tr("Another meeting is still open"),
            self.tr("What is not agreed is not stored. If you start a new one, that part is gone."),
            self.tr("Start a new one"),
            self.tr("Go back"),
            answered,
        )

    # --- whether there is one -------------------------------------------------------------

    def _flow(self) -> MeetingFlow | None:
        """Of the meeting that is open."""
        room = self._room.made
        return room.flow if room is not None and room.flow.is_open else None

    def is_aside(self) -> bool:
        """A meeting is open, and another room is in front of it."""
        return self._flow() is not None and self._window.current_room() != MEETING

    def is_unstored(self) -> bool:
        """A meeting is open in memory that nothing stores."""
        flow = self._flow()
        return flow is not None and not flow.talk.is_stored

    def is_going_on(self) -> bool:
        flow = self._flow()
        return flow is not None and flow.place is not Place.CLOSED

    # --- what was typed -------------------------------------------------------------------

    def step_aside(self) -> None:
        """Another room comes to the front, also from one without a meeting."""
        commit_typing()
        if self._room.made is not None:
            self._room.made.step_aside()

    def consents_changed(self, person_id: str, taken_back: frozenset[Field] = frozenset()) -> None:
        """In another room; what was taken back is forgotten by an open meeting too."""
        if self._room.made is not None:
            self._room.made.flow.consents_changed(person_id, taken_back)

    def take_over_typing(self, *, for_good: bool = False) -> None:
        """Before a lock; ``for_good`` as in ``MeetingRoom``."""
        if self._room.made is not None:
            self._room.made.take_over_typing(for_good=for_good)

    def save(self) -> None:
        """Stores what consent covers, once everything that was under way has arrived."""
        if self._room.made is not None:
            self._room.made.flow.save()

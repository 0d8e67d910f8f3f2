"""Between the passphrase and the rooms: is the day right that this laptop says it is?"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from intake_desktop.domain.errors import IntakeError
from intake_desktop.domain.staff import Actor
from intake_desktop.services import access, clock
from intake_desktop.services.clock import Look, Standing
from intake_desktop.services.session import Session
from intake_desktop.ui.ask import Ask
from intake_desktop.ui.language import Languages, format_date, format_moment
from intake_desktop.ui.runner import Runner
from intake_desktop.ui.wording_of_errors import word


class ClockQuestion(QObject):
    """Asks where the clock is far from the last use of the vault; nothing is deleted or recorded
    before the answer. ``enter`` is called once the log knows who opened the vault, ``leave``
    where the clock has to be set first."""

    def __init__(  # noqa: PLR0917
        self,
        window: QWidget,
        runner: Runner,
        ask: Ask,
        languages: Languages,
        enter: Callable[[Session, Actor], None],
        leave: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._runner, self._ask = window, runner, ask
        self._languages, self._enter, self._leave = languages, enter, leave

    def ask(self, session: Session, actor: Actor) -> None:
        then = partial(self._looked, session, actor)
        self._runner.submit(clock.look, session, then=then)

    def _looked(self, session: Session, actor: Actor, look: Look) -> None:
        if look.standing is Standing.AHEAD:
            self._ask.confirm(
                self._window,
                self.tr("Is this the right day?"),
                self._days(look) + self.tr("Is that right?"),
                self.tr("Yes, that is today"),
                self.tr("No"),
                partial(self._answered, session, actor),
            )
        elif look.standing is Standing.BEHIND:
            self._ask.tell(
                self._window,
                self.tr("The clock of this laptop is behind."),
                self._days(look)
                + self.tr(
                    "Nothing is lost. Until the clock is right, the program counts on from the "
                    "last time it knew. Please set the clock in the laptop’s settings."
                ),
                self.tr("Go on"),
                partial(self._enters, session, actor),
            )
        else:
            self._enters(session, actor)

    def _days(self, look: Look) -> str:
        """Both days in words; the hours too where they tell what the days do not."""
        both = look.says, look.last
        language = self._languages.current()
        said = [format_date(moment.date(), language) for moment in both]
        if said[0] == said[1]:
            said = [format_moment(moment, language) for moment in both]
        text = self.tr("This laptop says it is {day}. It was last used on {last}.")
        text = text.format(day=said[0], last=said[1])
        return text if text.endswith("。") else f"{text} "

    def _answered(self, session: Session, actor: Actor, is_right: bool) -> None:
        if is_right:
            self._runner.submit(
                clock.confirm,
                session,
                actor,
                then=lambda _: self._enters(session, actor),
                failed=self._failed,
            )
            return
        self._ask.tell(
            self._window,
            self.tr("Please set the clock first."),
            self.tr(
                "Nothing was deleted or changed. Open the laptop’s settings, look for “Date and "
                "time”, and set the right day and hour. Then unlock again."
            ),
            self.tr("Close"),
            self._leave,
        )

    def _enters(self, session: Session, actor: Actor) -> None:
        self._runner.submit(
            access.enter,
            session,
            actor,
            then=lambda _: self._enter(session, actor),
            failed=self._failed,
        )

    def _failed(self, error: IntakeError) -> None:
        """What cannot be written down is not done: the vault closes again."""
        words = word(error)
        self._ask.tell(self._window, words.title, words.text, self.tr("Close"), self._leave)

"""A record that has ended is renewed: through the door, the policy, and on to a new form B."""

from intake_desktop.domain.languages import Spoken
from intake_desktop.domain.meetings import Arrival, Interpreter, Told
from intake_desktop.ui.meeting.flow import MeetingFlow
from intake_desktop.ui.meeting.places import Place
from intake_desktop.ui.runner import Runner
from services.desk import said, yes
from ui.meeting.conftest import View
from ui.meeting.vault_desk import VaultDesk


def test_a_locked_record_leads_to_form_b_and_shows_nothing_before(
    flow: MeetingFlow, runner: Runner, vault: VaultDesk, view: View
) -> None:
    recorded = vault.ask(lambda desk: desk.keeping(yes("B4"), said(called="Rain")))
    vault.ask(lambda desk: desk.clock.pass_(days=92))
    flow.meet_again(recorded.person.id, renews=True)
    flow.arrived(Arrival(Spoken.MANDARIN, Interpreter.NONE, private=True))
    flow.told(Told.EXPLAINED)
    runner.drain()
    assert (flow.place, flow.talk.answers) == (Place.TONIGHT, {})
    flow.write_nothing()
    runner.drain()
    assert flow.place is Place.KEEPING
    assert view.errors == []

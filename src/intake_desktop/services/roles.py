"""What a role may do. One data key opens everything: roles keep order, not secrets."""

from intake_desktop.domain.errors import OnlyLead
from intake_desktop.domain.staff import Actor, Role


def need_lead(actor: Actor) -> None:
    """Raises OnlyLead."""
    if actor.role is not Role.LEAD:
        raise OnlyLead

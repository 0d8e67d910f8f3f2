"""Who works here, under an alias, and the training that opens the records to them (P9)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from intake_desktop.domain.text import whole

# As much as the keys file holds for 32 slots; the schema and every field of the ui hold to it too.
LONGEST_ALIAS = 100


class Role(StrEnum):
    INTAKE = "intake"
    LEAD = "lead"


@dataclass(frozen=True)
class Actor:
    """The member of staff who does something; every service takes one."""

    id: str
    alias: str
    role: Role

    def __post_init__(self) -> None:
        object.__setattr__(self, "alias", whole(self.alias))


@dataclass(frozen=True)
class Training:
    """Training in confidentiality and cultural competency: when it was, and who gave it."""

    staff_id: str
    held_on: date
    given_by: str

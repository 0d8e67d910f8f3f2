"""A person as the vault knows them: a code, and what they agreed to have written down."""

from dataclasses import dataclass
from datetime import datetime

from intake_desktop.domain.codes import RecordCode


@dataclass(frozen=True)
class Person:
    """``called`` is whatever they like to be called, or empty; no other name exists."""

    id: str
    code: RecordCode
    created_at: datetime
    called: str = ""

"""Chance from the operating system, which nobody can foresee."""

import secrets

_TOKEN_BYTES = 16


class SystemChance:
    """A ``domain.ports.Chance``."""

    def below(self, limit: int) -> int:
        return secrets.randbelow(limit)

    def token(self) -> str:
        return secrets.token_hex(_TOKEN_BYTES)

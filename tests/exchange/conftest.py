"""A desk with an open vault."""

from services.conftest import desk

__all__ = ["desk"]

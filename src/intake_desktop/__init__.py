"""Intake Desktop: help first, consent before every record, nothing leaves the laptop."""

__version__ = "0.1.0"

"""The redacted summary: ticked by the person, previewed exactly, then printed or saved."""

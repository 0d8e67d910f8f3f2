"""Finds in text what would identify somebody; it decides nothing and changes nothing."""

"""A limited release."""

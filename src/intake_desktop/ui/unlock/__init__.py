"""The room at the door: making the vault for the first time, and opening it."""

"""Where people tell us how it was, without a name."""

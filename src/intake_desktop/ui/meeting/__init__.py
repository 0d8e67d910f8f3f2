"""A meeting from the door to its end: one page a step, one presenter that knows the way."""

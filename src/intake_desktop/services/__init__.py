"""One function for each thing that staff do; each runs in one transaction, returns what changed."""

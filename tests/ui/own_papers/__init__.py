"""Papers that are the person's own."""

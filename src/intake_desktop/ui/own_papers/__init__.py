"""Papers that are the person's own: a receipt, and what we hold about them."""

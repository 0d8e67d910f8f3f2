"""What may leave: a summary."""

"""What people tell us about ourselves."""

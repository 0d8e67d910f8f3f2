"""The shelter's rules as plain values and functions; imports nothing but the standard library."""

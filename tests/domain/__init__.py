"""The shelter's rules, without anything around them."""

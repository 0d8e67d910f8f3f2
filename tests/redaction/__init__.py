"""Finding what would identify somebody, in text as people type it."""

"""A limited release: one recipient, exact lines, one purpose, an end; then the paper."""

"""The room for what keeps the desk itself in order: who works here, keys, copies, the log."""

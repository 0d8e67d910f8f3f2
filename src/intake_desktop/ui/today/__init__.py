"""The first screen after unlocking."""

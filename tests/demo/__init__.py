"""The sample and its driver."""

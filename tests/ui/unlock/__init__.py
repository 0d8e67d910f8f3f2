"""Tests of the room at the door."""

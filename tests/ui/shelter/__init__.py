"""Tests of the Shelter room."""

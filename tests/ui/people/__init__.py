"""Tests of the People room."""

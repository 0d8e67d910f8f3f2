"""Tests of everything that becomes paper."""

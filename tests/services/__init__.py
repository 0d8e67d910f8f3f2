"""Services over a real encrypted vault, with a clock and a chance that the test holds."""

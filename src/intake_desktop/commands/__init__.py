"""What the command ``intake-desktop`` does without a window and without Qt, one verb a module."""

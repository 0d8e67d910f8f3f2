"""What a working day leaves behind, byte by byte."""

"""What can be agreed beside the record: forms C, E, H and O, filled in, printed and signed."""

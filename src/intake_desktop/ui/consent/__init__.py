"""What can be agreed beside the record: forms C, E, H, L and O, filled in, printed and signed."""

"""What else can be agreed: forms C, E, H and O."""

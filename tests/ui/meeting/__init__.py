"""A meeting on the real services, and its pages as somebody at the desk meets them."""

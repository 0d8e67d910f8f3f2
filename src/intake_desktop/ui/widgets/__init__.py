"""Small parts that every screen is made of; none of them knows a rule of the shelter."""

"""The laptop turned round, as the person, staff and a screen reader meet it."""

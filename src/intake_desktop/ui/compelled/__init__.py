"""What had to be told, in words and as a card, for whoever shows it."""

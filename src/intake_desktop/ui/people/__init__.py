"""People whose record is live: the list, and one person's page."""

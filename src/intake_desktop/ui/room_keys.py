"""The keys under which the window knows its rooms."""

TODAY, PEOPLE, SHELTER = "today", "people", "shelter"
MEETING, CONSENT, SHARING, SUMMARY = "meeting", "consent", "sharing", "summary"
OWN, FEEDBACK = "own_papers", "feedback"

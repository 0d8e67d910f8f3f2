"""The laptop turned round: what the person reads and taps while nothing else can be reached."""

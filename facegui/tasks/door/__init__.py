"""At the door: the PIN, what a visitor is told, and the start with the session."""

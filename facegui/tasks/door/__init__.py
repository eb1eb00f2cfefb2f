"""At the door: the PIN, the words for visitors, and the start with the session."""

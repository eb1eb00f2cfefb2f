"""Strangers on the People page: cards, who is not the same, and a name."""

"""Strangers on the People page: a card each, which faces are not theirs, and a name."""

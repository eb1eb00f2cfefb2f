"""Strangers on the People page: a card for each, to name, split, join or erase."""

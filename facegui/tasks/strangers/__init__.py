"""Strangers with a memory: whom to keep, whose visits they are, and giving them a name."""

"""facegui bench: how fast this computer is, beside its rivals."""

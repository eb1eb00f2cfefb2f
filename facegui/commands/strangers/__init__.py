"""``facegui strangers``: people nobody has named."""

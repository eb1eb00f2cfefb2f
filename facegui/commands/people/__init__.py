"""facegui people: everybody enrolled."""

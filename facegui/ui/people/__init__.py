"""The People page: everybody enrolled."""

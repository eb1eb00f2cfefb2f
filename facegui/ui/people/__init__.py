"""The page People: everybody enrolled."""

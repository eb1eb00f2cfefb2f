"""The page History: who was seen when."""

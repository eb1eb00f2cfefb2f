"""The History page: who was seen when."""

"""Strangers at work in the window: kept as visits end."""

"""Copies of the gallery: making, checking and restoring them, and cleaning up after a kill."""

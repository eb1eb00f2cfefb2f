"""Copies of the gallery: made, checked, restored, and what a kill left of them."""

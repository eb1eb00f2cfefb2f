"""Faults of a gallery: which there are, and the check that looks for them."""

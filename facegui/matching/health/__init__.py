"""Faults of a gallery: what there are, and the check that looks for them."""

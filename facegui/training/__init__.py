"""Fitting on the user's own folders of people."""

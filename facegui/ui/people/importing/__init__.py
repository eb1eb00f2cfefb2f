"""Imports people from pictures: what was found, the progress, and the report."""
